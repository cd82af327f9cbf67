package org.placebook.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn;
import org.placebook.own.data.OwnTable;
import org.placebook.own.data.Standards;
import org.placebook.own.data.StandardsLines;
import org.placebook.own.data.TypedBook;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The sheet that holds each figure of a standard once, and lists the rows that are no areas. */
final class StandardsSheet {
  private static final List<String> HEADINGS =
      List.of("Table", "Column", "Standard", "Figure", "Total", "Share");

  private static final List<String> LEFT_OUT = List.of("Table", "No area", "Name");
  private static final int LEFT_OUT_COLUMN = 8;

  private final TypedBook book;
  private final OwnStyles styles;
  private final AddedSheetText sheet =
      new AddedSheetText(List.of(16, 24, 20, 14, 14, 14, 4, 16, 14, 24));

  private StandardsSheet(TypedBook book, OwnStyles styles) {
    this.book = book;
    this.styles = styles;
  }

  static AddedSheetText part(TypedBook book, OwnStyles styles) {
    return new StandardsSheet(book, styles).part();
  }

  private AddedSheetText part() {
    sheet.text(1, 1, styles.bold(), "Figures that areas are compared with");
    sheet.text(
        2,
        1,
        0,
        "Formulas of Placebook point at these cells. Ranks, statistics and correlations leave out"
            + " the rows listed on the right.");
    int heading = Standards.FIRST_ROW - 1;
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.text(heading, i + 1, styles.bold(), HEADINGS.get(i));
    }
    int row = Standards.FIRST_ROW;
    for (Standards.Line line : book.standards().lines()) {
      line(row++, line);
    }
    leftOut(heading);
    return sheet;
  }

  private void line(int row, Standards.Line line) {
    OwnTable table = line.table();
    String name = table.areaName(line.row());
    sheet.text(row, 1, styles.wrapped(), table.name());
    sheet.text(row, 2, styles.wrapped(), table.heading(line.column()));
    sheet.text(row, 3, styles.wrapped(), name.isEmpty() ? table.code(line.row()) : name);
    Value figure = shown(table, line.column(), line.row());
    found(row, 4, table, line.column(), line.row(), figure);
    Optional<Integer> total = book.totalColumn(table);
    boolean isPercent = table.input().unit() == InputColumn.Unit.PERCENT;
    if (isPercent) {
      sheet.figure(row, 5, 0, "100");
      share(row, figure, Value.of(100));
    } else if (total.isPresent()) {
      Value whole = shown(table, total.get(), line.row());
      found(row, 5, table, total.get(), line.row(), whole);
      share(row, figure, whole);
    }
  }

  /** What the cell of a figure gives: blanks and errors are [x], signs their shorthand. */
  private Value shown(OwnTable table, int column, int row) {
    Value value = book.shown(table, column, row);
    boolean stays =
        value instanceof Missing missing
            && !missing.original().isEmpty()
            && missing.original().charAt(0) != '#'
            && Reason.ofShorthand(missing.original()).isEmpty()
            && !table.markers(column).containsKey(missing.original());
    return stays ? new Text(((Missing) value).original()) : value;
  }

  private void found(int row, int column, OwnTable table, int of, int at, Value value) {
    String index = StandardsLines.figure(table, of, at);
    StringBuilder signs = new StringBuilder(index);
    table
        .markers(of)
        .forEach(
            (sign, reason) ->
                signs
                    .insert(
                        0,
                        "IF(%s=\"%s\",\"%s\","
                            .formatted(index, sign.replace("\"", "\"\""), reason.shorthand()))
                    .append(')'));
    String formula = "IFERROR(IF(%s=\"\",\"[x]\",%s),\"[x]\")".formatted(index, signs);
    formula(row, column, formula, value);
  }

  private void formula(int row, int column, String formula, Value value) {
    boolean isNumber = value instanceof Figure;
    sheet.formula(row, column, 0, formula, CellXml.shown(value), !isNumber);
  }

  private void share(int row, Value figure, Value whole) {
    String x = "D" + row;
    String t = "E" + row;
    String text =
        "IFERROR(IF(COUNT(%1$s,%2$s)=2,IF(%2$s,%1$s/%2$s,\"[z]\"),SUBSTITUTE(MID(%1$s&SUBSTITUTE(%2$s,\"low\",\"x\"),FIND(\"[\",%1$s&%2$s),3),\"[lo\",\"[low]\")),\"[x]\")"
            .formatted(x, t);
    formula(row, 6, text, share(figure, whole));
  }

  private static Value share(Value figure, Value whole) {
    if (figure instanceof Figure x && whole instanceof Figure t) {
      return t.number() == 0
          ? Value.missing(Reason.NOT_APPLICABLE)
          : Value.of(x.number() / t.number());
    }
    if (figure instanceof Missing missing) {
      return Value.missing(missing.reason());
    }
    boolean isLow = whole instanceof Missing missing && missing.reason() == Reason.LOW;
    return whole instanceof Missing missing && !isLow
        ? Value.missing(missing.reason())
        : Value.missing(Reason.NOT_AVAILABLE);
  }

  private void leftOut(int heading) {
    Map<OwnTable, List<Integer>> all = book.standards().leftOut();
    if (all.isEmpty()) {
      return;
    }
    for (int i = 0; i < LEFT_OUT.size(); i++) {
      sheet.text(heading, LEFT_OUT_COLUMN + i, styles.bold(), LEFT_OUT.get(i));
    }
    int row = Standards.FIRST_ROW;
    for (Map.Entry<OwnTable, List<Integer>> entry : all.entrySet()) {
      for (int other : entry.getValue()) {
        OwnTable table = entry.getKey();
        sheet.text(row, LEFT_OUT_COLUMN, styles.wrapped(), table.name());
        sheet.text(row, LEFT_OUT_COLUMN + 1, styles.wrapped(), StandardsLines.keyOf(table, other));
        sheet.text(row, LEFT_OUT_COLUMN + 2, styles.wrapped(), table.areaName(other));
        row++;
      }
    }
  }
}
