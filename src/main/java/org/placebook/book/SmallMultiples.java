package org.placebook.book;

import java.util.List;

/**
 * The same scatter chart for each member of a list, all to the same scale.
 *
 * @param text its words; each panel has its own too
 * @param panels one or more
 * @param x the scale of every horizontal axis
 * @param y the scale of every vertical axis
 */
public record SmallMultiples(ChartText text, List<ScatterChart> panels, AxisScale x, AxisScale y)
    implements Chart {
  /** Copies the panels. */
  public SmallMultiples {
    panels = List.copyOf(panels);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.multiples(this);
  }
}
