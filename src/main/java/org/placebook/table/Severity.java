package org.placebook.table;

/** How much a finding matters. */
public enum Severity {
  /** Work cannot go on, or a figure is wrong unless somebody acts. */
  ERROR,
  /** A figure was left out or changed in reading; somebody should look. */
  WARNING,
  /** Worth knowing: how something was understood. */
  NOTE
}
