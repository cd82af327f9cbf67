package org.placebook.read;

/** What a column of a table is for. */
enum ColumnUse {
  /** Codes, names, other words. */
  LABELS,
  /** Numbers, or signs in their place. */
  FIGURES,
  /** Marks that belong to the figures on their left. */
  FLAGS,
  /** Nothing. */
  SPACING
}
