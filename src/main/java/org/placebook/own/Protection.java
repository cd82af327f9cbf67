package org.placebook.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.Tags;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Sheets whose cells must not be changed. */
final class Protection {
  private Protection() {}

  /** Protected sheets among those that hold typed functions. */
  static List<Finding> of(OwnBook book, List<WorkedCell> cells) throws IOException {
    Map<OwnSheet, WorkedCell> first = new LinkedHashMap<>();
    cells.forEach(cell -> first.putIfAbsent(cell.cell().sheet(), cell));
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<OwnSheet, WorkedCell> entry : first.entrySet()) {
      if (isProtected(book.text(entry.getKey().part()).text())) {
        found.add(
            Finding.error(
                new Place(book.name(), entry.getKey().name(), entry.getValue().cell().address()),
                "The sheet is protected, so its typed functions cannot be replaced. Unprotect it"
                    + " (Review, Unprotect Sheet), save the workbook and run again."));
      }
    }
    return found;
  }

  /** Protection stands behind the cells. */
  private static boolean isProtected(String sheet) {
    int cells = Math.max(0, sheet.lastIndexOf("sheetData"));
    Tags tags = new Tags(sheet, cells);
    Optional<String> on =
        tags.nextStart("sheetProtection") ? tags.attribute("sheet") : Optional.empty();
    return on.filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }
}
