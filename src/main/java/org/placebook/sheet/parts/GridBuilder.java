package org.placebook.sheet.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.Range;
import org.placebook.table.format.NumberFormat;

/** Takes the cells of a sheet in any order and makes its {@link Grid}; rows, columns from 1. */
public final class GridBuilder {
  /** Days between Excel's two date systems. */
  private static final int DAYS_1904 = 1462;

  /** More are not told apart. */
  private static final int MOST_CALLS = 100_000;

  private final Budget budget;
  private final Texts texts;
  private final boolean from1904;
  private CellColumn[] columns = new CellColumn[0];
  private long cells;
  private final List<Range> merges = new ArrayList<>();
  private final List<OutsideCall> outsideCalls = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet shownRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private boolean rowsHiddenUnlessShown;
  private final List<NumberFormat> formats = new ArrayList<>(List.of(NumberFormat.GENERAL));
  private final IdentityHashMap<NumberFormat, Integer> formatNumbers = new IdentityHashMap<>();

  public GridBuilder(Texts texts, Budget budget, boolean from1904) {
    this.texts = texts;
    this.budget = budget;
    this.from1904 = from1904;
  }

  /** A number, or a date if its look says so; dates are brought to the system of 1900. */
  public void number(int row, int column, double number, byte look, boolean formula)
      throws Refused {
    if (PackedStyle.isDate(look)) {
      double serial = from1904 ? number + DAYS_1904 : number;
      put(row, column, Mark.of(CellKind.DATE, look, formula), serial);
    } else {
      put(row, column, Mark.of(CellKind.NUMBER, look, formula), number);
    }
  }

  /** A number whose format says more than digits; a figure that it withholds is not kept. */
  public void number(
      int row, int column, double number, byte look, NumberFormat format, boolean formula)
      throws Refused {
    Optional<String> words = format.wordsFor(number);
    if (words.isPresent()) {
      CellKind kind = words.get().isEmpty() ? CellKind.BLANK : CellKind.TEXT;
      int text = words.get().isEmpty() ? 0 : texts.keep(words.get());
      boolean seen = formula && kind == CellKind.TEXT;
      put(row, column, Mark.of(kind, look, seen), text, number(format));
    } else if (PackedStyle.isDate(look)) {
      double serial = from1904 ? number + DAYS_1904 : number;
      put(row, column, Mark.of(CellKind.DATE, look, formula), serial, number(format));
    } else {
      byte own = PackedStyle.asPercent(look, format.isPercent(number));
      put(row, column, Mark.of(CellKind.NUMBER, own, formula), number, number(format));
    }
  }

  private int number(NumberFormat format) {
    Integer known = formatNumbers.get(format);
    if (known != null) {
      return known;
    }
    if (formats.size() > Character.MAX_VALUE) {
      return 0;
    }
    formats.add(format);
    formatNumbers.put(format, formats.size() - 1);
    return formats.size() - 1;
  }

  /** A date given as such, as its format shows it. */
  public void date(
      int row, int column, double serial, byte look, NumberFormat format, boolean formula)
      throws Refused {
    put(row, column, Mark.of(CellKind.DATE, look, formula), serial, number(format));
  }

  /** A date given as such, by its serial number in the system of 1900. */
  void date(int row, int column, double serial, byte look, boolean formula) throws Refused {
    put(row, column, Mark.of(CellKind.DATE, look, formula), serial);
  }

  public void text(int row, int column, String text, byte look, boolean formula) throws Refused {
    if (!Blanks.isBlank(text)) {
      put(row, column, Mark.of(CellKind.TEXT, look, formula), texts.keep(text));
    } else if (formula) {
      put(row, column, Mark.of(CellKind.BLANK, look, true), 0);
    }
  }

  /** A text that the file shares among its sheets, by its index from 0. */
  public void sharedText(int row, int column, int index, byte look, boolean formula)
      throws Refused {
    if (index < 0 || index >= texts.sharedCount()) {
      throw Refused.damaged(
          "a cell in row %d points to text %d of %d".formatted(row, index, texts.sharedCount()));
    }
    if (!Blanks.isBlank(texts.get(index))) {
      put(row, column, Mark.of(CellKind.TEXT, look, formula), index);
    } else if (formula) {
      put(row, column, Mark.of(CellKind.BLANK, look, true), 0);
    }
  }

