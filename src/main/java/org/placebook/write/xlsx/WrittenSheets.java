package org.placebook.write.xlsx;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.write.part.DeflatedEntry;
import org.placebook.write.plan.PlannedSheets;

/**
 * Sheets as they were written before, for workbooks that are much alike, such as those of each
 * area: most of these is workings and data, the same in all. A sheet is taken over where all that
 * decides its bytes is equal, so nobody can tell which were written anew.
 */
public final class WrittenSheets {
  private final PlannedSheets planned;
  private final int level;
  private final Map<String, Written> byName;

  private record Written(
      SheetShell sheet,
      SharedTextsWriter.Held before,
      SharedTextsWriter.Held after,
      DeflatedEntry entry) {}

  private WrittenSheets(PlannedSheets planned, int level, Map<String, Written> byName) {
    this.planned = planned;
    this.level = level;
    this.byName = byName;
  }

  /** None so far. */
  public static WrittenSheets none() {
    return new WrittenSheets(new PlannedSheets(), 0, new ConcurrentHashMap<>());
  }

  /** The same as they were planned. */
  PlannedSheets planned() {
    return planned;
  }

  /** Those that were deflated so hard. */
  WrittenSheets deflatedAt(int other) {
    return new WrittenSheets(planned, other, byName);
  }

  /** The same sheet, if it was written before; its texts are shared then. */
  Optional<DeflatedEntry> find(SheetShell sheet, SharedTextsWriter texts) {
    Optional<Written> known =
        Optional.ofNullable(byName.get(name(sheet)))
            .filter(written -> written.sheet().isLike(sheet))
            .filter(written -> written.before().equals(texts.held()));
    known.ifPresent(written -> texts.become(written.after()));
    return known.map(Written::entry);
  }

  /** A sheet that is about to be written. */
  Draft begin(SheetShell sheet, SharedTextsWriter texts) {
    return new Draft(sheet, texts.held());
  }

  /** A sheet that is kept once it is written and deflated, unless its like is there already. */
  final class Draft {
    private final SheetShell sheet;
    private final SharedTextsWriter.Held before;
    private SharedTextsWriter.Held after;

    private Draft(SheetShell sheet, SharedTextsWriter.Held before) {
      this.sheet = sheet;
      this.before = before;
      this.after = before;
    }

    /** Its last cell is written. */
    void written(SharedTextsWriter texts) {
      after = texts.held();
    }

    /** It is deflated. */
    void deflated(DeflatedEntry entry) {
      byName.putIfAbsent(name(sheet), new Written(sheet, before, after, entry));
    }
  }

  private String name(SheetShell sheet) {
    return level + " " + sheet.plan().name();
  }
}
