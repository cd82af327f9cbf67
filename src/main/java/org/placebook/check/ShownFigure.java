package org.placebook.check;

import java.math.BigDecimal;
import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.Section;

/**
 * What a number format of Excel does to a figure, as far as the rules ask.
 *
 * @param section for figures above 0
 * @param isGeneral whether it shows as many decimals as a figure has
 * @param isDecimal whether it shows digits with a point
 */
record ShownFigure(Section section, boolean isGeneral, boolean isDecimal) {
  private static final int GENERAL_DIGITS = 10;

  static ShownFigure of(NumberFormat format) {
    return new ShownFigure(format.first(), format.isGeneral(), format.first().isDecimal());
  }

  /** Whether a sign stands between thousands. */
  boolean separatesThousands() {
    return section.grouped();
  }

  /** Whether 0.5 shows as .5. */
  boolean dropsLeadingZero() {
    return section.digits() == 0 && section.most() > 0;
  }

  /** How many decimals a figure shows. */
  int decimals(double number) {
    if (!isGeneral) {
      return section.most();
    }
    return Math.min(
        GENERAL_DIGITS,
        Math.max(0, new BigDecimal(Double.toString(number)).stripTrailingZeros().scale()));
  }

  /** How many characters a figure takes; 0 where Excel shortens it to fit. */
  int width(double number) {
    if (!isDecimal) {
      return 0;
    }
    double shown = Math.abs(section.scaled(number));
    int whole = shown < 1 ? 1 : (int) Math.floor(Math.log10(shown)) + 1;
    int separators = section.grouped() ? (whole - 1) / 3 : 0;
    return whole
        + separators
        + (section.most() > 0 ? section.most() + 1 : 0)
        + section.percents()
        + (number < 0 ? 1 : 0);
  }
}
