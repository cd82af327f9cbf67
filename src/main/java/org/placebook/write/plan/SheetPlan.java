package org.placebook.write.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.book.Link;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;

/**
 * Where everything on a sheet stands and what it looks like, decided before the first byte is
 * written.
 *
 * @param name the name on its tab
 * @param lines the title and the lines beneath it, from row 1 on
 * @param widths of the columns from A on, in digits
 * @param table the table beneath the lines, if there is one
 * @param links wherever they are on the sheet
 * @param pages how a table goes onto paper; none where there is no table, or a chart is drawn
 */
public record SheetPlan(
    String name,
    List<PlacedLine> lines,
    List<Double> widths,
    Optional<TablePlan> table,
    List<PlacedLink> links,
    Optional<PrintPlan> pages) {

  /** A row's height is left to Excel. */
  public static final double AUTOMATIC = 0;

  /**
   * A line in column A.
   *
   * @param text what it says
   * @param style the number of its look
   * @param width of the text on one line, in digits
   * @param height of its row in points, or {@link #AUTOMATIC}
   * @param formula whose result the text is, if there is one
   */
  public record PlacedLine(
      String text, int style, double width, double height, Optional<String> formula) {}

  /**
   * A link.
   *
   * @param row from 1
   * @param column from 1
   * @param link where it leads
   */
  public record PlacedLink(int row, int column, Link link) {}

  /**
   * The table.
   *
   * @param sheet what it holds
   * @param columns how its columns look
   * @param headerHeight of the row of headings, in points
   */
  public record TablePlan(TableSheet sheet, List<ColumnPlan> columns, double headerHeight) {}

  /**
   * A column.
   *
   * @param column what it holds
   * @param headerStyle the number of its heading's look
   * @param styles the numbers of its looks by role of the row and variant
   * @param byFormat the same by number format, where rows have formats of their own
   * @param room the width that a text may take before it goes on in a new line, or infinite where
   *     none is so long
   */
  public record ColumnPlan(
      SheetColumn column,
      int headerStyle,
      StyleGrid styles,
      Map<String, StyleGrid> byFormat,
      double room) {
    /** The looks of a body row, from 0. */
    public StyleGrid styles(int row) {
      return byFormat.isEmpty()
          ? styles
          : byFormat.getOrDefault(column.rowFormats().get(row), styles);
    }
  }

  /** The same on such pages. */
  SheetPlan on(PrintPlan paper) {
    return new SheetPlan(name, lines, widths, table, links, Optional.of(paper));
  }

  /** How many cells the sheet has room for. */
  public long cells() {
    return (long) lastRow() * lastColumn();
  }

  /** The last row in use, from 1. */
  public int lastRow() {
    return table
        .map(t -> t.sheet().headerRow() + Math.max(1, t.sheet().rows().size()))
        .orElse(lines.size());
  }

  /** The last column in use, from 1. */
  public int lastColumn() {
    return table.map(t -> t.columns().size()).orElse(1);
  }
}
