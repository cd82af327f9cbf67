package org.placebook.book.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.book.RowRole;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/**
 * What changed since an earlier release, in one paragraph: of our areas, or else of the comparator,
 * the figures that moved most.
 */
final class ChangedSince {
  private static final int MOST = 3;

  private final String file;
  private final List<Move> moves = new ArrayList<>();
  private int compared;

  ChangedSince(String file) {
    this.file = file;
  }

  /** A figure that is shown otherwise than before. */
  private record Move(String place, String heading, String then, String now, double size) {
    String words() {
      return "%s from %s to %s".formatted(heading, then, now);
    }
  }

  /** Takes up the rows of a role that both tables have. */
  void add(ReleasedTable now, ReleasedTable then, RowRole role) {
    for (Map.Entry<ReleasedColumn, ReleasedColumn> both : now.shared(then).entrySet()) {
      for (Map.Entry<String, Integer> row : now.keys().rows().entrySet()) {
        Integer earlier = then.keys().rows().getOrDefault(row.getKey(), -1);
        if (now.roles().get(row.getValue()) == role && earlier >= 0) {
          String place = now.keys().shown().get(row.getValue()).replaceFirst(" \\([^()]*\\)$", "");
          Value before = both.getValue().values().apply(earlier);
          add(place, both.getKey(), both.getKey().values().apply(row.getValue()), before);
        }
      }
    }
  }

  private void add(String place, ReleasedColumn column, Value now, Value then) {
    if (column.heading().contains("(of ")
        || !(now instanceof Figure later)
        || !(then instanceof Figure earlier)) {
      return;
    }
    compared++;
    Shown shown = Shown.of(column.numberFormat());
    String before = shown.of(earlier.number());
    String after = shown.of(later.number());
    if (!before.equals(after)) {
      double size =
          Math.abs(later.number() - earlier.number())
              / Math.max(Math.abs(earlier.number()), Math.abs(later.number()));
      moves.add(new Move(place, column.heading(), before, after, size));
    }
  }

  boolean hasAny() {
    return compared > 0;
  }

  /** The paragraph. */
  String words() {
    String since = "What changed since " + file + ": ";
    if (moves.isEmpty()) {
      return since + "none of %d figures compared.".formatted(compared);
    }
    moves.sort(Comparator.comparingDouble(Move::size).reversed());
    List<Move> most = moves.subList(0, Math.min(MOST, moves.size()));
    String named = most.stream().map(Move::place).distinct().collect(Collectors.joining(", "));
    return since
        + "%d of %d figures of %s compared, most of all %s."
            .formatted(
                moves.size(),
                compared,
                named,
                most.stream().map(Move::words).collect(Collectors.joining("; ")));
  }
}
