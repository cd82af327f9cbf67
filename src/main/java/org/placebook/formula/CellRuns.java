package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Letters;

/** Cells that stand side by side, told as ranges. */
final class CellRuns {
  /** Each cell of a table would look for the cells of all of a list's members. */
  private static final int MOST = 2_000;

  private CellRuns() {}

  /**
   * The cells that show the measures for a place, if each has one. The inputs' own cells are taken
   * instead where only they stand in one run.
   */
  static Optional<List<Cell>> cells(List<Measure> measures, Subject subject, Addresses addresses) {
    if (measures.size() > MOST) {
      throw new NotNative(
          "it is over %d columns, too many to name in each cell".formatted(measures.size()));
    }
    Optional<List<Cell>> shown = shown(measures, subject, addresses);
    return shown.isEmpty() || isOneRun(shown.get())
        ? shown
        : ofInputs(measures, subject, addresses).filter(CellRuns::isOneRun).or(() -> shown);
  }

  private static Optional<List<Cell>> shown(
      List<Measure> measures, Subject subject, Addresses addresses) {
    List<Cell> cells = new ArrayList<>(measures.size());
    for (Measure measure : measures) {
      Optional<Cell> cell = cell(measure, subject, addresses);
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      cells.add(cell.get());
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
  }

  private static boolean isOneRun(List<Cell> cells) {
    return runs(cells).size() == 1;
  }

  private static Optional<Cell> cell(Measure measure, Subject subject, Addresses addresses) {
    Optional<Cell> shown = addresses.rendered(measure, subject);
    if (shown.isPresent() || !(measure instanceof Measure.Figure figure)) {
      return shown;
    }
    return ofInput(figure.column(), subject, addresses);
  }

  private static Optional<List<Cell>> ofInputs(
      List<Measure> measures, Subject subject, Addresses addresses) {
    List<Cell> cells = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure instanceof Measure.Figure figure) {
        ofInput(figure.column(), subject, addresses).ifPresent(cells::add);
      }
    }
    return cells.size() == measures.size() && !cells.isEmpty()
        ? Optional.of(cells)
        : Optional.empty();
  }

  private static Optional<Cell> ofInput(InputColumn column, Subject subject, Addresses addresses) {
    if (subject instanceof Subject.Area area) {
      return addresses.areaCell(column, area.index());
    }
    return subject instanceof Subject.Standard standard
        ? addresses.standardCell(column, standard)
        : Optional.empty();
  }

  /** The cells as one range, if they stand in one run. */
  static Optional<String> oneRange(List<Cell> cells, String home) {
    List<List<Cell>> runs = runs(cells);
    return runs.size() == 1 ? Optional.of(text(runs.get(0), home)) : Optional.empty();
  }

  /** The cells as ranges, one a run. */
  static List<String> ranges(List<Cell> cells, String home) {
    return runs(cells).stream().map(run -> text(run, home)).toList();
  }

  /** The marks of the cells' runs in a region, separated by commas. */
  static String marks(List<Cell> cells, String home, Region region) {
    List<String> marks = new ArrayList<>();
    for (List<Cell> run : runs(cells)) {
      String text = text(run, home);
      marks.add(run.size() == 1 ? region.operand(text) : region.range(text, run.size()));
    }
    return String.join(",", marks);
  }

  private static String text(List<Cell> run, String home) {
    Cell first = run.get(0);
    Cell last = run.get(run.size() - 1);
    return run.size() == 1
        ? first.from(home)
        : first.from(home) + ":" + Letters.of(last.column()) + last.row();
  }

  private static List<List<Cell>> runs(List<Cell> cells) {
    List<List<Cell>> runs = new ArrayList<>();
    for (Cell cell : cells) {
      if (!runs.isEmpty() && continues(runs.get(runs.size() - 1), cell)) {
        runs.get(runs.size() - 1).add(cell);
      } else {
        runs.add(new ArrayList<>(List.of(cell)));
      }
    }
    return runs;
  }

  private static boolean continues(List<Cell> run, Cell next) {
    Cell first = run.get(0);
    Cell last = run.get(run.size() - 1);
    boolean straight = first.row() == next.row() || first.column() == next.column();
    return straight && last.isBefore(next);
  }
}
