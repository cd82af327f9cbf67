package org.placebook.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.placebook.table.Letters;

/**
 * Writes a shell's package out again with rows in its sheets: {@code <dimension>} and {@code
 * <sheetData>} of each sheet are replaced, the shared strings follow last, all else is kept. The
 * order of entries is fixed.
 */
final class PackageStream {
  private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
  private static final List<String> FIRST =
      List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml");

  private final Map<String, byte[]> parts;
  private final List<String> sheets;

  PackageStream(Shell.Saved shell) throws IOException {
    this.parts = new TreeMap<>(order());
    this.sheets = shell.sheets();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(shell.bytes().array()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** Writes all parts. */
  void write(BackgroundZip zip, List<SheetPlan> plans, RowStreams rows) throws IOException {
    SharedTexts texts = new SharedTexts();
    XmlBytes xml = new XmlBytes(zip);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey();
      int sheet = sheets.indexOf(name);
      if (name.equals(SHARED_STRINGS)) {
        continue;
      }
      zip.begin(name);
      if (sheet >= 0) {
        sheet(xml, part.getValue(), plans.get(sheet), rows.of(plans.get(sheet), texts));
      } else {
        zip.write(part.getValue());
      }
    }
    zip.begin(SHARED_STRINGS);
    texts.write(xml);
  }

  /** Makes the rows of a sheet. */
  interface RowStreams {
    RowStream of(SheetPlan plan, SharedTexts texts);
  }

  private static void sheet(XmlBytes xml, byte[] shell, SheetPlan plan, RowStream rows)
      throws IOException {
    String text = new String(shell, StandardCharsets.UTF_8);
    Element dimension = Element.find(text, "dimension");
    Element data = Element.find(text, "sheetData");
    xml.raw(utf8(text.substring(0, dimension.from())));
    xml.markup("<dimension ref=\"A1:" + Letters.of(plan.lastColumn()) + plan.lastRow() + "\"/>");
    xml.raw(utf8(text.substring(dimension.to(), data.from())));
    rows.write(xml);
    xml.raw(utf8(text.substring(data.to())));
    xml.flush();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Comparator<String> order() {
    return Comparator.<String>comparingInt(
            name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * Where an element without namespace prefix stands in XML that POI wrote.
   *
   * @param from its first character
   * @param to the one after its last
   */
  private record Element(int from, int to) {
    static Element find(String xml, String name) {
      int from = xml.indexOf("<" + name);
      if (from < 0) {
        throw new IllegalStateException("POI wrote a sheet without " + name);
      }
      int open = xml.indexOf('>', from) + 1;
      if (xml.charAt(open - 2) == '/') {
        return new Element(from, open);
      }
      String end = "</" + name + ">";
      return new Element(from, xml.indexOf(end, open) + end.length());
    }
  }
}
