package org.placebook.book;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/** The points of a scatter chart that deserve their name: those furthest from the middle. */
final class Outliers {
  private static final int MOST = 6;

  private Outliers() {}

  static List<Integer> of(List<Value> x, List<Value> y) {
    double[] farX = standardised(x);
    double[] farY = standardised(y);
    return IntStream.range(0, x.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.hypot(farX[i], farY[i])))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private static double[] standardised(List<Value> values) {
    double[] figures = values.stream().mapToDouble(v -> ((Figure) v).number()).toArray();
    double mean = java.util.Arrays.stream(figures).average().orElse(0);
    double spread =
        Math.sqrt(
            java.util.Arrays.stream(figures).map(f -> (f - mean) * (f - mean)).average().orElse(1));
    return java.util.Arrays.stream(figures)
        .map(f -> spread == 0 ? 0 : (f - mean) / spread)
        .toArray();
  }
}
