package org.placebook.book.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.PlacedTable;
import org.placebook.book.words.Shown;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Figure;
import org.placebook.table.Names;
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
 * @param meanDistance of all areas from that, at least 0; 0 where there is none
 */
record Indicator(
    DerivedTable table,
    int column,
    Derived derived,
    List<Value> areas,
    Subject.Standard standard,
    Value comparator,
    double meanDistance) {

  static Indicator of(
      DerivedTable table, int column, Subject.Standard standard, Evaluator evaluator) {
    Derived derived = table.placed().columns().get(column);
    List<Value> areas = evaluator.areas(derived.measure());
    Value comparator = evaluator.value(derived.measure(), standard);
    return new Indicator(
        table, column, derived, areas, standard, comparator, meanDistance(areas, comparator));
  }

  private static double meanDistance(List<Value> areas, Value comparator) {
    return comparator instanceof Figure from
        ? Arrays.stream(sorted(areas)).map(v -> Math.abs(v - from.number())).average().orElse(0)
        : 0;
  }

  /** What it is called; that its figures are per cents they show themselves. */
  String name() {
    String heading = derived.heading().replace('\n', ' ');
    return Names.tidy(isPercent() ? heading.replace("(%)", "") : heading);
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

  /** The figures of all areas that have one, rising. */
  double[] sorted() {
    return sorted(areas);
  }

  private static double[] sorted(List<Value> areas) {
    return areas.stream()
        .filter(Figure.class::isInstance)
        .mapToDouble(value -> ((Figure) value).number())
        .sorted()
        .toArray();
  }

  /** How far an area is from the comparator, in mean distances of all areas from it. */
  double departure(int area) {
    return meanDistance > 0 && figure(area).isPresent()
        ? (figure(area).get().number() - comparatorFigure().orElseThrow().number()) / meanDistance
        : 0;
  }

  /** The rank of an area, 1 for the largest, ties joint. */
  int rank(int area) {
    double own = figure(area).orElseThrow().number();
    return 1 + (int) Arrays.stream(sorted()).filter(v -> v > own).count();
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

  /** The whole column, for a link. */
  String cells() {
    CellRef first = placed().cell(column, 0);
    CellRef last = placed().cell(column, placed().subjects().size() - 1);
    return "%s:%s".formatted(first.from(placed().sheet()), last.from(placed().sheet()));
  }
}
