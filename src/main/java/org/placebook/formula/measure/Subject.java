package org.placebook.formula.measure;

import java.util.function.Function;

/** The place a formula speaks of: a row of a finished table. */
public sealed interface Subject {

  /** Handles all three cases. */
  <T> T match(Function<Area, T> area, Function<Group, T> group, Function<Standard, T> standard);

  /**
   * An area in scope.
   *
   * @param index its number in the order of the recipe, from 0
   */
  record Area(int index) implements Subject {
    @Override
    public <T> T match(
        Function<Area, T> area, Function<Group, T> group, Function<Standard, T> standard) {
      return area.apply(this);
    }
  }

  /**
   * A group of areas.
   *
   * @param name as the recipe has it
   */
  record Group(String name) implements Subject {
    @Override
    public <T> T match(
        Function<Area, T> area, Function<Group, T> group, Function<Standard, T> standard) {
      return group.apply(this);
    }
  }

  /**
   * A comparator.
   *
   * @param name as the recipe has it; empty for each input's own default
   */
  record Standard(String name) implements Subject {
    /** Each input's own first comparator. */
    public static final Standard DEFAULT = new Standard("");

    @Override
    public <T> T match(
        Function<Area, T> area, Function<Group, T> group, Function<Standard, T> standard) {
      return standard.apply(this);
    }
  }
}
