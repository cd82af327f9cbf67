package org.placebook.area;

import java.util.regex.Pattern;
import org.placebook.table.AreaCode;
import org.placebook.table.NumberedTexts;

/** Codes of areas: GSS codes, ITL and NUTS codes, and the E-codes of English local government. */
public final class AreaCodes {
  private static final Pattern ITL =
      Pattern.compile("(?:TL[C-N]|UK[C-N])[0-9A-Z]{0,3}|TL[BZ]|UKX?|UKZ");
  private static final Pattern NORTHERN_IRELAND =
      Pattern.compile("95[A-Z]{2}(?:\\d{2}(?:[A-Z]\\d)?)?");
  private static final Pattern FINANCE = Pattern.compile("E\\d{4}|Eng");
  private static final Pattern CODE_BEFORE =
      Pattern.compile("([EWSNKJLM]\\d{8})(?: ?[:\\-] ?| )\\S.*");

  private AreaCodes() {}

  public static boolean isCode(String text) {
    return rank(text) > 0;
  }

  /**
   * 3 for a GSS code, 2 for ITL, NUTS and the older ones of Northern Ireland, 1 for an E-code, 0
   * for none.
   */
  private static int rank(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return 0;
    }
    if (text.length() == 9 && AreaCode.isCode(text)) {
      return 3;
    }
    // A column may hold a million texts: patterns are tried only where the first letter fits.
    return switch (text.charAt(0)) {
      case 'T', 'U' -> ITL.matcher(text).matches() ? 2 : 0;
      case '9' -> NORTHERN_IRELAND.matcher(text).matches() ? 2 : 0;
      case 'E' -> FINANCE.matcher(text).matches() ? 1 : 0;
      default -> 0;
    };
  }

  /** Whether a text begins with a GSS code and goes on with a name. */
  public static boolean hasCodeBefore(String text) {
    return text.length() > 10 && CODE_BEFORE.matcher(text).matches();
  }

  /**
   * How well a column of texts serves as the table's codes: 0 if most are none; of the rest a GSS
   * code ranks highest, then the column that tells more rows apart.
   */
  public static double fitness(NumberedTexts texts) {
    int[] counts = texts.counts();
    int filled = 0;
    int codes = 0;
    int best = 0;
    int distinct = 0;
    for (int number = 0; number < counts.length; number++) {
      String text = texts.values().get(number);
      filled += text.isEmpty() ? 0 : counts[number];
      int rank = rank(text);
      codes += rank > 0 ? counts[number] : 0;
      distinct += rank > 0 ? 1 : 0;
      best = Math.max(best, rank);
    }
    return filled == 0 || 5L * codes < 3L * filled ? 0 : best + distinct / (texts.size() + 1.0);
  }
}
