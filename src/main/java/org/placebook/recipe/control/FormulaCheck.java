package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.Expression;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Names;

/**
 * Whether all that a formula names is in the recipe. Headings of inputs are looked up later, once
 * the inputs are found.
 */
final class FormulaCheck {
  private final DeclaredNames known;
  private final List<TableSpec> tables;
  private final RecipeFindings faults;
  private final Map<String, KnownHeadings> headings = new HashMap<>();

  FormulaCheck(DeclaredNames known, List<TableSpec> tables, RecipeFindings faults) {
    this.known = known;
    this.tables = tables;
    this.faults = faults;
    tables.forEach(table -> headings.put(key(table.name()), new KnownHeadings(table, known)));
  }

  /** The headings of a table. */
  KnownHeadings headings(String table) {
    KnownHeadings found = headings.get(key(table));
    if (found == null) {
      throw new IllegalArgumentException("There is no table '" + table + "'");
    }
    return found;
  }

  /** Checks an expression; says all that is wrong. */
  void check(Expression expression, FormulaContext speaker) {
    if (expression instanceof Expression.ColumnOf column) {
      check(column, speaker);
    } else if (expression instanceof Expression.Each && speaker.eachOf().isEmpty()) {
      faults.error(
          speaker.place(),
          "{each} has no list to run through: fill in For each, or let Rows be a list");
    } else if (expression instanceof Expression.Name name) {
      strayName(name, speaker);
    } else if (expression instanceof Expression.Call call) {
      check(call, speaker);
    } else {
      expression.parts().forEach(part -> check(part, speaker));
    }
  }

  private void check(Expression.Call call, FormulaContext speaker) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Expression argument = call.arguments().get(i);
      if (argument instanceof Expression.Name name) {
        new ArgumentCheck(known, faults).check(call.function(), i, name.words(), speaker.place());
      } else {
        check(argument, speaker);
      }
    }
  }

  private void strayName(Expression.Name name, FormulaContext speaker) {
    String hint =
        known.isList(name.words())
            ? "is a list; only functions of several columns take one, as in SUM(%1$s)"
            : "stands alone; write [%1$s] for a column of this table, input[%1$s] for one of an"
                + " input, \"%1$s\" for a text";
    faults.error(speaker.place(), ("'%1$s' " + hint).formatted(name.words()));
  }

  private void check(Expression.ColumnOf column, FormulaContext speaker) {
    boolean needsEach = column.heading().contains(ColumnSpec.EACH) && speaker.eachOf().isEmpty();
    if (column.owner().isEmpty()) {
      speaker
          .table()
          .ifPresentOrElse(
              table -> derived(table, column.heading(), speaker),
              () ->
                  faults.error(
                      speaker.place(),
                      "[%s] is in no table here; write Table[%s] or input[%s]"
                          .formatted(column.heading(), column.heading(), column.heading())));
      return;
    }
    String owner = column.owner().get();
    if (known.isInput(owner)) {
      if (needsEach) {
        faults.error(
            speaker.place(),
            "%s[%s] has no list to run through: fill in For each, or let Rows be a list"
                .formatted(owner, column.heading()));
      }
      return;
    }
    table(owner)
        .ifPresentOrElse(
            table -> derived(table, column.heading(), speaker), () -> unknown(owner, speaker));
  }

  private void unknown(String owner, FormulaContext speaker) {
    List<String> names = new ArrayList<>(known.inputNames());
    tables.forEach(table -> names.add(table.name()));
    faults.unknown(speaker.place(), owner, "input or table", names);
  }

  private void derived(TableSpec table, String heading, FormulaContext speaker) {
    KnownHeadings there = headings(table.name());
    boolean isPattern = heading.contains(ColumnSpec.EACH);
    if (isPattern && (speaker.eachOf().isEmpty() || there.family(heading).isPresent())) {
      if (there.family(heading).isEmpty()) {
        missing(table, heading, there, speaker);
      }
      return;
    }
    List<String> wanted =
        isPattern
            ? speaker.labels(known).stream().map(l -> heading.replace(ColumnSpec.EACH, l)).toList()
            : List.of(heading);
    wanted.stream()
        .filter(h -> there.find(h).isEmpty())
        .findFirst()
        .ifPresent(h -> missing(table, h, there, speaker));
  }

  private void missing(
      TableSpec table, String heading, KnownHeadings there, FormulaContext speaker) {
    List<String> headings = new ArrayList<>(there.all());
    table.columns().stream().map(c -> Names.tidy(c.heading())).distinct().forEach(headings::add);
    faults.error(
        speaker.place(),
        "The table '%s' has no column '%s'%s"
            .formatted(
                table.name(), heading, RecipeFindings.suggestion(heading, "column", headings)));
  }

  private Optional<TableSpec> table(String name) {
    return tables.stream().filter(t -> Recipe.sameName(t.name(), name)).findFirst();
  }

  private static String key(String table) {
    return Names.tidy(table).toLowerCase(Locale.ROOT);
  }
}
