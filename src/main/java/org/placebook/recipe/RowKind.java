package org.placebook.recipe;

/** What the rows of a table are. */
public sealed interface RowKind {

  /** The areas in scope. */
  record Areas() implements RowKind {}

  /** The areas in scope, then their groups. */
  record AreasAndGroups() implements RowKind {}

  /** The groups alone. */
  record Groups() implements RowKind {}

  /** The members of a list, for one place. */
  record OfList(String list) implements RowKind {}
}
