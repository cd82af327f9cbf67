package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * What the columns of figures of a table are, as far as the table itself tells.
 *
 * @param all in the order of the table
 * @param series columns of one measure at several periods
 * @param percents those that are per cents of the counts before them
 * @param counts whole figures that nothing calls a rate or an average
 * @param comparable those in which size is not: rates, averages, per cents
 * @param additive what may be part of a whole: none of a series, no rate, no per cent, none
 *     negative
 * @param hasCountry whether a country stands beside the areas, so that a count is told by its size
 */
public record FigureKind(
    List<FigureColumn> all,
    List<Series> series,
    PercentColumns percents,
    Set<FigureColumn> counts,
    Set<FigureColumn> comparable,
    List<FigureColumn> additive,
    boolean hasCountry) {

  /** Copies the lists. */
  public FigureKind {
    all = List.copyOf(all);
    series = List.copyOf(series);
    counts = Set.copyOf(counts);
    comparable = Set.copyOf(comparable);
    additive = List.copyOf(additive);
  }

  /**
   * Of a table.
   *
   * @param columns the table's columns of figures, an area a row
   * @param standards the rows of countries, from 0; may be none
   */
  public static FigureKind of(Table table, List<FigureColumn> columns, Set<Integer> standards) {
    List<Series> series = Series.among(columns, table.title());
    List<FigureColumn> named = columns.stream().filter(TotalName::isOf).toList();
    PercentColumns percents = PercentColumns.among(columns, named);
    Set<FigureColumn> inSeries = new HashSet<>();
    series.stream().filter(s -> !s.isOfRanges()).forEach(s -> inSeries.addAll(s.columns()));
    boolean isOfRates = MeasureWords.sayNoCount(table.title());
    Set<FigureColumn> counts = new HashSet<>();
    Set<FigureColumn> comparable = new HashSet<>();
    List<FigureColumn> additive = new ArrayList<>();
    for (FigureColumn column : columns) {
      boolean isCalledRate =
          MeasureWords.sayNoCount(column)
              || MeasureWords.sayPercent(column)
              || percents.has(column);
      boolean isWhole = isWhole(column);
      boolean isAmongAreas = isAmongAreas(column, standards);
      boolean isOfNoSize =
          isAmongAreas
              || (!isWhole
                  && (standards.isEmpty() || isOfRates || MeasureWords.sayPercent(table.title())));
      if (isCalledRate || isOfNoSize) {
        comparable.add(column);
      }
      if (!isCalledRate && isWhole && !isAmongAreas) {
        counts.add(column);
      }
      if (!isCalledRate
          && !isOfRates
          && isWithin(column, Double.MAX_VALUE)
          && !inSeries.contains(column)
          && !Series.isDerived(column)) {
        additive.add(column);
      }
    }
    return new FigureKind(
        columns, series, percents, counts, comparable, additive, !standards.isEmpty());
  }

  public boolean isCount(FigureColumn column) {
    return counts.contains(column);
  }

  /** Whether all figures lie between 0 and a number. */
  public static boolean isWithin(FigureColumn column, double most) {
    return column.allFigures(figure -> figure >= 0 && figure <= most);
  }

  public static boolean isWhole(FigureColumn column) {
    return column.allFigures(figure -> figure == Math.rint(figure));
  }

  /** A country has as many as any of its areas; its rate or its average lies among theirs. */
  private static boolean isAmongAreas(FigureColumn column, Set<Integer> standards) {
    if (standards.isEmpty()) {
      return false;
    }
    double country = Double.NEGATIVE_INFINITY;
    double area = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < column.size(); row++) {
      if (column.isFigure(row)) {
        double figure = column.number(row);
        if (standards.contains(row)) {
          country = Math.max(country, figure);
        } else {
          area = Math.max(area, figure);
        }
      }
    }
    return country > Double.NEGATIVE_INFINITY && area > country;
  }
}
