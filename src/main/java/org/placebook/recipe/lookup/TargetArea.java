package org.placebook.recipe.lookup;

import java.util.List;

/**
 * An area that others are added up to.
 *
 * @param code its code, or empty
 * @param name its name, or empty
 * @param liesIn the name of what it lies in, or empty
 * @param members the rows of the table that go into it, in order; at least one
 * @param lacking the areas that the table lacks of it
 * @param clash why its members cannot be counted together, or empty
 * @param stands whether it is a row that no lookup moved
 */
record TargetArea(
    String code,
    String name,
    String liesIn,
    List<Member> members,
    List<String> lacking,
    String clash,
    boolean stands) {
  TargetArea {
    members = List.copyOf(members);
    lacking = List.copyOf(lacking);
  }

  /**
   * A row of the table.
   *
   * @param row from 0
   * @param share the part of it that goes there
   */
  record Member(int row, double share) {}

  /** Whether it is one area of the table, as it was. */
  boolean isOneRow() {
    return members.size() == 1 && members.get(0).share() == 1 && isWhole();
  }

  /** Whether nothing that it needs is wanting. */
  boolean isWhole() {
    return lacking.isEmpty() && clash.isEmpty();
  }

  String shown() {
    return name.isEmpty() ? code : code.isEmpty() ? name : "%s (%s)".formatted(name, code);
  }
}
