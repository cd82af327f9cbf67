package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Grid;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;

/**
 * The columns, rows and cells of one OpenDocument sheet. A cell or row that repeats is written as
 * often as it says if it holds anything, and skipped if not: sheets end in a million blank rows.
 */
final class OdsRows {
  /** Cells that come of repeating, before the file counts as a bomb. */
  private static final long MOST_REPEATED = 5_000_000;

  private final XmlCursor xml;
  private final OdsStylesReader styles;
  private final GridBuilder grid;
  private final List<String> columnStyles = new ArrayList<>();
  private final List<CellNote> notes = new ArrayList<>();
  private int columns;
  private int row;
  private long repeated;

  OdsRows(XmlCursor xml, OdsStylesReader styles, GridBuilder grid) {
    this.xml = xml;
    this.styles = styles;
    this.grid = grid;
  }

  /** Takes an element that starts within the table. */
  void take() throws IOException {
    switch (xml.name()) {
      case "table-column" -> column();
      case "table-row" -> row();
      default -> {}
    }
  }

  List<CellNote> notes() {
    return notes;
  }

  private void column() throws IOException {
    int count = count("number-columns-repeated", Grid.MAX_COLUMNS);
    if (isHidden()) {
      grid.hideColumns(columns + 1, columns + count);
    }
    String style = xml.attribute("default-cell-style-name");
    for (int i = 0; i < count && columnStyles.size() < Grid.MAX_COLUMNS; i++) {
      columnStyles.add(style);
    }
    columns += count;
  }

  private void row() throws IOException {
    int count = count("number-rows-repeated", Grid.MAX_ROWS);
    if (isHidden()) {
      for (int i = 1; i <= count; i++) {
        grid.row(row + i, true);
      }
    }
    List<OdsCell> cells = new ArrayList<>();
    int column = 1;
    while (xml.advance() && !xml.isEnd("table-row")) {
      if (xml.isStart()
          && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
        column += cell(cells, column);
      }
    }
    write(cells, count);
    row += count;
  }

  /** Reads a cell and gives the number of columns it takes. */
  private int cell(List<OdsCell> cells, int column) throws IOException {
    int count = count("number-columns-repeated", Grid.MAX_COLUMNS);
    merge(column);
    String style = xml.attribute("style-name");
    String inherited = column <= columnStyles.size() ? columnStyles.get(column - 1) : "";
    OdsCell cell = OdsCell.read(xml, column, count, style.isEmpty() ? inherited : style, styles);
    if (!cell.note().isEmpty()) {
      notes.add(new CellNote(row + 1, column, cell.note()));
    }
    if (cell.holdsAnything()) {
      cells.add(cell);
    }
    return count;
  }

  private void merge(int column) throws IOException {
    int down = count("number-rows-spanned", Grid.MAX_ROWS);
    int across = count("number-columns-spanned", Grid.MAX_COLUMNS);
    if (down > 1 || across > 1) {
      grid.merge(Address.range(row + 1, column, row + down, column + across - 1));
    }
  }

  private void write(List<OdsCell> cells, int count) throws Refused {
    for (int i = 1; i <= count && !cells.isEmpty(); i++) {
      for (OdsCell cell : cells) {
        repeated += i > 1 ? cell.repeated() : cell.repeated() - 1;
        if (repeated > MOST_REPEATED) {
          throw Refused.damaged("cells are repeated more than %,d times".formatted(MOST_REPEATED));
        }
        cell.write(grid, row + i, styles);
      }
    }
  }

  private boolean isHidden() {
    return xml.attribute("visibility").equals("collapse")
        || xml.attribute("visibility").equals("filter");
  }

  private int count(String attribute, int most) throws Refused {
    return Math.max(1, Math.min(most, xml.integer(attribute, 1)));
  }
}
