package org.placebook.read;

import java.util.HashMap;
import java.util.Map;

/** Which columns of figures hold whole numbers only, as counts do. */
final class Counts {
  private final Layout layout;
  private final Map<Integer, Boolean> known = new HashMap<>();

  Counts(Layout layout) {
    this.layout = layout;
  }

  boolean in(int column) {
    return known.computeIfAbsent(column, this::holdsWholeNumbers);
  }

  private boolean holdsWholeNumbers(int column) {
    Survey survey = layout.block().strip().survey();
    for (int row : layout.rows()) {
      CellRole role = survey.role(row, column);
      if (role == CellRole.NUMBER || role == CellRole.NUMBER_AS_TEXT) {
        double number = survey.number(row, column);
        if (number != Math.rint(number)) {
          return false;
        }
      }
    }
    return true;
  }
}
