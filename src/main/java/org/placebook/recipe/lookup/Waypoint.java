package org.placebook.recipe.lookup;

import org.placebook.area.lookup.AreaLookup;

/**
 * Where a row of a table, or a part of it, has come on its way through lookups.
 *
 * @param key tells it from other areas of the same step
 * @param code its code, or empty
 * @param name its name, or empty
 * @param liesIn the name of what it lies in, or empty
 * @param share the part of the row
 * @param isStart whether it has not gone anywhere yet
 * @param hasArrived whether later lookups leave it where it is
 * @param isTarget whether the area before was this very area
 */
record Waypoint(
    String key,
    String code,
    String name,
    String liesIn,
    double share,
    boolean isStart,
    boolean hasArrived,
    boolean isTarget) {

  /** A row where it begins. */
  static Waypoint start(String code, String name) {
    return new Waypoint(code.isEmpty() ? name : code, code, name, "", 1, true, false, false);
  }

  /** An area of a lookup, with all of a row. */
  static Waypoint of(AreaLookup lookup, String target) {
    return new Waypoint(
        target,
        lookup.codeOf(target),
        lookup.nameOf(target),
        lookup.liesIn(target),
        1,
        false,
        false,
        false);
  }

  /** The same area with a part of a row. */
  Waypoint with(double part, boolean wasTarget) {
    return new Waypoint(key, code, name, liesIn, part, isStart, hasArrived, wasTarget);
  }

  /** A row that no lookup moves. */
  Waypoint arrived() {
    return new Waypoint("stays " + key, code, name, liesIn, share, false, true, true);
  }
}
