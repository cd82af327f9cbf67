package org.placebook.book.disclosure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.placebook.book.disclosure.SumConstraints.Tie;

/** Figures that the source withholds and that its own sums give away. */
final class ToldFigures {
  private static final double EXACT = 1e-9;

  private final Map<Integer, Double> figures;
  private final Set<Integer> withheld;
  private final Map<Integer, Told> told = new TreeMap<>();

  /**
   * A withheld figure.
   *
   * @param by the other cells of the sum that gives it away
   */
  record Told(double figure, List<Integer> by) {}

  private ToldFigures(Map<Integer, Double> figures, Set<Integer> withheld) {
    this.figures = figures;
    this.withheld = withheld;
  }

  /**
   * Works them out, one from another as long as any follows.
   *
   * @param figures what is printed, by cell
   * @param withheld cells whose figure the source withholds
   * @param ties sums that hold exactly
   */
  static Map<Integer, Told> of(
      Map<Integer, Double> figures, Set<Integer> withheld, List<Tie> ties) {
    ToldFigures found = new ToldFigures(figures, withheld);
    int before;
    do {
      before = found.told.size();
      ties.forEach(found::solve);
    } while (found.told.size() > before);
    return found.told;
  }

  private void solve(Tie tie) {
    List<Integer> unknown = tie.cells().stream().filter(cell -> number(cell).isEmpty()).toList();
    if (unknown.size() != 1 || !withheld.contains(unknown.get(0))) {
      return;
    }
    int cell = unknown.get(0);
    double rest = tie.elsewhere().orElse(0);
    for (int other : tie.cells()) {
      rest -= tie.sign(other) * number(other).orElse(0);
    }
    double figure = tie.sign(cell) * rest;
    if (figure > -EXACT) {
      List<Integer> by = tie.cells().stream().filter(other -> other != cell).toList();
      told.put(cell, new Told(Math.max(0, figure), by));
    }
  }

  private OptionalDouble number(int cell) {
    Double figure = figures.get(cell);
    if (figure != null) {
      return OptionalDouble.of(figure);
    }
    Told worked = told.get(cell);
    return worked == null ? OptionalDouble.empty() : OptionalDouble.of(worked.figure());
  }
}
