package org.placebook.book.front;

import java.util.List;
import org.placebook.book.input.InputSheets;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Finding;

/**
 * What the sheet Checks says of inputs, whatever is made of them.
 *
 * @param log what was checked of them
 * @param notMatched areas without a row and rows without an area
 */
record InputChecks(List<QualityLog.Entry> log, List<Finding> notMatched) {
  /** Copies the lists. */
  InputChecks {
    log = List.copyOf(log);
    notMatched = List.copyOf(notMatched);
  }

  static InputChecks of(Matching matching, InputSheets inputs) {
    return new InputChecks(QualityLog.ofInputs(matching, inputs), NotMatched.of(matching));
  }
}
