package org.placebook.recipe.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;

/**
 * The header of a control sheet.
 *
 * @param sheet which control sheet
 * @param row counted from 1; 0 where the sheet is empty
 * @param columns by heading, as {@link ControlSheet} writes it
 */
record ControlHeader(ControlSheet sheet, int row, Map<String, Integer> columns) {
  /** How far down the header may stand, beneath a title that somebody put above it. */
  private static final int DEEPEST = 10;

  /** The row with the most headings that are known, the first of those. */
  static ControlHeader in(Grid grid, ControlSheet sheet) {
    ControlHeader best = new ControlHeader(sheet, 0, Map.of());
    for (int row = 1; row <= Math.min(grid.lastRow(), DEEPEST); row++) {
      Map<String, Integer> columns = columns(grid, row, sheet);
      if (columns.size() > best.columns().size()) {
        best = new ControlHeader(sheet, row, columns);
      }
    }
    return best;
  }

  private static Map<String, Integer> columns(Grid grid, int row, ControlSheet sheet) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      int at = column;
      heading(grid.text(row, column), sheet).ifPresent(h -> columns.putIfAbsent(h, at));
    }
    return columns;
  }

  private static Optional<String> heading(String text, ControlSheet sheet) {
    String wanted = Names.tidy(text).toLowerCase(Locale.ROOT);
    return sheet.headings().stream()
        .filter(heading -> heading.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  boolean has(String heading) {
    return columns.containsKey(heading);
  }

  /** Headings that are unknown, repeated or wanting. */
  List<ControlFault> faults(Place at, Grid grid) {
    ControlFaults faults = new ControlFaults();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      String text = Names.tidy(grid.text(row, column));
      if (grid.kind(row, column) != CellKind.BLANK && !columns.containsValue(column)) {
        faults.add(noColumn(Place.cell(at.file(), at.sheet(), row, column), text));
      }
    }
    for (String heading : sheet.required()) {
      if (!has(heading)) {
        faults.error(at, "The control sheet has no column '%s'".formatted(heading));
      }
    }
    return faults.all();
  }

  private ControlFault noColumn(Place place, String text) {
    return ControlFault.error(
        place,
        heading(text, sheet).isPresent()
            ? "The heading '%s' stands here twice".formatted(text)
            : "The control sheet %s has no column '%s'%s"
                .formatted(
                    sheet.words(), text, Named.suggestion(text, "column", sheet.headings())));
  }
}
