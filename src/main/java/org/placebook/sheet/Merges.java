package org.placebook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The merged cells of a sheet by their rows: a sheet of many tables has many thousands. */
public final class Merges {
  /** Merges over more rows are few, and looked through. */
  private static final int TALL = 64;

  private final NavigableMap<Integer, List<Range>> byFirstRow = new TreeMap<>();
  private final List<Range> tall = new ArrayList<>();

  /** Arranges merged cells, in any order. */
  public Merges(List<Range> merges) {
    for (Range merge : merges) {
      if (merge.lastRow() - merge.firstRow() < TALL) {
        byFirstRow.computeIfAbsent(merge.firstRow(), unused -> new ArrayList<>()).add(merge);
      } else {
        tall.add(merge);
      }
    }
  }

  /** Those that cover any cell of some rows. */
  public Stream<Range> in(int firstRow, int lastRow) {
    return Stream.concat(
            byFirstRow.subMap(firstRow - TALL, true, lastRow, true).values().stream()
                .flatMap(List::stream),
            tall.stream())
        .filter(merge -> merge.firstRow() <= lastRow && merge.lastRow() >= firstRow);
  }
}
