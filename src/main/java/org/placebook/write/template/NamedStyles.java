package org.placebook.write.template;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The styles of a workbook by the names in Excel's gallery, for which POI has no call. */
final class NamedStyles {
  private final XSSFWorkbook workbook;

  NamedStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** A format for cells that follows a named style. */
  XSSFCellStyle get(String name) {
    StylesTable table = workbook.getStylesSource();
    int number = number(name);
    XSSFCellStyle style = workbook.createCellStyle();
    CTXf format = (CTXf) table.getCellStyleXfAt(number).copy();
    format.setXfId(number);
    style.getCoreXf().set(format);
    return style;
  }

  /** As the named style, long texts in several lines. */
  XSSFCellStyle wrapped(String name) {
    XSSFCellStyle style = get(name);
    style.setWrapText(true);
    return style;
  }

  /** As the named style, but what is typed stays as it is typed. */
  XSSFCellStyle asText(String name) {
    XSSFCellStyle style = get(name);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  /** By a cursor, since the schemas that are shipped have no class for the list of styles. */
  private int number(String name) {
    try (XmlCursor at = workbook.getStylesSource().getCTStylesheet().newCursor()) {
      at.toChild(XSSFRelation.NS_SPREADSHEETML, "cellStyles");
      for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
        if (name.equals(at.getAttributeText(new QName("name")))) {
          return Integer.parseInt(at.getAttributeText(new QName("xfId")));
        }
      }
    }
    throw new IllegalArgumentException("No style " + name);
  }
}
