package org.placebook.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns the texts of a folder {@code templates/NAME} into a workbook of control sheets. */
final class TemplateWriter {
  private final String folder;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final HouseStyle style = HouseStyle.addTo(workbook);
  private final XSSFCellStyle typed = style.asText("Placebook label");

  private TemplateWriter(String name) {
    this.folder = "/templates/" + name + "/";
  }

  /** The template of that name. */
  static XSSFWorkbook write(String name) {
    TemplateWriter writer = new TemplateWriter(name);
    writer.startHere();
    Map<String, List<ControlColumn>> sheets =
        ControlColumn.all().stream()
            .collect(
                Collectors.groupingBy(
                    ControlColumn::sheet, LinkedHashMap::new, Collectors.toList()));
    sheets.forEach(writer::controlSheet);
    return writer.workbook;
  }

  private void startHere() {
    XSSFSheet sheet = sheet("Start here");
    sheet.setColumnWidth(0, 100 * 256);
    for (List<String> line : Lines.read(folder + "Start here.tsv")) {
      XSSFCell cell = row(sheet).createCell(0);
      cell.setCellValue(line.get(1));
      cell.setCellStyle(style.get(line.get(0)));
      RowHeight.fit(cell.getRow());
    }
  }

  private void controlSheet(String name, List<ControlColumn> columns) {
    XSSFSheet sheet = sheet(name);
    headings(sheet, columns);
    String resource = folder + name + ".tsv";
    List<Map<String, String>> rows = Lines.exist(resource) ? Lines.records(resource) : List.of();
    for (Map<String, String> row : rows) {
      body(row(sheet), columns, row);
    }
    if (rows.isEmpty()) {
      body(row(sheet), columns, Map.of());
    }
    table(sheet, columns);
    DropDowns.addTo(sheet, columns);
  }

  /** A sheet that prints on paper of its own width. */
  private XSSFSheet sheet(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    return sheet;
  }

  private void headings(XSSFSheet sheet, List<ControlColumn> columns) {
    XSSFRow row = row(sheet);
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(style.get("Placebook header"));
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
    RowHeight.fit(row);
  }

  private void body(XSSFRow row, List<ControlColumn> columns, Map<String, String> texts) {
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      String text = texts.getOrDefault(columns.get(i).heading(), "");
      if (text.matches("\\d+(\\.\\d+)?")) {
        cell.setCellStyle(style.get("Placebook label"));
        cell.setCellValue(Double.parseDouble(text));
      } else {
        cell.setCellStyle(typed);
        if (!text.isEmpty()) {
          cell.setCellValue(text);
        }
      }
    }
    RowHeight.fit(row);
  }

  /** An Excel table grows with what is typed beneath it, and its drop-down lists with it. */
  private static void table(XSSFSheet sheet, List<ControlColumn> columns) {
    var last = new CellReference(sheet.getLastRowNum(), columns.size() - 1);
    var area = new AreaReference(new CellReference("A1"), last, SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(sheet.getSheetName() + "_sheet");
    table.setDisplayName(table.getName());
    var look = table.getCTTable().addNewTableStyleInfo();
    look.setName("TableStyleLight1");
    look.setShowRowStripes(true);
  }

  private static XSSFRow row(XSSFSheet sheet) {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }
}
