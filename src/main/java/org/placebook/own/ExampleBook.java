package org.placebook.own;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.placebook.own.splice.Xml;
import org.placebook.table.Letters;
import org.placebook.write.part.ZipTime;

/**
 * A small workbook with typed functions: six districts and England, with made-up figures. What the
 * list of functions says of each is worked out from it.
 */
final class ExampleBook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final List<List<String>> CELLS =
      List.of(
          List.of(
              "Area code",
              "Area",
              "Group",
              "Total",
              "Retail",
              "Health",
              "Hotels",
              "Retail 2018",
              "Claimants",
              "Young",
              "Old",
              "Working"),
          row("E08000001", "Bolton", "A", 1000, 150, 120, 40, 140, 12, 300, 180, 900),
          row("E08000002", "Bury", "A", 800, 100, 96, 30, 110, 7, 240, 160, 700),
          row("E08000003", "Manchester", "A", 4000, 350, 600, 420, 300, 60, 800, 400, 3900),
          row("E08000004", "Oldham", "B", 900, 140, 130, 20, 120, 15, 310, 150, 800),
          row("E08000005", "Rochdale", "B", 850, 110, 99, 25, 115, 9, 260, 140, 760),
          row("E08000006", "Salford", "B", 1500, 180, 150, 110, 150, 20, 350, 200, 1400),
          row(
              "E92000001",
              "England",
              "",
              90000,
              9000,
              11000,
              7000,
              8600,
              990,
              22000,
              18000,
              80000));

  /** How many rows of figures there are. */
  static final int ROWS = CELLS.size() - 1;

  private static final int COLUMNS = CELLS.get(0).size();

  private ExampleBook() {}

  private static List<String> row(String code, String name, String group, int... figures) {
    List<String> row = new ArrayList<>(List.of(code, name, group));
    for (int figure : figures) {
      row.add(String.valueOf(figure));
    }
    return row;
  }

  /** The column of a typed function, by its number from 0. */
  static int column(int function) {
    return COLUMNS + 1 + function;
  }

  /** Writes the workbook with each formula typed down a column of its table. */
  static void write(Path target, List<String> formulas) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/>"
              + type("xl/workbook.xml", "sheet.main")
              + type("xl/worksheets/sheet1.xml", "worksheet")
              + type("xl/worksheets/sheet2.xml", "worksheet")
              + type("xl/styles.xml", "styles")
              + type("xl/tables/table1.xml", "table")
              + "</Types>");
      put(zip, "_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Jobs\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Inputs\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"
              .formatted(MAIN, PackageLists.RELATIONSHIPS));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          links(
              link(1, "worksheet", "worksheets/sheet1.xml")
                  + link(2, "worksheet", "worksheets/sheet2.xml")
                  + link(3, "styles", "styles.xml")));
      put(zip, "xl/styles.xml", styles());
      put(zip, "xl/worksheets/sheet1.xml", jobs(formulas));
      put(
          zip,
          "xl/worksheets/_rels/sheet1.xml.rels",
          links(link(1, "table", "../tables/table1.xml")));
      put(zip, "xl/tables/table1.xml", table(formulas.size()));
      put(
          zip,
          "xl/worksheets/sheet2.xml",
          sheet(
              line(1, List.of("Input", "Total", "Comparator", "Rounding"), "")
                  + line(2, List.of("Jobs", "Total", "England", "5"), ""),
              ""));
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(ZipTime.entry(name));
    zip.write((DECLARATION + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, kind);
  }

  private static String link(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, PackageLists.RELATIONSHIPS, type, target);
  }

  private static String links(String links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + links
        + "</Relationships>";
  }

  private static String styles() {
    return "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>"
        .formatted(MAIN);
  }

  private static String sheet(String rows, String behind) {
    return "<worksheet xmlns=\"%s\" xmlns:r=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
        .formatted(MAIN, PackageLists.RELATIONSHIPS, rows, behind);
  }

  private static String jobs(List<String> formulas) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < CELLS.size(); i++) {
      StringBuilder typed = new StringBuilder();
      for (int f = 0; f < formulas.size(); f++) {
        String at = Letters.of(column(f)) + (i + 1);
        typed.append(
            i == 0
                ? text(at, heading(f))
                : "<c r=\"%s\" t=\"e\"><f>%s</f><v>#NAME?</v></c>"
                    .formatted(at, Xml.formula(formulas.get(f))));
      }
      rows.append(line(i + 1, CELLS.get(i), typed.toString()));
    }
    return sheet(
        rows.toString(), "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>");
  }

  private static String heading(int function) {
    return "Example " + (function + 1);
  }

  private static String line(int row, List<String> cells, String behind) {
    StringBuilder line = new StringBuilder("<row r=\"" + row + "\">");
    for (int i = 0; i < cells.size(); i++) {
      String at = Letters.of(i + 1) + row;
      boolean isNumber = cells.get(i).matches("\\d+");
      if (!cells.get(i).isEmpty()) {
        line.append(
            isNumber
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, cells.get(i))
                : text(at, cells.get(i)));
      }
    }
    return line.append(behind).append("</row>").toString();
  }

  private static String text(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, Xml.escaped(text));
  }

  private static String table(int functions) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < COLUMNS + functions; i++) {
      String name = i < COLUMNS ? CELLS.get(0).get(i) : heading(i - COLUMNS);
      columns.append("<tableColumn id=\"%d\" name=\"%s\"/>".formatted(i + 1, name));
    }
    String range = "A1:" + Letters.of(COLUMNS + functions) + CELLS.size();
    return "<table xmlns=\"%s\" id=\"1\" name=\"Jobs\" displayName=\"Jobs\" ref=\"%s\"><autoFilter ref=\"%2$s\"/><tableColumns count=\"%d\">%s</tableColumns></table>"
        .formatted(MAIN, range, COLUMNS + functions, columns);
  }
}
