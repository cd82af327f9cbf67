package org.placebook.book.front;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placebook.book.TableSheet;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.InputSheets;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.Periods;
import org.placebook.book.table.PlacedTable;
import org.placebook.formula.measure.Evaluator;

/**
 * What a workbook has in common with others of the same inputs, whomever they are made for: made
 * once, it is there for all. Nothing of it changes, so several threads may ask.
 *
 * @param columns measures over all areas
 * @param periods what figures are of
 * @param workings where formulas want any
 */
public record InCommon(
    Evaluator.Columns columns, Periods periods, Optional<WorkingsSheet> workings) {

  /**
   * The sheet of workings and all that decides it: its formulas refer to itself and to the data
   * sheets, never to a table.
   *
   * @param placed what stands where
   * @param source the attribution above it
   */
  record WorkingsSheet(PlacedTable placed, InputSheets data, String source, TableSheet sheet) {

    private static Optional<WorkingsSheet> of(WorkedOut worked) {
      return worked
          .workings()
          .map(
              sheet ->
                  new WorkingsSheet(
                      placed(worked).orElseThrow(),
                      worked.data(),
                      worked.text().source(),
                      sheet.settled()));
    }

    private static Optional<PlacedTable> placed(WorkedOut worked) {
      return worked.live().flatMap(LivePlan.Result::workings).map(table -> table.placed());
    }

    private boolean isOf(WorkedOut worked) {
      return placed(worked).equals(Optional.of(placed))
          && source.equals(worked.text().source())
          && hasSame(worked, InputCells::name)
          && hasSame(worked, InputCells::input);
    }

    private <T> boolean hasSame(WorkedOut worked, Function<InputCells, T> what) {
      List<T> others = worked.data().all().stream().map(what).toList();
      return data.all().stream().map(what).toList().equals(others);
    }
  }

  static InCommon of(WorkedOut worked) {
    Optional<WorkingsSheet> workings = WorkingsSheet.of(worked);
    return new InCommon(worked.evaluator().columns(), worked.text().periods(), workings);
  }

  /** The sheet of workings of another workbook, if it is the same. */
  Optional<TableSheet> workings(WorkedOut other) {
    return workings
        .filter(made -> made.isOf(other) && other.evaluator().restsOn(columns))
        .map(WorkingsSheet::sheet);
  }
}
