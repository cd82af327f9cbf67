package org.placebook.book;

import java.util.List;
import java.util.Set;

/**
 * Cells by shade and sign. In a workbook the table itself is the chart, by its conditional formats;
 * as a picture it is drawn.
 *
 * @param text its words
 * @param names of the rows
 * @param ours the rows, from 0, of areas that the workbook is made for
 * @param columns the figures
 * @param key what the signs mean, in words
 */
public record HeatMap(
    ChartText text, Run names, Set<Integer> ours, List<Column> columns, String key)
    implements Chart {
  /** Copies the parts. */
  public HeatMap {
    ours = Set.copyOf(ours);
    columns = List.copyOf(columns);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.heatMap(this);
  }

  /**
   * A column of figures.
   *
   * @param name its heading
   * @param figures one a row
   * @param bands how figures are shaded; the first that holds decides
   */
  public record Column(String name, Run figures, List<Highlight.Band> bands) {
    /** Copies the bands. */
    public Column {
      bands = List.copyOf(bands);
    }
  }
}
