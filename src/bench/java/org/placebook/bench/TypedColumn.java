package org.placebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.placebook.own.splice.SplicedZip;

/**
 * A workbook of 30 MB with one typed column, and what whoever fills the column has to do: write
 * that one sheet with formulas and values, and copy the other entries, through {@code
 * java.util.zip} or, which is the least, as they stand.
 */
final class TypedColumn {
  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern TYPED =
      Pattern.compile("<c r=\"(D(\\d+))\" t=\"e\"><f>[^<]*</f><v>[^<]*</v></c>");

  private TypedColumn() {}

  /** How the other entries are copied. */
  enum Copy {
    ANEW,
    AS_THEY_STAND
  }

  /** Run in a process of its own: the file to read, the one to write, and how. */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    Files.deleteIfExists(target);
    String sheet;
    try (ZipFile zip = new ZipFile(arguments[0])) {
      sheet = text(zip, SHEET);
    }
    String filled =
        TYPED
            .matcher(sheet)
            .replaceAll(
                "<c r=\"$1\"><f>IFERROR(IF(COUNT(C$2,B$2)=2,IF(B$2,C$2/B$2,\"[z]\"),\"[x]\"),\"[x]\")</f><v>0.5</v></c>");
    byte[] bytes = filled.getBytes(StandardCharsets.UTF_8);
    if (Copy.valueOf(arguments[2]) == Copy.AS_THEY_STAND) {
      SplicedZip.write(Path.of(arguments[0]), target, Map.of(SHEET, Optional.of(bytes)));
    } else {
      copy(Path.of(arguments[0]), target, bytes);
    }
  }

  private static void copy(Path source, Path target, byte[] filled) throws IOException {
    try (ZipFile in = new ZipFile(source.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(SHEET)) {
          out.write(filled);
        } else {
          in.getInputStream(entry).transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  private static String text(ZipFile zip, String part) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * The workbook, made unless it is there: the sheet of MEDIUM, and a sheet of areas.
   *
   * @param rows of the sheet with the typed column
   */
  static Path workbook(Path medium, int rows, Path folder) throws IOException {
    Path file = folder.resolve("typed-" + rows + ".xlsx");
    if (Files.exists(file)) {
      return file;
    }
    Map<String, Optional<byte[]>> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(medium.toFile())) {
      put(
          parts,
          "xl/workbook.xml",
          text(zip, "xl/workbook.xml")
              .replace(
                  "</sheets>", "<sheet name=\"Areas\" sheetId=\"2\" r:id=\"rId9\"/></sheets>"));
      put(
          parts,
          "xl/_rels/workbook.xml.rels",
          text(zip, "xl/_rels/workbook.xml.rels")
              .replace(
                  "</Relationships>",
                  "<Relationship Id=\"rId9\" Type=\"%s/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
                      .formatted(OFFICE)));
      put(
          parts,
          "[Content_Types].xml",
          text(zip, "[Content_Types].xml")
              .replace(
                  "</Types>",
                  "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"
                      .formatted(SHEET)));
    }
    put(parts, SHEET, sheet(rows));
    SplicedZip.write(medium, file, parts);
    return file;
  }

  private static void put(Map<String, Optional<byte[]>> parts, String name, String text) {
    parts.put(name, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String sheet(int rows) {
    StringBuilder xml =
        new StringBuilder(
            "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    xml.append("<row r=\"1\">");
    String[] headings = {"Area code", "Total", "Retail", "Share"};
    for (int i = 0; i < headings.length; i++) {
      xml.append(text((char) ('A' + i) + "1", headings[i]));
    }
    xml.append("</row>");
    for (int row = 2; row < rows + 2; row++) {
      xml.append("<row r=\"%d\">".formatted(row))
          .append(text("A" + row, "E%08d".formatted(1_000_000 + row)))
          .append("<c r=\"B%d\"><v>%d</v></c>".formatted(row, 1000 + row))
          .append("<c r=\"C%d\"><v>%d</v></c>".formatted(row, 10 + row % 977))
          .append("<c r=\"D%d\" t=\"e\"><f>PB.SHARE(C%1$d)</f><v>#NAME?</v></c>".formatted(row))
          .append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String text(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
  }
}
