package org.placebook.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The named cell styles of a template, from which finished workbooks take their look. */
final class HouseStyle {
  /** Excel's own numbers for its built-in styles. */
  private static final Map<String, Integer> BUILT_IN =
      Map.of("Normal", 0, "Heading 1", 16, "Heading 2", 17);

  private static final XSSFColor INK = colour(0x0B0C0C);
  private static final XSSFColor NAVY = colour(0x003A69);
  private static final XSSFColor PALE = colour(0xE8EEF4);
  private static final XSSFColor GREY = colour(0x6F777B);
  private static final XSSFColor LINK = colour(0x0050A0);

  private final XSSFWorkbook workbook;
  private final CTCellStyles names;
  private final Map<String, XSSFCellStyle> styles = new LinkedHashMap<>();

  private HouseStyle(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.names = workbook.getStylesSource().getCTStylesheet().addNewCellStyles();
  }

  /** Adds the named styles to an empty workbook. */
  static HouseStyle addTo(XSSFWorkbook workbook) {
    HouseStyle style = new HouseStyle(workbook);
    style.normal();
    style.add("Heading 1", style.font(16, true, NAVY));
    style.add("Heading 2", style.font(14, true, NAVY));
    style.header(style.add("Placebook header", style.font(12, true, NAVY)));
    XSSFCellStyle label = style.add("Placebook label", style.font(12, false, INK));
    label.setAlignment(HorizontalAlignment.LEFT);
    XSSFCellStyle figure = style.add("Placebook figure", style.font(12, false, INK));
    figure.setAlignment(HorizontalAlignment.RIGHT);
    XSSFCellStyle total = style.add("Placebook total row", style.font(12, true, INK));
    total.setBorderTop(BorderStyle.THIN);
    total.setTopBorderColor(GREY);
    style.add("Placebook link", style.font(12, false, LINK));
    style.name();
    return style;
  }

  private void normal() {
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName("Arial");
    font.setScheme(FontScheme.NONE); // else the theme's font is shown
    font.setFontHeightInPoints((short) 12);
    font.setColor(INK);
    XSSFCellStyle normal = workbook.getCellStyleAt(0);
    normal.setVerticalAlignment(VerticalAlignment.TOP);
    normal.setWrapText(true);
    styles.put("Normal", normal);
  }

  private XSSFCellStyle add(String name, XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    styles.put(name, style);
    return style;
  }

  private void header(XSSFCellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(PALE);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(NAVY);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }

  private XSSFFont font(int points, boolean bold, XSSFColor colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour);
    return font;
  }

  /**
   * POI has no call for named styles. Each is a format of its own, to which a name and the formats
   * of cells point.
   */
  private void name() {
    StylesTable table = workbook.getStylesSource();
    for (var style : styles.entrySet()) {
      CTXf format = style.getValue().getCoreXf();
      CTXf named = (CTXf) format.copy();
      named.unsetXfId();
      int index = 0;
      if (style.getKey().equals("Normal")) {
        table.getCellStyleXfAt(0).set(named);
      } else {
        index = table.putCellStyleXf(named) - 1;
      }
      format.setXfId(index);
      name(style.getKey(), index);
    }
  }

  private void name(String name, int format) {
    CTCellStyle style = names.addNewCellStyle();
    style.setName(name);
    style.setXfId(format);
    Integer builtIn = BUILT_IN.get(name);
    if (builtIn != null) {
      style.setBuiltinId(builtIn);
    }
  }
}
