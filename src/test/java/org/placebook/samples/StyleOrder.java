package org.placebook.samples;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/**
 * POI writes what a font holds as it was set, where the format asks for an order, and names no
 * style unless told to, where other programs look for "Normal".
 */
final class StyleOrder {
  private StyleOrder() {}

  static void mend(XSSFWorkbook workbook) {
    workbook.getStylesSource().getFonts().forEach(StyleOrder::order);
    CTStylesheet styles = workbook.getStylesSource().getCTStylesheet();
    if (!styles.isSetCellStyles()) {
      CTCellStyle normal = styles.addNewCellStyles().addNewCellStyle();
      normal.setName("Normal");
      normal.setXfId(0);
      normal.setBuiltinId(0);
    }
  }

  /** What the fonts of samples and templates have, in the order of the format. */
  private static void order(XSSFFont font) {
    CTFont made = font.getCTFont();
    CTFont ordered = CTFont.Factory.newInstance();
    ordered.setBArray(made.getBArray());
    ordered.setSzArray(made.getSzArray());
    ordered.setColorArray(made.getColorArray());
    ordered.setNameArray(made.getNameArray());
    ordered.setFamilyArray(made.getFamilyArray());
    ordered.setSchemeArray(made.getSchemeArray());
    made.set(ordered);
  }
}
