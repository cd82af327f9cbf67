package org.placebook.formula.excel;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;

/**
 * Where figures stand in the finished workbook, so that a formula can point at them. What is asked
 * for and stands nowhere gets a column of its own among the workings.
 */
public interface Addresses {

  /** Whether the row of a formula, or a table in the same order, shows a measure anyhow. */
  boolean isShown(BoundFormula measure, Subject subject, CellRef self);

  /**
   * The cell that shows a measure for the row's own place and stands at the same distance from each
   * row's formula; none where the rows of the sheet stand in an order of their own.
   */
  Optional<CellRef> beside(BoundFormula measure, Subject subject, CellRef self);

  /**
   * The same for a cell that shows the very measure itself: never a cell that would point back at
   * it.
   */
  Optional<CellRef> source(BoundFormula measure, Subject subject, CellRef self);

  /** Whether all rows of the sheet speak of one place, each of another member of a list. */
  boolean isOfOnePlace(CellRef self);

  /** Whether a measure is the same for all rows that share the formula of a cell. */
  boolean isOneForAll(BoundFormula measure, CellRef self);

  /** The one cell that shows a measure for a place that is the same for all rows. */
  CellRef fixed(BoundFormula measure, Subject subject, CellRef self);

  /** The other cell that shows the very measure of a cell and is pointed at for it. */
  Optional<CellRef> elsewhere(BoundFormula measure, Subject subject, CellRef self);

  /** Text that finds a whole measure among the workings by the name of the row. */
  String found(BoundFormula measure, Subject subject, CellRef self);

  /**
   * The areas in scope within the columns that show measures, each block with its areas in the same
   * order.
   */
  List<AreaBlock> blocks(List<BoundFormula> measures, CellRef self);

  /** Whether a cell is one of the workings, where the figures of inputs are looked up. */
  boolean isOfWorkings(CellRef self);

  /** The cell of an input's figure as a reference, unguarded; none where the input lacks it. */
  Optional<String> input(InputColumn column, Subject subject, CellRef self);

  /** Text that gives the row of a place within an input's cells; none where Excel cannot tell. */
  Optional<String> rowIn(String input, Subject subject, CellRef self);

  /** Which cell of the row names its group; none on a sheet of one place. */
  Optional<CellRef> group(Subject subject, CellRef self);

  /**
   * The cells that show a measure for the members of each group, and those that name the groups.
   */
  Groups groups(BoundFormula measure, CellRef self);

  /**
   * Group rows.
   *
   * @param figures the range of their figures, the row fixed
   * @param names the range of their names
   */
  record Groups(String figures, String names) {}
}
