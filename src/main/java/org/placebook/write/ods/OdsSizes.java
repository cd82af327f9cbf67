package org.placebook.write.ods;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.HouseStyle;
import org.placebook.write.plan.NamedStyle;
import org.placebook.write.plan.RowHeights;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.TextWidth;

/** Widths of columns and heights of rows, a style for each. */
final class OdsSizes {
  /** The width of a digit in sans serif typefaces, by their size. */
  private static final double DIGIT = 0.556;

  private final TextWidth measure;
  private final Face normal;
  private final Face label;
  private final Face total;
  private final Map<Size, String> columns = new LinkedHashMap<>();
  private final Map<Size, String> rows = new LinkedHashMap<>();

  /** A width or height, and whether a page begins there. */
  private record Size(String points, boolean beginsPage) {
    void write(XmlElements xml) throws IOException {
      if (beginsPage) {
        xml.with("fo:break-before", "page");
      }
    }
  }

  OdsSizes(TextWidth measure, HouseStyle house) {
    this.measure = measure;
    this.normal = house.face(NamedStyle.NORMAL);
    this.label = house.face(NamedStyle.LABEL);
    this.total = house.face(NamedStyle.TOTAL_ROW);
  }

  RowHeights heights(SheetPlan.TablePlan table) {
    return new RowHeights(table, measure, label, total);
  }

  /** The typeface of most cells. */
  Face normal() {
    return normal;
  }

  /** The style of a column so many digits wide. */
  String column(double digits, boolean beginsPage) {
    Size size = new Size(points(width(digits)), beginsPage);
    return columns.computeIfAbsent(size, s -> "co" + (columns.size() + 1));
  }

  /** The style of a row so many points high; of one line where the height is left open. */
  String row(double height, boolean beginsPage) {
    Size size = new Size(points(height(height)), beginsPage);
    return rows.computeIfAbsent(size, s -> "ro" + (rows.size() + 1));
  }

  /** The width of a column so many digits wide, in points. */
  double width(double digits) {
    return digits * DIGIT * normal.points();
  }

  /** The height of a row in points: that of one line where it is left open. */
  double height(double height) {
    return height == SheetPlan.AUTOMATIC ? normal.height(1) : height;
  }

  void write(XmlElements xml) throws IOException {
    for (Map.Entry<Size, String> column : columns.entrySet()) {
      xml.open("style:style").with("style:name", column.getValue());
      xml.with("style:family", "table-column").open("style:table-column-properties");
      xml.with("style:column-width", column.getKey().points());
      column.getKey().write(xml);
      xml.close().close();
    }
    for (Map.Entry<Size, String> row : rows.entrySet()) {
      xml.open("style:style").with("style:name", row.getValue());
      xml.with("style:family", "table-row").open("style:table-row-properties");
      xml.with("style:row-height", row.getKey().points());
      xml.with("style:use-optimal-row-height", "false");
      row.getKey().write(xml);
      xml.close().close();
    }
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.2fpt", points);
  }
}
