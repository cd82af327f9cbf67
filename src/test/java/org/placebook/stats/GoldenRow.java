package org.placebook.stats;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One expected figure.
 *
 * @param example the case, which is also the name of its input file, if it has one
 * @param measure what is computed
 * @param item which figure of it
 * @param expected the figure; empty where there must be none
 * @param tolerance the relative tolerance
 */
public record GoldenRow(
    String example, String measure, String item, OptionalDouble expected, double tolerance) {

  public static List<GoldenRow> all() {
    return Csv.read("/golden/expected.csv").rows().stream().map(GoldenRow::of).toList();
  }

  private static GoldenRow of(List<String> fields) {
    double expected = Csv.number(fields.get(3));
    return new GoldenRow(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        Double.isNaN(expected) ? OptionalDouble.empty() : OptionalDouble.of(expected),
        Double.parseDouble(fields.get(4)));
  }

  /** A column of the input. */
  double[] column(String heading) {
    return input().numbers(heading);
  }

  List<String> texts(String heading) {
    return input().texts(heading);
  }

  /** All columns of the input, in their order. */
  double[][] columns() {
    Csv input = input();
    return input.headings().stream().map(input::numbers).toArray(double[][]::new);
  }

  public Csv input() {
    return Csv.read("/golden/inputs/" + example + ".csv");
  }

  /** The row that the item counts from 1. */
  int row() {
    return Integer.parseInt(item) - 1;
  }

  /** The two parts of an item such as {@code a~b} or {@code R1:I1}. */
  public List<String> parts() {
    return Arrays.stream(item.split("[~:]", -1)).toList();
  }

  public String name() {
    return example + " / " + measure + " / " + item;
  }
}
