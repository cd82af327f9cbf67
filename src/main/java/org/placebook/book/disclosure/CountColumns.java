package org.placebook.book.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.MeasureWords;
import org.placebook.recipe.proof.Series;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * The columns that a threshold is for. A small rate or a small difference is not one of few people;
 * where it leads back to a count, sums and {@link WaysBack} see to it.
 */
final class CountColumns {
  private CountColumns() {}

  /**
   * By number.
   *
   * @param rates columns that are one column over another, as their figures show
   */
  static Set<Integer> of(Table table, Set<Integer> rates) {
    List<FigureColumn> figures = table.figures();
    return IntStream.range(0, figures.size())
        .filter(column -> !rates.contains(column) && isCount(table, figures.get(column)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** By number, those that are rounded: changes of counts with them, and nothing called a rate. */
  static Set<Integer> toRound(Table table, Set<Integer> rates) {
    List<FigureColumn> figures = table.figures();
    return IntStream.range(0, figures.size())
        .filter(column -> !rates.contains(column) && FigureKind.isWhole(figures.get(column)))
        .filter(column -> !MeasureWords.sayNoCountOf(table.title(), figures.get(column)))
        .filter(column -> !MeasureWords.sayPercent(figures.get(column)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Words alone do not take whole figures from the counts: they may be of few all the same. */
  private static boolean isCount(Table table, FigureColumn column) {
    boolean isCalledNone =
        !FigureKind.isWhole(column) && MeasureWords.sayNoCountOf(table.title(), column);
    return !isCalledNone
        && !Series.isDerived(column)
        && FigureKind.isWithin(column, Double.MAX_VALUE);
  }
}
