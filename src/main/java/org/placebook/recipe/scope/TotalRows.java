package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.placebook.recipe.proof.SumColumn;
import org.placebook.table.LabelColumn;

/**
 * Rows whose figures are those of other rows together: of all others, of the block up to the total
 * before or after, or of a group that a label names. Never of chosen rows: among small counts some
 * row is the sum of some others nearly always.
 */
final class TotalRows {
  private static final int FEWEST_MEMBERS = 3;
  private static final int FEWEST_COLUMNS = 2;

  /** Larger tables are looked at by a few columns first. */
  private static final int MANY_FIGURES = 300_000;

  private static final int FEW_COLUMNS = 8;

  private final List<SumColumn> columns;

  /** The figures by column and row; 0 where there is none. */
  private final double[][] first;

  private final IntPredicate isArea;
  private final IntPredicate saysTotal;
  private final Map<Integer, Found> found = new TreeMap<>();

  /** What a row turned out to be. */
  enum Kind {
    SUM,
    MEAN,
    /** It adds up the others, but its code, or another column, says that it is an area. */
    DOUBTFUL
  }

  /**
   * A row.
   *
   * @param kind what it is of others
   * @param members how many others
   */
  record Found(Kind kind, int members) {}

  private TotalRows(
      List<SumColumn> columns, int rows, IntPredicate isArea, IntPredicate saysTotal) {
    this.columns = columns;
    List<SumColumn> looked =
        (long) rows * columns.size() <= MANY_FIGURES
            ? columns
            : columns.stream().filter(c -> !c.isNamedRate()).limit(FEW_COLUMNS).toList();
    this.first = looked.stream().map(SumColumn::numbers).toArray(double[][]::new);
    this.isArea = isArea;
    this.saysTotal = saysTotal;
  }

  /**
   * Totals, means and what looks like them, by row.
   *
   * @param rows of one level, as far as codes tell
   * @param isArea whether a row has a code of the level, and a name that is none of a total
   * @param saysTotal whether its name speaks of a whole
   */
  static Map<Integer, Found> among(
      MatchedInput input, List<Integer> rows, IntPredicate isArea, IntPredicate saysTotal) {
    List<SumColumn> columns = input.table().figures().stream().map(SumColumn::new).toList();
    TotalRows totals = new TotalRows(columns, rows.size(), isArea, saysTotal);
    totals.find(rows, groups(input, rows));
    return totals.found;
  }

  private static List<List<Integer>> groups(MatchedInput input, List<Integer> rows) {
    List<List<Integer>> groups = new ArrayList<>();
    for (LabelColumn label : input.table().labels()) {
      Map<String, List<Integer>> byText = new LinkedHashMap<>();
      if (label.size() == input.table().rows().size()) {
        rows.forEach(
            row ->
                byText
                    .computeIfAbsent(label.texts().get(row), unused -> new ArrayList<>())
                    .add(row));
      }
      byText.remove("");
      byText.values().stream().filter(g -> g.size() > FEWEST_MEMBERS).forEach(groups::add);
    }
    return groups;
  }

  private void find(List<Integer> rows, List<List<Integer>> groups) {
    List<Integer> upwards = new ArrayList<>(rows);
    Collections.reverse(upwards);
    int before;
    do {
      before = found.size();
      ofAllOthers(rows);
      ofBlocks(rows);
      ofBlocks(upwards);
      groups.forEach(this::ofAllOthers);
    } while (found.size() > before);
    List<Integer> areas = rows.stream().filter(row -> !isTotal(row)).toList();
    new MeanRow(columns, areas)
        .among(row -> !isArea.test(row))
        .ifPresent(row -> found.put(row, new Found(Kind.MEAN, areas.size() - 1)));
  }

  private boolean isTotal(int row) {
    return Optional.ofNullable(found.get(row)).filter(f -> f.kind() == Kind.SUM).isPresent();
  }

  private void ofAllOthers(List<Integer> rows) {
    List<Integer> areas = rows.stream().filter(row -> !isTotal(row)).toList();
    BitSet near = new BitSet();
    for (double[] numbers : first) {
      double sum = areas.stream().mapToDouble(row -> numbers[row]).sum();
      areas.stream().filter(row -> isNear(numbers[row], sum - numbers[row])).forEach(near::set);
    }
    for (int row : near.stream().toArray()) {
      judge(row, areas.stream().filter(other -> other != row).toList());
    }
  }

  /** Down: a total beneath its block; up: one above it. */
  private void ofBlocks(List<Integer> rows) {
    int begin = 0;
    double[] sums = new double[first.length];
    for (int at = 0; at < rows.size(); at++) {
      int row = rows.get(at);
      boolean total =
          isTotal(row)
              || (at - begin >= FEWEST_MEMBERS
                  && mayBe(row, sums)
                  && judge(row, rows.subList(begin, at)));
      if (total) {
        begin = at + 1;
        Arrays.fill(sums, 0);
      } else {
        for (int column = 0; column < sums.length; column++) {
          sums[column] += first[column][row];
        }
      }
    }
  }

  /** Whether a row is near a sum in some column, for a closer look. */
  private boolean mayBe(int row, double[] sums) {
    for (int column = 0; column < sums.length; column++) {
      if (isNear(first[column][row], sums[column])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(double number, double sum) {
    double size = Math.abs(number);
    return size > 0 && Math.abs(Math.abs(sum) - size) <= SumColumn.NEGLIGIBLE * size;
  }

  /** Whether a row is the total of others; notes it, and what looks so. */
  private boolean judge(int row, List<Integer> members) {
    if (members.size() < FEWEST_MEMBERS) {
      return false;
    }
    Map<SumColumn.Fit, Integer> fits = new EnumMap<>(SumColumn.Fit.class);
    columns.forEach(column -> fits.merge(column.sum(row, members), 1, Integer::sum));
    int sums = fits.getOrDefault(SumColumn.Fit.SUM, 0);
    int nearly = fits.getOrDefault(SumColumn.Fit.NEARLY, 0);
    boolean says = saysTotal.test(row);
    int others = nearly + fits.getOrDefault(SumColumn.Fit.BETWEEN, 0);
    int fewest = Math.max(others, says ? 1 : FEWEST_COLUMNS);
    if (fits.containsKey(SumColumn.Fit.NONE) || sums < fewest) {
      return false;
    }
    boolean doubtful = nearly > 0 || isArea.test(row);
    found.put(row, new Found(doubtful ? Kind.DOUBTFUL : Kind.SUM, members.size()));
    return !doubtful;
  }
}
