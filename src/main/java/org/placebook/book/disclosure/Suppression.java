package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.stats.FeasibleRanges;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;

/**
 * Chooses the cells of inputs that are held back: first those above 0 and below the threshold, and
 * those that the source withholds though its sums give them away; then, as long as one of them
 * could be told too closely from sums, one more in a sum that tells it. A further cell is not 0; it
 * is the smallest of at least the threshold's size, rather in sums that hold some back already, and
 * rather a part than a total.
 */
final class Suppression {
  /** More held back than this cannot be tested in sensible time. */
  static final int MOST = 3_000;

  /** Where a source withholds figures and no threshold is stated, it must not tell them exactly. */
  private static final double NOT_EXACTLY = 1;

  /** The least that such figures and those withheld with them should add up to, if it can be. */
  private static final double USUAL = 5;

  private final OptionalDouble threshold;
  private final List<NumberedInput> inputs;
  private final Map<Integer, Double> figures = new TreeMap<>();
  private final Set<Integer> withheld = new TreeSet<>();
  private final Set<Integer> published = new HashSet<>();
  private final List<Tie> ties;
  private final Map<Integer, List<Tie>> tiesOf = new TreeMap<>();
  private final Set<Integer> held = new LinkedHashSet<>();

  /**
   * Of inputs.
   *
   * @param all the equations that tie their cells together
   */
  Suppression(List<NumberedInput> inputs, List<Tie> all) {
    this.inputs = List.copyOf(inputs);
    this.threshold = inputs.stream().flatMapToDouble(input -> input.threshold().stream()).max();
    this.ties =
        threshold.isPresent() ? all : all.stream().filter(SumConstraints.Tie::exact).toList();
    for (NumberedInput input : inputs) {
      for (int column = 0; column < input.width(); column++) {
        FigureColumn figuresOf = input.column(column);
        for (int row = 0; row < figuresOf.size(); row++) {
          if (input.isPublished()) {
            published.add(input.cell(row, column));
          }
          if (figuresOf.isFigure(row)) {
            figures.put(input.cell(row, column), figuresOf.number(row));
          } else if (figuresOf.isMissing(row, Reason.CONFIDENTIAL)) {
            withheld.add(input.cell(row, column));
          }
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
   * @param primary those of them that are below the threshold
   * @param told figures that the source withholds and that could have been told
   */
  record Held(Set<Integer> cells, Set<Integer> primary, Set<Integer> told) {}

  /** The cells to hold back; none if there is no safe choice. */
  Optional<Held> choose() {
    inputs.forEach(this::holdSmall);
    Set<Integer> primary = Set.copyOf(held);
    Map<Integer, ToldFigures.Told> told = told();
    told.forEach((cell, worked) -> figures.put(cell, worked.figure()));
    held.addAll(told.keySet());
    if (isTooMuch()) {
      return Optional.empty();
    }
    for (Open open = open(); !open.isClosed(); open = open()) {
      int before = held.size();
      open.ties().forEach(tie -> candidate(tie).ifPresent(held::add));
      // One held back for a cell that is alone may do for others too.
      long joined = open.cells().stream().filter(this::joined).count();
      if (joined == 0) {
        open.cells().forEach(this::widen);
      }
      if (held.size() == before) {
        farther().ifPresent(held::add);
      }
      if (held.size() == before || isTooMuch()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Held(held, primary, Set.copyOf(told.keySet())));
  }

  /** The counts of an input that are above 0 and below its threshold. */
  private void holdSmall(NumberedInput input) {
    Set<Integer> counts = CountColumns.of(input.table(), new WaysBack(input).rates());
    double least = input.threshold().orElse(0);
    for (int column : counts) {
      for (int row = 0; row < input.table().rows().size(); row++) {
        double figure = figure(input.cell(row, column));
        if (figure > 0 && figure < least) {
          held.add(input.cell(row, column));
        }
      }
    }
  }

  /** The figures that the source withholds and its sums give away. */
  Map<Integer, ToldFigures.Told> told() {
    return ToldFigures.of(figures, withheld, exactly());
  }

  private List<Tie> exactly() {
    return ties.stream().filter(SumConstraints.Tie::exact).toList();
  }

  /** Whether there is no choice because more would be held back than can be tested. */
  boolean isTooMuch() {
    return held.stream().filter(tiesOf::containsKey).count() > (long) MOST * inputs.size();
  }

  /** The width that must be left of each figure. */
  private double enough() {
    return threshold.orElse(NOT_EXACTLY);
  }

  /**
   * What still tells too much.
   *
   * @param cells held back whose figure could be told within less than the threshold
   * @param ties with gaps of the source's own that together are less than the threshold
   */
  private record Open(List<Integer> cells, List<Tie> ties) {
    boolean isClosed() {
      return cells.isEmpty() && ties.isEmpty();
    }
  }

  private Open open() {
    List<Tie> narrow = ties.stream().filter(this::hasGap).filter(this::isNarrow).toList();
    return new Open(narrow.isEmpty() ? tooClose() : List.of(), narrow);
  }

  /** Whether there is a cell in it of which nobody here knows the figure. */
  private boolean hasGap(Tie tie) {
    return tie.cells().stream().anyMatch(cell -> !figures.containsKey(cell));
  }

  /** Whether what is not shown of it, a withheld cell among them, is known to be little in all. */
  private boolean isNarrow(Tie tie) {
    boolean isTotalShown =
        tie.total().isEmpty()
            || (figures.containsKey(tie.total().getAsInt())
                && !held.contains(tie.total().getAsInt()));
    boolean isAsked = tie.cells().stream().anyMatch(c -> withheld.contains(c) || held.contains(c));
    if (!isTotalShown || !isAsked || candidate(tie).isEmpty()) {
      return false;
    }
    double rest = tie.elsewhere().orElse(0);
    for (int cell : tie.cells()) {
      rest -= held.contains(cell) ? 0 : tie.sign(cell) * figure(cell);
    }
    return rest < enough() * (1 - 1e-9);
  }

  /** The cells held back whose figure could be told within less than the threshold. */
  private List<Integer> tooClose() {
    List<Integer> cells = new ArrayList<>(held);
    Map<Integer, Integer> numbers = new TreeMap<>();
    cells.forEach(cell -> numbers.put(cell, numbers.size()));
    double[] actual = cells.stream().mapToDouble(cell -> Math.abs(figure(cell))).toArray();
    List<FeasibleRanges.Sum> sums = new ArrayList<>();
    for (Tie tie : ties) {
      List<Integer> hidden = tie.cells().stream().filter(held::contains).toList();
      if (!hidden.isEmpty() && !hasGap(tie)) {
        List<Integer> at = hidden.stream().map(cell -> numbers.getOrDefault(cell, 0)).toList();
        List<Integer> signs =
            hidden.stream()
                .map(cell -> figure(cell) < 0 ? -tie.sign(cell) : tie.sign(cell))
                .toList();
        sums.add(new FeasibleRanges.Sum(at, signs));
      }
    }
    double[] widths = FeasibleRanges.widths(actual, sums, enough());
    return IntStream.range(0, widths.length)
        .filter(i -> !(widths[i] >= enough() * (1 - 1e-9)))
        .mapToObj(cells::get)
        .toList();
  }

  private double figure(int cell) {
    return figures.getOrDefault(cell, 0.0);
  }

  /** Holds one more back in each sum in which a cell is alone; false if there is none. */
  private boolean joined(int cell) {
    List<Tie> alone = tiesOf(cell).stream().filter(tie -> heldIn(tie) == 1).toList();
    for (Tie tie : alone) {
      if (heldIn(tie) == 1) {
        candidate(tie).ifPresent(held::add);
      }
    }
    return !alone.isEmpty();
  }

  /** Holds one more back in a sum that tells a cell with others. */
  private void widen(int cell) {
    tiesOf(cell).stream()
        .min(Comparator.comparingLong(this::heldIn))
        .flatMap(this::candidate)
        .or(() -> tiesOf(cell).stream().flatMap(tie -> candidate(tie).stream()).findFirst())
        .ifPresent(held::add);
  }

  private List<Tie> tiesOf(int cell) {
    return tiesOf.getOrDefault(cell, List.of()).stream().filter(tie -> !hasGap(tie)).toList();
  }

  /**
   * One more in any sum that holds some back, where those of the cells themselves have no other.
   */
  private Optional<Integer> farther() {
    return ties.stream()
        .filter(tie -> heldIn(tie) > 0)
        .flatMap(tie -> candidate(tie).stream())
        .min(candidates());
  }

  private long heldIn(Tie tie) {
    return tie.cells().stream().filter(held::contains).count();
  }

  private Optional<Integer> candidate(Tie tie) {
    return tie.cells().stream()
        .filter(cell -> !held.contains(cell) && figure(cell) != 0)
        .filter(cell -> !isOpen(cell))
        .min(candidates());
  }

  /** Whether a reader has it from an earlier release, where it stands or follows from others. */
  private boolean isOpen(int cell) {
    return published.contains(cell)
        || tiesOf.getOrDefault(cell, List.of()).stream()
            .filter(SumConstraints.Tie::exact)
            .anyMatch(tie -> tie.cells().stream().allMatch(c -> c == cell || isShownBefore(c)));
  }

  private boolean isShownBefore(int cell) {
    return published.contains(cell) && figures.containsKey(cell) && !held.contains(cell);
  }

  /** The better one to hold back comes first. */
  private Comparator<Integer> candidates() {
    double least = threshold.orElse(USUAL);
    return Comparator.comparing((Integer cell) -> Math.abs(figure(cell)) < least)
        .thenComparing(this::opens)
        .thenComparing(this::isAnyTotal)
        .thenComparing(cell -> Math.abs(figure(cell)))
        .thenComparing(Comparator.naturalOrder());
  }

  /** How many sums would then hold back this cell alone. */
  private long opens(int cell) {
    return tiesOf.getOrDefault(cell, List.of()).stream()
        .filter(tie -> heldIn(tie) == 0 && !hasGap(tie))
        .count();
  }

  private boolean isAnyTotal(int cell) {
    return tiesOf.getOrDefault(cell, List.of()).stream().anyMatch(tie -> tie.sign(cell) < 0);
  }
}
