package org.placebook.sheet.parts;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.Range;
import org.placebook.table.format.NumberFormat;

/** A sheet kept column by column, see {@link CellColumn}. */
final class ColumnarGrid implements Grid {
  /** Stands for every column without cells. */
  static final CellColumn EMPTY = new CellColumn();

  private static final double INTEGERS_BELOW = 1e15;

  private final CellColumn[] columns;
  private final Texts texts;
  private final List<NumberFormat> formats;
  private final List<Range> merges;
  private final List<OutsideCall> outsideCalls;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;
  private final int lastRow;
  private final int lastColumn;
  private final RowEnds rowEnds;

  ColumnarGrid(
      CellColumn[] columns,
      Texts texts,
      List<NumberFormat> formats,
      List<Range> merges,
      List<OutsideCall> outsideCalls,
      BitSet hiddenRows,
      BitSet hiddenColumns) {
    this.columns = columns;
    this.texts = texts;
    this.formats = formats;
    this.merges = merges;
    this.outsideCalls = outsideCalls;
    this.hiddenRows = hiddenRows;
    this.hiddenColumns = hiddenColumns;
    int row = 0;
    int column = 0;
    for (int i = 0; i < columns.length; i++) {
      int last = columns[i].lastFilledRow();
      row = Math.max(row, last);
      column = last > 0 ? i + 1 : column;
    }
    this.lastRow = row;
    this.lastColumn = column;
    this.rowEnds = RowEnds.of(columns, row, column);
  }

  @Override
  public int lastRow() {
    return lastRow;
  }

  @Override
  public int lastColumn() {
    return lastColumn;
  }

  @Override
  public int lastColumn(int row) {
    return rowEnds.of(row);
  }

  private CellColumn column(int column) {
    return column >= 1 && column <= columns.length ? columns[column - 1] : EMPTY;
  }

  private short mark(int row, int column) {
    CellColumn cells = column(column);
    int at = cells.find(row);
    return at < 0 ? Mark.BLANK : cells.mark(at);
  }

  @Override
  public CellKind kind(int row, int column) {
    return Mark.kind(mark(row, column));
  }

  @Override
  public double number(int row, int column) {
    CellColumn cells = column(column);
    int at = cells.find(row);
    CellKind kind = at < 0 ? CellKind.BLANK : Mark.kind(cells.mark(at));
    return switch (kind) {
      case NUMBER, DATE, BOOLEAN -> cells.value(at);
      case BLANK, TEXT, ERROR ->
          throw new IllegalStateException(
              "No number in row %d, column %d, but %s".formatted(row, column, kind));
    };
  }

  @Override
  public String text(int row, int column) {
    CellColumn cells = column(column);
    int at = cells.find(row);
    return at < 0 ? "" : text(Mark.kind(cells.mark(at)), cells.value(at));
  }

  private String text(CellKind kind, double value) {
    return switch (kind) {
      case BLANK -> "";
      case TEXT, ERROR -> texts.get((int) value);
      case BOOLEAN -> value == 0 ? "FALSE" : "TRUE";
      case NUMBER, DATE -> plain(value);
    };
  }

  @Override
  public OptionalInt textNumber(int row, int column) {
    CellColumn cells = column(column);
    int at = cells.find(row);
    return at >= 0 && Mark.kind(cells.mark(at)) == CellKind.TEXT
        ? OptionalInt.of((int) cells.value(at))
        : OptionalInt.empty();
  }

  @Override
  public int numberedTexts() {
    return texts.count();
  }

  private static String plain(double number) {
    if (Math.abs(number) < INTEGERS_BELOW && number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  @Override
  public NumberFormat numberFormat(int row, int column) {
    CellColumn cells = column(column);
    int at = cells.hasFormats() ? cells.find(row) : -1;
    return at < 0 ? NumberFormat.GENERAL : formats.get(cells.format(at));
  }

  @Override
  public boolean hasPercents(int column) {
    return column(column).hasPercents();
  }

  @Override
  public boolean hasNumberFormats(int column) {
    return column(column).hasFormats();
  }

  @Override
  public boolean hasFormulas(int column) {
    return column(column).hasFormulas();
  }

  @Override
  public boolean isFormula(int row, int column) {
    return Mark.isFormula(mark(row, column));
  }

  @Override
  public boolean isPercent(int row, int column) {
    return PackedStyle.isPercent(Mark.look(mark(row, column)));
  }

  @Override
  public int indent(int row, int column) {
    return PackedStyle.indent(Mark.look(mark(row, column)));
  }

  @Override
  public boolean isBold(int row, int column) {
    return PackedStyle.isBold(Mark.look(mark(row, column)));
  }

  @Override
  public List<Range> merges() {
    return merges;
  }

  @Override
  public List<OutsideCall> outsideCalls() {
    return outsideCalls;
  }

  @Override
  public boolean isRowHidden(int row) {
    return row > 0 && hiddenRows.get(row);
  }

  @Override
  public boolean isColumnHidden(int column) {
    return column > 0 && hiddenColumns.get(column);
  }
}
