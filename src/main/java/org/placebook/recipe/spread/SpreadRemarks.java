package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.recipe.Input;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Use;
import org.placebook.table.Finding;
import org.placebook.table.Plural;

/** What is said of a table that was spread. */
final class SpreadRemarks {
  private static final int MOST_NAMED = 8;
  private static final int MOST_ROWS = 10;

  private final LongTable table;
  private final List<Finding> findings = new ArrayList<>();

  SpreadRemarks(LongTable table) {
    this.table = table;
  }

  List<Finding> findings() {
    return findings;
  }

  void note(String message) {
    findings.add(Finding.note(table.range(), message));
  }

  private void warning(String message) {
    findings.add(Finding.warning(table.range(), message));
  }

  /** Refuses rows that stand for one cell. */
  void refuseDoubles(Slots slots, Plan plan) throws NotSpread {
    if (slots.doubled().isEmpty()) {
      return;
    }
    int count = slots.doubled().size();
    String shown =
        slots.doubled().stream()
            .limit(MOST_NAMED)
            .map(pair -> pair(pair, plan))
            .collect(Collectors.joining("; "));
    throw new NotSpread(
        "%s of the same area%s: %s%s. Which is right cannot be told, and nothing is added up unasked. Remove one row of each, or keep by a column that tells them apart%s"
            .formatted(
                count == 1 ? "two rows are" : "%,d rows are once more".formatted(count),
                plan.categories().isEmpty() ? "" : " and " + named(plan.categories()),
                shown,
                count > MOST_NAMED ? "; and %,d more".formatted(count - MOST_NAMED) : "",
                apart(slots.doubled())));
  }

  /** ", such as Parent Name": the columns of words in which all pairs differ. */
  private String apart(List<int[]> pairs) {
    List<String> headings =
        table.cube().attributes().stream()
            .filter(a -> a.use() != Use.NUMBERING && a.use() != Use.COORDINATE)
            .filter(a -> pairs.stream().allMatch(pair -> differ(a.column(), pair)))
            .map(Attribute::heading)
            .toList();
    return headings.isEmpty() ? "" : ", such as " + String.join(" or ", headings);
  }

  private boolean differ(int column, int[] pair) {
    int[] codes = table.coded(column).codes();
    return codes[pair[0]] != codes[pair[1]];
  }

  private String pair(int[] rows, Plan plan) {
    List<String> parts = new ArrayList<>(List.of(area(rows[0])));
    plan.categories().forEach(axis -> parts.add(axis.shown(axis.codes()[rows[0]])));
    plan.addedUp().forEach(axis -> parts.add(axis.shown(axis.codes()[rows[0]])));
    return "%s: rows %s and %s"
        .formatted(
            String.join(", ", parts), table.parts().shown(rows[0]), table.parts().shown(rows[1]));
  }

  private String area(int row) {
    String name = table.areas().name(row);
    return name.isEmpty() ? table.areas().code(row) : name;
  }

  void once(Slots slots) {
    if (slots.once() > 0) {
      String columns = headings(Use.NOT_OF_FIGURE);
      note(
          "%s from others in %s only and have the same figures; each is taken once"
              .formatted(Plural.of(slots.once(), "row differs", "rows differ"), columns));
    }
  }

  void gaps(int empty, Plan plan) {
    if (empty > 0) {
      String missing = missing(empty, plan);
      warning(
          plan.emptyIsZero()
              ? missing + "; taken as 0, since Keep holds Empty = 0"
              : missing
                  + "; not available [x], not 0. If the file lists only what occurred, write in"
                  + " Keep: Empty = 0");
    }
  }

  /** "3 combinations of area and Kind have no row for each Sex". */
  private static String missing(int empty, Plan plan) {
    String categories = named(plan.categories());
    String what =
        categories.isEmpty()
            ? Plural.of(empty, "area has", "areas have")
            : Plural.of(empty, "combination", "combinations")
                + " of area and %s %s".formatted(categories, empty == 1 ? "has" : "have");
    return what
        + " no row"
        + (plan.addedUp().isEmpty() ? "" : " for each " + named(plan.addedUp()));
  }

  private static String named(List<Axis> axes) {
    return axes.stream().map(Axis::heading).collect(Collectors.joining(" and "));
  }

  void all(Input input, Plan plan, int[] rows) {
    stacked();
    nowhere();
    told(plan, rows);
    outsiders(plan, rows);
    spellings(plan, rows);
    measures(input, plan);
    passedOver();
  }

