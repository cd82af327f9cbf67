package org.placebook.read;

import java.util.List;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/**
 * What was recognised.
 *
 * @param tables in the order of sheets and rows
 * @param findings how it was understood, and what was wrong or odd
 */
public record Recognition(List<Table> tables, List<Finding> findings) {

  /** Copies the lists. */
  public Recognition {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }
}
