package org.placebook.write;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;

/** The Excel table of a sheet: its headings shown, no filter, the cells' own styles. */
final class TableParts {
  private TableParts() {}

  /**
   * Adds it. Given its area, POI would name the columns after the cells of the headings, and look
   * at all of them anew for each column; so the columns are set down here.
   */
  static void add(XSSFSheet sheet, TableSheet table) {
    CTTable part = sheet.createTable(null).getCTTable();
    part.setName(table.tableName());
    part.setDisplayName(table.tableName());
    // A table has at least one row beneath its headings.
    int last = table.headerRow() + Math.max(1, table.rows().size());
    part.setRef("A" + table.headerRow() + ":" + Letters.of(table.columns().size()) + last);
    part.setTotalsRowShown(false);
    columns(part.addNewTableColumns(), table.columns());
    CTTableStyleInfo style = part.addNewTableStyleInfo();
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
  }

  private static void columns(CTTableColumns part, List<SheetColumn> columns) {
    part.setCount(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      CTTableColumn column = part.addNewTableColumn();
      column.setId(i + 1);
      column.setName(name(columns.get(i).heading()));
    }
  }

  /** Excel opens a table only if its columns' names are the headings, line ends escaped. */
  private static String name(String heading) {
    return CellText.escape(heading).replace("\n", "_x000a_").replace("\r", "_x000d_");
  }
}
