package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.Combinations;

/**
 * The one door to Commons Math 3.6.1: distributions, each in a form that keeps its digits, the
 * simplex, and combinations.
 *
 * <p>Its statistics are left alone for defects that were measured:
 *
 * <ul>
 *   <li>Kendall takes NaN and returns a number, Spearman throws on it: {@link Pairs} leaves out
 *       missing figures first;
 *   <li>0.0 and -0.0 are not ties in Kendall and Spearman: {@link SortOrder} adds 0.0;
 *   <li>the p of Pearson throws at n = 2, constant columns give NaN: both are {@link MissingReason
 *       reasons} before any coefficient is computed;
 *   <li>{@code SimpleRegression.getR} loses the digits of a small r by way of the root of r²:
 *       {@code Pearson} never squares first;
 *   <li>{@code SimpleRegression.getSignificance} underflows to zero: {@link #pOfCorrelation} takes
 *       the tail itself;
 *   <li>Clopper and Pearson's interval throws at no events: {@link Rate} uses Wilson's.
 * </ul>
 */
public final class CommonsMath {
  private static final double EXACT = 1e-15;

  private CommonsMath() {}

  /** All ways to choose some of n things, each as their places from 0, rising. */
  public static Iterable<int[]> combinations(int n, int chosen) {
    return new Combinations(n, chosen);
  }

  /**
   * The two-sided p of a correlation from n pairs, as Student's t with n - 2 degrees of freedom:
   * the regularised incomplete beta function of 1 - r² at (n - 2)/2 and 1/2. Needs n of at least 3.
   */
  public static double pOfCorrelation(double r, long n) {
    double unexplained = (1 - r) * (1 + r);
    return Math.min(1, Beta.regularizedBeta(unexplained, (n - 2) / 2.0, 0.5, EXACT));
  }

  /** The two-sided p of a standard normal z. */
  public static double pOfZ(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }

  /** The quantile of Student's t. */
  public static double tQuantile(double probability, double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom, EXACT)
        .inverseCumulativeProbability(probability);
  }

  /** The probability of at most so many successes in n trials, each of this chance. */
  static double binomialAtMost(int successes, int trials, double chance) {
    return new BinomialDistribution(trials, chance).cumulativeProbability(successes);
  }

  /** The quantile of chi-squared. */
  static double chiSquaredQuantile(double probability, double degreesOfFreedom) {
    return new ChiSquaredDistribution(null, degreesOfFreedom, EXACT)
        .inverseCumulativeProbability(probability);
  }

  /**
   * The point farthest in a direction among those that fulfil linear equations, have no negative
   * figure and add up to no more than a limit. None where the solver finds none.
   *
   * <p>Of unknowns whose coefficients are all alike the solver takes the first for the one it
   * solved for, and answers with a point that is not the farthest. The limit therefore gives each
   * unknown a weight of its own, between 1 and 2.
   */
  static Optional<double[]> farthest(
      double[] direction, List<double[]> equations, double[] results, double limit) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      constraints.add(new LinearConstraint(equations.get(i), Relationship.EQ, results[i]));
    }
    double[] weights = new double[direction.length];
    Arrays.setAll(weights, i -> 1 + (double) i / weights.length);
    constraints.add(new LinearConstraint(weights, Relationship.LEQ, 2 * limit));
    try {
      return Optional.of(
          new SimplexSolver()
              .optimize(
                  new LinearObjectiveFunction(direction, 0),
                  new LinearConstraintSet(constraints),
                  GoalType.MAXIMIZE,
                  new NonNegativeConstraint(true))
              .getPoint());
    } catch (TooManyIterationsException
        | NoFeasibleSolutionException
        | UnboundedSolutionException e) {
      // Rounding within the solver; the actual figures are a point all the same.
      return Optional.empty();
    }
  }
}