  /** Keeps a text that may stand in many cells and gives its number; nothing if it is blank. */
  public OptionalInt keep(String text) throws Refused {
    return Blanks.isBlank(text) ? OptionalInt.empty() : OptionalInt.of(texts.keep(text));
  }

  /** A text that was kept before, by its number. */
  public void keptText(int row, int column, int number, byte look) throws Refused {
    put(row, column, Mark.of(CellKind.TEXT, look, false), number);
  }

  public void truth(int row, int column, boolean truth, byte look, boolean formula) throws Refused {
    put(row, column, Mark.of(CellKind.BOOLEAN, look, formula), truth ? 1 : 0);
  }

  public void error(int row, int column, String error, byte look, boolean formula) throws Refused {
    put(row, column, Mark.of(CellKind.ERROR, look, formula), texts.keep(error));
  }

  private void put(int row, int column, short mark, double value) throws Refused {
    put(row, column, mark, value, 0);
  }

  private void put(int row, int column, short mark, double value, int format) throws Refused {
    if (row < 1 || row > Grid.MAX_ROWS || column < 1 || column > Grid.MAX_COLUMNS) {
      throw Refused.damaged(
          "a cell stands in row %,d, column %,d, but a sheet ends at row %,d, column %,d"
              .formatted(row, column, Grid.MAX_ROWS, Grid.MAX_COLUMNS));
    }
    budget.checkCells(++cells);
    column(column).add(row, mark, value, format);
  }

  private CellColumn column(int column) {
    if (column > columns.length) {
      int length = Math.min(Grid.MAX_COLUMNS, Math.max(column, columns.length * 2));
      int before = columns.length;
      columns = Arrays.copyOf(columns, length);
      for (int i = before; i < length; i++) {
        columns[i] = ColumnarGrid.EMPTY;
      }
    }
    CellColumn found = columns[column - 1];
    if (found == ColumnarGrid.EMPTY) {
      found = new CellColumn();
      columns[column - 1] = found;
    }
    return found;
  }

  /** Keeps a merged range of more than one cell. */
  public void merge(Range range) throws Refused {
    budget.checkCells(merges.size());
    if (range.firstRow() != range.lastRow() || range.firstColumn() != range.lastColumn()) {
      merges.add(range);
    }
  }

  /** Keeps in mind that a formula asks for data from outside; row and column 0 for none's. */
  public void outsideCall(int row, int column, String source) {
    if (outsideCalls.size() < MOST_CALLS) {
      outsideCalls.add(new OutsideCall(row, column, source));
    }
  }

  /** Notes a row that the file describes, hidden or not. */
  public void row(int row, boolean hidden) {
    if (row >= 1 && row <= Grid.MAX_ROWS) {
      (hidden ? hiddenRows : shownRows).set(row);
    }
  }

  /** Rows that the file does not describe are hidden. */
  public void hideRowsUnlessShown() {
    rowsHiddenUnlessShown = true;
  }

  public void hideColumns(int first, int last) {
    int from = Math.max(1, first);
    int to = Math.min(Grid.MAX_COLUMNS, last);
    if (from <= to) {
      hiddenColumns.set(from, to + 1);
    }
  }

  /** How many cells it has taken. */
  public long cells() {
    return cells;
  }

  public Grid build() {
    for (CellColumn column : columns) {
      column.settle();
    }
    texts.settle();
    if (rowsHiddenUnlessShown) {
      BitSet hidden = new BitSet();
      hidden.set(1, Grid.MAX_ROWS + 1);
      hidden.andNot(shownRows);
      hiddenRows.or(hidden);
    }
    return new ColumnarGrid(
        columns,
        texts,
        List.copyOf(formats),
        List.copyOf(merges),
        List.copyOf(outsideCalls),
        hiddenRows,
        hiddenColumns);
  }
}
