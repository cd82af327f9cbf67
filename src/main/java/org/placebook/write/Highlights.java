package org.placebook.write;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.placebook.book.Highlight;
import org.placebook.book.Highlight.Band;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;

/** Conditional formats. */
final class Highlights {
  private final StylesTable styles;

  Highlights(StylesTable styles) {
    this.styles = styles;
  }

  void add(XSSFSheet sheet, TableSheet table) {
    int priority = 1;
    for (Highlight highlight : table.highlights()) {
      String first = Letters.of(highlight.firstColumn() + 1) + table.sheetRow(highlight.firstRow());
      String last = Letters.of(highlight.lastColumn() + 1) + table.sheetRow(highlight.lastRow());
      CTConditionalFormatting block = sheet.getCTWorksheet().addNewConditionalFormatting();
      block.setSqref(List.of(first + ":" + last));
      for (Band band : highlight.bands()) {
        CTCfRule rule = block.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(styles.putDxf(format(band)) - 1);
        rule.setPriority(priority++);
        rule.setStopIfTrue(true);
        rule.addFormula(condition(band, first));
      }
    }
  }

  /** Excel counts any text as greater than any number, so that shorthand is ruled out first. */
  private static String condition(Band band, String cell) {
    List<String> parts = new ArrayList<>();
    parts.add("ISNUMBER(" + cell + ")");
    if (band.from() > Double.NEGATIVE_INFINITY) {
      parts.add(cell + ">=" + Decimal.text(band.from()));
    }
    if (band.to() < Double.POSITIVE_INFINITY) {
      parts.add(cell + "<=" + Decimal.text(band.to()));
    }
    return "AND(" + String.join(",", parts) + ")";
  }

  private CTDxf format(Band band) {
    CTDxf format = CTDxf.Factory.newInstance();
    CTFont font = format.addNewFont();
    font.addNewB().setVal(band.bold());
    font.addNewColor().setRgb(colour(band.ink()));
    band.numberFormat()
        .ifPresent(
            code -> {
              CTNumFmt number = format.addNewNumFmt();
              number.setNumFmtId(styles.putNumberFormat(code));
              number.setFormatCode(code);
            });
    format.addNewFill().addNewPatternFill().addNewBgColor().setRgb(colour(band.fill()));
    return format;
  }

  private static byte[] colour(String digits) {
    return HexFormat.of().parseHex("FF" + digits);
  }
}
