package org.placebook.write.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.book.Sheet;

/**
 * Sheets as they were planned before, for workbooks of one house style that are much alike, such as
 * those of each area. A plan is taken over where the sheet is equal and its looks get the same
 * numbers, so nobody can tell which sheets were planned anew.
 */
public final class PlannedSheets {
  private final Map<String, Known> byName = new ConcurrentHashMap<>();

  /**
   * A sheet and its plan.
   *
   * @param before the looks that had numbers when it was planned
   * @param after the same and those that the plan added
   */
  private record Known(Sheet sheet, List<CellLook> before, SheetPlan plan, List<CellLook> after) {}

  /** The plan of an equal sheet, if there is one; its looks have their numbers then. */
  Optional<SheetPlan> find(Sheet sheet, Looks looks) {
    Optional<Known> there =
        Optional.ofNullable(byName.get(sheet.name()))
            .filter(known -> known.before().equals(looks.all()))
            .filter(known -> known.sheet().equals(sheet));
    there.ifPresent(known -> known.after().forEach(looks::number));
    return there.map(Known::plan);
  }

  /** Keeps the plan of a sheet, unless there is one for its name. */
  void keep(Sheet sheet, List<CellLook> before, SheetPlan plan, List<CellLook> after) {
    byName.putIfAbsent(sheet.name(), new Known(sheet, before, plan, after));
  }
}
