package org.placebook.sheet.formats;

import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.placebook.sheet.CellComment;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.LinkArea;
import org.placebook.sheet.RaisedText;
import org.placebook.sheet.Range;
import org.placebook.sheet.parts.FeaturesOfSheet;

/** Reads the features of one sheet of an xls workbook. */
final class FeaturesXlsSheet {
  private final HSSFSheet from;
  private final FeaturesOfSheet sheet;

  FeaturesXlsSheet(HSSFSheet from, FeaturesOfSheet sheet) {
    this.from = from;
    this.sheet = sheet;
  }

  void read() {
    view();
    pageText(from.getHeader());
    pageText(from.getFooter());
    for (HSSFHyperlink link : from.getHyperlinkList()) {
      link(link);
    }
    from.getCellComments().values().forEach(this::remark);
    objects();
    for (Row row : from) {
      for (Cell cell : row) {
        cell((HSSFCell) cell);
      }
    }
  }

  private void view() {
    CellAddress active = from.getActiveCell();
    sheet.activeCell = active == null ? "A1" : active.formatAsString();
    sheet.frozen = from.getPaneInformation() != null && from.getPaneInformation().isFreezePane();
    sheet.widths.standard(from.getDefaultColumnWidth());
    for (int column = 0; column < 256; column++) {
      sheet.widths.set(column + 1, column + 1, from.getColumnWidth(column) / 256.0);
    }
  }

  private void pageText(HeaderFooter texts) {
    String text = (texts.getLeft() + texts.getCenter() + texts.getRight()).strip();
    if (!text.isEmpty()) {
      sheet.pageTexts.add(text);
    }
  }

  private void link(HSSFHyperlink link) {
    String target = link.getAddress() == null ? "" : link.getAddress();
    sheet.links.add(
        new LinkArea(
            new Range(
                link.getFirstRow() + 1,
                link.getFirstColumn() + 1,
                Math.max(link.getFirstRow(), link.getLastRow()) + 1,
                Math.max(link.getFirstColumn(), link.getLastColumn()) + 1),
            target));
  }

  private void remark(HSSFComment comment) {
    String author = comment.getAuthor() == null ? "" : comment.getAuthor();
    sheet.remarks.add(new CellComment(comment.getRow() + 1, comment.getColumn() + 1, author));
  }

  private void objects() {
    HSSFPatriarch drawing = from.getDrawingPatriarch();
    if (drawing != null) {
      for (HSSFShape shape : drawing) {
        if (!(shape instanceof HSSFComment)) {
          object(shape);
        }
      }
    }
  }

  private void object(HSSFShape shape) {
    int row = 1;
    int column = 1;
    if (shape.getAnchor() instanceof ClientAnchor anchor) {
      row = anchor.getRow1() + 1;
      column = anchor.getCol1() + 1;
    }
    String name = shape.getShapeName() == null ? "" : shape.getShapeName();
    sheet.objects.add(new DrawnObject(kind(shape), row, column, name, "", false, Optional.empty()));
  }

  private static DrawnObject.Kind kind(HSSFShape shape) {
    if (shape instanceof HSSFPicture) {
      return DrawnObject.Kind.IMAGE;
    }
    // POI fails on asking other shapes for a text that they do not have.
    return shape instanceof HSSFTextbox textBox && textBox.getString().length() > 0
        ? DrawnObject.Kind.TEXT_BOX
        : DrawnObject.Kind.SHAPE;
  }

  private void cell(HSSFCell cell) {
    int row = cell.getRowIndex() + 1;
    int column = cell.getColumnIndex() + 1;
    sheet.looks.add(row, column, cell.getCellStyle().getIndex());
    if (cell.getCellType() == CellType.FORMULA) {
      LinkArea.ofFormula(formula(cell), row, column).ifPresent(sheet.links::add);
    }
    if (cell.getCellType() == CellType.STRING) {
      raised(cell.getRichStringCellValue(), row, column);
    }
  }

  private static String formula(HSSFCell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException e) {
      // A formula that POI cannot spell out, for example over a lost sheet, is no link.
      return "";
    }
  }

  private void raised(HSSFRichTextString text, int row, int column) {
    StringBuilder raised = new StringBuilder();
    HSSFWorkbook workbook = from.getWorkbook();
    for (int run = 0; run < text.numFormattingRuns(); run++) {
      int begin = text.getIndexOfFormattingRun(run);
      int end =
          run + 1 < text.numFormattingRuns()
              ? text.getIndexOfFormattingRun(run + 1)
              : text.length();
      Font font = workbook.getFontAt(text.getFontOfFormattingRun(run));
      if (font.getTypeOffset() != Font.SS_NONE && begin < end) {
        raised.append(text.getString(), begin, end);
      }
    }
    if (!raised.toString().isBlank()) {
      sheet.raisedTexts.add(new RaisedText(row, column, raised.toString()));
    }
  }
}
