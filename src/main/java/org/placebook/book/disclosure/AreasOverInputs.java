package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.table.FigureColumn;

/**
 * Areas of one input that all areas of several others make up, as a county the wards of its
 * districts, a file each.
 */
final class AreasOverInputs {
  /** So many digits must agree in all that chance does not do it. */
  private static final double BEYOND_CHANCE = 4;

  private final NumberedInput totals;
  private final List<NumberedInput> parts;

  private AreasOverInputs(NumberedInput totals, List<NumberedInput> parts) {
    this.totals = totals;
    this.parts = parts;
  }

  /** The equations, a column each. */
  static List<Tie> among(List<NumberedInput> inputs) {
    List<Tie> ties = new ArrayList<>();
    for (NumberedInput totals : inputs) {
      List<NumberedInput> alike =
          inputs.stream()
              .filter(other -> !other.equals(totals))
              .filter(other -> totals.table().figures().stream().anyMatch(other::has))
              .toList();
      List<int[]> there = alike.stream().map(other -> totals.rowsIn(other.input())).toList();
      Map<List<NumberedInput>, List<Integer>> rows = new LinkedHashMap<>();
      for (int row = 0; row < totals.table().rows().size() && alike.size() > 1; row++) {
        int at = row;
        List<NumberedInput> parts =
            IntStream.range(0, alike.size())
                .filter(i -> there.get(i)[at] < 0)
                .mapToObj(alike::get)
                .toList();
        rows.computeIfAbsent(parts, none -> new ArrayList<>()).add(row);
      }
      rows.forEach(
          (parts, of) -> {
            if (parts.size() > 1) {
              ties.addAll(new AreasOverInputs(totals, parts).ties(of));
            }
          });
    }
    return ties;
  }

  private List<Tie> ties(List<Integer> rows) {
    List<OptionalDouble> sums =
        totals.table().figures().stream().map(column -> sum(column.heading())).toList();
    List<Tie> ties = new ArrayList<>();
    for (int row : rows) {
      if (isSum(row, sums)) {
        for (int column = 0; column < totals.width(); column++) {
          FigureColumn of = totals.column(column);
          if (parts.stream().allMatch(part -> part.has(of))) {
            int total = totals.cell(row, column);
            List<Integer> cells = cells(of.heading());
            cells.add(total);
            ties.add(new Tie(cells, OptionalInt.of(total), OptionalDouble.empty(), true));
          }
        }
      }
    }
    return ties;
  }

  /** Whether no column contradicts, and enough agrees. */
  private boolean isSum(int row, List<OptionalDouble> sums) {
    double digits = 0;
    for (int column = 0; column < totals.width(); column++) {
      if (sums.get(column).isPresent() && totals.column(column).isFigure(row)) {
        double sum = sums.get(column).getAsDouble();
        if (Math.abs(sum - totals.column(column).number(row)) > 1e-9 * Math.max(1, sum)) {
          return false;
        }
        digits += Math.log10(Math.max(1, sum));
      }
    }
    return digits >= BEYOND_CHANCE;
  }

  /** What all parts have in a column; none where one lacks it, or a figure is missing. */
  private OptionalDouble sum(String heading) {
    double sum = 0;
    for (NumberedInput part : parts) {
      int column = part.column(heading);
      for (int row = 0; row < part.table().rows().size(); row++) {
        if (column < 0 || !part.column(column).isFigure(row)) {
          return OptionalDouble.empty();
        }
        sum += part.column(column).number(row);
      }
    }
    return OptionalDouble.of(sum);
  }

  private List<Integer> cells(String heading) {
    List<Integer> cells = new ArrayList<>();
    for (NumberedInput part : parts) {
      int column = part.column(heading);
      for (int row = 0; row < part.table().rows().size(); row++) {
        cells.add(part.cell(row, column));
      }
    }
    return cells;
  }
}
