package org.placebook.recipe;

import java.util.List;
import java.util.stream.Stream;
import org.placebook.recipe.word.ChartKind;
import org.placebook.table.Place;

/**
 * A chart.
 *
 * @param table the sheet it stands on
 * @param kind its kind
 * @param of {@code strong pairs}, a heading, a heading with <code>{each}</code>, a list, or
 *     headings with {@code ;} between; may be empty
 * @param x the heading of the horizontal figures; may be empty
 * @param y the heading of the vertical figures; may be empty
 * @param label the heading of the points' names; may be empty
 * @param title may be empty
 * @param altText may be empty
 * @param place where the recipe says so
 */
public record ChartSpec(
    String table,
    ChartKind kind,
    String of,
    String x,
    String y,
    String label,
    String title,
    String altText,
    Place place) {
  /** What Of says for a chart of each strong pair of a correlation sheet. */
  public static final String STRONG_PAIRS = "strong pairs";

  /** With fewer periods a line is a slope. */
  public static final int FEWEST_PERIODS = 3;

  /** The same chart with other words. */
  ChartSpec worded(String otherTitle, String otherAltText) {
    return new ChartSpec(table, kind, of, x, y, label, otherTitle, otherAltText, place);
  }

  /** The headings that Of names, where it names several. */
  public List<String> headings() {
    return Stream.of(of.split(";", -1)).map(String::strip).filter(h -> !h.isEmpty()).toList();
  }

  /** Whether it is one chart for each strong pair. */
  public boolean isOfStrongPairs() {
    return of.equalsIgnoreCase(STRONG_PAIRS);
  }
}