  private void stacked() {
    if (!table.parts().isOne()) {
      note(
          "Stacked from %d files: %s"
              .formatted(
                  table.parts().tables().size(),
                  table.parts().tables().stream()
                      .map(t -> "%s (%,d rows)".formatted(t.file(), t.rows().size()))
                      .collect(Collectors.joining("; "))));
    }
  }

  /** Columns of one sheet may be of different periods or measures, one for each heading. */
  private void told(Plan plan, int[] rows) {
    if (plan.countsRows()) {
      return;
    }
    new Axes(table)
        .varying(rows).stream()
            .filter(axis -> plan.categories().stream().noneMatch(axis::isSame))
            .filter(axis -> plan.addedUp().stream().noneMatch(axis::isSame))
            .map(
                axis ->
                    "The columns are not all of one %s: %s has %s"
                        .formatted(
                            axis.isPeriod() ? "period" : "'" + axis.heading() + "'",
                            axis.heading(),
                            Choices.counted(axis, rows)))
            .forEach(this::note);
  }

  /** Rows that name no area are listed, since their figures go nowhere. */
  private void nowhere() {
    List<String> rows = new ArrayList<>();
    int count = 0;
    for (int row = 0; row < table.size(); row++) {
      if (table.areas().of(row) == AreaNumbers.NOWHERE) {
        count++;
        if (rows.size() < MOST_ROWS) {
          rows.add(table.parts().shown(row));
        }
      }
    }
    if (count > 0) {
      warning(
          "%s left out: %s%s"
              .formatted(
                  Plural.of(count, "row names no area and is", "rows name no area and are"),
                  String.join(", ", rows),
                  count > MOST_ROWS ? " and more" : ""));
    }
  }

  /** People who are none of a table's population stand in Census tables all the same. */
  private void outsiders(Plan plan, int[] rows) {
    for (Axis axis : plan.categories()) {
      axis.present(rows).stream()
          .filter(code -> axis.value(code).toLowerCase(Locale.ROOT).startsWith("does not apply"))
          .forEach(
              code ->
                  note(
                      "'%s' is a value of %s like the others: a total that includes it counts those outside the population as well"
                          .formatted(axis.shown(code), axis.heading())));
    }
  }

  /** One category in two spellings is two columns, each with gaps. */
  private void spellings(Plan plan, int[] rows) {
    for (Axis axis : plan.categories()) {
      Map<String, String> known = new HashMap<>();
      for (int code : axis.present(rows)) {
        String value = axis.shown(code);
        String other =
            known.put(value.toLowerCase(Locale.ROOT).replaceAll("[\\s.,]+", " ").strip(), value);
        if (other != null) {
          warning(
              "'%s' and '%s' of %s differ in their spelling only and are two columns; write them alike in the file if they are one"
                  .formatted(other, value, axis.heading()));
        }
      }
    }
  }

  private void measures(Input input, Plan plan) {
    List<String> left =
        table.figures().stream()
            .filter(figure -> !plan.measures().contains(figure))
            .map(figure -> "'" + figure.heading() + "'")
            .toList();
    if (!left.isEmpty() && input.spreading().values().isEmpty()) {
      note(
          "Of several columns of figures '%s' is spread; left: %s. Others can be named in Values"
              .formatted(plan.measures().get(0).heading(), String.join(", ", left)));
    }
  }

  /** All columns that say nothing here, in one sentence. */
  private void passedOver() {
    Map<Use, List<String>> byUse = new LinkedHashMap<>();
    for (Attribute attribute : table.cube().attributes()) {
      String heading = attribute.heading().isEmpty() ? "no heading" : attribute.heading();
      byUse.computeIfAbsent(attribute.use(), unused -> new ArrayList<>()).add(heading);
    }
    if (!byUse.isEmpty()) {
      note(
          "Passed over: "
              + byUse.entrySet().stream()
                  .map(e -> String.join(", ", e.getValue()) + " (" + e.getKey().words() + ")")
                  .collect(Collectors.joining("; ")));
    }
  }

  private String headings(Use use) {
    return table.cube().attributes().stream()
        .filter(attribute -> attribute.use() == use)
        .map(attribute -> "'" + attribute.heading() + "'")
        .collect(Collectors.joining(" and "));
  }
}
