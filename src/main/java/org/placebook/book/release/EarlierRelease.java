package org.placebook.book.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Table;

/**
 * An earlier release of the figures: a finished workbook, a copy published of it, or an earlier
 * download of an input.
 *
 * @param file its name, without folders
 * @param tables what was recognised in it; none where it could not be read
 */
public record EarlierRelease(String file, List<Table> tables) {
  /** Copies the list. */
  public EarlierRelease {
    tables = List.copyOf(tables);
  }

  /** Its tables of the inputs: of each the one that has most figures of the same headings. */
  public List<MatchedInput> of(List<MatchedInput> inputs) {
    Map<Table, MatchedInput> found = new LinkedHashMap<>();
    for (MatchedInput input : inputs) {
      ReleasedTable now = ReleasedTable.of(input.table());
      tables.stream()
          .max(Comparator.comparingLong(table -> now.overlap(ReleasedTable.of(table))))
          .filter(table -> now.overlap(ReleasedTable.of(table)) > 0)
          .ifPresent(table -> found.putIfAbsent(table, input.before(table)));
    }
    return List.copyOf(found.values());
  }

  /** The same with figures held back in some of its tables. */
  public EarlierRelease with(List<MatchedInput> controlled) {
    return new EarlierRelease(
        file, tables.stream().map(table -> shown(table, controlled)).toList());
  }

  private static Table shown(Table table, List<MatchedInput> controlled) {
    return controlled.stream()
        .filter(input -> input.source().equals(table))
        .map(MatchedInput::table)
        .findFirst()
        .orElse(table);
  }
}
