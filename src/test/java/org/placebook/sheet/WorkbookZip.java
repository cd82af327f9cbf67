package org.placebook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.xlsx.XlsxFile;

/** Writes workbooks part by part, so that a test can show the one oddity it is about. */
public final class WorkbookZip {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A workbook of one sheet "Data" whose rows are given. */
  public static WorkbookZip ofRows(String rows) {
    return ofSheet(
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** A workbook of one sheet "Data" whose part is given. */
  public static WorkbookZip ofSheet(String sheet) {
    return new WorkbookZip()
        .with("[Content_Types].xml", contentTypes(TYPE))
        .with(
            "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")))
        .with("xl/workbook.xml", workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(
                relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                relationship("rId2", "sharedStrings", "sharedStrings.xml"),
                relationship("rId3", "styles", "styles.xml")))
        .with("xl/worksheets/sheet1.xml", sheet);
  }

  public static String contentTypes(String workbookType) {
    return "<Types xmlns=\"%scontent-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/></Types>"
        .formatted(PACKAGE, workbookType);
  }

  static String workbook(String sheets) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
        .formatted(MAIN, RELATIONSHIPS, sheets);
  }

  public static String relationships(String... all) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
        .formatted(PACKAGE, String.join("", all));
  }

  public static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONSHIPS, type, target);
  }

  static String outside(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"External\"/>"
        .formatted(id, RELATIONSHIPS, type, target);
  }

  /** With the shared strings, each given as the inside of its {@code si}. */
  public WorkbookZip sharing(String... texts) {
    String all = "<si>" + String.join("</si><si>", texts) + "</si>";
    return with("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, all));
  }

  /** With the inside of the styles part. */
  WorkbookZip styled(String styles) {
    return with(
        "xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, styles));
  }

  /** With a part added or replaced. */
  public WorkbookZip with(String part, String text) {
    return with(part, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With a part added or replaced. */
  public WorkbookZip with(String part, byte[] bytes) {
    parts.put(part, bytes);
    return this;
  }

  /** Without a part. */
  public WorkbookZip without(String part) {
    parts.remove(part);
    return this;
  }

  /** The parts of a file, to be changed. */
  static WorkbookZip of(Path file) throws IOException {
    WorkbookZip workbook = new WorkbookZip();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        workbook.with(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return workbook;
  }

  WorkbookZip copy() {
    WorkbookZip copy = new WorkbookZip();
    copy.parts.putAll(parts);
    return copy;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  byte[] part(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  public Path write(Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  /** Reads the first sheet, both ways, and sees that they agree. */
  public Grid read(Path folder) throws IOException, UnreadableFile {
    Path file = write(folder.resolve("test.xlsx"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      Grid grid = opened.grid(0);
      if (opened instanceof XlsxFile xlsx
          && !Grids.describe(xlsx.plainGrid(0)).equals(Grids.describe(grid))) {
        throw new AssertionError("The fast and the plain reader differ");
      }
      return grid;
    }
  }

  /** The lines that {@link Grids#describe} gives of the first sheet. */
  public List<String> lines(Path folder) throws IOException, UnreadableFile {
    return Grids.describe(read(folder));
  }
}
