package org.placebook.formula;

/** The place a formula speaks of: a row of a finished table. */
public sealed interface Subject {

  /**
   * An area in scope.
   *
   * @param index its number in the order of the recipe, from 0
   */
  record Area(int index) implements Subject {}

  /**
   * A group of areas.
   *
   * @param name as the recipe has it
   */
  record Group(String name) implements Subject {}

  /**
   * A comparator.
   *
   * @param name as the recipe has it; empty for each input's own default
   */
  record Standard(String name) implements Subject {
    /** Each input's own first comparator. */
    public static final Standard DEFAULT = new Standard("");
  }
}
