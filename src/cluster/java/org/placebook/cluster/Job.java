package org.placebook.cluster;

import java.io.Serializable;
import java.util.List;

/**
 * One workbook to make. Paths are the same on all machines.
 *
 * @param name what its folder among the results is called
 * @param template the recipe's workbook; empty for the one among the files, or none
 * @param files its inputs, or folders of them
 * @param area whose workbook it is; empty to go by the recipe
 */
record Job(String name, String template, List<String> files, String area) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Copies the list. */
  Job {
    files = List.copyOf(files);
  }
}
