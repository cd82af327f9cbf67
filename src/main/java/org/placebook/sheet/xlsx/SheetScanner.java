package org.placebook.sheet.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.placebook.sheet.parts.Refused;

/**
 * Reads a sheet part about four times as fast as StAX: rows and cells straight from the bytes, all
 * else through {@link StaxSheetReader}, which also takes over whenever the XML is out of the
 * ordinary (other encodings, prefixes, comments, CDATA, unusual entities).
 */
final class SheetScanner {
  private static final byte[] SHEET_DATA = ScanBuffer.ascii("<sheetData");
  private static final byte[] END_SHEET_DATA = ScanBuffer.ascii("</sheetData");
  private static final byte[] ROW = ScanBuffer.ascii("<row");
  private static final byte[] END_ROW = ScanBuffer.ascii("</row");

  private final ScanBuffer in;
  private final TagScanner tags;

  /** Takes the rows and cells in their order. */
  interface Rows {

    /** A row starts; 0 stands for no number, so that it follows the last one. */
    void row(int stated, boolean hidden) throws Refused;

    /** A cell starts in the buffer; it is to be read to its end. */
    void cell() throws Refused, OutOfOrdinary;
  }

  private SheetScanner(InputStream part) throws IOException {
    this.in = new ScanBuffer(part);
    this.tags = new TagScanner(in);
  }

  /**
   * Reads a part; the caller closes it.
   *
   * @throws OutOfOrdinary if the plain reader must take over, from the start and with new cells
   */
  static void read(InputStream part, XlsxCells cells) throws IOException, OutOfOrdinary {
    StaxSheetReader.read(rows(part, cells, CellTaker.NONE), cells);
  }

  /** The same, telling of what is no value. */
  static void read(InputStream part, XlsxCells cells, CellTaker beside)
      throws IOException, OutOfOrdinary {
    byte[] rest = rows(part, cells, beside).readAllBytes();
    StaxSheetReader.read(new ByteArrayInputStream(rest), cells);
    beside.rest(new ByteArrayInputStream(rest));
  }

  private static InputStream rows(InputStream part, XlsxCells cells, CellTaker beside)
      throws IOException, OutOfOrdinary {
    SheetScanner scanner = new SheetScanner(part);
    return scanner.rows(new CellScanner(scanner.in, scanner.tags, cells, beside));
  }

  /** Reads all rows; gives back the part without them. */
  private InputStream rows(Rows taker) throws IOException, OutOfOrdinary {
    byte[] head = in.passHead(SHEET_DATA);
    tags.attributes();
    if (!tags.isEmptyElement()) {
      upToTheLast(taker);
    }
    byte[] joint = ScanBuffer.ascii("/>");
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(new ByteArrayInputStream(head), new ByteArrayInputStream(joint), in.rest())));
  }

  private void upToTheLast(Rows taker) throws IOException, OutOfOrdinary {
    while (true) {
      in.ensure();
      if (in.bytes[in.at] != '<') {
        tags.skipBlanks();
      }
      if (in.bytes[in.at] != '<') {
        throw new OutOfOrdinary("text among the rows");
      }
      if (in.bytes[in.at + 1] == 'c') {
        taker.cell();
      } else if (in.startsWith(END_ROW)) {
        tags.end(END_ROW);
      } else if (in.startsWith(ROW)) {
        row(taker);
      } else if (in.startsWith(END_SHEET_DATA)) {
        tags.end(END_SHEET_DATA);
        return;
      } else {
        throw new OutOfOrdinary("an element among the rows");
      }
    }
  }

  private void row(Rows taker) throws Refused, OutOfOrdinary {
    in.at += ROW.length;
    tags.attributes();
    if (tags.column() > 0) {
      throw new OutOfOrdinary("a row number");
    }
    taker.row(tags.row(), tags.isHidden());
  }
}
