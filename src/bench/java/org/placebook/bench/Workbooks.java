package org.placebook.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that are read, by hand, so that no contender has made its own. */
final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  /** The workbook of a size, made unless it is there. */
  static Path of(Size size, Path folder) throws IOException {
    Path file = folder.resolve(size.name().toLowerCase(java.util.Locale.ROOT) + ".xlsx");
    if (Files.notExists(file)) {
      Path part = folder.resolve(file.getFileName() + ".part");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        write(size, zip);
      }
      Files.move(part, file);
    }
    return file;
  }

  /** The columns to be correlated: doubles, one column after the other, the low byte first. */
  static Path variables(int rows, int columns, Path folder) throws IOException {
    Path file = folder.resolve("variables.bin");
    if (Files.notExists(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        byte[] bytes = new byte[8];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int column = 0; column < columns; column++) {
          for (int row = 0; row < rows; row++) {
            buffer.putDouble(0, Data.variable(row, column));
            out.write(bytes);
          }
        }
      }
    }
    return file;
  }

  private static void write(Size size, ZipOutputStream zip) throws IOException {
    part(zip, "[Content_Types].xml", contentTypes());
    part(zip, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    part(
        zip,
        "xl/workbook.xml",
        HEAD
            + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">")
            + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        relationships(
            relationship(1, "worksheet", "worksheets/sheet1.xml")
                + relationship(2, "styles", "styles.xml")
                + relationship(3, "sharedStrings", "sharedStrings.xml")));
    part(zip, "xl/styles.xml", styles());
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    sheet(size, stream(zip));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
    texts(size, stream(zip));
    zip.closeEntry();
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Texts are numbered thus: headings, 350 names, then a code a row. */
  private static void sheet(Size size, PrintStream out) {
    out.print(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
    for (int column = 0; column < size.columns; column++) {
      cell(out, column, 1, "\" t=\"s\"><v>" + column);
    }
    out.print("</row>");
    for (int row = 0; row < size.rows; row++) {
      int sheetRow = row + 2;
      out.print("<row r=\"" + sheetRow + "\">");
      cell(out, 0, sheetRow, "\" t=\"s\"><v>" + (size.columns + 350 + row));
      cell(out, 1, sheetRow, "\" t=\"s\"><v>" + (size.columns + row % 350));
      for (int column = 2; column < size.columns; column++) {
        cell(out, column, sheetRow, "\" s=\"1\"><v>" + shown(Data.figure(row, column)));
      }
      out.print("</row>");
    }
    out.print("</sheetData></worksheet>");
    out.flush();
  }

  private static void cell(PrintStream out, int column, int row, String rest) {
    out.print("<c r=\"" + letters(column) + row + rest + "</v></c>");
  }

  private static String shown(double figure) {
    return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
  }

  private static String letters(int column) {
    return org.placebook.table.Letters.of(column + 1);
  }

  private static void texts(Size size, PrintStream out) {
    out.print(HEAD + "<sst xmlns=\"" + MAIN + "\">");
    for (int column = 0; column < size.columns; column++) {
      text(out, heading(column));
    }
    for (int name = 0; name < 350; name++) {
      text(out, Data.name(name));
    }
    for (int row = 0; row < size.rows; row++) {
      text(out, Data.code(row));
    }
    out.print("</sst>");
    out.flush();
  }

  static String heading(int column) {
    return column == 0 ? "Area code" : column == 1 ? "Area name" : "Figure " + column;
  }

  private static void text(PrintStream out, String text) {
    out.print("<si><t>" + text.replace("&", "&amp;") + "</t></si>");
  }

  private static String styles() {
    String plain = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";
    return HEAD
        + ("<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/>")
        + "<name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill/></fill>"
        + "</fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
        + (plain + "</cellStyleXfs><cellXfs count=\"2\">" + plain)
        + "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
        + "</cellXfs></styleSheet>";
  }

  private static String contentTypes() {
    return HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("workbook.xml", "sheet.main+xml")
        + override("styles.xml", "styles+xml")
        + override("sharedStrings.xml", "sharedStrings+xml")
        + override("worksheets/sheet1.xml", "worksheet+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relationships(String all) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relationship(int id, String type, String target) {
    return ("<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type)
        + ("\" Target=\"" + target + "\"/>");
  }
}
