package org.placebook.formula.excel;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.BoundFormula;

/** Cells that stand side by side, told as ranges. */
final class CellRuns {
  /** Each cell of a table would look for the cells of all of a list's members. */
  private static final int MOST = 2_000;

  private CellRuns() {}

  /** Refuses a list of more members than a formula can name. */
  static List<BoundFormula> few(List<BoundFormula> measures) {
    if (measures.size() > MOST) {
      throw new NotNative(
          "it is over %d columns, too many to name in each cell".formatted(measures.size()));
    }
    return measures;
  }

  /** The cells as ranges, one a run. */
  static List<String> ranges(List<CellRef> cells, String home) {
    return runs(cells).stream().map(run -> text(run, home, false)).toList();
  }

  /** The same with rows fixed. */
  static List<String> fixedRanges(List<CellRef> cells, String home) {
    return runs(cells).stream().map(run -> text(run, home, true)).toList();
  }

  private static String text(List<CellRef> run, String home, boolean fixed) {
    CellRef first = run.get(0);
    CellRef last = run.get(run.size() - 1);
    String from = fixed ? first.fixedFrom(home) : first.from(home);
    String to = fixed ? last.fixedFrom(last.sheet()) : last.from(last.sheet());
    return run.size() == 1 ? from : from + ":" + to;
  }

  private static List<List<CellRef>> runs(List<CellRef> cells) {
    List<List<CellRef>> runs = new ArrayList<>();
    for (CellRef cell : cells) {
      if (!runs.isEmpty() && continues(runs.get(runs.size() - 1), cell)) {
        runs.get(runs.size() - 1).add(cell);
      } else {
        runs.add(new ArrayList<>(List.of(cell)));
      }
    }
    return runs;
  }

  private static boolean continues(List<CellRef> run, CellRef next) {
    CellRef first = run.get(0);
    CellRef last = run.get(run.size() - 1);
    boolean straight = first.row() == next.row() || first.column() == next.column();
    return straight && last.isBefore(next);
  }
}
