package org.placebook.recipe.scope;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.recipe.proof.MeasureWords;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * Columns that are shown to hold no counts: by their names, or because a country has less than one
 * of its areas.
 *
 * @param table of figures
 * @param areas its rows
 */
record NoCounts(Table table, AreaIndex areas) {
  private static final List<String> COUNTRIES = List.of("E92", "W92", "S92", "N92");

  boolean has(FigureColumn column) {
    return MeasureWords.sayNoCountOf(table.title(), column) || isLessInACountry(column);
  }

  boolean isLessInACountry(FigureColumn column) {
    return COUNTRIES.stream().anyMatch(country -> isLess(country, column));
  }

  private boolean isLess(String country, FigureColumn column) {
    double whole = most(column, country);
    return whole > Double.NEGATIVE_INFINITY
        && column.allFigures(figure -> figure >= 0)
        && most(column, country.substring(0, 1)) > whole;
  }

  /** The largest figure among rows whose code begins so. */
  private double most(FigureColumn column, String code) {
    return IntStream.range(0, column.size())
        .filter(row -> column.isFigure(row) && areas.codeAt(row).startsWith(code))
        .mapToDouble(column::number)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
