package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.word.Word;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Names;
import org.placebook.table.Nearest;
import org.placebook.table.Place;

/** Finds the control sheets of a file. */
final class ControlSheets {
  private ControlSheets() {}

  /** Whether a sheet Inputs has the column Input. */
  static boolean hasInputs(SpreadsheetFile file) throws UnreadableFile {
    for (int i = 0; i < file.sheets().size(); i++) {
      boolean isNamed = of(file.sheets().get(i)).equals(Optional.of(ControlSheet.INPUTS));
      if (isNamed && ControlHeader.in(file.grid(i), ControlSheet.INPUTS).has("Input")) {
        return true;
      }
    }
    return false;
  }

  /** The rows of each control sheet that there is. */
  static WithFaults<Map<ControlSheet, List<ControlRow>>> rows(SpreadsheetFile file)
      throws UnreadableFile {
    ControlFaults faults = new ControlFaults();
    Map<ControlSheet, List<ControlRow>> rows = new EnumMap<>(ControlSheet.class);
    for (int i = 0; i < file.sheets().size(); i++) {
      SheetInfo info = file.sheets().get(i);
      Optional<ControlSheet> sheet = of(info);
      if (sheet.isPresent()) {
        faults
            .from(rows(file, i, sheet.get()))
            .ifPresent(
                some -> rows.computeIfAbsent(sheet.get(), s -> new ArrayList<>()).addAll(some));
      } else {
        suspect(file, i).ifPresent(faults::add);
      }
    }
    return faults.with(rows);
  }

  private static WithFaults<Optional<List<ControlRow>>> rows(
      SpreadsheetFile file, int index, ControlSheet sheet) throws UnreadableFile {
    Grid grid = file.grid(index);
    ControlHeader header = ControlHeader.in(grid, sheet);
    Place place = Place.sheet(file.name(), file.sheets().get(index).name());
    if (header.columns().isEmpty()) {
      return new WithFaults<>(Optional.empty(), List.of(notOne(sheet, place)));
    }
    ControlFaults faults = new ControlFaults();
    faults.addAll(header.faults(place, grid));
    return faults.with(Optional.of(faults.from(new ControlRows(grid, header, place).read())));
  }

  /** A finished workbook has a Cover and Notes of its own, so these may be no control sheets. */
  private static ControlFault notOne(ControlSheet sheet, Place place) {
    String message =
        "The sheet has the name of a control sheet, but none of its headings is one of: "
            + String.join("; ", sheet.headings());
    return sheet == ControlSheet.INPUTS
        ? ControlFault.error(place, message)
        : ControlFault.warning(place, message + ". It was passed over");
  }

  /** A sheet whose name and headings are nearly those of a control sheet. */
  private static Optional<ControlFault> suspect(SpreadsheetFile file, int index)
      throws UnreadableFile {
    String name = file.sheets().get(index).name();
    Optional<ControlSheet> meant =
        Nearest.match(name, Word.all(ControlSheet.class))
            .flatMap(near -> Word.find(ControlSheet.class, near));
    if (meant.isEmpty() || ControlHeader.in(file.grid(index), meant.get()).columns().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        ControlFault.warning(
            Place.sheet(file.name(), name),
            "The sheet '%s' was passed over; if it is the control sheet '%s', rename it so"
                .formatted(Names.tidy(name), meant.get().words())));
  }

  private static Optional<ControlSheet> of(SheetInfo info) {
    return Word.find(ControlSheet.class, info.name());
  }
}
