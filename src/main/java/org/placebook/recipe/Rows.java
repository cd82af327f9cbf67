package org.placebook.recipe;

/** What the rows of a table are. */
public sealed interface Rows {

  /** The areas in scope. */
  record Areas() implements Rows {}

  /** The areas in scope, then their groups. */
  record AreasAndGroups() implements Rows {}

  /** The groups alone. */
  record Groups() implements Rows {}

  /** The members of a list, for one place. */
  record OfList(String list) implements Rows {}
}
