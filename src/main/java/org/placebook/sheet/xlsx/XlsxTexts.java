package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.SharedTextsReader;
import org.placebook.sheet.parts.XmlCursor;

/** Reads the shared strings of a workbook: from the bytes, or plainly where they are unusual. */
final class XlsxTexts {
  private static final byte[] TABLE = ScanBuffer.ascii("<sst");
  private static final byte[] END_TABLE = ScanBuffer.ascii("</sst");
  private static final byte[] ITEM = ScanBuffer.ascii("<si");
  private static final byte[] END_ITEM = ScanBuffer.ascii("</si");

  private XlsxTexts() {}

  /** The texts in their order, read with StAX. */
  static List<String> readPlainly(InputStream part, Budget budget) throws IOException {
    SharedTextsReader texts = new SharedTextsReader(budget);
    try (XmlCursor xml = XmlCursor.open(part)) {
      while (xml.nextStart()) {
        if (xml.name().equals("si")) {
          texts.add(xml.richText());
        }
      }
    }
    return texts.build();
  }

  /**
   * The texts in their order.
   *
   * @throws OutOfOrdinary if they must be read plainly, from the start
   */
  static List<String> scan(InputStream part, Budget budget) throws IOException, OutOfOrdinary {
    ScanBuffer in = new ScanBuffer(part);
    TagScanner tags = new TagScanner(in);
    TextScanner scanner = new TextScanner(in, tags);
    SharedTextsReader texts = new SharedTextsReader(budget);
    in.passHead(TABLE);
    tags.attributes();
    if (!tags.isEmptyElement()) {
      while (isAtItem(in, tags)) {
        in.at += ITEM.length;
        tags.attributes();
        texts.add(tags.isEmptyElement() ? "" : scanner.rich(END_ITEM));
      }
      tags.end(END_TABLE);
    }
    return texts.build();
  }

  private static boolean isAtItem(ScanBuffer in, TagScanner tags) throws IOException {
    in.ensure();
    tags.skipBlanks();
    return in.startsWith(ITEM);
  }
}
