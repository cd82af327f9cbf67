package org.placebook.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The named cell styles of a workbook: the template's, or else the built-in ones. */
public final class HouseStyle {
  private final StylesTable styles;
  private final Map<NamedStyle, Integer> numbers = new EnumMap<>(NamedStyle.class);

  private HouseStyle(XSSFWorkbook workbook) {
    this.styles = workbook.getStylesSource();
  }

  /** A workbook without sheets in the style of a template, or else in the built-in one. */
  static XSSFWorkbook open(Optional<Path> template) throws IOException {
    if (template.isEmpty()) {
      XSSFWorkbook workbook = new XSSFWorkbook();
      XSSFFont font = workbook.getFontAt(0);
      font.setScheme(org.apache.poi.ss.usermodel.FontScheme.NONE);
      font.setFontName(BuiltInStyle.FONT);
      font.setFontHeightInPoints((short) BuiltInStyle.POINTS);
      return workbook;
    }
    return new XSSFWorkbook(new ByteArrayInputStream(EmptyWorkbook.styledLike(template.get())));
  }

  /**
   * The styles of a workbook; those named styles that it has not are added to it in their built-in
   * look. A template is given its styles in this way too.
   */
  public static HouseStyle of(XSSFWorkbook workbook) {
    HouseStyle house = new HouseStyle(workbook);
    Map<String, Integer> present = house.present();
    BuiltInStyle builtIn = new BuiltInStyle(house.styles);
    for (NamedStyle style : NamedStyle.values()) {
      Integer number = present.get(style.title().toLowerCase(Locale.ROOT));
      house.numbers.put(style, number != null ? number : house.add(style, builtIn));
    }
    return house;
  }

  /** The format behind a named style. */
  CTXf format(NamedStyle style) {
    return styles.getCellStyleXfAt(number(style));
  }

  /** Which of the workbook's style formats it is, counted from 0. */
  int number(NamedStyle style) {
    Integer number = numbers.get(style);
    if (number == null) {
      throw new IllegalStateException("The workbook has no style " + style.title());
    }
    return number;
  }

  /** The typeface of a named style. */
  Face face(NamedStyle style) {
    XSSFFont font = styles.getFontAt((int) format(style).getFontId());
    return new Face(font.getFontHeight() / 20.0, font.getBold());
  }

  private Map<String, Integer> present() {
    Map<String, Integer> present = new java.util.HashMap<>();
    CTStylesheet sheet = styles.getCTStylesheet();
    if (sheet.isSetCellStyles()) {
      for (CTCellStyle style : sheet.getCellStyles().getCellStyleList()) {
        if (style.isSetName()) {
          present.putIfAbsent(style.getName().toLowerCase(Locale.ROOT), (int) style.getXfId());
        }
      }
    }
    return present;
  }

  private int add(NamedStyle style, BuiltInStyle builtIn) {
    int number = style == NamedStyle.NORMAL ? 0 : put(builtIn.format(style));
    CTStylesheet sheet = styles.getCTStylesheet();
    CTCellStyles all = sheet.isSetCellStyles() ? sheet.getCellStyles() : sheet.addNewCellStyles();
    CTCellStyle named = all.addNewCellStyle();
    named.setName(style.title());
    named.setXfId(number);
    style.excelNumber().ifPresent(named::setBuiltinId);
    all.setCount(all.sizeOfCellStyleArray());
    return number;
  }

  /** POI answers with how many there are then, not with the new one's place. */
  private int put(CTXf format) {
    return styles.putCellStyleXf(format) - 1;
  }
}
