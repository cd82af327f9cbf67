package org.placebook.book;

import java.util.List;
import java.util.Optional;
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
 * @param standard the comparator's figure, the same in each row, where a line is drawn through it
 * @param interval how far the 95% limits reach from the bars' ends, where they are known
 */
public record BarChart(
    ChartText text,
    Run categories,
    List<Series> series,
    List<Integer> drawn,
    Set<Integer> ours,
    Set<Integer> comparators,
    Optional<Series> standard,
    Optional<Interval> interval)
    implements Chart {
  /** Copies the parts. */
  public BarChart {
    series = List.copyOf(series);
    drawn = List.copyOf(drawn);
    ours = Set.copyOf(ours);
    comparators = Set.copyOf(comparators);
  }

  /** Bars without a line or limits. */
  public BarChart(
      ChartText text,
      Run categories,
      List<Series> series,
      List<Integer> drawn,
      Set<Integer> ours,
      Set<Integer> comparators) {
    this(text, categories, series, drawn, ours, comparators, Optional.empty(), Optional.empty());
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

  /**
   * Limits around each figure.
   *
   * @param below how far it is to the lower limit
   * @param above how far it is to the upper one
   */
  public record Interval(Run below, Run above) {}
}
