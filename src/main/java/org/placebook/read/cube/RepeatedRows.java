package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Plural;

/**
 * Rows that say in every cell what another row of the same area says. Where the rows of any area
 * differ, a column that told them apart may be gone, and those that are equal may be so by chance:
 * then none is known to be one too many.
 *
 * @param pairs the row that is kept, and the one that repeats it, counted from 0
 */
public record RepeatedRows(List<int[]> pairs) {
  private static final int MOST_NAMED = 8;

  /** Copies the list. */
  public RepeatedRows {
    pairs = List.copyOf(pairs);
  }

  /** Whether two rows say the same in every cell. */
  public interface Same {
    /** Of rows counted from 0. */
    boolean are(int row, int other);
  }

  /** The rows that repeat another, if every second row of an area does so. */
  public static RepeatedRows among(NumberedTexts areas, Same same) {
    int[] first = new int[areas.values().size()];
    List<int[]> pairs = new ArrayList<>();
    for (int row = 0; row < areas.size(); row++) {
      int area = areas.numbers()[row];
      if (first[area] == 0 || areas.get(row).isEmpty()) {
        first[area] = row + 1;
      } else if (same.are(first[area] - 1, row)) {
        pairs.add(new int[] {first[area] - 1, row});
      } else {
        return new RepeatedRows(List.of());
      }
    }
    return new RepeatedRows(pairs);
  }

  /** Whether none is known. */
  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** The rows that are one too many. */
  public BitSet rows() {
    BitSet rows = new BitSet();
    pairs.forEach(pair -> rows.set(pair[1]));
    return rows;
  }

  /** What is said of them; not for none. */
  public String said(List<String> areas, List<Integer> sheetRows) {
    return "%s in every cell and %s taken once: %s%s"
        .formatted(
            Plural.of(pairs.size(), "row repeats another", "rows repeat others"),
            pairs.size() == 1 ? "is" : "are",
            pairs.stream()
                .limit(MOST_NAMED)
                .map(
                    pair ->
                        "%s in rows %d and %d"
                            .formatted(
                                areas.get(pair[0]), sheetRows.get(pair[0]), sheetRows.get(pair[1])))
                .collect(Collectors.joining("; ")),
            pairs.size() > MOST_NAMED ? "; and %,d more".formatted(pairs.size() - MOST_NAMED) : "");
  }
}
