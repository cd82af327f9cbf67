package org.placebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.sheet.SheetFeatures;
import org.placebook.table.Place;
import org.placebook.table.format.NumberFormat;

/**
 * A sheet under check: its cells, its features and the tables on it. It knows nothing of its file
 * but the format, nor of other sheets. Rows, columns from 1.
 */
final class CheckedSheet {
  private final Source source;
  private final List<TableArea> tables;
  private final String lead;
  private final Optional<Place> formula;
  private final boolean isNotes;
  private final Map<String, ShownFigure> numberFormats = new HashMap<>();

  /** Those of each column that were asked for last. */
  private final Map<Integer, AlikeFigures> figures = new HashMap<>();

  /**
   * All that decides what is found of a sheet.
   *
   * @param format that of its file
   * @param features all but its cells
   * @param isFirst whether it is the first that is not hidden
   */
  record Source(FileFormat format, SheetFeatures features, Grid grid, boolean isFirst) {}

  CheckedSheet(Source source) {
    this.source = source;
    this.tables = TableFinder.find(grid(), features().tables());
    this.lead = readLead();
    this.formula = readFormula();
    this.isNotes = name().toLowerCase(Locale.ROOT).contains("note");
  }

  private String readLead() {
    int end = tables.isEmpty() ? Math.min(grid().lastRow(), 200) : firstTableRow() - 1;
    StringBuilder text = new StringBuilder();
    for (int row = 1; row <= end; row++) {
      for (int column = 1; column <= Math.min(grid().lastColumn(), 20); column++) {
        text.append(text(row, column)).append('\n');
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private int firstTableRow() {
    return tables.stream().mapToInt(table -> table.range().firstRow()).min().orElse(1);
  }

  String name() {
    return features().name();
  }

  SheetFeatures features() {
    return source.features();
  }

  Grid grid() {
    return source.grid();
  }

  /** Whether it is the first that is not hidden. */
  boolean isFirst() {
    return source.isFirst();
  }

  /** Whether files of its format say something. */
  boolean says(FileFormat.Says what) {
    return source.format().says(what);
  }

  /** Whether its name says that notes stand on it. */
  boolean isNotes() {
    return isNotes;
  }

  /** Excel tables and what looks like one, from top to bottom. */
  List<TableArea> tables() {
    return tables;
  }

  /** What stands above the first table, in lower case; the whole sheet where there is no table. */
  String lead() {
    return lead;
  }

  /** The table that holds a cell. */
  Optional<TableArea> table(int row, int column) {
    for (TableArea table : tables) {
      if (table.range().contains(row, column)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The last row, from a cell down, of those with its look in the same part of the same table. */
  int lastRowAlike(CheckedCell cell) {
    int row = cell.row();
    int lastOfPart =
        cell.table().isPresent()
            ? cell.table().get().lastOfPart(row)
            : lastAbove(row, cell.column());
    return Math.min(lastOfPart, features().looks().lastAlike(row, cell.column()));
  }

  /** The figures alike from one of them down to a row. */
  AlikeFigures figuresFrom(int row, int column, int end) {
    Optional<AlikeFigures> known =
        Optional.ofNullable(figures.get(column))
            .filter(last -> last.first().row() == row && last.lastRow() <= end);
    if (known.isPresent()) {
      return known.get();
    }
    AlikeFigures found = AlikeFigures.from(CheckedCell.of(this, row, column, CellKind.NUMBER), end);
    figures.put(column, found);
    return found;
  }

  /** The last row above the next table in a column, or of the sheet. */
  private int lastAbove(int row, int column) {
    return tables.stream()
        .map(TableArea::range)
        .filter(range -> range.firstRow() > row && range.contains(range.firstRow(), column))
        .mapToInt(range -> range.firstRow() - 1)
        .min()
        .orElse(grid().lastRow());
  }

  /** The first cell in reading order that shows what a formula gives. */
  Optional<Place> firstFormula() {
    return formula;
  }

  private Optional<Place> readFormula() {
    List<Integer> columns =
        IntStream.rangeClosed(1, grid().lastColumn()).filter(grid()::hasFormulas).boxed().toList();
    for (int row = 1; row <= grid().lastRow() && !columns.isEmpty(); row++) {
      for (int column : columns) {
        if (grid().isFormula(row, column) && !isBlank(row, column)) {
          return Optional.of(place(row, column));
        }
      }
    }
    return Optional.empty();
  }

  boolean isBlank(int row, int column) {
    return grid().kind(row, column) == CellKind.BLANK;
  }

  boolean isText(int row, int column) {
    return grid().kind(row, column) == CellKind.TEXT;
  }

  boolean isNumber(int row, int column) {
    return grid().kind(row, column) == CellKind.NUMBER;
  }

  /** The text of a cell, ends trimmed. */
  String text(int row, int column) {
    return grid().text(row, column).strip();
  }

  CellFormat format(int row, int column) {
    return features().looks().format(row, column);
  }

  /** What a number format does, understood once for each format of the sheet. */
  ShownFigure numberFormat(CellFormat format) {
    return numberFormats.computeIfAbsent(
        format.numberFormat(), code -> ShownFigure.of(NumberFormat.of(code)));
  }

  Place place() {
    return place("");
  }

  Place place(Range cells) {
    return place(cells.toString());
  }

  Place place(String cells) {
    return new Place("", name(), cells);
  }

  Place place(int row, int column) {
    return Place.cell("", name(), row, column);
  }
}
