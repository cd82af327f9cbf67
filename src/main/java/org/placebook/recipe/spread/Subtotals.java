package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * Values that stand beside their parts among others, as all who are economically active stand
 * beside the employed and the unemployed: told by a name that leads those of the parts, or by the
 * sums of the values next to it.
 */
final class Subtotals {
  /** So many places are enough to see whether a sum holds. */
  private static final int MOST_PLACES = 1000;

  private final Axis axis;
  private final List<Integer> present;

  /** By value and place; a place without a figure is none of the value's. */
  private final List<Map<Integer, Double>> figures;

  private Subtotals(Axis axis, List<Integer> present, List<Map<Integer, Double>> figures) {
    this.axis = axis;
    this.present = present;
    this.figures = figures;
  }

  /**
   * A value and those that it is the sum of.
   *
   * @param parts at least one
   */
  record Subtotal(String total, List<String> parts) {}

  /** The first value among some rows that is the sum of others, not of all others. */
  static Optional<Subtotal> among(Axis axis, int[] rows, LongTable table, FigureColumn figure) {
    Axes axes = new Axes(table);
    List<Integer> present =
        IntStream.of(rows).map(row -> axis.codes()[row]).distinct().boxed().toList();
    Map<Integer, Integer> order = new HashMap<>();
    present.forEach(code -> order.put(code, order.size()));
    List<Map<Integer, Double>> figures = new ArrayList<>();
    present.forEach(code -> figures.add(new HashMap<>()));
    Combinations places = Totals.places(axis, axes, rows);
    for (int i = 0; i < rows.length; i++) {
      int place = table.areas().of(rows[i]) * places.size() + places.of(i);
      if (place < MOST_PLACES && figure.isFigure(rows[i])) {
        figures
            .get(order.getOrDefault(axis.codes()[rows[i]], 0))
            .put(place, figure.number(rows[i]));
      }
    }
    return new Subtotals(axis, present, figures).first();
  }

  private Optional<Subtotal> first() {
    for (int at = 0; at < present.size(); at++) {
      int value = at;
      Optional<List<Integer>> parts =
          led(at).or(() -> neighbours(value, 1)).or(() -> neighbours(value, -1));
      if (parts.isPresent()) {
        return Optional.of(new Subtotal(shown(at), parts.get().stream().map(this::shown).toList()));
      }
    }
    return Optional.empty();
  }

  private String shown(int at) {
    return axis.shown(present.get(at));
  }

  /** "Active: in work" and "Active: seeking work" are parts of "Active". */
  private Optional<List<Integer>> led(int at) {
    String lead = Names.tidy(shown(at)) + ":";
    List<Integer> parts =
        IntStream.range(0, present.size())
            .filter(other -> Names.tidy(shown(other)).startsWith(lead))
            .boxed()
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** Two or more values next to one, on one side of it, that add up to it. */
  private Optional<List<Integer>> neighbours(int at, int step) {
    Map<Integer, Totals.Sum> sums = new HashMap<>();
    figures.get(at).forEach((place, total) -> sums.put(place, new Totals.Sum(total)));
    List<Integer> parts = new ArrayList<>();
    for (int next = at + step; next >= 0 && next < present.size(); next += step) {
      Map<Integer, Double> part = figures.get(next);
      sums.keySet().retainAll(part.keySet());
      sums.forEach((place, sum) -> sum.part(part.getOrDefault(place, 0.0)));
      parts.add(next);
      if (parts.size() > 1 && Totals.areSums(sums.values(), parts.size())) {
        return Optional.of(parts);
      }
    }
    return Optional.empty();
  }
}
