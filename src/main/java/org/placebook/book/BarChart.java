package org.placebook.book;

import java.util.List;
import java.util.Set;

/**
 * Horizontal bars, a series for each run of values.
 *
 * @param text its words; x is the axis of values
 * @param categories the bars' names, first on top
 * @param series one or more
 * @param drawn the rows, from 0 and rising, that have a bar: all, or the ends of a long ranking
 * @param ours the rows of areas that the workbook is made for
 * @param comparators the rows of comparators, whose bars are hatched
 */
public record BarChart(
    ChartText text,
    Run categories,
    List<Series> series,
    List<Integer> drawn,
    Set<Integer> ours,
    Set<Integer> comparators)
    implements Chart {
  /** Copies the parts. */
  public BarChart {
    series = List.copyOf(series);
    drawn = List.copyOf(drawn);
    ours = Set.copyOf(ours);
    comparators = Set.copyOf(comparators);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.bars(this);
  }

  /**
   * Bars of one colour.
   *
   * @param name for the legend
   * @param values a figure for each category
   */
  public record Series(String name, Run values) {}
}
