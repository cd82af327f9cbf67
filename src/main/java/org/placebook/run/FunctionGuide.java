package org.placebook.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placebook.formula.Function;
import org.placebook.formula.FunctionGroup;
import org.placebook.formula.Functions;
import org.placebook.own.Examples;
import org.placebook.own.data.OwnFunctions;

/**
 * The formula language for a reader: each function with its meaning, an example of it in a recipe,
 * and, typed in a cell, what it becomes and what it shows.
 */
public final class FunctionGuide {
  private static final int MOST_SHOWN = 700;

  /** How the guide is set out. */
  private enum Layout {
    SCREEN,
    PAGE
  }

  private final Layout layout;
  private final Map<String, Examples.Example> examples;
  private final List<String> lines = new ArrayList<>();

  private FunctionGuide(Layout layout, Map<String, Examples.Example> examples) {
    this.layout = layout;
    this.examples = examples;
  }

  /** For the screen. */
  public static List<String> lines() throws IOException {
    return new FunctionGuide(Layout.SCREEN, Examples.all()).write();
  }

  /** The same as a page in Markdown. */
  public static List<String> page() throws IOException {
    return new FunctionGuide(Layout.PAGE, Examples.all()).write();
  }

  private List<String> write() {
    if (layout == Layout.PAGE) {
      lines.add("# Functions");
      lines.add("");
      lines.add(
          "Made by `placebook functions --markdown`. In a recipe a column is written"
              + " input[Heading]; in a cell it is a column of the cell's own table, and the"
              + " function begins with PB. The examples are of a table Jobs with made-up figures;"
              + " figures are those of its first row.");
    }
    for (FunctionGroup group : FunctionGroup.values()) {
      heading(group.title());
      for (Function function : Functions.all()) {
        if (FunctionGroup.of(function) == group) {
          entry(function);
        }
      }
      if (group == FunctionGroup.CORRELATION) {
        Examples.ofPairs().forEach(this::pair);
      }
    }
    return lines;
  }

  private void heading(String title) {
    lines.add("");
    lines.add(layout == Layout.PAGE ? "## " + title : title.toUpperCase(Locale.ROOT));
    lines.add("");
  }

  private void entry(Function function) {
    Function.Description said = function.description();
    name(function.form());
    say(said.meaning());
    say(said.definition());
    code("Example: ", said.example());
    typed(function.spelling());
  }

  private void pair(String name) {
    name(name + "(y, x)");
    say(OwnFunctions.meaning(name));
    say(
        "Whole columns, in a cell only; recipes have the sheet Correlations. Fewer than 3 pairs, or"
            + " a column that is the same everywhere, give [z]; N is always a number.");
    typed(name);
  }

  private void typed(String name) {
    Examples.Example example = examples.get(name);
    if (example != null) {
      code("In a cell: ", example.typed());
      if (example.becomes().isEmpty()) {
        say("Becomes a value, since Excel has no short form of it; run add again after a change.");
      } else {
        code("Becomes: ", cut(example.becomes()));
      }
      code("Shows: ", example.shows());
    }
    if (layout == Layout.PAGE) {
      lines.add("");
    }
  }

  /** What nobody reads to its end is not printed to its end. */
  private static String cut(String formula) {
    return formula.length() <= MOST_SHOWN
        ? formula
        : "%s… (%,d characters)".formatted(formula.substring(0, MOST_SHOWN), formula.length());
  }

  private void name(String form) {
    lines.add(layout == Layout.PAGE ? "### `" + form + "`" : form);
    if (layout == Layout.PAGE) {
      lines.add("");
    }
  }

  private void say(String sentence) {
    lines.add(layout == Layout.PAGE ? sentence + "<br>" : "    " + sentence);
  }

  private void code(String label, String code) {
    lines.add(layout == Layout.PAGE ? label + "`" + code + "`<br>" : "    " + label + code);
  }
}
