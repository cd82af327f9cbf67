package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Chart;
import org.placebook.book.Highlight;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.book.table.SheetText;
import org.placebook.book.table.TextTable;
import org.placebook.table.Value;

/**
 * A sheet of a chart in the making: the charted figures as a table, each pointing at where it comes
 * from, under lines that say how the chart was made of them.
 */
final class ChartPage {
  private final String name;
  private final List<String> remarks;
  private final int rows;
  private final SheetText text;
  private final UniqueNames headings = new UniqueNames();
  private final List<RowRole> roles;
  private final List<SheetColumn> columns = new ArrayList<>();

  /**
   * A page.
   *
   * @param name of its sheet
   * @param remarks what else is to be said of the chart, a line each
   * @param rows how many there are
   * @param text the words above a table
   */
  ChartPage(String name, List<String> remarks, int rows, SheetText text) {
    this.name = name;
    this.remarks = List.copyOf(remarks);
    this.rows = rows;
    this.text = text;
    this.roles = new ArrayList<>(Collections.nCopies(rows, RowRole.BODY));
  }

  String name() {
    return name;
  }

  /** A column of names. */
  Chart.Run names(String heading, List<String> texts) {
    columns.add(TextTable.words(headings.unique(heading), texts));
    return run("General", Charted.texts(texts));
  }

  /** Marks the rows of the areas that the workbook is made for, where there are any. */
  void ours(Set<Integer> marked) {
    if (!marked.isEmpty()) {
      List<String> words = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        words.add(marked.contains(row) ? "yes" : "no");
        roles.set(row, marked.contains(row) ? RowRole.OURS : RowRole.BODY);
      }
      columns.add(TextTable.words(headings.unique("Our area"), words));
    }
  }

  /** A column of figures. */
  Chart.Run figures(String heading, Charted charted) {
    columns.add(
        new SheetColumn(
            headings.unique(heading), SheetColumn.Kind.FIGURE, charted.format(), charted));
    return run(charted.format(), charted.values());
  }

  private Chart.Run run(String format, List<Value> values) {
    // Title, the lines of every table, the remarks, the headings.
    int first = 1 + SheetText.LEAD + remarks.size() + 1 + 1;
    return new Chart.Run(name, columns.size(), first, first + rows - 1, format, values);
  }

  /** The finished sheet. */
  TableSheet sheet(String title, List<Highlight> highlights, Optional<Chart> chart) {
    return sheet(title, roles, highlights, chart);
  }

  TableSheet sheet(
      String title, List<RowRole> roles, List<Highlight> highlights, Optional<Chart> chart) {
    List<TextLine> lead = new ArrayList<>(text.lead(false, LeadLines.reasons(columns), List.of()));
    List<TextLine> remarked = remarks.stream().map(TextLine::body).toList();
    lead.addAll(2, remarked);
    return new TableSheet(
        name,
        title,
        UniqueNames.tableName(name),
        lead,
        columns,
        roles,
        highlights,
        chart.stream().toList());
  }
}
