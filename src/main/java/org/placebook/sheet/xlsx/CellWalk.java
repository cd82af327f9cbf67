package org.placebook.sheet.xlsx;

import org.placebook.sheet.parts.Refused;

/**
 * Walks through the elements of cells, {@code <c r="B7" s="3" t="s"><f>…</f><v>12</v></c>}, and
 * leaves to others what is made of them.
 */
abstract class CellWalk implements SheetScanner.Rows {
  private static final byte[] CELL = ScanBuffer.ascii("<c");
  private static final byte[] VALUE = ScanBuffer.ascii("<v");
  private static final byte[] FORMULA = ScanBuffer.ascii("<f");
  private static final byte[] INLINE = ScanBuffer.ascii("<is");

  final ScanBuffer in;
  private final byte[] bytes;
  final TagScanner tags;
  final TextScanner texts;
  private int row;
  private int column;

  CellWalk(ScanBuffer in, TagScanner tags) {
    this.in = in;
    this.bytes = in.bytes;
    this.tags = tags;
    this.texts = new TextScanner(in, tags);
  }

  /** The row that was started last. */
  final int row() {
    return row;
  }

  /** The column of the cell. */
  final int column() {
    return column;
  }

  @Override
  public void row(int stated, boolean hidden) throws Refused {
    row = stated == 0 ? row + 1 : stated;
    column = 0;
  }

  @Override
  public final void cell() throws Refused, OutOfOrdinary {
    in.at += CELL.length;
    tags.attributes();
    column = tags.row() > 0 ? tags.column() : column + 1;
    begin();
    if (!tags.isEmptyElement()) {
      children();
      end();
    }
  }

  private void children() throws OutOfOrdinary {
    while (true) {
      if (bytes[in.at] != '<') {
        tags.skipBlanks();
      }
      if (bytes[in.at] != '<') {
        throw new OutOfOrdinary("text between the elements of a cell");
      }
      switch (bytes[in.at + 1]) {
        case 'v' -> readValue();
        case 'f' -> readFormula();
        case 'i' -> readInline();
        case '/' -> {
          tags.end('c');
          return;
        }
        default -> throw new OutOfOrdinary("an element within a cell");
      }
    }
  }

  private void readValue() throws OutOfOrdinary {
    in.at += VALUE.length;
    tags.attributes();
    if (!tags.isEmptyElement()) {
      value();
      tags.end('v');
    }
  }

  private void readFormula() throws OutOfOrdinary {
    in.at += FORMULA.length;
    tags.attributes();
    boolean hasText = !tags.isEmptyElement();
    formula(hasText);
    if (hasText) {
      tags.end('f');
    }
  }

  private void readInline() throws OutOfOrdinary {
    if (!in.startsWith(INLINE)) {
      throw new OutOfOrdinary("an element within a cell");
    }
    in.at += INLINE.length;
    tags.attributes();
    if (!tags.isEmptyElement()) {
      inline();
    }
  }

  /** A cell starts; its attributes are at hand. */
  abstract void begin();

  /** A value starts, to be read up to its end tag. */
  abstract void value() throws OutOfOrdinary;

  /** A formula, to be read up to its end tag if it has a text: of those shared, one has. */
  abstract void formula(boolean hasText) throws OutOfOrdinary;

  /** A text of the cell's own starts, to be read with its end tag. */
  abstract void inline() throws OutOfOrdinary;

  /** A cell that is no empty element has ended. */
  abstract void end() throws Refused;
}
