package org.placebook.sheet.xlsx;

import org.placebook.sheet.parts.Refused;

/** Scans cells for their values. */
final class CellScanner extends CellWalk {
  private static final byte[] END_INLINE = ScanBuffer.ascii("</is");

  private final XlsxCells cells;
  private final NumberScanner numbers;
  private final CellTaker beside;

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

  /**
   * Scans for cells.
   *
   * @param beside is told of all but their values
   */
  CellScanner(ScanBuffer in, TagScanner tags, XlsxCells cells, CellTaker beside) {
    super(in, tags);
    this.cells = cells;
    this.beside = beside;
    this.numbers = new NumberScanner(in);
  }

  @Override
  public void row(int stated, boolean hidden) throws Refused {
    super.row(stated, hidden);
    cells.grid().row(row(), hidden);
  }

  @Override
  void begin() {
    cellRow = tags.row() > 0 ? tags.row() : row();
    type = tags.type();
    style = tags.style();
    formula = false;
    found = Found.NOTHING;
    text = "";
    beside.look(row(), column(), style);
  }

  @Override
  void value() throws OutOfOrdinary {
    int start = in.at;
    if (isNumeric() && numbers.read() && (type == CellType.NUMBER || isIndex())) {
      found = Found.NUMBER;
      number = numbers.value();
    } else {
      in.at = start;
      found = Found.TEXT;
      text = texts.plain();
    }
  }

  private boolean isNumeric() {
    return type == CellType.NUMBER || type == CellType.SHARED_TEXT;
  }

  private boolean isIndex() {
    return numbers.isIndex() && numbers.value() <= Integer.MAX_VALUE;
  }

  @Override
  void formula(boolean hasText) throws OutOfOrdinary {
    formula = true;
    if (hasText) {
      String written = texts.plain();
      cells.formula(cellRow, column(), written);
      beside.formula(row(), column(), written);
    }
  }

  @Override
  void inline() throws OutOfOrdinary {
    found = Found.TEXT;
    text = texts.rich(END_INLINE);
    if (beside != CellTaker.NONE && texts.isRaised()) {
      throw new OutOfOrdinary("raised characters in a text within a cell");
    }
  }

  @Override
  void end() throws Refused {
    if (found == Found.NUMBER && type == CellType.NUMBER) {
      cells.number(cellRow, column(), style, number, formula);
    } else if (found == Found.NUMBER) {
      cells.grid().sharedText(cellRow, column(), (int) number, cells.look(style), formula);
      beside.sharedText(row(), column(), (int) number);
    } else if (formula || !text.isEmpty()) {
      cells.cell(cellRow, column(), type, style, text, formula);
    }
  }
}
