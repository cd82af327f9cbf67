package org.placebook.sheet;

import java.nio.charset.StandardCharsets;

/** Scans one cell: {@code <c r="B7" s="3" t="s"><f>…</f><v>12</v></c>}. */
final class CellScanner implements SheetScanner.Rows {
  private static final byte[] CELL = ascii("<c");
  private static final byte[] END_CELL = ascii("</c");
  private static final byte[] VALUE = ascii("<v");
  private static final byte[] END_VALUE = ascii("</v");
  private static final byte[] FORMULA = ascii("<f");
  private static final byte[] END_FORMULA = ascii("</f");
  private static final byte[] INLINE = ascii("<is");
  private static final byte[] END_INLINE = ascii("</is");

  private final ScanBuffer in;
  private final byte[] bytes;
  private final TagScanner tags;
  private final XlsxCells cells;
  private final NumberScanner numbers;
  private final TextScanner texts;

  private int row;
  private int column;
  private CellType type = CellType.NUMBER;
  private int style;
  private int cellRow;
  private boolean formula;

  /** What the value turned out to be. */
  private enum Found {
    NOTHING,
    NUMBER,
    TEXT
  }

  private Found found = Found.NOTHING;
  private double number;
  private String text = "";

  CellScanner(ScanBuffer in, TagScanner tags, XlsxCells cells) {
    this.in = in;
    this.bytes = in.bytes;
    this.tags = tags;
    this.cells = cells;
    this.numbers = new NumberScanner(in);
    this.texts = new TextScanner(in, tags);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void row(int stated, boolean hidden) throws Refused {
    row = stated == 0 ? row + 1 : stated;
    column = 0;
    cells.grid().row(row, hidden);
  }

  @Override
  public void cell() throws Refused, OutOfOrdinary {
    in.at += CELL.length;
    tags.attributes();
    boolean placed = tags.row() > 0;
    column = placed ? tags.column() : column + 1;
    cellRow = placed ? tags.row() : row;
    if (tags.isEmptyElement()) {
      return;
    }
    type = tags.type();
    style = tags.style();
    formula = false;
    found = Found.NOTHING;
    text = "";
    children();
    keep();
  }

  private void children() throws OutOfOrdinary {
    while (true) {
      tags.skipBlanks();
      if (bytes[in.at] != '<') {
        throw new OutOfOrdinary("text between the elements of a cell");
      }
      switch (bytes[in.at + 1]) {
        case 'v' -> value();
        case 'f' -> formula();
        case 'i' -> inline();
        case '/' -> {
          tags.end(END_CELL);
          return;
        }
        default -> throw new OutOfOrdinary("an element within a cell");
      }
    }
  }

  private void value() throws OutOfOrdinary {
    in.at += VALUE.length;
    tags.attributes();
    if (tags.isEmptyElement()) {
      return;
    }
    int start = in.at;
    if (isNumeric() && numbers.read() && (type == CellType.NUMBER || isIndex())) {
      found = Found.NUMBER;
      number = numbers.value();
    } else {
      in.at = start;
      found = Found.TEXT;
      text = texts.plain();
    }
    tags.end(END_VALUE);
  }

  private boolean isNumeric() {
    return type == CellType.NUMBER || type == CellType.SHARED_TEXT;
  }

  private boolean isIndex() {
    return numbers.isIndex() && numbers.value() <= Integer.MAX_VALUE;
  }

  private void formula() throws OutOfOrdinary {
    formula = true;
    in.at += FORMULA.length;
    tags.attributes();
    if (!tags.isEmptyElement()) {
      texts.skip();
      tags.end(END_FORMULA);
    }
  }

  private void inline() throws OutOfOrdinary {
    if (!in.startsWith(INLINE)) {
      throw new OutOfOrdinary("an element within a cell");
    }
    in.at += INLINE.length;
    tags.attributes();
    if (!tags.isEmptyElement()) {
      found = Found.TEXT;
      text = texts.rich(END_INLINE);
    }
  }

  private void keep() throws Refused {
    if (found == Found.NUMBER && type == CellType.NUMBER) {
      cells.number(cellRow, column, style, number, formula);
    } else if (found == Found.NUMBER) {
      cells.grid().sharedText(cellRow, column, (int) number, cells.look(style), formula);
    } else if (formula || !text.isEmpty()) {
      cells.cell(cellRow, column, type, style, text, formula);
    }
  }
}
