package org.placebook.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.format.NumberFormat;

/**
 * How figures are shown.
 *
 * @param words as the recipe has it
 * @param excelFormat an Excel number format
 */
public record Format(String words, String excelFormat) {
  /** Whole numbers, thousands separated. */
  public static final Format WHOLE = new Format("whole", "#,##0");

  /** A text. */
  public static final Format TEXT = new Format("text", "General");

  /** What a recipe may say beside an Excel number format. */
  public static final List<String> WORDS = List.of("percent 1", "decimal 2", "whole", "text");

  private static final int MOST_DECIMALS = 15;
  private static final Pattern WITH_DECIMALS =
      Pattern.compile("(percent|decimal)s?(?: +(\\d{1,2}))?");

  /** A share of 100. */
  public static Format percent(int decimals) {
    return new Format("percent " + decimals, "0" + decimals(decimals) + "%");
  }

  /** A number with decimals, thousands separated. */
  public static Format decimal(int decimals) {
    return new Format("decimal " + decimals, "#,##0" + decimals(decimals));
  }

  /** The format that a text names, or none. */
  public static Optional<Format> of(String text) {
    String stripped = text.strip();
    String plain = stripped.toLowerCase(Locale.ROOT);
    Matcher withDecimals = WITH_DECIMALS.matcher(plain);
    if (withDecimals.matches()) {
      return withDecimals(withDecimals.group(1), withDecimals.group(2));
    }
    if (plain.equals(WHOLE.words)) {
      return Optional.of(WHOLE);
    }
    if (plain.equals(TEXT.words) || plain.equals("general")) {
      return Optional.of(TEXT);
    }
    return NumberFormat.of(stripped).isWellFormed()
        ? Optional.of(new Format(stripped, stripped))
        : Optional.empty();
  }

  private static Optional<Format> withDecimals(
      String word, @org.jspecify.annotations.Nullable String digits) {
    int decimals = digits == null ? (word.equals("percent") ? 1 : 2) : Integer.parseInt(digits);
    if (decimals > MOST_DECIMALS) {
      return Optional.empty();
    }
    return Optional.of(word.equals("percent") ? percent(decimals) : decimal(decimals));
  }

  private static String decimals(int decimals) {
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }
}
