package org.placebook.sheet;

import java.nio.charset.StandardCharsets;

/** Scans cells for their looks, links and raised texts; passes by their values. */
final class FeaturesCellScanner implements SheetScanner.Rows {
  private static final byte[] CELL = ascii("<c");
  private static final byte[] END_CELL = ascii("</c");
  private static final byte[] VALUE = ascii("<v");
  private static final byte[] END_VALUE = ascii("</v");
  private static final byte[] FORMULA = ascii("<f");
  private static final byte[] END_FORMULA = ascii("</f");

  private final ScanBuffer in;
  private final byte[] bytes;
  private final TagScanner tags;
  private final TextScanner texts;
  private final FeaturesXlsxSheet sheet;
  private int row;
  private int column;

  FeaturesCellScanner(ScanBuffer in, TagScanner tags, FeaturesXlsxSheet sheet) {
    this.in = in;
    this.bytes = in.bytes;
    this.tags = tags;
    this.texts = new TextScanner(in, tags);
    this.sheet = sheet;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void row(int stated, boolean hidden) {
    row = stated == 0 ? row + 1 : stated;
    column = 0;
  }

  @Override
  public void cell() throws OutOfOrdinary {
    in.at += CELL.length;
    tags.attributes();
    column = tags.row() > 0 ? tags.column() : column + 1;
    sheet.look(row, column, tags.style());
    if (!tags.isEmptyElement()) {
      children(tags.type() == CellType.SHARED_TEXT && sheet.mayBeRaised());
    }
  }

  private void children(boolean mayBeRaised) throws OutOfOrdinary {
    while (true) {
      tags.skipBlanks();
      if (bytes[in.at] != '<') {
        throw new OutOfOrdinary("text between the elements of a cell");
      }
      switch (bytes[in.at + 1]) {
        case 'v' -> value(mayBeRaised);
        case 'f' -> formula();
        case '/' -> {
          tags.end(END_CELL);
          return;
        }
        default -> throw new OutOfOrdinary("a text within a cell");
      }
    }
  }

  private void value(boolean mayBeRaised) throws OutOfOrdinary {
    in.at += VALUE.length;
    tags.attributes();
    if (tags.isEmptyElement()) {
      return;
    }
    if (mayBeRaised) {
      sheet.shared(row, column, texts.plain());
    } else {
      texts.skip();
    }
    tags.end(END_VALUE);
  }

  /** Only the formula of a link is of interest. */
  private void formula() throws OutOfOrdinary {
    in.at += FORMULA.length;
    tags.attributes();
    if (tags.isEmptyElement()) {
      return;
    }
    if (bytes[in.at] == 'H' || bytes[in.at] == 'h') {
      sheet.formula(row, column, texts.plain());
    } else {
      texts.skip();
    }
    tags.end(END_FORMULA);
  }
}
