package org.placebook.write.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.table.format.NumberFormat;

/** A table of a sheet in a Word document, its headings repeated on every page. */
final class WordTable {
  private static final int POINTS = 10;

  private WordTable() {}

  /**
   * Adds some columns of a sheet.
   *
   * @param columns from 0
   */
  static void add(XWPFDocument document, TableSheet sheet, List<Integer> columns) {
    XWPFTable table = document.createTable(sheet.rows().size() + 1, columns.size());
    table.setWidth("100%");
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    columns.forEach(column -> grid.addNewGridCol());
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(sheet.title());
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = sheet.columns().get(columns.get(i));
      boolean right = column.kind() == SheetColumn.Kind.FIGURE;
      fill(head.getCell(i), column.heading().replace('\n', ' '), true, right);
      for (int row = 0; row < sheet.rows().size(); row++) {
        fill(table.getRow(row + 1).getCell(i), shown(column, row), false, right);
      }
    }
  }

  private static String shown(SheetColumn column, int row) {
    Value value = column.cells().value(row);
    return value.match(
        figure -> NumberFormat.of(column.format(row)).shown(figure.number()),
        day -> day.date().toString(),
        Text::text,
        missing -> missing.reason().shorthand());
  }

  private static void fill(XWPFTableCell cell, String text, boolean bold, boolean right) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(0);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    run.setFontSize(POINTS);
  }
}
