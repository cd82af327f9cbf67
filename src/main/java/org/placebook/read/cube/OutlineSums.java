package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** A column in which a total is not what its parts add up to. */
  private record Difference(OutlineTotal total, int column) {}

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
      List<OutlineTotal> compared =
          totals.stream()
              .filter(OutlineTotal::isSum)
              .filter(total -> sums.hasFigures(total, column))
              .toList();
      compared.forEach(total -> checked.set(total.row()));
      List<OutlineTotal> wrong =
          compared.stream().filter(total -> !sums.isRight(total, column)).toList();
      if (wrong.size() > 1
          && wrong.size() == compared.size()
          && wrong.stream().allMatch(total -> sums.mayBeAverage(total, column))) {
        noSums.add(column);
      } else {
        wrong.forEach(total -> differences.add(new Difference(total, column)));
      }
    }
    sums.leftOut(checked);
    sums.differ(differences, noSums);
    return sums.findings;
  }

  private boolean hasFigures(OutlineTotal total, int column) {
    return figures.number(total.row(), column).isPresent()
        && total.parts().stream().allMatch(part -> figures.number(part, column).isPresent());
  }

  private boolean isRight(OutlineTotal total, int column) {
    double said = number(total.row(), column);
    double sum = total.parts().stream().mapToDouble(part -> number(part, column)).sum();
    return Math.abs(sum - said) * MILLION <= Math.max(1, Math.abs(sum));
  }

  /** An average is neither above all that it is of nor below all. */
  private boolean mayBeAverage(OutlineTotal total, int column) {
    double said = number(total.row(), column);
    DoubleSummaryStatistics parts =
        total.parts().stream().mapToDouble(part -> number(part, column)).summaryStatistics();
    return said >= parts.getMin() && said <= parts.getMax();
  }

  private double number(int row, int column) {
    return figures.number(row, column).orElseThrow();
  }

  /** Such as "3 rows are totals and 1 row is the average". */
  private String kinds() {
    Map<OutlineTotal.Kind, Integer> kinds = new EnumMap<>(OutlineTotal.Kind.class);
    totals.forEach(total -> kinds.merge(total.kind(), 1, Integer::sum));
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey().said(kind.getValue()))
        .collect(Collectors.joining(" and "));
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
                    kinds(),
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

  /** Without either figure: from both a part could be worked out that has to be withheld. */
  private Finding differs(Difference one) {
    String cell = Letters.of(one.column()) + sheetRows.get(one.total().row());
    return Finding.warning(
        new Place(table.file(), table.sheet(), cell),
        "'%s' is not the sum of the %s that it is the total of. The rows are read and the total is left out; see which is right"
            .formatted(one.total().label(), Plural.of(one.total().parts().size(), "row", "rows")));
  }
}
