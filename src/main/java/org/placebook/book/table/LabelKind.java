package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import org.placebook.book.table.DerivedTable.RowLabels;
import org.placebook.table.Reason;

/** What a column of a derived table names its rows by. */
enum LabelKind {
  CODE("Area code"),
  NAME("Area name"),
  GROUP("Group"),
  /** Whether the workbook is made for the area. */
  OURS("Our area"),
  /** The name where no row is an area. */
  PLACE("Area");

  /** What stands where a row has no code or group. */
  static final String NONE = Reason.NOT_APPLICABLE.shorthand();

  private static final String YES = "yes";

  private final String heading;

  LabelKind(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** The columns of a table with areas; nobody needs a column of codes where no row has one. */
  static List<LabelKind> ofAreas(List<RowLabels> rows, boolean hasGroups, boolean hasOurs) {
    List<LabelKind> kinds = new ArrayList<>();
    if (rows.stream().anyMatch(row -> !row.code().isEmpty())) {
      kinds.add(CODE);
    }
    kinds.add(NAME);
    if (hasGroups) {
      kinds.add(GROUP);
    }
    if (hasOurs) {
      kinds.add(OURS);
    }
    return kinds;
  }

  /** The columns of a table of groups, likewise. */
  static List<LabelKind> ofGroups(List<RowLabels> rows) {
    return rows.stream().anyMatch(row -> !row.code().isEmpty())
        ? List.of(CODE, PLACE)
        : List.of(PLACE);
  }

  /** A row's text in such a column. */
  String shown(RowLabels row) {
    String text =
        switch (this) {
          case CODE -> row.code();
          case NAME, PLACE -> row.name();
          case GROUP -> row.group();
          case OURS -> row.isOurs() ? YES : "no";
        };
    return text.isEmpty() ? NONE : text;
  }
}
