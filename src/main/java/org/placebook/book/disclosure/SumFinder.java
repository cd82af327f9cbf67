package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds which figures of a table are sums of others, by adding them up: by name alone a total would
 * be overlooked, and with it a way to work out what is held back. Sums that are only nearly right,
 * because the publisher rounded the parts, count too.
 */
final class SumFinder {
  /** Rounded parts may miss their total by so much of it. */
  private static final double ROUNDED = 0.05;

  /** So close must a run of neighbours come that nobody has named. */
  private static final double CLOSE = 0.01;

  private static final double EXACT = 1e-9;
  private static final int MOST_LINES = 400;
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_LINES = 2;

  /** Among more places than this no pair is tried. */
  private static final int MOST_PLACES = 40;

  private final FigureLines lines;

  SumFinder(FigureLines lines) {
    this.lines = lines;
  }

  /**
   * The sums of a place.
   *
   * @param total the place
   * @param sets sets of places that it may be the sum of
   */
  List<Whole> of(int total, List<List<Integer>> sets) {
    Set<Whole> found = new LinkedHashSet<>();
    for (List<Integer> set : sets) {
      List<Integer> parts = set.stream().filter(place -> place != total).toList();
      if (parts.size() >= FEWEST_PARTS && error(total, parts) <= ROUNDED) {
        found.add(new Whole(total, parts, isExact(at(total), parts)));
      }
    }
    sets.forEach(set -> window(total, set).ifPresent(found::add));
    return new ArrayList<>(found);
  }

  /**
   * The sets that add up to a total of another table, one figure a line, NaN where there is none.
   */
  List<Whole> elsewhere(IntToDoubleFunction total, List<List<Integer>> sets) {
    return sets.stream()
        .filter(set -> set.size() >= FEWEST_PARTS && error(total, set) <= ROUNDED)
        .map(set -> new Whole(Whole.ELSEWHERE, set, isExact(total, set)))
        .toList();
  }

  /**
   * The places that are the sum of two others in every line, as the newer of two years is the older
   * one and the change.
   */
  List<Whole> ofTwo() {
    List<Whole> found = new ArrayList<>();
    int places = lines.places();
    if (places > MOST_PLACES) {
      return found;
    }
    for (int total = 0; total < places; total++) {
      for (int first = 0; first < places; first++) {
        for (int second = first + 1; second < places; second++) {
          List<Integer> parts = List.of(first, second);
          if (!parts.contains(total) && isExact(at(total), parts)) {
            found.add(new Whole(total, parts, true));
          }
        }
      }
    }
    return found;
  }

  /** Whether no line contradicts it, and enough of them could. */
  private boolean isExact(IntToDoubleFunction total, List<Integer> parts) {
    int told = 0;
    for (int line = 0; line < lines.lines(); line++) {
      double wanted = total.applyAsDouble(line);
      if (Double.isNaN(wanted) || !lines.areFigures(line, parts)) {
        continue;
      }
      if (Math.abs(lines.sum(line, parts) - wanted) > EXACT * Math.max(1, Math.abs(wanted))) {
        return false;
      }
      int at = line;
      boolean tells = parts.stream().filter(part -> lines.figure(at, part) != 0).count() > 1;
      told += tells ? 1 : 0;
    }
    return told >= FEWEST_LINES;
  }

  /**
   * The neighbours within a set that add up to a place best, where they do so well: the districts
   * of a region as a rule stand together. Where such a run may end is told by the first line that
   * has all figures, whether it holds by the others.
   */
  private Optional<Whole> window(int total, List<Integer> set) {
    List<Integer> places = set.stream().filter(place -> place != total).toList();
    OptionalInt line =
        IntStream.range(0, lines.lines())
            .filter(l -> lines.isFigure(l, total) && lines.figure(l, total) > 0)
            .filter(l -> lines.areFigures(l, places))
            .findFirst();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    double[] sums = new double[places.size() + 1];
    for (int i = 0; i < places.size(); i++) {
      sums[i + 1] = sums[i] + Math.max(0, lines.figure(line.getAsInt(), places.get(i)));
    }
    double wanted = lines.figure(line.getAsInt(), total);
    Optional<Whole> best = Optional.empty();
    double least = CLOSE;
    for (int from = 0; from < places.size(); from++) {
      int to = place(sums, sums[from] + wanted * (1 - CLOSE));
      while (to < sums.length && sums[to] <= sums[from] + wanted * (1 + CLOSE) && least > EXACT) {
        if (to - from >= FEWEST_PARTS) {
          List<Integer> parts = places.subList(from, to);
          double error = error(total, parts);
          if (error < least) {
            least = error;
            best = Optional.of(new Whole(total, parts, isExact(at(total), parts)));
          }
        }
        to++;
      }
    }
    return best;
  }

  /** The first place whose running sum is no less than what is wanted. */
  private static int place(double[] sums, double wanted) {
    int low = 0;
    int high = sums.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double error(int total, List<Integer> parts) {
    return error(at(total), parts);
  }

  private IntToDoubleFunction at(int place) {
    return line -> lines.isFigure(line, place) ? lines.figure(line, place) : Double.NaN;
  }

  /** The median of what the parts miss their total by, relative to it; infinite if untested. */
  private double error(IntToDoubleFunction total, List<Integer> parts) {
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
    return errors.length < FEWEST_PARTS ? Double.POSITIVE_INFINITY : errors[errors.length / 2];
  }
}
