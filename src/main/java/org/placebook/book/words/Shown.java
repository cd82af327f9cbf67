package org.placebook.book.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.Section;

/**
 * How a sentence writes the figures of a column: as the column's cells show them.
 *
 * @param decimals how many; -1 for as many as the figure needs
 * @param percent whether a fraction is shown as per cent
 */
public record Shown(int decimals, boolean percent) {
  /** Excel itself shows no more digits than these. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final MathContext GENERAL = new MathContext(6, RoundingMode.HALF_UP);

  /** As an Excel number format has it, such as {@code 0.0%}. */
  public static Shown of(String excelFormat) {
    Section section = NumberFormat.of(excelFormat).first();
    boolean fixed = section.digits() + section.least() > 0;
    return new Shown(fixed ? section.least() : -1, section.isPercent());
  }

  /** The figure in words' company: rounded as Excel rounds, thousands separated, never "-0". */
  public String of(double figure) {
    BigDecimal exact = new BigDecimal(figure).round(EXCEL_DIGITS);
    BigDecimal shown = percent ? exact.movePointRight(2) : exact;
    BigDecimal rounded =
        decimals < 0
            ? shown.round(GENERAL).stripTrailingZeros()
            : shown.setScale(decimals, RoundingMode.HALF_UP);
    String text = grouped(rounded.toPlainString());
    return percent ? text + "%" : text;
  }

  /** With commas between thousands; not by {@code String.format}, which costs ten times as much. */
  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
