package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Table;

/**
 * A value that Keep may name.
 *
 * @param rows how many rows have it
 */
public record KeepChoice(String heading, String value, int rows) {
  /** A list of more values of one dimension is picked from by nobody. */
  private static final int MOST = 200;

  /**
   * The values of the dimensions of a long table, stacked from several if need be; none of one with
   * a row for each area.
   */
  public static List<KeepChoice> of(List<Table> tables) {
    return LongTable.of(tables, Optional.empty(), Optional.empty())
        .map(KeepChoice::of)
        .orElse(List.of());
  }

  private static List<KeepChoice> of(LongTable table) {
    Axes axes = new Axes(table);
    int[] rows = new Kept(table, axes).rows();
    List<KeepChoice> choices = new ArrayList<>();
    for (Axis axis : axes.varying(rows)) {
      int[] counts = axis.counts(rows);
      axis.present(rows).stream()
          .limit(MOST)
          .map(code -> new KeepChoice(axis.heading(), axis.shown(code), counts[code]))
          .forEach(choices::add);
    }
    return choices;
  }
}
