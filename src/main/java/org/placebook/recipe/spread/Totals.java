package org.placebook.recipe.spread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * Values that are the total of the others of their axis: by name, and by the sums of the figures in
 * nearly all places where they can be checked.
 */
final class Totals {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:(?:grand |overall )?totals?|cyfanswm|all|pawb|persons?|people|both(?:"
              + " sexes)?|overall|everyone)\\b(?! other)(?! but).*|.*\\b(?:totals?|combined)(?:"
              + " \\(.*\\))?|.*: total\\b.*|none|_t|t|all-.*");

  /** In this part of all places the sum must hold. */
  private static final double MOST = 0.95;

  private static final int FEWEST = 3;

  /** StackedTables that were rounded may miss their sum by so much each. */
  private static final double ROUNDED = 5;

  private final LongTable table;
  private final Axes axes;
  private final int[] rows;

  Totals(LongTable table, Axes axes, int[] rows) {
    this.table = table;
    this.axes = axes;
    this.rows = rows;
  }

  /** Whether a value is called a total. */
  static boolean isNamed(String value) {
    return NAME.matcher(Names.plain(value)).matches();
  }

  /** The value that is the total of all others among the rows, if exactly one is. */
  Optional<Integer> of(Axis axis) {
    List<Integer> present = axis.present(rows);
    List<Integer> found =
        present.stream()
            .filter(code -> isNamed(axis.value(code)))
            .filter(code -> present.size() > 2 && isSum(axis, code, present.size() - 1))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isSum(Axis axis, int total, int parts) {
    return table.figures().stream().anyMatch(figure -> isSum(figure, axis, total, parts));
  }

  /** What a total and its parts have in common: all other axes and the area. */
  private record Place(int area, List<Integer> others) {}

  private static final class Sum {
    private boolean complete = true;
    private boolean hasTotal;
    private int parts;
    private double total;
    private double sum;
  }

  private boolean isSum(FigureColumn figure, Axis axis, int total, int parts) {
    List<Axis> others = axes.dimensions().stream().filter(other -> !other.isSame(axis)).toList();
    Map<Place, Sum> sums = new HashMap<>();
    for (int row : rows) {
      int at = row;
      Place place =
          new Place(
              table.areas().of(row), others.stream().map(other -> other.codes()[at]).toList());
      add(
          sums.computeIfAbsent(place, unused -> new Sum()),
          figure,
          row,
          axis.codes()[row] == total);
    }
    int checked = 0;
    int held = 0;
    int telling = 0;
    for (Sum sum : sums.values()) {
      if (sum.complete && sum.hasTotal && sum.parts == parts) {
        boolean holds = Math.abs(sum.total - sum.sum) <= tolerance(sum, parts);
        checked++;
        held += holds ? 1 : 0;
        telling += holds && sum.total > ROUNDED * parts ? 1 : 0;
      }
    }
    return checked >= FEWEST && telling >= FEWEST && held >= MOST * checked;
  }

  private static double tolerance(Sum sum, int parts) {
    return Math.min(ROUNDED * parts, 0.01 * Math.abs(sum.total));
  }

  private static void add(Sum sum, FigureColumn figure, int row, boolean isTotal) {
    if (!figure.isFigure(row)) {
      sum.complete = false;
    } else if (isTotal) {
      sum.hasTotal = true;
      sum.total = figure.number(row);
    } else {
      sum.parts++;
      sum.sum += figure.number(row);
    }
  }
}
