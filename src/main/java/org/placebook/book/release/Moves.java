package org.placebook.book.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.placebook.stats.CountsCompared;

/** The figures of one column then and now, and those that moved far beside the others. */
final class Moves {
  /** Of fewer, a spread says too little: Iglewicz and Hoaglin tried their rule on 10 and more. */
  static final int FEWEST = 10;

  private static final double TEN_TIMES = 10;
  private static final double ALPHA = 0.05;

  private final List<Move> moves = new ArrayList<>();
  private int negatives;

  /**
   * A figure then and now.
   *
   * @param row of the table now
   * @param rowThen of the earlier table
   * @param isArea whether it is of an area, not of a group or comparator
   */
  record Move(int row, int rowThen, double then, double now, boolean isArea) {
    boolean changedSign() {
      return (then < 0 && now > 0) || (then > 0 && now < 0);
    }

    boolean hasRatio() {
      return then > 0 && now > 0;
    }

    double larger() {
      return Math.max(then, now);
    }
  }

  /** A figure that moved far, with its modified z score. */
  record Far(Move move, double z) {}

  void add(Move move) {
    moves.add(move);
    negatives += move.then() < 0 || move.now() < 0 ? 1 : 0;
  }

  int size() {
    return moves.size();
  }

  List<Move> all() {
    return moves;
  }

  /**
   * Those beyond the limit. The areas make the scale; groups and comparators are measured by it.
   * Figures of large and small areas change alike in proportion, so changes are logarithms of
   * ratios; gaps, which may be negative, have no ratios, so theirs are differences.
   */
  List<Far> far() {
    List<Move> measured = moves.stream().filter(m -> !byRatio() || m.hasRatio()).toList();
    double[] changes = measured.stream().filter(Move::isArea).mapToDouble(this::change).toArray();
    if (changes.length < FEWEST) {
      return List.of();
    }
    ModifiedZ scale = ModifiedZ.of(changes);
    Predicate<Move> beyondChance = beyondChance(byRatio() ? median(changes) : 1);
    return measured.stream()
        .map(move -> new Far(move, scale.score(change(move))))
        .filter(far -> Math.abs(far.z()) > ModifiedZ.FAR)
        .filter(far -> beyondChance.test(far.move()))
        .toList();
  }

  /**
   * Whether chance and rounding alone do not do it: of counts, at 5% over all that are compared; of
   * other figures, by more than the step to which both are rounded.
   */
  private Predicate<Move> beyondChance(double ratio) {
    boolean areCounts = byRatio() && moves.stream().allMatch(m -> isMultiple(m, 1));
    double step = step() * (1 + 1e-9);
    return move ->
        areCounts
            ? CountsCompared.probability(move.then(), move.now(), ratio) < ALPHA / moves.size()
            : Math.abs(move.now() - move.then()) > step;
  }

  private static double median(double[] logarithms) {
    return Math.exp(ModifiedZ.median(logarithms));
  }

  /** 1, 0.1 or 0.01; 0 for figures that are not rounded. */
  private double step() {
    return DoubleStream.of(1, 0.1, 0.01)
        .filter(step -> moves.stream().allMatch(m -> isMultiple(m, step)))
        .findFirst()
        .orElse(0);
  }

  private static boolean isMultiple(Move move, double step) {
    return DoubleStream.of(move.then() / step, move.now() / step)
        .allMatch(n -> Math.abs(n - Math.rint(n)) < 1e-6);
  }

  /** The changes of sign that are more than figures near 0 do all the time. */
  List<Move> signs(List<Far> far) {
    return moves.stream()
        .filter(Move::changedSign)
        .filter(m -> moves.size() < FEWEST || far.stream().anyMatch(f -> f.move().equals(m)))
        .toList();
  }

  /**
   * A rise from 0 or fall to 0 has no ratio. Small counts do so all the time, so only those of the
   * column's median size or more are told.
   */
  List<Move> fromOrToZero() {
    double[] sizes = moves.stream().mapToDouble(Move::larger).toArray();
    if (sizes.length < FEWEST || !byRatio()) {
      return List.of();
    }
    double median = ModifiedZ.median(sizes);
    return moves.stream()
        .filter(m -> !m.hasRatio() && m.larger() > 0 && m.larger() >= median)
        .filter(beyondChance(1))
        .toList();
  }

  /** Whether the column is over ten times as large as it was, or below a tenth: another measure. */
  boolean isOfAnotherScale() {
    double[] changes =
        moves.stream().filter(m -> byRatio() && m.hasRatio()).mapToDouble(this::change).toArray();
    return changes.length >= FEWEST && Math.abs(ModifiedZ.median(changes)) > Math.log(TEN_TIMES);
  }

  private boolean byRatio() {
    return negatives == 0;
  }

  private double change(Move move) {
    return byRatio() ? Math.log(move.now() / move.then()) : move.now() - move.then();
  }
}
