package org.placebook.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a table of texts and numbers as the least of an OpenDocument spreadsheet. */
final class OpenDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private OpenDocument() {}

  static void write(Path file, String commaSeparated) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String line : commaSeparated.lines().toList()) {
      rows.append("<table:table-row>");
      for (String cell : line.split(",", -1)) {
        boolean number = cell.matches("[\\d.]+");
        rows.append("<table:table-cell office:value-type=\"")
            .append(number ? "float\" office:value=\"" + cell : "string")
            .append("\"><text:p>")
            .append(cell)
            .append("</text:p></table:table-cell>");
      }
      rows.append("</table:table-row>");
    }
    String content =
        ("<office:document-content xmlns:office=\"%soffice:1.0\" xmlns:table=\"%stable:1.0\""
                + " xmlns:text=\"%stext:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Data\">%s</table:table>"
                + "</office:spreadsheet></office:body></office:document-content>")
            .formatted(NAMESPACE, NAMESPACE, NAMESPACE, rows);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "mimetype", TYPE);
      add(zip, "content.xml", content);
    }
  }

  private static void add(ZipOutputStream zip, String part, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
