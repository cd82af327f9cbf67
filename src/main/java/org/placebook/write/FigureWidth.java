package org.placebook.write;

/** How wide figures are once a number format has been applied to them. */
final class FigureWidth {
  private FigureWidth() {}

  /**
   * A text about as wide as the figure in that format. Only the format's first section is looked
   * at: decimals, thousands, per cent and literal texts.
   */
  static String sample(double figure, String format) {
    String section = format.split(";", -1)[0];
    double shown = section.indexOf('%') >= 0 ? figure * 100 : figure;
    StringBuilder sample = new StringBuilder(shown < 0 ? "-" : "");
    if (section.isEmpty() || section.equalsIgnoreCase("General")) {
      return sample.append((long) Math.abs(shown)).append(decimals(shown)).toString();
    }
    int digits = String.valueOf((long) Math.abs(shown)).length();
    sample.append("0".repeat(digits));
    if (section.indexOf(',') >= 0) {
      sample.append(",".repeat((digits - 1) / 3));
    }
    return sample.append(rest(section)).toString();
  }

  /** General shows what fits; more than four decimals are not asked for. */
  private static String decimals(double figure) {
    return figure == Math.rint(figure) ? "" : ".0000";
  }

  /** What the format puts beside the whole number: decimals, signs, literals. */
  private static String rest(String section) {
    StringBuilder rest = new StringBuilder();
    boolean decimals = false;
    boolean quoted = false;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        rest.append(c);
      } else if (c == '.') {
        decimals = true;
        rest.append('.');
      } else if (c == '0' || c == '#' || c == '?') {
        rest.append(decimals ? "0" : "");
      } else if (c != ',' && c != '\\' && c != '_') {
        rest.append(c);
      }
    }
    return rest.toString();
  }
}
