package org.placebook.formula.measure;

import java.util.List;

/** Which areas a rank is among. */
public sealed interface Within {
  /** All areas in scope. */
  Within AREAS = new All();

  /** The areas of the same group. */
  Within GROUP = new SameGroup();

  /** The groups among each other. */
  Within GROUPS = new Groups();

  /** All areas in scope. */
  record All() implements Within {}

  /** The areas of the same group; an area without one has no rank. */
  record SameGroup() implements Within {}

  /** The groups among each other, where the rows of a table are groups. */
  record Groups() implements Within {}

  /**
   * The areas of a set, whatever their group; an area outside it has no rank.
   *
   * @param name as the recipe has it
   * @param areas their numbers in the order of the recipe, from 0
   */
  record OfSet(String name, List<Integer> areas) implements Within {
    /** Copies the areas. */
    public OfSet {
      areas = List.copyOf(areas);
    }
  }
}
