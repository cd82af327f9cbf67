package org.placebook.book.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.PrintedColumns.Gap;
import org.placebook.book.disclosure.PrintedColumns.Way;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;

/**
 * Rates and per cents printed beside the counts that they are made of, indices and gaps printed
 * beside such rates, and their limits: where one of the counts is withheld they lead back to it, as
 * closely as they are printed.
 */
final class WaysBack {
  private static final Pattern LIMIT =
      Pattern.compile("lower|upper|\\blimits?\\b|confidence|\\bl?ci\\b|\\buci\\b");

  private final Beside beside;
  private final List<FigureColumn> columns;
  private final double enough;
  private final PrintedColumns printed;

  /** Of an input by itself. */
  WaysBack(NumberedInput input) {
    this(input, List.of());
  }

  /** Of an input and others: a per cent printed in one may lead back to the count in another. */
  WaysBack(NumberedInput input, List<NumberedInput> others) {
    Beside all = Beside.of(input, others);
    this.beside = PrintedColumns.areTooMany(all) ? Beside.none(input) : all;
    this.columns = beside.columns();
    this.enough = input.threshold().orElse(1);
    this.printed = new PrintedColumns(beside);
  }

  /**
   * The further cells, by number among those of all inputs, that lead back to those held back or
   * withheld by the source.
   */
  Set<Integer> to(Set<Integer> held) {
    Set<Integer> further = new LinkedHashSet<>();
    for (Way way : printed.ways()) {
      for (int row = 0; row < columns.get(way.of()).size(); row++) {
        if (columns.get(way.of()).isFigure(row) && leads(way, row, held)) {
          further.add(cell(row, way.of()));
          further.addAll(limits(way.of(), row));
        }
      }
    }
    for (Gap gap : printed.gaps()) {
      for (int row = 0; row < columns.get(gap.of()).size(); row++) {
        int at = row;
        boolean leads =
            gap.from().stream().filter(column -> isHidden(at, column, held)).count() == 1;
        if (leads && columns.get(gap.of()).isFigure(row)) {
          further.add(cell(row, gap.of()));
        }
      }
    }
    while (addWhatTellsThem(further, held)) {
      // Until nothing more does.
    }
    further.removeAll(held);
    further.remove(-1);
    return further;
  }

  /** Adds cells that give further ones back: the gap where the other group's rate is printed. */
  private boolean addWhatTellsThem(Set<Integer> further, Set<Integer> held) {
    Set<Integer> hidden = new LinkedHashSet<>(held);
    hidden.addAll(further);
    for (List<Integer> together : printed.together()) {
      for (int row = 0; row < columns.get(together.get(0)).size(); row++) {
        int at = row;
        List<Integer> shown =
            together.stream().filter(column -> !isHidden(at, column, hidden)).toList();
        boolean isTold =
            shown.size() == together.size() - 1
                && shown.stream().allMatch(column -> columns.get(column).isFigure(at))
                && together.stream().anyMatch(column -> further.contains(cell(at, column)));
        if (isTold) {
          further.add(cell(row, rather(shown)));
          return true;
        }
      }
    }
    return false;
  }

  /** One that is no rate of counts, which the table rather stands for. */
  private int rather(List<Integer> shown) {
    Set<Integer> rates = printed.ofRates();
    Optional<Integer> other = shown.stream().filter(column -> !rates.contains(column)).findFirst();
    return other.orElse(shown.get(0));
  }

  /** The cells, by number, that tell a count closer than to so much, and their limits. */
  Set<Integer> closerThan(double step) {
    Set<Integer> closer = new LinkedHashSet<>();
    for (Way way : printed.ways()) {
      // What is whole and no rate is rounded itself.
      boolean isRounded = way.over() == PrintedColumns.NONE && way.step() == 1;
      FigureColumn of = columns.get(way.of());
      for (int row = 0; row < of.size(); row++) {
        if (!isRounded && of.isFigure(row) && width(way, row) < step) {
          closer.add(cell(row, way.of()));
          closer.addAll(limits(way.of(), row));
        }
      }
    }
    closer.remove(-1);
    return closer;
  }

  /** The input's columns, by number, that are one column over another. */
  Set<Integer> rates() {
    return printed.ofRates().stream().filter(c -> c < beside.own()).collect(Collectors.toSet());
  }

  private int cell(int row, int column) {
    return beside.cell(row, column);
  }

  private boolean isHidden(int row, int column, Set<Integer> held) {
    return held.contains(cell(row, column))
        || columns.get(column).isMissing(row, Reason.CONFIDENTIAL);
  }

  private boolean leads(Way way, int row, Set<Integer> held) {
    boolean isOverHidden = way.over() != PrintedColumns.NONE && isHidden(row, way.over(), held);
    return isHidden(row, way.count(), held)
        ? isOverHidden || width(way, row) < enough
        : isOverHidden;
  }

  /**
   * How closely a column tells the count of a row; infinite where that has nothing to divide by.
   */
  private double width(Way way, int row) {
    if (way.over() == PrintedColumns.NONE) {
      return way.width(1);
    }
    FigureColumn over = columns.get(way.over());
    return over.isFigure(row) && over.number(row) != 0
        ? way.width(over.number(row))
        : Double.POSITIVE_INFINITY;
  }

  /** The limits of a rate: columns called so between which it stands in every row. */
  private List<Integer> limits(int of, int row) {
    return IntStream.range(0, columns.size())
        .filter(column -> column != of && columns.get(column).isFigure(row))
        .filter(column -> LIMIT.matcher(heading(column)).find())
        .filter(column -> isOneSided(of, column))
        .map(column -> cell(row, column))
        .boxed()
        .toList();
  }

  private boolean isOneSided(int of, int limit) {
    double[] beyond =
        IntStream.range(0, columns.get(of).size())
            .filter(row -> columns.get(of).isFigure(row) && columns.get(limit).isFigure(row))
            .mapToDouble(row -> columns.get(limit).number(row) - columns.get(of).number(row))
            .toArray();
    return Arrays.stream(beyond).allMatch(b -> b >= 0)
        || Arrays.stream(beyond).allMatch(b -> b <= 0);
  }

  private String heading(int column) {
    return columns.get(column).heading().toLowerCase(Locale.ROOT);
  }
}
