package org.placebook.recipe.spread;

import java.util.BitSet;
import java.util.Collection;
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

  /** One area in so many may be divided. */
  private static final int FEW = 3;

  /** Tables that were rounded may miss their sum by so much each. */
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

  /**
   * The blank value, if all others stand in few areas: a country stands once more for each of its
   * deciles, where blank is the whole of it.
   */
  Optional<Integer> blankOf(Axis axis) {
    BitSet all = new BitSet();
    BitSet divided = new BitSet();
    for (int row : rows) {
      int area = table.areas().of(row);
      all.set(area);
      divided.set(area, divided.get(area) || !axis.value(axis.codes()[row]).isEmpty());
    }
    return axis.present(rows).stream()
        .filter(code -> axis.value(code).isEmpty())
        .filter(code -> FEW * divided.cardinality() <= all.cardinality())
        .findFirst();
  }

  private boolean isSum(Axis axis, int total, int parts) {
    return table.figures().stream().anyMatch(figure -> isSum(figure, axis, total, parts));
  }

  /** A total and its parts in one place. */
  static final class Sum {
    private boolean complete = true;
    private boolean hasTotal;
    private int parts;
    private double total;
    private double sum;

    /** Without anything yet. */
    Sum() {}

    /** With a total. */
    Sum(double total) {
      total(total);
    }

    private void total(double number) {
      hasTotal = true;
      total = number;
    }

    /** One part more. */
    void part(double number) {
      parts++;
      sum += number;
    }
  }

  private boolean isSum(FigureColumn figure, Axis axis, int total, int parts) {
    Combinations places = places(axis, axes, rows);
    Map<Integer, Sum> sums = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      int place = table.areas().of(rows[i]) * places.size() + places.of(i);
      add(
          sums.computeIfAbsent(place, unused -> new Sum()),
          figure,
          rows[i],
          axis.codes()[rows[i]] == total);
    }
    sums.values().removeIf(sum -> !sum.complete || !sum.hasTotal || sum.parts != parts);
    return areSums(sums.values(), parts);
  }

  /** What a total and its parts have in common besides the area: their places on all other axes. */
  static Combinations places(Axis axis, Axes axes, int[] rows) {
    return new Combinations(
        axes.dimensions().stream().filter(other -> !other.isSame(axis)).toList(), rows);
  }

  /** Whether totals are the sums of so many parts in nearly all places. */
  static boolean areSums(Collection<Sum> sums, int parts) {
    int held = 0;
    int telling = 0;
    for (Sum sum : sums) {
      boolean holds =
          Math.abs(sum.total - sum.sum) <= Math.min(ROUNDED * parts, 0.01 * Math.abs(sum.total));
      held += holds ? 1 : 0;
      telling += holds && sum.total > ROUNDED * parts ? 1 : 0;
    }
    return telling >= FEWEST && held >= MOST * sums.size();
  }

  private static void add(Sum sum, FigureColumn figure, int row, boolean isTotal) {
    if (!figure.isFigure(row)) {
      sum.complete = false;
    } else if (isTotal) {
      sum.total(figure.number(row));
    } else {
      sum.part(figure.number(row));
    }
  }
}
