package org.placebook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.Sheet;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;

/** All of a workbook but its rows, made by POI. */
final class Shell {
  private static final int LARGEST_WIDTH = 255;
  private static final int ROWS_ACROSS = 40;
  private static final int ROWS_UPRIGHT = 70;

  private final XSSFWorkbook workbook;
  private final Face normal;

  Shell(XSSFWorkbook workbook, Face normal) {
    this.workbook = workbook;
    this.normal = normal;
  }

  /** Makes the sheets, in the book's order, and answers the package with its parts. */
  Saved make(Book book, List<SheetPlan> plans) throws IOException {
    FileProperties.set(workbook, book.properties());
    List<XSSFSheet> sheets = new ArrayList<>();
    for (SheetPlan plan : plans) {
      sheets.add(workbook.createSheet(plan.name()));
    }
    Highlights highlights = new Highlights(workbook.getStylesSource());
    for (int i = 0; i < plans.size(); i++) {
      fill(sheets.get(i), plans.get(i));
      Sheet sheet = book.sheets().get(i);
      if (sheet instanceof TableSheet table) {
        TableParts.add(sheets.get(i), table);
        highlights.add(sheets.get(i), table);
        new ChartParts(sheets.get(i), table, normal.height(1)).add();
      }
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    return saved(sheets);
  }

  /**
   * A saved package.
   *
   * @param bytes the zip
   * @param sheets the entries of the sheets, in the book's order
   */
  record Saved(ByteBuffer bytes, List<String> sheets) {}

  private Saved saved(List<XSSFSheet> sheets) throws IOException {
    List<String> entries = new ArrayList<>();
    for (XSSFSheet sheet : sheets) {
      entries.add(sheet.getPackagePart().getPartName().getName().substring(1));
    }
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return new Saved(ByteBuffer.wrap(bytes.toByteArray()), entries);
    }
  }

  private void fill(XSSFSheet sheet, SheetPlan plan) {
    for (int i = 0; i < plan.widths().size(); i++) {
      double width = Math.min(LARGEST_WIDTH, plan.widths().get(i));
      sheet.setColumnWidth(i, (int) Math.round(width * 256));
    }
    sheet.setDefaultRowHeightInPoints((float) normal.height(1));
    // POI marks the height as custom, which would keep Excel from fitting rows to their text.
    sheet.getCTWorksheet().getSheetFormatPr().unsetCustomHeight();
    sheet.setZoom(100);
    sheet.setActiveCell(new CellAddress(0, 0));
    Links.add(sheet, plan.links());
    int across = plan.pagesAcross();
    page(sheet, plan.table().map(SheetPlan.TablePlan::sheet), across);
    plan.table().ifPresent(table -> repeat(sheet, table.sheet(), across));
  }

  /** A4, as wide as can be read; a sheet with a chart on one page whole, where its rows allow. */
  private static void page(XSSFSheet sheet, Optional<TableSheet> table, int across) {
    List<Chart> charts = table.map(TableSheet::charts).orElse(List.of());
    boolean tall = charts.stream().anyMatch(chart -> ChartSize.ofAll(chart).isTall());
    int rows = charts.isEmpty() ? 0 : table.orElseThrow().rows().size();
    boolean whole = rows > 0 && rows <= ROWS_UPRIGHT;
    sheet.setFitToPage(true);
    var setup = sheet.getPrintSetup();
    setup.setLandscape(!tall && rows <= ROWS_ACROSS);
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setFitWidth((short) (whole ? 1 : across));
    setup.setFitHeight((short) (whole ? 1 : 0));
  }

  /** Headings stand on every page, and what names the rows where a table is several pages wide. */
  private static void repeat(XSSFSheet sheet, TableSheet table, int pagesAcross) {
    int header = table.headerRow() - 1;
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    int labels = 0;
    while (labels < table.columns().size()
        && table.columns().get(labels).kind() != SheetColumn.Kind.FIGURE) {
      labels++;
    }
    if (pagesAcross > 1 && labels > 0 && labels < table.columns().size()) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
    }
  }
}
