package org.placebook.own;

import java.util.List;
import org.placebook.table.Finding;

/**
 * What became of a workbook.
 *
 * @param lines what was done, for the screen
 * @param findings what is wrong, or worth knowing
 * @param isWritten whether there is a result; never where something must be put right
 */
public record Added(List<String> lines, List<Finding> findings, boolean isWritten) {

  /** Copies the lists. */
  public Added {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  static Added refused(List<Finding> findings) {
    return new Added(List.of(), findings, false);
  }
}
