package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.stats.FeasibleRanges;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * Chooses the cells of a table that are held back: first those above 0 and below the threshold,
 * then, as long as one of them could be told too closely from sums, one more in a sum that tells
 * it. A further cell is the smallest of at least the threshold's size, rather in sums that hold
 * some back already, and rather a part than a total.
 */
final class Suppression {
  /** More held back than this cannot be tested in sensible time. */
  static final int MOST = 3_000;

  private final double threshold;
  private final int width;
  private final Map<Integer, Double> figures = new TreeMap<>();
  private final List<Tie> ties;
  private final Map<Integer, List<Tie>> tiesOf = new TreeMap<>();
  private final Set<Integer> held = new LinkedHashSet<>();
  private int primary;

  Suppression(Table table, List<Tie> ties, double threshold) {
    this.threshold = threshold;
    this.width = table.figures().size();
    this.ties = ties;
    for (int column = 0; column < width; column++) {
      FigureColumn figuresOf = table.figures().get(column);
      for (int row = 0; row < figuresOf.size(); row++) {
        if (figuresOf.isFigure(row)) {
          figures.put(row * width + column, figuresOf.number(row));
        }
      }
    }
    for (Tie tie : ties) {
      tie.cells().forEach(c -> tiesOf.computeIfAbsent(c, k -> new ArrayList<>()).add(tie));
    }
  }

  /**
   * What is held back.
   *
   * @param cells by number, row by row
   * @param primary how many of them are below the threshold
   */
  record Held(Set<Integer> cells, int primary) {
    /** The rows held back of a column. */
    Set<Integer> rows(int column, int width) {
      Set<Integer> rows = new LinkedHashSet<>();
      cells.stream().filter(c -> c % width == column).forEach(c -> rows.add(c / width));
      return rows;
    }
  }

  /** The cells to hold back; none if there is no safe choice. */
  Optional<Held> choose() {
    figures.forEach(
        (cell, figure) -> {
          if (figure > 0 && figure < threshold) {
            held.add(cell);
          }
        });
    primary = held.size();
    if (isTooMuch()) {
      return Optional.empty();
    }
    for (List<Integer> open = tooClose(); !open.isEmpty(); open = tooClose()) {
      int before = held.size();
      open.forEach(this::protect);
      if (held.size() == before || isTooMuch()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Held(held, primary));
  }

  /** Whether there is no choice because more would be held back than can be tested. */
  boolean isTooMuch() {
    return held.size() > MOST;
  }

  /** The cells held back whose figure could be told within less than the threshold. */
  private List<Integer> tooClose() {
    List<Integer> cells = new ArrayList<>(held);
    Map<Integer, Integer> numbers = new TreeMap<>();
    cells.forEach(cell -> numbers.put(cell, numbers.size()));
    double[] actual = cells.stream().mapToDouble(cell -> figure(cell)).toArray();
    List<FeasibleRanges.Sum> sums = new ArrayList<>();
    for (Tie tie : ties) {
      List<Integer> hidden = tie.cells().stream().filter(held::contains).toList();
      if (!hidden.isEmpty()) {
        List<Integer> at = hidden.stream().map(cell -> numbers.getOrDefault(cell, 0)).toList();
        List<Integer> signs = hidden.stream().map(cell -> isTotal(tie, cell) ? -1 : 1).toList();
        sums.add(new FeasibleRanges.Sum(at, signs));
      }
    }
    double[] widths = FeasibleRanges.widths(actual, sums, threshold);
    return IntStream.range(0, widths.length)
        .filter(i -> !(widths[i] >= threshold * (1 - 1e-9)))
        .mapToObj(cells::get)
        .toList();
  }

  private double figure(int cell) {
    return figures.getOrDefault(cell, 0.0);
  }

  private static boolean isTotal(Tie tie, int cell) {
    return tie.total().isPresent() && tie.total().getAsInt() == cell;
  }

  /** Holds one more back in a sum that tells a cell: one in which it is alone, if there is one. */
  private void protect(int cell) {
    List<Tie> own = tiesOf.getOrDefault(cell, List.of());
    List<Tie> alone = own.stream().filter(tie -> heldIn(tie) == 1).toList();
    for (Tie tie : alone) {
      if (heldIn(tie) == 1) {
        candidate(tie).ifPresent(held::add);
      }
    }
    if (alone.isEmpty()) {
      own.stream()
          .min(Comparator.comparingLong(this::heldIn))
          .flatMap(this::candidate)
          .or(() -> own.stream().flatMap(tie -> candidate(tie).stream()).findFirst())
          .ifPresent(held::add);
    }
  }

  private long heldIn(Tie tie) {
    return tie.cells().stream().filter(held::contains).count();
  }

  private Optional<Integer> candidate(Tie tie) {
    return tie.cells().stream()
        .filter(cell -> !held.contains(cell) && figure(cell) > 0)
        .min(
            Comparator.comparing((Integer cell) -> figure(cell) < threshold)
                .thenComparing(this::opens)
                .thenComparing(this::isAnyTotal)
                .thenComparing(this::figure)
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many sums would then hold back this cell alone. */
  private long opens(int cell) {
    return tiesOf.getOrDefault(cell, List.of()).stream().filter(tie -> heldIn(tie) == 0).count();
  }

  private boolean isAnyTotal(int cell) {
    return tiesOf.getOrDefault(cell, List.of()).stream().anyMatch(tie -> isTotal(tie, cell));
  }
}
