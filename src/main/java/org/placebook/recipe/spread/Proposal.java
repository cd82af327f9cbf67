package org.placebook.recipe.spread;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a question proposes: for periods the last, for others the total, else the first value. */
final class Proposal {
  private final LongTable table;
  private final Axes axes;
  private final int[] rows;

  Proposal(LongTable table, Axes axes, int[] rows) {
    this.table = table;
    this.axes = axes;
    this.rows = rows;
  }

  /** What becomes columns: the axis that has most values, unless several measures are columns. */
  Optional<Axis> spread(List<Axis> open) {
    return open.size() < 2 || table.figures().size() > 1 ? Optional.empty() : widest(open, rows);
  }

  /** The axis that has most values, periods last. */
  static Optional<Axis> widest(List<Axis> axes, int[] rows) {
    return axes.stream()
        .max(
            Comparator.comparing((Axis axis) -> !axis.isPeriod())
                .thenComparing(axis -> axis.present(rows).size()));
  }

  /** A value that may be kept. */
  int value(Axis axis) {
    List<Integer> present = axis.present(rows);
    if (axis.isPeriod()) {
      return present.get(present.size() - 1);
    }
    return new Totals(table, axes, rows)
        .of(axis)
        .or(() -> present.stream().filter(code -> Totals.isNamed(axis.value(code))).findFirst())
        .or(() -> present.stream().filter(code -> axis.value(code).isEmpty()).findFirst())
        .orElse(present.get(0));
  }
}
