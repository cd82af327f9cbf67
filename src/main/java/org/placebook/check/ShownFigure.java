package org.placebook.check;

import java.math.BigDecimal;
import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.Section;

/** What a number format of Excel does to a figure, as far as the rules ask. */
record ShownFigure(NumberFormat format) {
  private static final int GENERAL_DIGITS = 10;

  private Section section() {
    return format.first();
  }

  /** Whether a sign stands between thousands. */
  boolean separatesThousands() {
    return section().grouped();
  }

  /** Whether 0.5 shows as .5. */
  boolean dropsLeadingZero() {
    return section().digits() == 0 && section().most() > 0;
  }

  /** How many decimals a figure shows. */
  int decimals(double number) {
    if (!format.isGeneral()) {
      return section().most();
    }
    return Math.min(
        GENERAL_DIGITS,
        Math.max(0, new BigDecimal(Double.toString(number)).stripTrailingZeros().scale()));
  }

  /** How many characters a figure takes; 0 where Excel shortens it to fit. */
  int width(double number) {
    if (!section().isDecimal()) {
      return 0;
    }
    double shown = Math.abs(section().scaled(number));
    int whole = shown < 1 ? 1 : (int) Math.floor(Math.log10(shown)) + 1;
    int separators = section().grouped() ? (whole - 1) / 3 : 0;
    return whole
        + separators
        + (section().most() > 0 ? section().most() + 1 : 0)
        + section().percents()
        + (number < 0 ? 1 : 0);
  }
}
