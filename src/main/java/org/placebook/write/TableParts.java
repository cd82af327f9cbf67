package org.placebook.write;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.placebook.book.TableSheet;

/** The Excel table of a sheet: its headings shown, no filter, the cells' own styles. */
final class TableParts {
  private TableParts() {}

  static void add(XSSFSheet sheet, TableSheet table) {
    // The headings' cells come first: POI names the table's columns after them.
    XSSFRow header = sheet.createRow(table.headerRow() - 1);
    for (int i = 0; i < table.columns().size(); i++) {
      header.createCell(i).setCellValue(table.columns().get(i).heading());
    }
    // A table has at least one row beneath its headings.
    int last = table.headerRow() - 1 + Math.max(1, table.rows().size());
    AreaReference area =
        new AreaReference(
            new CellReference(table.headerRow() - 1, 0),
            new CellReference(last, table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable made = sheet.createTable(area);
    made.setName(table.tableName());
    made.setDisplayName(table.tableName());
    CTTable part = made.getCTTable();
    if (part.isSetAutoFilter()) {
      part.unsetAutoFilter();
    }
    part.setTotalsRowShown(false);
    CTTableStyleInfo style = part.addNewTableStyleInfo();
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
  }
}
