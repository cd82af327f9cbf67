package org.placebook.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.sheet.features.ReadSheets;

/**
 * Sheets as they were read and checked before, for workbooks that are much alike, such as those of
 * each area. What was found of a sheet is taken over where all that decides it is the same.
 */
public final class CheckedSheets {
  private final ReadSheets read = new ReadSheets();
  private final Map<String, Known> byName = new ConcurrentHashMap<>();

  private record Known(CheckedSheet.Source sheet, Report.OfSheet found) {}

  /** The same as they were read. */
  ReadSheets read() {
    return read;
  }

  /** What was found of the same sheet, if it was checked before. */
  Optional<Report.OfSheet> find(CheckedSheet.Source sheet) {
    return Optional.ofNullable(byName.get(sheet.features().name()))
        .filter(known -> known.sheet().equals(sheet))
        .map(Known::found);
  }

  /** Keeps what was found of a sheet in place of that of another of its name. */
  void keep(CheckedSheet.Source sheet, Report.OfSheet found) {
    byName.put(sheet.features().name(), new Known(sheet, found));
  }
}
