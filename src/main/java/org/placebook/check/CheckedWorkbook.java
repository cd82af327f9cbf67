package org.placebook.check;

import java.util.List;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.table.Place;

/**
 * A workbook under check.
 *
 * @param file its name, without folders
 * @param features all but its cells
 */
record CheckedWorkbook(String file, WorkbookFeatures features) {

  Place place() {
    return Place.file(file);
  }

  Place place(String sheet) {
    return Place.sheet(file, sheet);
  }

  /** The sheets that are not hidden. */
  List<SheetFeatures> visibleSheets() {
    return features.sheets().stream()
        .filter(sheet -> sheet.visibility() == SheetFeatures.Visibility.VISIBLE)
        .toList();
  }
}
