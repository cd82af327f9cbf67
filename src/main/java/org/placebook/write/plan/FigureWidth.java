package org.placebook.write.plan;

import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.Section;

/** How wide figures are once a number format has been applied to them. */
final class FigureWidth {
  private FigureWidth() {}

  /**
   * A text about as wide as the figure in that format. Only the format's first section is looked
   * at: decimals, thousands, per cent and literal texts.
   */
  static String sample(double figure, NumberFormat format) {
    Section section = format.first();
    double shown = section.scaled(figure);
    String whole = (shown < 0 ? "-" : "") + "0".repeat(digits(shown));
    if (format.isGeneral()) {
      // It shows what fits; more than four decimals are not asked for.
      return whole + (shown == Math.rint(shown) ? "" : ".0000");
    }
    String separators = section.grouped() ? ",".repeat((digits(shown) - 1) / 3) : "";
    String decimals = section.most() > 0 ? "." + "0".repeat(section.most()) : "";
    return whole + separators + decimals + section.before() + section.after();
  }

  private static int digits(double figure) {
    return String.valueOf((long) Math.abs(figure)).length();
  }
}
