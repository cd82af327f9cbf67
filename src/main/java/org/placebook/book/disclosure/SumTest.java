package org.placebook.book.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether places of a table add up to a total, as the lines tell that have all figures; where
 * nearly none has, because figures are withheld, whether they may.
 *
 * @param lines the figures
 */
record SumTest(FigureLines lines) {
  /** Rounded parts may miss their total by so much of it. */
  private static final double ROUNDED = 0.05;

  private static final double EXACT = 1e-9;
  private static final int MOST_LINES = 400;
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_LINES = 2;

  /**
   * The whole that they make, if they do.
   *
   * @param place the place of the total, or {@link Whole#ELSEWHERE}
   * @param total its figures, one a line, NaN where there is none
   */
  Optional<Whole> whole(int place, IntToDoubleFunction total, List<Integer> parts) {
    if (parts.size() < FEWEST_PARTS) {
      return Optional.empty();
    }
    boolean isExact = isExact(total, parts) || mayBe(total, parts);
    return isExact || error(total, parts) <= ROUNDED
        ? Optional.of(new Whole(place, parts, isExact))
        : Optional.empty();
  }

  /** The figures of a place. */
  IntToDoubleFunction at(int place) {
    return line -> lines.isFigure(line, place) ? lines.figure(line, place) : Double.NaN;
  }

  /** The median of what the parts miss their total by, relative to it; infinite if untested. */
  double error(IntToDoubleFunction total, List<Integer> parts) {
    double[] errors =
        IntStream.range(0, lines.lines())
            .filter(line -> total.applyAsDouble(line) > 0 && lines.areFigures(line, parts))
            .limit(MOST_LINES)
            .mapToDouble(
                line ->
                    Math.abs(lines.sum(line, parts) - total.applyAsDouble(line))
                        / total.applyAsDouble(line))
            .sorted()
            .toArray();
    return errors.length < fewestLines() ? Double.POSITIVE_INFINITY : errors[errors.length / 2];
  }

  /** Whether any line has all figures of a sum, so that it says whether that is one. */
  boolean isTold(int total, List<Integer> parts) {
    return IntStream.range(0, lines.lines())
        .anyMatch(line -> lines.isFigure(line, total) && lines.areFigures(line, parts));
  }

  /** Whether no line contradicts it, and enough of them could. */
  boolean isExact(IntToDoubleFunction total, List<Integer> parts) {
    int told = 0;
    for (int line = 0; line < lines.lines(); line++) {
      double wanted = total.applyAsDouble(line);
      if (Double.isNaN(wanted) || !lines.areFigures(line, parts)) {
        continue;
      }
      if (Math.abs(lines.sum(line, parts) - wanted) > slack(wanted)) {
        return false;
      }
      int at = line;
      boolean tells = parts.stream().filter(part -> lines.figure(at, part) != 0).count() > 1;
      told += tells ? 1 : 0;
    }
    return told >= fewestLines();
  }

  /**
   * Whether places may add up to a total though figures are withheld in nearly every line: nowhere
   * do those shown make more than the total, and mostly what they leave is no more than the
   * withheld ones can be, were each as large as the largest shown.
   */
  boolean mayBe(IntToDoubleFunction total, List<Integer> parts) {
    int told = 0;
    int likely = 0;
    for (int line = 0; line < lines.lines(); line++) {
      int at = line;
      double wanted = total.applyAsDouble(line);
      List<Integer> shown = parts.stream().filter(part -> lines.isFigure(at, part)).toList();
      long withheld = parts.stream().filter(part -> lines.isWithheld(at, part)).count();
      if (Double.isNaN(wanted) || shown.size() + withheld < parts.size()) {
        continue;
      }
      double left = wanted - lines.sum(line, shown);
      if (left < -slack(wanted) || (withheld == 0 && left > slack(wanted))) {
        return false;
      }
      double largest = shown.stream().mapToDouble(part -> lines.figure(at, part)).max().orElse(0);
      likely += left <= withheld * largest + slack(wanted) ? 1 : 0;
      told++;
    }
    return told >= fewestLines() && 2 * likely >= told;
  }

  private static double slack(double wanted) {
    return EXACT * Math.max(1, Math.abs(wanted));
  }

  /** A table of one line tells by that line. */
  private int fewestLines() {
    return Math.min(FEWEST_LINES, lines.lines());
  }
}
