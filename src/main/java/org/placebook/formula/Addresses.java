package org.placebook.formula;

import java.util.List;
import java.util.Optional;

/**
 * Where figures stand in the finished workbook, so that a formula can point at them. What is asked
 * for and stands nowhere gets a column of its own among the workings.
 */
public interface Addresses {

  /** Whether the row of a formula, or a table in the same order, shows a measure anyhow. */
  boolean isShown(Measure measure, Subject subject, Cell self);

  /**
   * The cell that shows a measure for the row's own place and stands at the same distance from each
   * row's formula; none where the rows of the sheet stand in an order of their own.
   */
  Optional<Cell> beside(Measure measure, Subject subject, Cell self);

  /** Whether all rows of the sheet speak of one place, each of another member of a list. */
  boolean isOfOnePlace(Cell self);

  /** Whether a measure is the same for all rows that share the formula of a cell. */
  boolean isOneForAll(Measure measure, Cell self);

  /** The one cell that shows a measure for a place that is the same for all rows. */
  Cell fixed(Measure measure, Subject subject, Cell self);

  /** The other cell that shows the very measure of a cell and is pointed at for it. */
  Optional<Cell> elsewhere(Measure measure, Subject subject, Cell self);

  /** Text that finds a whole measure among the workings by the name of the row. */
  String found(Measure measure, Subject subject, Cell self);

  /**
   * The areas in scope within the columns that show measures, each block with its areas in the same
   * order.
   */
  List<Block> blocks(List<Measure> measures, Cell self);

  /** Whether a cell is one of the workings, where the figures of inputs are looked up. */
  boolean isOfWorkings(Cell self);

  /** The cell of an input's figure as a reference, unguarded; none where the input lacks it. */
  Optional<String> input(InputColumn column, Subject subject, Cell self);

  /** Text that gives the row of a place within an input's cells; none where Excel cannot tell. */
  Optional<String> rowIn(String input, Subject subject, Cell self);

  /** Which cell of the row names its group; none on a sheet of one place. */
  Optional<Cell> group(Subject subject, Cell self);

  /**
   * The cells that show a measure for the members of each group, and those that name the groups.
   */
  Groups groups(Measure measure, Cell self);

  /**
   * Group rows.
   *
   * @param figures the range of their figures, the row fixed
   * @param names the range of their names
   */
  record Groups(String figures, String names) {}
}
