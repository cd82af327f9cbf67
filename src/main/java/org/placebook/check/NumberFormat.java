package org.placebook.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a number format of Excel does to a figure, as far as the rules ask.
 *
 * @param general whether it shows as many decimals as the figure has
 * @param decimals how many it shows; of no meaning for a general one
 * @param percent whether it shows hundredths
 * @param separatesThousands whether a sign stands between thousands
 * @param dropsLeadingZero whether 0.5 shows as .5
 * @param plainNumber whether it shows a number and not, say, a date
 */
record NumberFormat(
    boolean general,
    int decimals,
    boolean percent,
    boolean separatesThousands,
    boolean dropsLeadingZero,
    boolean plainNumber) {
  private static final int GENERAL_DIGITS = 10;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\.|_.|\\*.");
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern THOUSANDS = Pattern.compile("[#0?],[#0?]");
  private static final Pattern NO_ZERO = Pattern.compile("[^0-9.]*\\.[0#?].*");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z/]");

  /** The format behind a code such as {@code #,##0.0}. */
  static NumberFormat of(String code) {
    boolean general = code.equalsIgnoreCase("General") || code.equals("@") || code.isEmpty();
    String bare = bare(code);
    return new NumberFormat(
        general,
        decimals(bare),
        bare.indexOf('%') >= 0,
        THOUSANDS.matcher(bare).find(),
        NO_ZERO.matcher(bare).matches(),
        general || !LETTERS.matcher(bare).find());
  }

  /** The section for positive numbers, without quoted texts, colours and escapes. */
  private static String bare(String code) {
    String unquoted = ESCAPED.matcher(QUOTED.matcher(code).replaceAll("")).replaceAll("");
    String plain = BRACKETED.matcher(unquoted).replaceAll("");
    int end = plain.indexOf(';');
    return end < 0 ? plain : plain.substring(0, end);
  }

  private static int decimals(String bare) {
    int point = bare.indexOf('.');
    int count = 0;
    for (int i = point + 1;
        point >= 0 && i < bare.length() && "0#?".indexOf(bare.charAt(i)) >= 0;
        i++) {
      count++;
    }
    return count;
  }

  /** How many decimals a figure shows. */
  int decimals(double number) {
    if (!general) {
      return decimals;
    }
    return Math.min(
        GENERAL_DIGITS,
        Math.max(0, new BigDecimal(Double.toString(number)).stripTrailingZeros().scale()));
  }

  /** How many characters a figure takes; 0 where Excel shortens it to fit. */
  int width(double number) {
    if (general || !plainNumber) {
      return 0;
    }
    double shown = Math.abs(percent ? number * 100 : number);
    int whole = shown < 1 ? 1 : (int) Math.floor(Math.log10(shown)) + 1;
    int separators = separatesThousands ? (whole - 1) / 3 : 0;
    return whole
        + separators
        + (decimals > 0 ? decimals + 1 : 0)
        + (percent ? 1 : 0)
        + (number < 0 ? 1 : 0);
  }
}
