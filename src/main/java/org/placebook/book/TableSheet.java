package org.placebook.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet with lines in column A and one Excel table beneath them. Columns hold the cells; there is
 * no object for a cell.
 *
 * @param name the name on its tab
 * @param title what cell A1 says
 * @param tableName the Excel table's name: letters, digits and {@code _}, unique in the workbook
 * @param lead the lines from A2 on: "This worksheet contains one table.", notes, shorthand, source
 * @param columns the table's columns, from A on
 * @param rows the role of each body row
 * @param highlights conditional formats over the body
 * @param charts charts beside the table
 * @param printing how much of it is printed
 */
public record TableSheet(
    String name,
    String title,
    String tableName,
    List<TextLine> lead,
    List<SheetColumn> columns,
    List<RowRole> rows,
    List<Highlight> highlights,
    List<Chart> charts,
    Printing printing)
    implements Sheet {

  /** Refuses columns of differing lengths and headings that repeat, as an Excel table would. */
  public TableSheet {
    lead = List.copyOf(lead);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    highlights = List.copyOf(highlights);
    charts = List.copyOf(charts);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("Sheet '" + name + "' has no columns");
    }
    for (SheetColumn column : columns) {
      if (column.cells().size() != rows.size()) {
        throw new IllegalArgumentException(
            "Column '%s' of sheet '%s' has %d cells for %d rows"
                .formatted(column.heading(), name, column.cells().size(), rows.size()));
      }
    }
    long headings =
        columns.stream().map(c -> c.heading().toLowerCase(Locale.ROOT)).distinct().count();
    if (headings != columns.size()) {
      throw new IllegalArgumentException("Sheet '" + name + "' repeats a heading");
    }
  }

  /** A sheet that is printed whole. */
  public TableSheet(
      String name,
      String title,
      String tableName,
      List<TextLine> lead,
      List<SheetColumn> columns,
      List<RowRole> rows,
      List<Highlight> highlights,
      List<Chart> charts) {
    this(name, title, tableName, lead, columns, rows, highlights, charts, Printing.WHOLE);
  }

  /** The same, printed otherwise; its lines say so. */
  public TableSheet printed(Printing how) {
    return new TableSheet(name, title, tableName, lead, columns, rows, highlights, charts, how);
  }

  /** The same under another name and beneath other lines. */
  public TableSheet called(String other, List<TextLine> lines) {
    return new TableSheet(
        other, title, tableName, lines, columns, rows, highlights, charts, printing);
  }

  @Override
  public TableSheet settled() {
    List<SheetColumn> all =
        columns.stream().map(column -> column.with(column.cells().settled())).toList();
    return new TableSheet(name, title, tableName, lead, all, rows, highlights, charts, printing);
  }

  /** The chart whose rows are those of the table, and which stands beside them, if there is one. */
  public Optional<MarksChart> beside() {
    return charts.stream()
        .filter(MarksChart.class::isInstance)
        .map(MarksChart.class::cast)
        .filter(chart -> chart.rows().isPresent())
        .findFirst();
  }

  /** Whether a chart floats above its cells; a heat map is the cells themselves. */
  public boolean hasDrawing() {
    return !charts.stream().allMatch(HeatMap.class::isInstance);
  }

  /** The row of the headings, counted from 1: title, lead, then the table. */
  public int headerRow() {
    return lead.size() + 2;
  }

  /** The sheet's row of a body row, which counts from 0. */
  public int sheetRow(int row) {
    return headerRow() + 1 + row;
  }
}
