package org.placebook.book;

import org.placebook.table.FigureColumn;

/** How many decimals a column of figures is shown with: one precision for all of it. */
public final class ShownDecimals {
  private static final int MOST = 3;

  /** Tens to the power of as many decimals as there may be. */
  private static final double[] TENS = {1, 10, 100, 1000};

  /** What double arithmetic may lose of a figure. */
  private static final double LOST = 1e-9;

  private ShownDecimals() {}

  /** An Excel number format with as many decimals as the figures need, three at most. */
  public static String format(FigureColumn column) {
    int decimals = 0;
    for (int row = 0; row < column.size() && decimals < MOST; row++) {
      if (column.isFigure(row)) {
        decimals = needed(column.number(row), decimals);
      }
    }
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private static int needed(double number, int atLeast) {
    int decimals = atLeast;
    double scaled = Math.abs(number) * TENS[decimals];
    while (decimals < MOST && Math.abs(scaled - Math.rint(scaled)) > LOST * Math.max(1, scaled)) {
      decimals++;
      scaled *= 10;
    }
    return decimals;
  }
}
