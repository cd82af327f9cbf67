package org.placebook.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rows in which every one of some columns has a figure (listwise deletion). */
final class Rows {
  private final List<double[]> columns;
  private final int n;

  private Rows(List<double[]> columns, int n) {
    this.columns = columns;
    this.n = n;
  }

  static Rows complete(double[]... columns) {
    for (double[] column : columns) {
      Figures.sameLength(columns[0], column);
    }
    Rows all = new Rows(List.of(columns), columns[0].length);
    return all.where(
        row -> Arrays.stream(columns).allMatch(column -> Figures.present(column[row])));
  }

  Rows where(IntPredicate kept) {
    int[] rows = IntStream.range(0, n).filter(kept).toArray();
    return new Rows(
        columns.stream()
            .map(column -> Arrays.stream(rows).mapToDouble(i -> column[i]).toArray())
            .toList(),
        rows.length);
  }

  int n() {
    return n;
  }

  double[] column(int index) {
    return columns.get(index);
  }

  List<double[]> columnsFrom(int index) {
    return columns.subList(index, columns.size());
  }
}
