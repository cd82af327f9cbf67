package org.placebook.book;

/** What a body row is. */
public enum RowRole {
  /** An ordinary row. */
  BODY,
  /** A row like the others, of an area that the workbook is made for. */
  OURS,
  /** A group of areas: a total at the edge. */
  GROUP,
  /** The comparator: the last rows. */
  COMPARATOR;

  /** Whether it is one of the rows that the table is of, not a total at the edge. */
  public boolean isBody() {
    return this == BODY || this == OURS;
  }
}
