package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.stats.Centred;
import org.placebook.stats.FiniteChecks;
import org.placebook.stats.Pairs;

/**
 * Pearson's r of all pairs. Where figures are missing, the sums over the rows in common come from
 * products with the other column's presence: {@code Sxy - Sx Sy/n} and so on, about the means of
 * the whole columns. A pair for which that would cancel most digits is computed by itself.
 */
public final class PearsonTable {
  /** Below this part of a sum of squares, its mean is too large for the short way. */
  private static final double CANCELLED = 1e-2;

  private final List<double[]> columns;
  private final Presence presence;
  private final double[][] units;
  private final PairTable table;

  private PearsonTable(List<double[]> columns) {
    this.columns = columns;
    this.presence = Presence.of(columns);
    this.units = UnitColumns.of(columns, presence);
    this.table = new PairTable(columns.size());
  }

  /** Of columns of one length; NaN is missing. */
  public static PairTable of(List<double[]> columns) {
    columns.forEach(column -> FiniteChecks.sameLength(columns.get(0), column));
    PearsonTable pearson = new PearsonTable(columns);
    pearson.presence.countInto(pearson.table);
    pearson.fill();
    return pearson.table;
  }

  private void fill() {
    double[][] products = BlockProducts.upper(units);
    int[] partial = IntStream.range(0, units.length).filter(i -> !presence.complete(i)).toArray();
    double[][] masks = IntStream.of(partial).mapToObj(presence::mask).toArray(double[][]::new);
    Sums sums = new Sums(partial, units, masks);
    for (int i = 0; i < units.length; i++) {
      for (int j = i; j < units.length; j++) {
        if (table.n(i, j) >= Correlation.FEWEST) {
          put(i, j, products[i][j], sums);
        }
      }
    }
  }

  private void put(int i, int j, double product, Sums sums) {
    double n = table.n(i, j);
    double sumI = sums.sum(i, j);
    double sumJ = sums.sum(j, i);
    double squaresI = sums.squares(i, j);
    double squaresJ = sums.squares(j, i);
    double restI = squaresI - sumI * sumI / n;
    double restJ = squaresJ - sumJ * sumJ / n;
    if (restI > CANCELLED * squaresI && restJ > CANCELLED * squaresJ) {
      double r = (product - sumI * sumJ / n) / Math.sqrt(restI * restJ);
      table.put(i, j, i == j ? 1 : Pearson.bounded(r));
    } else {
      table.putPearson(i, j, Pairs.complete(columns.get(i), columns.get(j)));
    }
  }

  /** The sums and sums of squares of each unit column over the rows that another one has. */
  private static final class Sums {
    private final int[] placeOfColumn;
    private final double[] squares;
    private final double[][] sumsOverMask;
    private final double[][] squaresOverMask;

    Sums(int[] partial, double[][] units, double[][] masks) {
      this.placeOfColumn = new int[units.length];
      Arrays.fill(placeOfColumn, -1);
      for (int place = 0; place < partial.length; place++) {
        placeOfColumn[partial[place]] = place;
      }
      this.squares = new double[units.length];
      for (int i = 0; i < units.length; i++) {
        squares[i] = Centred.dot(units[i], units[i]);
      }
      this.sumsOverMask = BlockProducts.of(units, masks);
      this.squaresOverMask =
          masks.length == 0 ? new double[0][0] : BlockProducts.of(squared(units), masks);
    }

    private static double[][] squared(double[][] units) {
      double[][] squared = new double[units.length][];
      for (int i = 0; i < units.length; i++) {
        double[] unit = units[i];
        double[] square = new double[unit.length];
        for (int row = 0; row < unit.length; row++) {
          square[row] = unit[row] * unit[row];
        }
        squared[i] = square;
      }
      return squared;
    }

    /** The sum of column i over the rows of column j; over all rows it is zero. */
    double sum(int i, int j) {
      return placeOfColumn[j] < 0 ? 0 : sumsOverMask[i][placeOfColumn[j]];
    }

    double squares(int i, int j) {
      return placeOfColumn[j] < 0 ? squares[i] : squaresOverMask[i][placeOfColumn[j]];
    }
  }
}
