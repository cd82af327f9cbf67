package org.placebook.write.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.placebook.recipe.control.ControlColumn;
import org.placebook.recipe.draft.DraftSheet;
import org.placebook.recipe.draft.PickList;
import org.placebook.write.part.ZipTime;
import org.placebook.write.plan.HouseStyle;
import org.placebook.write.xlsx.EmptyWorkbook;

/**
 * Writes a recipe as a workbook to edit in Excel: a sheet that says how, all control sheets with
 * their drop-down lists and help, and sheets to pick from.
 */
public final class TemplateWriter {
  private static final String START = "Start here";
  private static final int START_WIDTH = 100;
  private static final int CHARACTER = 256;

  /** What a column of a sheet to pick from is at most, in characters. */
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook;
  private final NamedStyles styles;
  private final XSSFCellStyle header;
  private final XSSFCellStyle label;
  private final XSSFCellStyle typed;

  private TemplateWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new NamedStyles(workbook);
    this.header = styles.get("Placebook header");
    this.label = styles.get("Placebook label");
    this.typed = styles.asText("Placebook label");
  }

  /**
   * Writes a template in the built-in house style into a file that is not there yet.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(
      List<List<String>> startHere, List<DraftSheet> sheets, List<PickList> lists, Path target)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = EmptyWorkbook.of(HouseStyle.of(Optional.empty()).styles())) {
      fill(workbook, startHere, sheets, lists);
      workbook.write(made);
    }
    try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      ZipTime.write(made.toByteArray(), out);
    }
  }

  /**
   * Fills a workbook that has the named styles and no sheet.
   *
   * @param startHere the lines of the first sheet: the name of a style, and the text
   * @param sheets the control sheets that have rows, headings first, and sheets to pick from
   * @param lists what is picked from those
   */
  public static void fill(
      XSSFWorkbook workbook,
      List<List<String>> startHere,
      List<DraftSheet> sheets,
      List<PickList> lists) {
    TemplateWriter writer = new TemplateWriter(workbook);
    writer.startHere(startHere);
    Map<String, DraftSheet> filled = new LinkedHashMap<>();
    sheets.forEach(sheet -> filled.put(sheet.name(), sheet));
    for (String name : ControlColumn.sheets()) {
      DraftSheet sheet = Optional.ofNullable(filled.remove(name)).orElseGet(() -> empty(name));
      writer.controlSheet(sheet, lists, filled);
    }
    filled.values().forEach(writer::choices);
  }

  private static DraftSheet empty(String name) {
    return new DraftSheet(
        name, List.of(ControlColumn.of(name).stream().map(ControlColumn::heading).toList()));
  }

  private void startHere(List<List<String>> lines) {
    XSSFSheet sheet = sheet(START);
    sheet.setColumnWidth(0, START_WIDTH * CHARACTER);
    Map<String, XSSFCellStyle> looks =
        lines.stream()
            .map(line -> line.get(0))
            .distinct()
            .collect(Collectors.toMap(name -> name, styles::wrapped));
    for (List<String> line : lines) {
      XSSFCell cell = row(sheet).createCell(0);
      cell.setCellValue(line.get(1));
      cell.setCellStyle(looks.get(line.get(0)));
      RowHeight.fit(cell.getRow());
    }
  }

  private void controlSheet(DraftSheet filled, List<PickList> lists, Map<String, DraftSheet> all) {
    List<ControlColumn> columns = ControlColumn.of(filled.name());
    XSSFSheet sheet = sheet(filled.name());
    body(sheet, filled, columns.stream().map(ControlColumn::width).toList());
    if (filled.rows().size() == 1) {
      cells(row(sheet), columns.stream().map(column -> "").toList());
    }
    table(sheet, columns.size());
    DropDowns downs = new DropDowns(sheet, lists, all);
    columns.forEach(downs::add);
  }

  /** A sheet to pick from. */
  private void choices(DraftSheet filled) {
    XSSFSheet sheet = sheet(filled.name());
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < filled.rows().get(0).size(); column++) {
      int at = column;
      widths.add(
          filled.rows().stream()
              .mapToInt(row -> Math.min(WIDEST, row.get(at).length() + 2))
              .max()
              .orElse(WIDEST));
    }
    body(sheet, filled, widths);
    table(sheet, widths.size());
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

  private void body(XSSFSheet sheet, DraftSheet filled, List<Integer> widths) {
    XSSFRow headings = row(sheet);
    for (int i = 0; i < widths.size(); i++) {
      XSSFCell cell = headings.createCell(i);
      cell.setCellValue(filled.rows().get(0).get(i));
      cell.setCellStyle(header);
      sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
    }
    RowHeight.fit(headings);
    filled.rows().stream().skip(1).forEach(texts -> cells(row(sheet), texts));
  }

  private void cells(XSSFRow row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      XSSFCell cell = row.createCell(i);
      String text = texts.get(i);
      if (text.matches("\\d+(\\.\\d+)?")) {
        cell.setCellStyle(label);
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
  private static void table(XSSFSheet sheet, int columns) {
    var last = new CellReference(sheet.getLastRowNum(), columns - 1);
    var area = new AreaReference(new CellReference("A1"), last, SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(sheet.getSheetName().replace(' ', '_') + "_sheet");
    table.setDisplayName(table.getName());
    var look = table.getCTTable().addNewTableStyleInfo();
    look.setName("TableStyleLight1");
    look.setShowRowStripes(true);
  }

  private static XSSFRow row(XSSFSheet sheet) {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }
}
