package org.placebook.read;

import java.util.List;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Plural;

/**
 * Formulas that no program has worked out yet: a file made by other software holds them without
 * results until Excel saves it. They would be taken for blank cells.
 */
final class UnsavedFormulas {
  private UnsavedFormulas() {}

  /** Says so if no formula of a sheet has a result; single ones may be blank on purpose. */
  static List<Finding> of(String file, String sheet, Survey survey) {
    if (survey.blankFormulas() == 0 || anyResult(survey.grid())) {
      return List.of();
    }
    String first = first(survey.grid());
    return List.of(
        Finding.warning(
            new Place(file, sheet, first),
            Plural.of(survey.blankFormulas(), "formula holds", "formulas hold")
                + " no saved result, so their cells count as blank. Open the file in Excel, save"
                + " it, and run again."));
  }

  private static boolean anyResult(Grid grid) {
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (grid.kind(row, column) != CellKind.BLANK && grid.isFormula(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String first(Grid grid) {
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (grid.isFormula(row, column)) {
          return Letters.of(column) + row;
        }
      }
    }
    return "";
  }
}
