package org.placebook.recipe;

/** The place, or places, that a table whose rows are a list speaks of. */
public sealed interface Subjects {

  /** An area, a group or a comparator by its name or code. */
  record One(String name) implements Subjects {}

  /** A sheet for each of the areas that the workbook is made for. */
  record Ours() implements Subjects {}

  /** A sheet for each area in scope. */
  record EachArea() implements Subjects {}
}
