package org.placebook.book.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The neighbours within a set of places that add up to a total: the districts of a region as a rule
 * stand together. Where such a run may begin and end is told by the line that withholds the fewest,
 * whether it holds by all of them.
 */
final class PartsInARow {
  /** So close must a run come that nobody has named. */
  private static final double CLOSE = 0.01;

  private static final double EXACT = 1e-9;

  private final FigureLines lines;
  private final SumTest test;
  private final int place;
  private final IntToDoubleFunction total;
  private final List<Integer> places;

  /**
   * Of a total.
   *
   * @param place its place, or {@link Whole#ELSEWHERE}
   * @param total its figures, one a line, NaN where there is none
   */
  PartsInARow(FigureLines lines, int place, IntToDoubleFunction total, List<Integer> set) {
    this.lines = lines;
    this.test = new SumTest(lines);
    this.place = place;
    this.total = total;
    this.places = set.stream().filter(part -> part != place).toList();
  }

  /** The run that comes closest; where no line has all its figures, the longest that may do. */
  Optional<Whole> whole() {
    Optional<Integer> line = fullest();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<Whole> best = Optional.empty();
    // By one line some run comes close by chance.
    double least = lines.lines() > 1 ? CLOSE : 2 * EXACT;
    for (List<Integer> run : (Iterable<List<Integer>>) runs(line.get())::iterator) {
      double error = test.error(total, run);
      if (error < least) {
        least = error;
        best = Optional.of(new Whole(place, run, test.isExact(total, run)));
      }
      if (least <= EXACT) {
        return best;
      }
    }
    return best.or(() -> likely(line.get()));
  }

  private Optional<Whole> likely(int line) {
    return runs(line)
        .filter(run -> test.mayBe(total, run))
        .max(Comparator.comparingInt(List::size))
        .map(run -> new Whole(place, run, true));
  }

  /** The line that has the total and withholds the fewest. */
  private Optional<Integer> fullest() {
    return IntStream.range(0, lines.lines())
        .filter(line -> total.applyAsDouble(line) > 0)
        .boxed()
        .min(Comparator.comparingLong(this::gaps));
  }

  private long gaps(int line) {
    return places.stream().filter(place -> !lines.isFigure(line, place)).count();
  }

  /** The runs that a line allows, what it withholds being anything up to its largest figure. */
  private Stream<List<Integer>> runs(int line) {
    double wanted = total.applyAsDouble(line);
    double largest = places.stream().mapToDouble(place -> shown(line, place)).max().orElse(0);
    double[] least = new double[places.size() + 1];
    double[] most = new double[places.size() + 1];
    for (int i = 0; i < places.size(); i++) {
      double shown = shown(line, places.get(i));
      least[i + 1] = least[i] + shown;
      most[i + 1] = most[i] + (lines.isFigure(line, places.get(i)) ? shown : largest);
    }
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.range(
                        Math.max(from + 2, first(most, most[from] + wanted * (1 - CLOSE))),
                        first(least, Math.nextUp(least[from] + wanted * (1 + CLOSE))))
                    .mapToObj(to -> places.subList(from, to)));
  }

  private double shown(int line, int place) {
    return lines.isFigure(line, place) ? Math.max(0, lines.figure(line, place)) : 0;
  }

  /** The first place whose running sum is no less than what is wanted. */
  private static int first(double[] sums, double wanted) {
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
}
