package org.placebook.check;

import java.math.BigDecimal;

/** What Excel's number formats do to a figure, as far as the rules ask. */
final class NumberFormats {
  private static final int GENERAL_DIGITS = 10;

  private NumberFormats() {}

  static boolean isGeneral(String format) {
    return format.equalsIgnoreCase("General") || format.equals("@") || format.isEmpty();
  }

  /** The section for positive numbers, without quoted texts, colours and escapes. */
  static String bare(String format) {
    String section = format.replaceAll("\"[^\"]*\"", "").replaceAll("\\\\.|_.|\\*.", "");
    int end = section.replaceAll("\\[[^\\]]*\\]", "").indexOf(';');
    String plain = section.replaceAll("\\[[^\\]]*\\]", "");
    return end < 0 ? plain : plain.substring(0, end);
  }

  /** How many decimals a figure shows. */
  static int decimals(String format, double number) {
    if (isGeneral(format)) {
      return generalDecimals(number);
    }
    String bare = bare(format);
    int point = bare.indexOf('.');
    int count = 0;
    for (int i = point + 1;
        point >= 0 && i < bare.length() && "0#?".indexOf(bare.charAt(i)) >= 0;
        i++) {
      count++;
    }
    return count;
  }

  private static int generalDecimals(double number) {
    return Math.min(
        GENERAL_DIGITS,
        Math.max(0, new BigDecimal(Double.toString(number)).stripTrailingZeros().scale()));
  }

  static boolean separatesThousands(String format) {
    return bare(format).matches(".*[#0?],[#0?].*");
  }

  /** Whether the format drops the zero before the point: .5 for 0.5. */
  static boolean dropsLeadingZero(String format) {
    return bare(format).matches("[^0-9.]*\\.[0#?].*");
  }

  static boolean isPlainNumber(String format) {
    return bare(format).matches("[^A-Za-z/]*") || isGeneral(format);
  }

  /** How many characters a figure takes; 0 where Excel shortens it to fit. */
  static int width(String format, double number) {
    if (isGeneral(format) || !isPlainNumber(format)) {
      return 0;
    }
    boolean percent = bare(format).indexOf('%') >= 0;
    double shown = Math.abs(percent ? number * 100 : number);
    int whole = shown < 1 ? 1 : (int) Math.floor(Math.log10(shown)) + 1;
    int separators = separatesThousands(format) ? (whole - 1) / 3 : 0;
    int decimals = decimals(format, number);
    return whole
        + separators
        + (decimals > 0 ? decimals + 1 : 0)
        + (percent ? 1 : 0)
        + (number < 0 ? 1 : 0);
  }
}
