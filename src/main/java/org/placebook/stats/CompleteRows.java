package org.placebook.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rows in which every one of some columns has a figure (listwise deletion). */
public final class CompleteRows {
  private final List<double[]> columns;
  private final int n;

  private CompleteRows(List<double[]> columns, int n) {
    this.columns = columns;
    this.n = n;
  }

  public static CompleteRows complete(double[]... columns) {
    for (double[] column : columns) {
      FiniteChecks.sameLength(columns[0], column);
    }
    CompleteRows all = new CompleteRows(List.of(columns), columns[0].length);
    return all.where(
        row -> Arrays.stream(columns).allMatch(column -> FiniteChecks.present(column[row])));
  }

  public CompleteRows where(IntPredicate kept) {
    int[] rows = IntStream.range(0, n).filter(kept).toArray();
    return new CompleteRows(
        columns.stream()
            .map(column -> Arrays.stream(rows).mapToDouble(i -> column[i]).toArray())
            .toList(),
        rows.length);
  }

  public int n() {
    return n;
  }

  public double[] column(int index) {
    return columns.get(index);
  }

  public List<double[]> columnsFrom(int index) {
    return columns.subList(index, columns.size());
  }
}
