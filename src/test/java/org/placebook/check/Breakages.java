package org.placebook.check;

import static org.placebook.check.Broken.cell;
import static org.placebook.check.Broken.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPaneState;

/** What is done to a workbook that keeps every rule, so that it breaks one. */
final class Breakages {
  private static final CellRangeAddress[] FIGURES = {CellRangeAddress.valueOf("C6:C9")};

  private Breakages() {}

  static XSSFColor colour(int grey) {
    return new XSSFColor(new byte[] {(byte) grey, (byte) grey, (byte) grey}, null);
  }

  static void superscript(XSSFSheet sheet) {
    XSSFFont raised = sheet.getWorkbook().createFont();
    raised.setTypeOffset(org.apache.poi.ss.usermodel.Font.SS_SUPER);
    XSSFRichTextString text = new XSSFRichTextString("Bristol1");
    text.applyFont(7, 8, raised);
    cell(sheet, "B6").setCellValue(text);
  }

  static void textBox(XSSFSheet sheet) {
    sheet
        .createDrawingPatriarch()
        .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 2, 2))
        .setText(new XSSFRichTextString("Read me"));
  }

  static void image(XSSFSheet sheet) {
    int picture = sheet.getWorkbook().addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
    sheet
        .createDrawingPatriarch()
        .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 2, 2), picture);
  }

  static void comment(XSSFSheet sheet) {
    var comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 5, 2, 7));
    comment.setAuthor("Ann Lee");
    comment.setString("Check this");
    cell(sheet, "B6").setCellComment(comment);
  }

  static void blankColumn(XSSFSheet sheet) {
    for (int row = 5; row <= 9; row++) {
      cell(sheet, "B" + row).setBlank();
    }
  }

  static void noAltText(XSSFSheet sheet) {
    var frame = sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0);
    frame.getGraphicFrame().getNvGraphicFramePr().getCNvPr().setDescr("");
  }

  static void untitled(XSSFSheet sheet) {
    var chart = sheet.getDrawingPatriarch().getCharts().get(0).getCTChart();
    chart.unsetTitle();
  }

  static void noAxisTitle(XSSFSheet sheet) {
    var chart = sheet.getDrawingPatriarch().getCharts().get(0).getCTChart();
    chart.getPlotArea().getValAxArray(0).unsetTitle();
  }

  static void toTheRight(XSSFSheet sheet) {
    for (int row = 4; row < 9; row++) {
      sheet.getRow(row).shiftCellsRight(0, 3, 1);
    }
    sheet.getTables().get(0).getCTTable().setRef("B5:E9");
  }

  static void highlight(XSSFSheet sheet, boolean bold) {
    var formats = sheet.getSheetConditionalFormatting();
    var rule = formats.createConditionalFormattingRule(ComparisonOperator.GT, "5000");
    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.index);
    if (bold) {
      rule.createFontFormatting().setFontStyle(false, true);
    }
    formats.addConditionalFormatting(FIGURES, rule);
  }

  static void colourScale(XSSFSheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    formats.addConditionalFormatting(FIGURES, formats.createConditionalFormattingColorScaleRule());
  }

  static void bars(XSSFWorkbook workbook) {
    var formats = workbook.getSheetAt(3).getSheetConditionalFormatting();
    formats.addConditionalFormatting(
        FIGURES, formats.createConditionalFormattingRule(colour(0x44)));
  }

  static void macros(XSSFWorkbook workbook) {
    try {
      workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another name on the tab of Notes, past what a library or Excel would let through. */
  static void tab(XSSFWorkbook workbook, String name) {
    workbook.getCTWorkbook().getSheets().getSheetArray(2).setName(name);
  }

  static void named(XSSFWorkbook workbook, String name) {
    workbook.getSheetAt(3).getTables().get(0).getCTTable().setDisplayName(name);
  }

  static void savedView(XSSFSheet sheet) {
    var view = sheet.getCTWorksheet().addNewCustomSheetViews().addNewCustomSheetView();
    view.setGuid("{9411A37C-BE03-491C-A962-1FE846816161}");
    view.setScale(85);
    view.addNewPane().setState(STPaneState.FROZEN);
    view.addNewSelection().setActiveCell("D2");
  }

  /** Splits a sheet: A1 is chosen in the upper pane, C7 in the lower one. */
  static void splitAt(XSSFWorkbook workbook, String paneInUse) {
    var view = workbook.getSheetAt(3).getCTWorksheet().getSheetViews().getSheetViewArray(0);
    view.setPane(CTPane.Factory.newInstance());
    view.getPane().setYSplit(5);
    view.getPane().setTopLeftCell("A6");
    view.getPane().setActivePane(STPane.Enum.forString(paneInUse));
    var lower = view.addNewSelection();
    lower.setPane(STPane.BOTTOM_LEFT);
    lower.setActiveCell("C7");
  }

  static void retitle(XSSFWorkbook workbook, String title) {
    cell(workbook.getSheet("Table 1"), "A1").setCellValue(title);
  }

  static void withoutContact(XSSFWorkbook workbook) {
    XSSFSheet cover = workbook.getSheet("Cover");
    cover.removeRow(cover.getRow(4));
    cell(cover, "A4").setCellValue("Ask us");
  }
}
