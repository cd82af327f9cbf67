package org.placebook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The cell formats of an xls workbook. */
final class FeaturesXlsStyles {
  private final HSSFWorkbook workbook;
  private final HSSFPalette palette;

  private FeaturesXlsStyles(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.palette = workbook.getCustomPalette();
  }

  static List<CellFormat> formats(HSSFWorkbook workbook) {
    FeaturesXlsStyles styles = new FeaturesXlsStyles(workbook);
    List<CellFormat> formats = new ArrayList<>();
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      formats.add(styles.format(workbook.getCellStyleAt(i)));
    }
    return formats;
  }

  private CellFormat format(HSSFCellStyle style) {
    boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    String number = style.getDataFormatString(workbook);
    return new CellFormat(
        name(style),
        font(style.getFont(workbook)),
        filled ? colour(style.getFillForegroundColor()) : Optional.empty(),
        number == null ? "General" : number,
        alignment(style.getAlignment()),
        style.getWrapText(),
        style.getRotation() != 0);
  }

  private static String name(HSSFCellStyle style) {
    HSSFCellStyle parent = style.getParentStyle();
    String name = parent == null ? null : parent.getUserStyleName();
    return name == null ? "Normal" : name;
  }

  private CellFont font(HSSFFont font) {
    Optional<Colour> colour = colour(font.getColor());
    return new CellFont(
        font.getFontName(),
        font.getFontHeight() / 20.0,
        font.getBold(),
        font.getItalic(),
        font.getUnderline() != Font.U_NONE,
        font.getTypeOffset() != Font.SS_NONE,
        colour.orElse(Colour.BLACK),
        colour.isEmpty());
  }

  private Optional<Colour> colour(short index) {
    HSSFColor colour = palette.getColor(index);
    if (colour == null || index == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
      return Optional.empty();
    }
    short[] rgb = colour.getTriplet();
    return Optional.of(new Colour((rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | (rgb[2] & 0xff)));
  }

  private static CellFormat.Alignment alignment(HorizontalAlignment alignment) {
    return switch (alignment) {
      case GENERAL -> CellFormat.Alignment.GENERAL;
      case LEFT -> CellFormat.Alignment.LEFT;
      case CENTER, CENTER_SELECTION -> CellFormat.Alignment.CENTRE;
      case RIGHT -> CellFormat.Alignment.RIGHT;
      case FILL, JUSTIFY, DISTRIBUTED -> CellFormat.Alignment.OTHER;
    };
  }
}
