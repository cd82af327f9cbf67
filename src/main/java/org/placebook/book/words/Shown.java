package org.placebook.book.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
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

  /** Figures that are alike in so many more decimals are left to look so. */
  private static final int MOST_MORE = 4;

  private static final MathContext GENERAL = new MathContext(6, RoundingMode.HALF_UP);

  /** As an Excel number format has it, such as {@code 0.0%}. */
  public static Shown of(String excelFormat) {
    Section section = NumberFormat.of(excelFormat).first();
    boolean fixed = section.digits() + section.least() > 0;
    return new Shown(fixed ? section.least() : -1, section.isPercent());
  }

  /** The same with so many more decimals that figures which differ from one look different. */
  public Shown apart(double one, double... others) {
    Shown told = this;
    for (int more = 0; more < MOST_MORE && decimals >= 0 && told.isLike(one, others); more++) {
      told = new Shown(told.decimals() + 1, percent);
    }
    return told;
  }

  private boolean isLike(double one, double... others) {
    String text = of(one);
    return Arrays.stream(others).anyMatch(other -> other != one && of(other).equals(text));
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
