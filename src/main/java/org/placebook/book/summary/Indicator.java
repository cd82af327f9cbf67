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

/** A column of a table whose figures can be compared between areas, however large they are. */
final class Indicator {
  private final DerivedTable table;
  private final int column;
  private final Derived derived;
  private final Subject.Standard standard;
  private final List<Value> areas;
  private final Value comparator;
  private final double[] sorted;
  private final double meanDistance;

  /**
   * An indicator.
   *
   * @param column a derived column of the table, from 0
   * @param standard what it is compared with
   */
  Indicator(DerivedTable table, int column, Subject.Standard standard, Evaluator evaluator) {
    this.table = table;
    this.column = column;
    this.derived = table.placed().columns().get(column);
    this.standard = standard;
    this.areas = evaluator.areas(derived.measure());
    this.comparator = evaluator.value(derived.measure(), standard);
    this.sorted =
        areas.stream()
            .filter(Figure.class::isInstance)
            .mapToDouble(value -> ((Figure) value).number())
            .sorted()
            .toArray();
    this.meanDistance =
        comparatorFigure()
            .map(Figure::number)
            .map(from -> Arrays.stream(sorted).map(v -> Math.abs(v - from)).average().orElse(0))
            .orElse(0.0);
  }

  DerivedTable table() {
    return table;
  }

  Derived derived() {
    return derived;
  }

  Subject.Standard standard() {
    return standard;
  }

  /** Its values by area in scope. */
  List<Value> areas() {
    return areas;
  }

  Value comparator() {
    return comparator;
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

  /** How many areas have a figure. */
  int figures() {
    return sorted.length;
  }

  /** Of an indicator with a figure at least. */
  double lowest() {
    return sorted[0];
  }

  /** Likewise. */
  double highest() {
    return sorted[sorted.length - 1];
  }

  /** The quantile of the areas' figures, as Excel's QUARTILE has it: R's type 7. */
  double quantile(double share) {
    double at = (sorted.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** How many areas have a larger figure. */
  int above(double figure) {
    return (int) Arrays.stream(sorted).filter(v -> v > figure).count();
  }

  /** How far an area is from the comparator, in mean distances of all areas from it. */
  double departure(int area) {
    if (figure(area).isEmpty() || comparatorFigure().isEmpty() || meanDistance == 0) {
      return 0;
    }
    return (figure(area).get().number() - comparatorFigure().get().number()) / meanDistance;
  }

  /** The rank of an area, 1 for the largest, ties joint. */
  int rank(int area) {
    return 1 + above(figure(area).orElseThrow().number());
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
