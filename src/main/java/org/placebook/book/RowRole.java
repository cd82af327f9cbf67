package org.placebook.book;

/** What a body row is. */
public enum RowRole {
  /** An ordinary row. */
  BODY,
  /** A group of areas: a total at the edge. */
  GROUP,
  /** The comparator: the last rows. */
  COMPARATOR
}
