package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.Input;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/**
 * What became of a long table.
 *
 * @param table the wide one; none if it could not be spread
 * @param kept what was kept and left, as the first line of everything says it
 * @param findings what is to be known besides; or why it could not be spread
 */
public record Spread(Optional<Table> table, String kept, List<Finding> findings) {

  /** Copies the list. */
  public Spread {
    findings = List.copyOf(findings);
  }

  /**
   * Spreads the table of an input as the recipe asks.
   *
   * @param tables as they stand in the files; several with the same headings are stacked
   * @return none if there is nothing to spread, since each area has but one row, or if several
   *     tables make no one long table
   */
  public static Optional<Spread> of(Input input, List<Table> tables) {
    return LongTable.of(tables, input.areaCode(), input.areaName()).map(table -> of(input, table));
  }

  private static Spread of(Input input, LongTable table) {
    try {
      return spread(input, table);
    } catch (NotSpread e) {
      List<Finding> faults =
          e.sentences().stream()
              .map(sentence -> "The input '%s': %s".formatted(input.name(), sentence))
              .map(message -> Finding.error(input.place(), message))
              .toList();
      return new Spread(Optional.empty(), "", faults);
    }
  }

  private static Spread spread(Input input, LongTable table) throws NotSpread {
    SpreadRemarks remarks = new SpreadRemarks(table);
    new CutOff(table).filtered().ifPresent(remarks::note);
    Axes axes = new Axes(table);
    Kept kept = new Kept(table, axes);
    kept.keep(input);
    Plan plan = Plan.of(input, table, axes, kept);
    AddedUp added = AddedUp.of(plan, table, kept.rows(), input.measure());
    List<FigureColumn> columns = new ArrayList<>();
    if (plan.countsRows()) {
      columns.addAll(Spreader.counted(table, plan, kept.rows(), added.heading()));
    } else {
      Slots slots = new Slots(table, plan, kept.rows());
      remarks.refuseDoubles(slots, plan);
      Spreader spreader =
          new Spreader(table, plan, slots, kept.rowsOfAreas(plan.emptyIsZero()), added.heading());
      columns.addAll(spreader.columns());
      remarks.gaps(spreader.empty(), plan);
      remarks.once(slots);
    }
    remarks.all(input, plan, kept.rows());
    return new Spread(
        Optional.of(new WideTable(table, plan, kept, added.heading()).of(columns)),
        KeptLine.of(kept, plan, columns.size()),
        remarks.findings());
  }
}
