package org.placebook.write.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** A4 between its margins, in twentieths of a point as all widths here. */
  private static final int ACROSS = 9026;

  private static final int LETTER = 105;
  private static final int BOLD_LETTER = 120;

  /** At either side of a cell. */
  private static final int MARGIN = 60;

  /** As many letters a line are read with ease. */
  private static final int ENOUGH = 60;

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
    table.setCellMargins(0, MARGIN, 0, MARGIN);
    for (int width : widths(columns.stream().map(sheet.columns()::get).toList())) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(sheet.title());
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    table.getRows().forEach(row -> row.setCantSplitRow(true));
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = sheet.columns().get(columns.get(i));
      boolean right = column.kind() == SheetColumn.Kind.FIGURE;
      fill(head.getCell(i), column.heading().replace('\n', ' '), true, right);
      for (int row = 0; row < sheet.rows().size(); row++) {
        fill(table.getRow(row + 1).getCell(i), shown(column, row), false, right);
      }
    }
  }

  private static List<String> texts(SheetColumn column) {
    return IntStream.range(0, column.cells().size()).mapToObj(row -> shown(column, row)).toList();
  }

  /** Widths in which no word is broken where that can be, and long texts have more than short. */
  private static List<Integer> widths(List<SheetColumn> columns) {
    List<Integer> least = new ArrayList<>();
    List<Integer> more = new ArrayList<>();
    for (SheetColumn column : columns) {
      List<String> texts = texts(column);
      int bold = BOLD_LETTER * longest(List.of(column.heading()), "\\s+");
      int words = Math.max(bold, LETTER * longest(texts, "\\s+"));
      least.add(2 * MARGIN + words);
      more.add(Math.max(0, LETTER * Math.min(ENOUGH, longest(texts, "\n")) - words));
    }
    double left = ACROSS - sum(least);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double width =
          left < 0
              ? least.get(i) * (ACROSS / (double) sum(least))
              : least.get(i) + left * more.get(i) / Math.max(1, sum(more));
      widths.add((int) width);
    }
    return widths;
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static int longest(List<String> texts, String between) {
    return texts.stream()
        .flatMap(text -> Stream.of(text.split(between, -1)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
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
