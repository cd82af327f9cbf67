package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.Unbound;
import org.placebook.table.FigureColumn;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Table;

/**
 * The columns of figures of a table by heading: as written, then after normalising, then by the
 * lowest header row alone. Two columns at the same step are refused.
 */
final class HeadingIndex {
  private final Table table;
  private final Map<String, String> leftOut;
  private final Map<String, List<FigureColumn>> written = new HashMap<>();
  private final Map<String, List<FigureColumn>> normalised = new HashMap<>();
  private final Map<String, List<FigureColumn>> lowest = new HashMap<>();

  /**
   * Of a table.
   *
   * @param leftOut why columns of the file are not among those of the table, by heading
   */
  HeadingIndex(Table table, Map<String, String> leftOut) {
    this.table = table;
    this.leftOut = Map.copyOf(leftOut);
    for (FigureColumn column : table.figures()) {
      String heading = Names.tidy(column.heading());
      String low = heading.substring(heading.lastIndexOf('|') + 1);
      put(written, heading, column);
      put(normalised, Names.normalise(heading), column);
      put(lowest, Names.normalise(low), column);
    }
  }

  private static void put(Map<String, List<FigureColumn>> index, String key, FigureColumn column) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(column);
  }

  private List<FigureColumn> candidates(String heading) {
    List<FigureColumn> found = written.getOrDefault(Names.tidy(heading), List.of());
    if (found.isEmpty()) {
      found = normalised.getOrDefault(Names.normalise(heading), List.of());
    }
    return found.isEmpty() ? lowest.getOrDefault(Names.normalise(heading), List.of()) : found;
  }

  /** The one column of a heading. */
  Optional<FigureColumn> find(String heading) {
    List<FigureColumn> found = candidates(heading);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one column of a heading, or why there is none. */
  FigureColumn get(String heading) throws Unbound {
    List<FigureColumn> found = candidates(heading);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      throw new Unbound(
          "Two columns of %s match '%s': %s. Write the whole heading of the one that is meant"
              .formatted(
                  where(),
                  heading,
                  Named.few(found.stream().map(c -> "'" + c.heading() + "'").toList())));
    }
    for (Map.Entry<String, String> left : leftOut.entrySet()) {
      if (Names.same(left.getKey(), heading)) {
        // That an input has no column left at all is a fault of its own, which names them.
        throw table.figures().isEmpty()
            ? Unbound.following(left.getValue())
            : new Unbound(left.getValue());
      }
    }
    List<String> headings = table.figures().stream().map(FigureColumn::heading).toList();
    throw new Unbound(
        "%s has no column '%s'%s"
            .formatted(where(), heading, Named.suggestion(heading, "column", headings)));
  }

  private String where() {
    return "%s, sheet %s, table %s".formatted(table.file(), table.sheet(), table.range());
  }
}
