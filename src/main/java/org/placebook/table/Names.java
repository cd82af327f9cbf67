package org.placebook.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of columns and areas as people compare them: "4 : Manufacturing (C) | number" is
 * "manufacturing".
 */
public final class Names {
  /** The number or letter that Nomis writes before a name: {@code 4 : }, {@code 01-03 : }. */
  private static final Pattern CODE_BEFORE =
      Pattern.compile("^\\p{Alnum}[\\p{Alnum}.,\\-]{0,7} +: *(?=\\S)");

  /** The sections of the industrial classification behind a name: {@code (B,D and E)}. */
  private static final Pattern SECTIONS_BEHIND =
      Pattern.compile(" *\\((?:[Pp]art )?[A-Z](?: ?(?:,|and|&|-|to) ?[A-Z])*\\)$");

  /** What Nomis writes beneath every heading of a figure that has flags beside it. */
  private static final Pattern NUMBER_BENEATH = Pattern.compile("(?i) \\| number$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

  private Names() {}

  /** The text with line breaks, non-breaking and repeated blanks made one blank, ends trimmed. */
  public static String tidy(String text) {
    return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether a text is tidy, and holds nothing but the characters of ASCII. */
  public static boolean isTidy(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > 0x7f || (c == ' ' && afterBlank)) {
        return false;
      }
      afterBlank = c == ' ';
    }
    return !afterBlank || text.isEmpty();
  }

  /**
   * A name for comparing: tidy, in lower case, "and" for "&amp;", without the code before and the
   * sections behind it, without "| number" beneath it, with plain apostrophes and dashes. A name
   * that consists of nothing else is kept.
   */
  public static String normalise(String name) {
    String plain = tidy(Normalizer.normalize(Superscripts.without(name), Normalizer.Form.NFKC));
    plain = DASHES.matcher(APOSTROPHES.matcher(plain).replaceAll("'")).replaceAll("-");
    String lower = tidy(bare(plain).replace("&", " and ")).toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? tidy(name).toLowerCase(Locale.ROOT) : lower;
  }

  /**
   * A name for showing: tidy, without the code before and the sections behind it, without "|
   * number" beneath it. A name that consists of nothing else is kept.
   */
  public static String plain(String name) {
    String plain = tidy(bare(tidy(name)));
    return plain.isEmpty() ? tidy(name) : plain;
  }

  private static String bare(String name) {
    String bare = NUMBER_BENEATH.matcher(name).replaceFirst("");
    bare = SECTIONS_BEHIND.matcher(bare).replaceFirst("");
    return CODE_BEFORE.matcher(bare).replaceFirst("");
  }

  /** Whether two names are one after normalising. */
  public static boolean same(String a, String b) {
    return normalise(a).equals(normalise(b));
  }
}
