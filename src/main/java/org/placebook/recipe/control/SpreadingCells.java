package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;

/** Reads what a row of Inputs says of a long table: Categories, Values, Keep, Add up. */
final class SpreadingCells {
  private static final String EMPTY = "empty";
  private final ControlRow row;
  private final ControlFaults faults = new ControlFaults();

  SpreadingCells(ControlRow row) {
    this.row = row;
  }

  WithFaults<Spreading> read() {
    List<Condition> conditions = new ArrayList<>();
    boolean emptyIsZero = false;
    for (String part : parts()) {
      int sign = part.indexOf('=');
      String heading = part.substring(0, sign).strip();
      String values = part.substring(sign + 1).strip();
      if (heading.toLowerCase(Locale.ROOT).equals(EMPTY)) {
        checkZero(values);
        emptyIsZero = true;
      } else {
        conditions.add(new Condition(heading, values));
      }
    }
    return faults.with(
        new Spreading(
            row.several("Categories"),
            row.several("Values"),
            conditions,
            emptyIsZero,
            row.several("Add up")));
  }

  /** A part without a sign goes on with the value before it, which holds a semicolon. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (String part : row.several("Keep")) {
      if (part.indexOf('=') > 0) {
        parts.add(part);
      } else if (parts.isEmpty()) {
        faults.error(
            row.cell("Keep").place(),
            "'%s' does not say what to keep. Write a heading and one of its values, such as Sex = Persons; several stand apart by ;"
                .formatted(part));
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "; " + part);
      }
    }
    return parts;
  }

  private void checkZero(String values) {
    if (!values.equals("0")) {
      faults.error(
          row.cell("Keep").place(),
          "'Empty = %s' is not known. Empty = 0 makes a combination without a row 0; leave it out for [x]"
              .formatted(values));
    }
  }
}
