package org.placebook.formula;

import java.util.List;
import java.util.Optional;

/** Where figures stand in the finished workbook, so that a formula can point at them. */
public interface Addresses {

  /**
   * The cell that already shows a measure for a place. The cell being written is never given for
   * its own measure.
   */
  Optional<Cell> rendered(Measure measure, Subject subject);

  /** The cell of a data sheet that holds an area's figure. */
  Optional<Cell> areaCell(InputColumn column, int area);

  /** The cell of a data sheet that holds a comparator's figure. */
  Optional<Cell> standardCell(InputColumn column, Subject.Standard standard);

  /** The areas in scope within the column that shows a measure. */
  Optional<Block> block(Measure measure);

  /** The same for several measures, each block with its areas in the same order. */
  Optional<List<Block>> blocks(List<Measure> measures);
}
