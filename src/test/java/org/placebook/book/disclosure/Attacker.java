package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who wants to know what is held back, and knows all that is published: sums, shares and
 * quotients, each with its precision, and that no figure is below 0.
 */
public final class Attacker {
  private final Map<String, Integer> unknown = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  /** A weighted sum of unknown figures that is known within a precision. */
  private record Known(Map<Integer, Double> weights, double value, double precision) {}

  /** Numbers a figure that is held back. */
  public void hidden(String cell) {
    unknown.putIfAbsent(cell, unknown.size());
  }

  public boolean isHidden(String cell) {
    return unknown.containsKey(cell);
  }

  /** Learns a weighted sum of figures; those that are not hidden are given by their value. */
  public void learns(Map<String, Double> weights, double value, double precision) {
    Map<Integer, Double> numbered = new HashMap<>();
    weights.forEach((cell, weight) -> numbered.put(unknown.get(cell), weight));
    if (!numbered.isEmpty()) {
      known.add(new Known(numbered, value, precision));
    }
  }

  /** How wide the range is that is left of each hidden figure. */
  public Map<String, Double> ranges() {
    Map<String, Double> ranges = new HashMap<>();
    unknown.forEach((cell, number) -> ranges.put(cell, range(number)));
    return ranges;
  }

  /** How wide the range of one is: over the unknowns that equations tie it to. */
  private double range(int cell) {
    List<Known> tied = new ArrayList<>();
    List<Integer> cells = new ArrayList<>(List.of(cell));
    for (int i = 0; i < cells.size(); i++) {
      for (Known one : known) {
        if (!tied.contains(one) && one.weights().containsKey(cells.get(i))) {
          tied.add(one);
          one.weights().keySet().stream().filter(c -> !cells.contains(c)).forEach(cells::add);
        }
      }
    }
    return tied.isEmpty()
        ? Double.POSITIVE_INFINITY
        : extreme(cells, tied, GoalType.MAXIMIZE) - extreme(cells, tied, GoalType.MINIMIZE);
  }

  private static double extreme(List<Integer> cells, List<Known> tied, GoalType goal) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (Known one : tied) {
      double[] weights =
          cells.stream().mapToDouble(c -> one.weights().getOrDefault(c, 0.0)).toArray();
      if (one.precision() == 0) {
        constraints.add(new LinearConstraint(weights, Relationship.EQ, one.value()));
      } else {
        constraints.add(
            new LinearConstraint(weights, Relationship.LEQ, one.value() + one.precision()));
        constraints.add(
            new LinearConstraint(weights, Relationship.GEQ, one.value() - one.precision()));
      }
    }
    // Unknowns with the same coefficients everywhere confuse the solver: each gets its own weight.
    double[] own = new double[cells.size()];
    Arrays.setAll(own, i -> 1 + (double) i / own.length);
    constraints.add(new LinearConstraint(own, Relationship.LEQ, 1e7));
    double[] wanted = new double[cells.size()];
    wanted[0] = 1;
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(wanted, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getPoint()[0];
  }
}
