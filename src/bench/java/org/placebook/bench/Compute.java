package org.placebook.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.placebook.stats.Variable;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.CrossCorrelation;

/** Correlates every column with every other: the seconds that takes, and the sum of it all. */
final class Compute {
  /** Columns of which Kendall's tau is worked out: 45 pairs. */
  static final int KENDALL_COLUMNS = 10;

  private Compute() {}

  /** Run in a process of its own: who, what, the file of doubles, rows and columns. */
  public static void main(String[] arguments) throws IOException {
    boolean ours = arguments[0].equals("placebook");
    String what = arguments[1];
    int rows = Integer.parseInt(arguments[3]);
    int columns = what.equals("kendall") ? KENDALL_COLUMNS : Integer.parseInt(arguments[4]);
    List<double[]> figures = read(Path.of(arguments[2]), rows, columns);
    if (what.equals("missing")) {
      makeGaps(figures);
    }
    long start = System.nanoTime();
    double sum = ours ? ours(what, figures) : commonsMath(what, figures);
    System.out.println("seconds " + (System.nanoTime() - start) / 1e9);
    System.out.println(Columns.line(columns, sum, 0, 0));
  }

  private static List<double[]> read(Path file, int rows, int columns) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    List<double[]> figures = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      double[] each = new double[rows];
      for (int row = 0; row < rows; row++) {
        each[row] = bytes.getDouble();
      }
      figures.add(each);
    }
    return figures;
  }

  /** One in twenty. */
  private static void makeGaps(List<double[]> figures) {
    for (int column = 0; column < figures.size(); column++) {
      double[] each = figures.get(column);
      for (int row = 0; row < each.length; row++) {
        if ((row * 31L + column * 17L) % 20 == 0) {
          each[row] = Double.NaN;
        }
      }
    }
  }

  private static double ours(String what, List<double[]> figures) {
    List<Variable> variables = figures.stream().map(Variable::of).toList();
    CrossCorrelation all = CrossCorrelation.of(variables, variables);
    double sum = figures.size();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * coefficient(what, all.get(i, j).measured().orElseThrow());
      }
    }
    return sum;
  }

  private static double coefficient(String what, Correlation.Measured pair) {
    return switch (what) {
      case "spearman" -> pair.spearman().coefficient();
      case "kendall" -> pair.kendall().coefficient();
      default -> pair.r();
    };
  }

  private static double commonsMath(String what, List<double[]> figures) {
    if (what.equals("missing")) {
      return byPairs(figures);
    }
    double[][] columns = figures.toArray(new double[0][]);
    Array2DRowRealMatrix byColumn = new Array2DRowRealMatrix(columns, false);
    var byRow = byColumn.transpose();
    double[][] all =
        switch (what) {
          case "spearman" -> new SpearmansCorrelation().computeCorrelationMatrix(byRow).getData();
          case "kendall" -> new KendallsCorrelation().computeCorrelationMatrix(byRow).getData();
          default -> new PearsonsCorrelation().computeCorrelationMatrix(byRow).getData();
        };
    return Arrays.stream(all).flatMapToDouble(Arrays::stream).sum();
  }

  private static double byPairs(List<double[]> figures) {
    double sum = figures.size();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * pair(figures.get(i), figures.get(j));
      }
    }
    return sum;
  }

  private static double pair(double[] x, double[] y) {
    double[] a = new double[x.length];
    double[] b = new double[x.length];
    int n = 0;
    for (int row = 0; row < x.length; row++) {
      if (!Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
        a[n] = x[row];
        b[n++] = y[row];
      }
    }
    return new PearsonsCorrelation().correlation(Arrays.copyOf(a, n), Arrays.copyOf(b, n));
  }
}
