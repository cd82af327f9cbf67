package org.placebook.book.summary;

import java.util.Optional;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.PlacedTable;
import org.placebook.book.words.Shown;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Names;
import org.placebook.table.PackedValues;
import org.placebook.table.Value;

/**
 * A column of a table whose figures can be compared between areas, however large they are.
 *
 * @param table the table
 * @param column its derived column, from 0
 * @param derived what stands in it
 * @param areas its figures by area in scope
 * @param standard what they are compared with
 * @param comparator the standard's figure
 * @param rising the figures of the areas, put in order
 * @param meanDistance how far they are from the comparator in the mean; 0 where there is none
 */
record Indicator(
    DerivedTable table,
    int column,
    Derived derived,
    PackedValues areas,
    Subject.Standard standard,
    Value comparator,
    Rising rising,
    double meanDistance) {

  static Indicator of(
      DerivedTable table, int column, Subject.Standard standard, Evaluator evaluator) {
    Derived derived = table.placed().columns().get(column);
    PackedValues areas = evaluator.areas(derived.measure());
    Value comparator = evaluator.value(derived.measure(), standard);
    Rising rising = Rising.of(areas);
    double meanDistance =
        comparator instanceof Figure figure ? rising.meanDistance(figure.number()) : 0;
    return new Indicator(table, column, derived, areas, standard, comparator, rising, meanDistance);
  }

  /** What a row of its figures is called. */
  String label() {
    return Names.tidy(derived.heading().replace('\n', ' '));
  }

  /** What it is called in a sentence, where figures say themselves that they are per cents. */
  String name() {
    return Names.tidy(isPercent() ? label().replace("(%)", "") : label());
  }

  boolean isPercent() {
    return shown().percent();
  }

  String format() {
    return derived.spec().format().excelFormat();
  }

  Shown shown() {
    return Shown.of(format());
  }

  Optional<Figure> figure(int area) {
    return areas.get(area) instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }

  Optional<Figure> comparatorFigure() {
    return comparator instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }

  /** How far an area is from the comparator, in mean distances of all areas from it. */
  double departure(int area) {
    return comparator instanceof Figure standard && meanDistance > 0 && areas.isFigure(area)
        ? (areas.number(area) - standard.number()) / meanDistance
        : 0;
  }

  /** The rank of an area, 1 for the largest, ties joint. */
  int rank(int area) {
    return 1 + (int) rising.above(figure(area).orElseThrow().number());
  }

  private PlacedTable placed() {
    return table.placed();
  }

  private int row(int area) {
    return placed().row(new Subject.Area(area)).orElseThrow();
  }

  String areaName(int area) {
    return table.name(row(area));
  }

  CellRef cell(int area) {
    return placed().cell(column, row(area));
  }

  /** What the comparator's row is called; empty where the table has none. */
  String comparatorName() {
    return placed().row(standard).map(table::name).orElse("");
  }

  /** The comparator's cell, where the table has a row of it. */
  Optional<CellRef> comparatorCell() {
    return placed().row(standard).map(row -> placed().cell(column, row));
  }

  /** The figures of all areas in a formula. */
  String block(String home) {
    return placed().block(column).orElseThrow().from(home);
  }

  /** The number of its column on the table's sheet, from 1. */
  int sheetColumn() {
    return placed().cell(column, 0).column();
  }

  /** The same in a formula, which follows where columns are put in or taken out. */
  String sheetColumn(String home) {
    return "COLUMN(" + placed().cell(column, 0).fixedFrom(home) + ")";
  }

  /** All columns of the table's sheet, as far as the areas go: the same for all its indicators. */
  String wholeBlock(String home) {
    int last = placed().block(column).orElseThrow().size() - 1;
    return wide(home, sheetRow(0), sheetRow(last));
  }

  /** The figure in the row of a cell, found by the number of the column that stands in a cell. */
  String inRowOf(CellRef cell, String home, String column) {
    return "INDEX(%s,%s)".formatted(wide(home, cell.row(), cell.row()), column);
  }

  private int sheetRow(int row) {
    return placed().cell(column, row).row();
  }

  private String wide(String home, int first, int last) {
    CellRef end = placed().cell(placed().columns().size() - 1, 0);
    String from = CellRef.sheetPrefix(end.sheet(), home) + "$A$" + first;
    return from + ":$" + Letters.of(end.column()) + "$" + last;
  }

  /** The whole column, for a link. */
  String cells() {
    CellRef first = placed().cell(column, 0);
    CellRef last = placed().cell(column, placed().subjects().size() - 1);
    return "%s:%s".formatted(first.from(placed().sheet()), last.from(placed().sheet()));
  }
}
