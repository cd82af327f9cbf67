package org.placebook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Reads a sheet part about four times as fast as StAX: rows and cells straight from the bytes, all
 * else through {@link StaxSheetReader}, which also takes over whenever the XML is out of the
 * ordinary (other encodings, prefixes, comments, CDATA, unusual entities).
 */
final class SheetScanner {
  private static final byte[] SHEET_DATA = ascii("<sheetData");
  private static final byte[] END_SHEET_DATA = ascii("</sheetData");
  private static final byte[] ROW = ascii("<row");
  private static final byte[] END_ROW = ascii("</row");
  private static final byte[] CELL = ascii("<c");

  private final ScanBuffer in;
  private final XlsxCells cells;
  private final TagScanner tags;
  private final CellScanner cell;

  private SheetScanner(InputStream part, XlsxCells cells) {
    this.in = new ScanBuffer(part);
    this.cells = cells;
    this.tags = new TagScanner(in);
    this.cell = new CellScanner(in, tags, cells);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads a part; the caller closes it.
   *
   * @throws OutOfOrdinary if the plain reader must take over, from the start and with new cells
   */
  static void read(InputStream part, XlsxCells cells) throws IOException, OutOfOrdinary {
    new SheetScanner(part, cells).readAll();
  }

  private void readAll() throws IOException, OutOfOrdinary {
    byte[] head = in.passHead(SHEET_DATA);
    tags.attributes();
    if (!tags.isEmptyElement()) {
      rows();
    }
    byte[] joint = ascii("/>");
    InputStream rest =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(head), new ByteArrayInputStream(joint), in.rest())));
    StaxSheetReader.read(rest, cells);
  }

  private void rows() throws IOException, OutOfOrdinary {
    while (true) {
      in.ensure();
      tags.skipBlanks();
      if (in.startsWith(CELL)) {
        cell.read();
      } else if (in.startsWith(END_ROW)) {
        tags.end(END_ROW);
      } else if (in.startsWith(ROW)) {
        row();
      } else if (in.startsWith(END_SHEET_DATA)) {
        tags.end(END_SHEET_DATA);
        return;
      } else {
        throw new OutOfOrdinary("an element among the rows");
      }
    }
  }

  private void row() throws Refused, OutOfOrdinary {
    in.at += ROW.length;
    tags.attributes();
    if (tags.column() > 0) {
      throw new OutOfOrdinary("a row number");
    }
    cell.startRow(tags.row());
    cells.grid().row(cell.row(), tags.isHidden());
  }
}
