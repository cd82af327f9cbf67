package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.ControlCell;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.table.Place;
import org.placebook.table.format.SerialDays;

/** The rows beneath the header of a control sheet. */
final class ControlRows {
  private static final double LAST_DAY = 2_958_465;

  private final Grid grid;
  private final ControlHeader header;
  private final Place sheet;
  private final ControlFaults faults = new ControlFaults();

  ControlRows(Grid grid, ControlHeader header, Place sheet) {
    this.grid = grid;
    this.header = header;
    this.sheet = sheet;
  }

  /** All rows with something in them; what must be filled in and is not is said. */
  WithFaults<List<ControlRow>> read() {
    List<ControlRow> rows = new ArrayList<>();
    for (int row = header.row() + 1; row <= grid.lastRow(); row++) {
      row(row).ifPresent(rows::add);
    }
    faults.addAll(unfilled(header.sheet(), rows));
    return faults.with(rows);
  }

  /**
   * The same of a sheet that is in no file yet.
   *
   * @param texts the headings first
   */
  static WithFaults<List<ControlRow>> of(
      ControlSheet sheet, Place place, List<List<String>> texts) {
    List<ControlRow> rows = new ArrayList<>();
    for (int row = 1; row < texts.size(); row++) {
      row(place, texts, row).ifPresent(rows::add);
    }
    return new WithFaults<>(rows, unfilled(sheet, rows));
  }

  private static Optional<ControlRow> row(Place place, List<List<String>> texts, int row) {
    Map<String, ControlCell> cells = new LinkedHashMap<>();
    List<String> headings = texts.get(0);
    List<String> own = texts.get(row);
    for (int column = 0; column < own.size(); column++) {
      cells.put(
          headings.get(column),
          new ControlCell(place, row + 1, column + 1, own.get(column).strip()));
    }
    return filled(cells);
  }

  private static List<ControlFault> unfilled(ControlSheet sheet, List<ControlRow> rows) {
    List<String> required = sheet.required();
    if (required.isEmpty()) {
      return List.of();
    }
    ControlFaults faults = new ControlFaults();
    for (ControlRow row : rows) {
      for (String heading : required) {
        if (row.cells().containsKey(heading) && row.cell(heading).isBlank()) {
          faults.error(row.cell(heading).place(), "%s must be filled in here".formatted(heading));
        }
      }
    }
    return faults.all();
  }

  private Optional<ControlRow> row(int row) {
    Map<String, ControlCell> cells = new LinkedHashMap<>();
    header
        .columns()
        .forEach(
            (heading, column) ->
                cells.put(heading, new ControlCell(sheet, row, column, text(row, column))));
    return filled(cells);
  }

  /** A row, if there is anything in it. */
  private static Optional<ControlRow> filled(Map<String, ControlCell> cells) {
    return cells.values().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(first -> new ControlRow(first, cells));
  }

  private Place place(int row, int column) {
    return Place.cell(sheet.file(), sheet.sheet(), row, column);
  }

  private String text(int row, int column) {
    CellKind kind = grid.kind(row, column);
    return switch (kind) {
      case BLANK -> "";
      case DATE -> day(grid.number(row, column)).orElseGet(() -> grid.text(row, column));
      case BOOLEAN -> grid.number(row, column) == 0 ? "no" : "yes";
      case TEXT, NUMBER -> grid.text(row, column).strip();
      case ERROR -> {
        faults.error(
            place(row, column),
            "The cell holds %s. Type a formula as text, without = in front"
                .formatted(grid.text(row, column)));
        yield "";
      }
    };
  }

  private static Optional<String> day(double serial) {
    boolean isDay = serial >= 1 && serial <= LAST_DAY;
    return isDay ? Optional.of(SerialDays.of(serial).toString()) : Optional.empty();
  }
}
