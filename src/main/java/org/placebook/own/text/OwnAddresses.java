package org.placebook.own.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Reason;

/** Where figures stand in the analyst's workbook, as texts for one cell's formula. */
public interface OwnAddresses {

  /** What is told of a standard. */
  enum Told {
    /** Its figure of the column. */
    FIGURE,
    /** What its figures are shares of. */
    TOTAL,
    /** Its figure over its total. */
    SHARE
  }

  /** The cell of a column in the formula's row. */
  String own(InputColumn column);

  /** The cells of columns in the formula's row as one range, if they stand side by side. */
  Optional<String> ownRun(List<InputColumn> columns);

  /** The cells of a whole column, all rows of the table. */
  String column(InputColumn column);

  /** The cell of the sheet of standards that tells this. */
  String standard(InputColumn column, Subject.Standard standard, Told told);

  /** Whether a measure is what the figures of a column are shares of. */
  boolean isTotal(BoundFormula whole, InputColumn column);

  /** A standard's cells of columns that stand side by side, as one range. */
  Optional<String> standardRun(List<InputColumn> columns, Subject.Standard standard);

  /** A condition that is 1 for the rows that are areas; none where all are. */
  Optional<String> isArea();

  /** A condition that holds where the formula's own row is no area; none where all are. */
  Optional<String> isOwnLeftOut();

  /** The cells that name the groups of all rows; none where there are no groups. */
  Optional<String> groups();

  /** The cell that names the group of the formula's row. */
  String ownGroup();

  /** The two columns that a figure is told of together, if it is one of those. */
  Optional<ColumnPairText.Pair> pair(InputColumn column);

  /** Signs in a column that stand for a shorthand, as the cells hold them. */
  Map<String, Reason> markers(InputColumn column);

  /** Whether a column holds an error value. */
  boolean hasErrors(InputColumn column);
}
