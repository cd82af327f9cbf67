package org.placebook.read.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Plural;

/** Whether the totals of an outline are the sums of their parts, and what is said of them. */
public final class OutlineSums {
  private static final int MOST_NAMED = 4;
  private static final double MILLION = 1e6;

  private final List<OutlineTotal> totals;
  private final Figures figures;
  private final Place table;
  private final List<Integer> sheetRows;
  private final List<Finding> findings = new ArrayList<>();

  private OutlineSums(
      List<OutlineTotal> totals, Figures figures, Place table, List<Integer> sheetRows) {
    this.totals = totals;
    this.figures = figures;
    this.table = table;
    this.sheetRows = sheetRows;
  }

  /** The figures in rows, counted from 0, and in columns on the sheet. */
  public interface Figures {
    /** The figure in a cell, if one stands there. */
    OptionalDouble number(int row, int column);
  }

  /** A column in which a total says one thing, and its parts add up to another. */
  private record Difference(
      OutlineTotal total, int column, double said, DoubleSummaryStatistics parts) {
    /** Whether it may be an average of them, which is neither above all nor below all. */
    boolean isAmongParts() {
      return said >= parts.getMin() && said <= parts.getMax();
    }
  }

  /**
   * What is said of totals that are left out.
   *
   * @param columns those of figures
   * @param table where the table is
   * @param sheetRows the number of each row on the sheet
   */
  public static List<Finding> said(
      List<OutlineTotal> totals,
      List<Integer> columns,
      Figures figures,
      Place table,
      List<Integer> sheetRows) {
    OutlineSums sums = new OutlineSums(totals, figures, table, sheetRows);
    BitSet checked = new BitSet();
    List<Difference> differences = new ArrayList<>();
    List<Integer> noSums = new ArrayList<>();
    for (int column : columns) {
      List<Difference> inColumn = new ArrayList<>();
      int looked = 0;
      for (OutlineTotal total : totals) {
        if (total.isSum() && sums.isCompared(total, column, inColumn)) {
          checked.set(total.row());
          looked++;
        }
      }
      if (looked > 1
          && looked == inColumn.size()
          && inColumn.stream().allMatch(Difference::isAmongParts)) {
        noSums.add(column);
      } else {
        differences.addAll(inColumn);
      }
    }
    sums.leftOut(checked);
    sums.differ(differences, noSums);
    return sums.findings;
  }

  /** Compares a total with its parts, if it and all of them have a figure in a column. */
  private boolean isCompared(OutlineTotal total, int column, List<Difference> differences) {
    OptionalDouble said = figures.number(total.row(), column);
    DoubleSummaryStatistics parts = new DoubleSummaryStatistics();
    for (int part : total.parts()) {
      OptionalDouble figure = figures.number(part, column);
      if (figure.isEmpty() || said.isEmpty()) {
        return false;
      }
      parts.accept(figure.getAsDouble());
    }
    double sum = parts.getSum();
    if (Math.abs(sum - said.orElse(sum)) * MILLION > Math.max(1, Math.abs(sum))) {
      differences.add(new Difference(total, column, said.orElse(sum), parts));
    }
    return true;
  }

  private void leftOut(BitSet checked) {
    long unchecked =
        totals.stream().filter(total -> total.isSum() && !checked.get(total.row())).count();
    String named =
        totals.stream()
            .limit(MOST_NAMED)
            .map(total -> "%s (row %d)".formatted(total.label(), sheetRows.get(total.row())))
            .collect(Collectors.joining(", "));
    findings.add(
        Finding.note(
            table,
            "%s of other rows and left out, so that nothing is counted twice: %s%s%s"
                .formatted(
                    Plural.of(totals.size(), "row is the total", "rows are totals"),
                    named,
                    totals.size() > MOST_NAMED
                        ? " and %,d more".formatted(totals.size() - MOST_NAMED)
                        : "",
                    unchecked == 0
                        ? ""
                        : ". %,d of them cannot be checked, since figures of their rows are missing"
                            .formatted(unchecked))));
  }

  /** A column of rates has no sums: where no total is one, it is said once. */
  private void differ(List<Difference> differences, List<Integer> noSums) {
    differences.stream().limit(MOST_NAMED).forEach(one -> findings.add(differs(one)));
    if (differences.size() > MOST_NAMED) {
      findings.add(
          Finding.warning(
              table,
              "%s of these totals from the sum of their rows"
                  .formatted(
                      Plural.of(
                          differences.size() - MOST_NAMED,
                          "more figure differs",
                          "more figures differ"))));
    }
    if (!noSums.isEmpty()) {
      findings.add(
          Finding.note(
              table,
              "No total in %s is the sum of its rows, as that of rates or averages is none"
                  .formatted(
                      noSums.stream()
                          .map(column -> "column " + Letters.of(column))
                          .collect(Collectors.joining(" and ")))));
    }
  }

  private Finding differs(Difference one) {
    String cell = Letters.of(one.column()) + sheetRows.get(one.total().row());
    return Finding.warning(
        new Place(table.file(), table.sheet(), cell),
        "'%s' says %s, but the %s that it is the total of add up to %s. The rows are read and the total is left out; see which is right"
            .formatted(
                one.total().label(),
                shown(one.said()),
                Plural.of(one.total().parts().size(), "row", "rows"),
                shown(one.parts().getSum())));
  }

  private static String shown(double number) {
    return BigDecimal.valueOf(Math.rint(number * MILLION) / MILLION)
        .stripTrailingZeros()
        .toPlainString();
  }
}
