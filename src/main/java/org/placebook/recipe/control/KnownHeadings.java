package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.NamedList;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Names;

/** The headings of a table, as far as they are known before any input is read. */
final class KnownHeadings {
  /**
   * A heading.
   *
   * @param column the row of Columns that makes it
   * @param text on one line; with <code>{each}</code> where the labels are not known yet
   */
  private record Heading(ColumnSpec column, String text) {}

  private final List<Heading> headings = new ArrayList<>();

  KnownHeadings(TableSpec table, DeclaredNames known) {
    for (ColumnSpec column : table.columns()) {
      Optional<List<String>> labels =
          column
              .forEach()
              .filter(list -> column.heading().contains(ColumnSpec.EACH))
              .flatMap(list -> labels(list, known));
      if (labels.isPresent()) {
        labels.get().forEach(label -> add(column, column.heading(label)));
      } else {
        add(column, column.heading());
      }
    }
  }

  /** The labels of a list, where they are known. */
  static Optional<List<String>> labels(String list, DeclaredNames known) {
    return known.namedLists().stream()
        .filter(l -> Recipe.sameName(l.name(), list))
        .findFirst()
        .flatMap(NamedList::labels);
  }

  private void add(ColumnSpec column, String text) {
    headings.add(new Heading(column, Names.tidy(text)));
  }

  List<String> all() {
    return headings.stream().map(Heading::text).toList();
  }

  /** Headings that two columns share, since an Excel table refuses that. */
  List<ControlFault> twice() {
    ControlFaults faults = new ControlFaults();
    List<String> seen = new ArrayList<>();
    for (Heading heading : headings) {
      String key = heading.text().toLowerCase(Locale.ROOT);
      if (seen.contains(key) && !key.isEmpty()) {
        faults.error(
            heading.column().place(),
            "Two columns of '%s' have the heading '%s'; headings of a table must differ"
                .formatted(heading.column().table(), heading.text()));
      }
      seen.add(key);
    }
    return faults.all();
  }

  /** The row of Columns that makes a heading: exactly, then after normalising. */
  Optional<ColumnSpec> find(String wanted) {
    return headings.stream()
        .filter(h -> h.text().equalsIgnoreCase(Names.tidy(wanted)))
        .findFirst()
        .or(() -> headings.stream().filter(h -> Names.same(h.text(), wanted)).findFirst())
        .or(() -> headings.stream().filter(h -> mayBe(h.text(), wanted)).findFirst())
        .map(Heading::column);
  }

  /** The row of Columns whose heading, <code>{each}</code> and all, is this. */
  Optional<ColumnSpec> family(String pattern) {
    return headings.stream()
        .map(Heading::column)
        .filter(c -> Names.tidy(c.heading()).equalsIgnoreCase(Names.tidy(pattern)))
        .findFirst();
  }

  private static boolean mayBe(String pattern, String wanted) {
    if (!pattern.contains(ColumnSpec.EACH)) {
      return false;
    }
    String expression = Pattern.quote(pattern).replace(ColumnSpec.EACH, "\\E.+\\Q");
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(wanted).matches();
  }
}
