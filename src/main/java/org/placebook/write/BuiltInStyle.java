package org.placebook.write;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;

/**
 * How the named styles look where no template says otherwise: sans serif, 12 points, headings 16
 * and 14, contrast of at least 4.5 to 1.
 */
final class BuiltInStyle {
  static final String FONT = "Arial";
  static final int POINTS = 12;
  private static final byte[] BLACK = {0, 0, 0};
  private static final byte[] BLUE = {0x12, 0x43, 0x6D};
  private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF4};
  private static final int THOUSANDS = 3;

  private final StylesTable styles;

  BuiltInStyle(StylesTable styles) {
    this.styles = styles;
  }

  /** The format of a named style, its font, fill and border put into the workbook. */
  CTXf format(NamedStyle style) {
    return switch (style) {
      case NORMAL -> format(font(POINTS, false, BLACK, false), 0, 0);
      case HEADING_1 -> format(font(16, true, BLACK, false), 0, 0);
      case HEADING_2 -> format(font(14, true, BLACK, false), 0, 0);
      case HEADER -> header();
      case LABEL -> aligned(format(font(POINTS, false, BLACK, false), 0, 0), false);
      case FIGURE -> figure();
      case TOTAL_ROW ->
          aligned(
              format(font(POINTS, true, BLACK, false), 0, border(BorderSide.TOP, BorderStyle.THIN)),
              false);
      case LINK -> format(font(POINTS, false, BLUE, true), 0, 0);
    };
  }

  private CTXf header() {
    CTXf format =
        format(
            font(POINTS, true, BLACK, false),
            fill(PALE),
            border(BorderSide.BOTTOM, BorderStyle.MEDIUM));
    CTCellAlignment alignment = format.addNewAlignment();
    alignment.setWrapText(true);
    alignment.setVertical(STVerticalAlignment.BOTTOM);
    return format;
  }

  private CTXf figure() {
    CTXf format = aligned(format(font(POINTS, false, BLACK, false), 0, 0), true);
    format.setNumFmtId(THOUSANDS);
    return format;
  }

  private static CTXf aligned(CTXf format, boolean right) {
    CTCellAlignment alignment = format.addNewAlignment();
    alignment.setVertical(STVerticalAlignment.TOP);
    if (right) {
      alignment.setHorizontal(STHorizontalAlignment.RIGHT);
    } else {
      alignment.setWrapText(true);
    }
    return format;
  }

  private static CTXf format(int font, int fill, int border) {
    CTXf format = CTXf.Factory.newInstance();
    format.setNumFmtId(0);
    format.setFontId(font);
    format.setFillId(fill);
    format.setBorderId(border);
    return format;
  }

  private int font(int points, boolean bold, byte[] ink, boolean underlined) {
    CTFont font = CTFont.Factory.newInstance();
    if (bold) {
      font.addNewB().setVal(true);
    }
    if (underlined) {
      font.addNewU();
    }
    font.addNewSz().setVal(points);
    font.addNewColor().setRgb(opaque(ink));
    font.addNewName().setVal(FONT);
    font.addNewFamily().setVal(2);
    return styles.putFont(new XSSFFont(font));
  }

  private int fill(byte[] colour) {
    CTFill fill = CTFill.Factory.newInstance();
    CTPatternFill pattern = fill.addNewPatternFill();
    pattern.setPatternType(STPatternType.SOLID);
    pattern.addNewFgColor().setRgb(opaque(colour));
    pattern.addNewBgColor().setIndexed(64);
    return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
  }

  private int border(BorderSide side, BorderStyle line) {
    XSSFCellBorder border = new XSSFCellBorder(CTBorder.Factory.newInstance());
    border.setBorderStyle(side, line);
    return styles.putBorder(border);
  }

  private static byte[] opaque(byte[] colour) {
    return new byte[] {(byte) 0xFF, colour[0], colour[1], colour[2]};
  }
}
