package org.placebook.write.chart;

import java.util.List;
import org.placebook.book.LineChart;

/**
 * Colours of charts: the UK Government Analysis Function's accessible palette, in its order. Each
 * differs from its neighbours for the colour-blind too and has a contrast of 3 to 1 to white, but
 * for orange and grey, which are kept for last.
 */
final class Palette {
  static final String INK = "000000";
  static final String GRID = "D9D9D9";
  static final String AXIS = "595959";

  /** Dark blue, turquoise, dark pink, light purple, orange, dark grey. */
  private static final List<String> SERIES =
      List.of("12436D", "28A197", "801650", "A285D1", "F46A25", "3D3D3D");

  private Palette() {}

  static String series(int number) {
    return SERIES.get(number % SERIES.size());
  }

  /** Of bars, points and lines among which one stands out; 3.2 to 1 to white and to ours. */
  static final String BESIDE = "7492B6";

  /** Of the others, where some stand out. */
  static String beside(boolean anyOurs) {
    return anyOurs ? BESIDE : series(0);
  }

  /** Of the line through points of the first colour. */
  static String trend() {
    return "801650";
  }

  /** Of a line from one date to another. */
  static String of(LineChart.Line line, boolean anyOurs) {
    if (anyOurs && line.course() != LineChart.Course.COMPARATOR) {
      return line.isOurs() ? series(0) : BESIDE;
    }
    return switch (line.course()) {
      case RISING -> series(0);
      case FALLING -> "801650";
      case COMPARATOR -> "3D3D3D";
    };
  }
}
