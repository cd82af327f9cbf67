package org.placebook.write.xlsx;

import java.io.IOException;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;
import org.placebook.write.part.CellText;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.TemplateStyles;

/** The Excel table of a sheet: its headings shown, no filter, the cells' own styles. */
final class TablePart {
  private TablePart() {}

  /**
   * Writes it.
   *
   * @param number among the workbook's tables, from 1
   */
  static void write(XmlElements xml, TableSheet table, int number) throws IOException {
    // A table has at least one row beneath its headings.
    int last = table.headerRow() + Math.max(1, table.rows().size());
    xml.open("table").with("xmlns", TemplateStyles.MAIN).with("id", number);
    xml.with("name", table.tableName()).with("displayName", table.tableName());
    xml.with("ref", "A" + table.headerRow() + ":" + Letters.of(table.columns().size()) + last);
    xml.with("totalsRowShown", "0");
    xml.open("tableColumns").with("count", table.columns().size());
    int id = 1;
    for (SheetColumn column : table.columns()) {
      xml.open("tableColumn").with("id", id++).with("name", name(column.heading())).close();
    }
    xml.close().open("tableStyleInfo").with("showFirstColumn", "0").with("showLastColumn", "0");
    xml.with("showRowStripes", "0").with("showColumnStripes", "0").finish();
  }

  /** Excel opens a table only if its columns' names are the headings, line ends escaped. */
  private static String name(String heading) {
    return CellText.escape(heading).replace("\n", "_x000a_").replace("\r", "_x000d_");
  }
}
