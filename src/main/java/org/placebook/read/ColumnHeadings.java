package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.sheet.Range;
import org.placebook.table.Span;

/** Composes each column's heading from all header rows: {@code upper | lower}. */
final class ColumnHeadings {
  private final Strip strip;
  private final Span header;
  private final int lowestOfFigures;
  private final List<Range> merges;
  private final List<GroupRow> rows = new ArrayList<>();

  ColumnHeadings(TableBlock block) {
    this.strip = block.strip();
    this.header = block.header();
    this.lowestOfFigures = lowestOfFigures(block);
    this.merges = strip.survey().merges(header.first(), header.last()).toList();
    for (int row = header.first(); row <= header.last(); row++) {
      rows.add(groups(block, row));
    }
  }

  /** A row beneath it may name the labels alone. */
  private static int lowestOfFigures(TableBlock block) {
    int row = block.header().last();
    while (row > block.header().first() && block.strip().last(row) < block.firstFigure()) {
      row--;
    }
    return row;
  }

  /** Labels that stand over several columns without being merged; the lowest row has none. */
  private GroupRow groups(TableBlock block, int row) {
    if (row >= lowestOfFigures) {
      return GroupRow.NONE;
    }
    boolean[] named = new boolean[block.lastColumn() + 1];
    boolean[] own = new boolean[block.lastColumn() + 1];
    for (int column = block.firstFigure(); column <= block.lastColumn(); column++) {
      named[column] = isNamedBelow(row, column);
      own[column] = !strip.heading(row, column).isEmpty();
    }
    boolean mergesItsGroups = mergesItsGroups(row, block.firstFigure());
    return GroupRow.of(
        named,
        own,
        column -> mergeAt(row, column).isPresent() || (mergesItsGroups && own[column]),
        this::standsAlone);
  }

  /** Whoever merges one label over its columns leaves a label that is not merged to its own. */
  private boolean mergesItsGroups(int row, int firstFigure) {
    return merges.stream()
        .anyMatch(
            merge ->
                merge.firstRow() == row
                    && merge.firstColumn() >= firstFigure
                    && merge.lastColumn() > merge.firstColumn()
                    && merge.lastRow() < header.last());
  }

  private boolean isNamedBelow(int row, int column) {
    for (int below = row + 1; below <= lowestOfFigures; below++) {
      if (!direct(below, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The total of a pivot table, or of the whole, is in no group. */
  private boolean standsAlone(int column) {
    String lowest = direct(lowestOfFigures, column);
    return lowest.equalsIgnoreCase("Grand Total");
  }

  private Optional<Range> mergeAt(int row, int column) {
    for (Range merge : merges) {
      if (merge.contains(row, column)) {
        return Optional.of(merge);
      }
    }
    return Optional.empty();
  }

  private String direct(int row, int column) {
    return direct(row, column, strip::heading);
  }

  /** The text of the cell itself or of the merged cell that covers it. */
  private String direct(int row, int column, Texts texts) {
    String text = texts.at(row, column);
    if (!text.isEmpty()) {
      return text;
    }
    return mergeAt(row, column).map(m -> texts.at(m.firstRow(), m.firstColumn())).orElse("");
  }

  /** What the cells of the header say. */
  private interface Texts {
    String at(int row, int column);
  }

  /** The heading of a column, from top to bottom; empty where it has none. */
  String of(int column) {
    return String.join(" | ", parts(column));
  }

  /** The same with the raised marks of notes that its cells hold. */
  String asFound(int column) {
    return String.join(" | ", parts(column, strip::found));
  }

  /** The parts of a heading, from top to bottom. */
  List<String> parts(int column) {
    return parts(column, strip::heading);
  }

  private List<String> parts(int column, Texts texts) {
    List<String> parts = new ArrayList<>();
    for (int row = header.first(); row <= header.last(); row++) {
      int source = rows.get(row - header.first()).source(column);
      String part = source > 0 ? texts.at(row, source) : partAt(row, column, texts);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A cell merged over several rows counts once. */
  private String partAt(int row, int column, Texts texts) {
    Optional<Range> merge = mergeAt(row, column);
    boolean counted = merge.isPresent() && row > Math.max(header.first(), merge.get().firstRow());
    return counted ? "" : direct(row, column, texts);
  }

  /** Columns whose upper heading was filled in from a neighbour's. */
  List<Integer> filled() {
    List<Integer> filled = new ArrayList<>();
    for (GroupRow row : rows) {
      filled.addAll(row.filled());
    }
    return filled;
  }

  /** Whether the lowest header row itself names the column. */
  boolean hasOwn(int column) {
    return !direct(lowestOfFigures, column).isEmpty();
  }

  /** The lowest part of a heading. */
  String lowest(int column) {
    List<String> parts = parts(column);
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }
}
