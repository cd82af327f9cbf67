package org.placebook.write.chart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.book.AxisScale;
import org.placebook.book.ChartText;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;

/** What a kind of chart draws, for {@link OdsChart} to put a frame around. */
public interface OdsPlot {
  /** The words of the chart. */
  ChartText text();

  /** The kind as OpenDocument calls it, such as {@code chart:bar}. */
  String kind();

  /** The horizontal axis of points and lines; of bars, the one of names. */
  Axis x();

  /** The other axis. */
  Axis y();

  /** Whether a legend is needed. */
  boolean hasLegend();

  /** The cells of the names, where the first axis has names. */
  Optional<String> categories();

  /** Series, as the copy of their figures within the chart has them. */
  List<Sequence> sequences();

  /** Writes the styles that its series have. */
  void styles(XmlElements xml, OdsNumbers numbers) throws IOException;

  /** Writes its series. */
  void series(XmlElements xml) throws IOException;

  /** Whether the axes have a scale to be read off, with its figures and its grid. */
  default boolean hasScales() {
    return true;
  }

  /** The plot's place as shares of the chart, where labels beside it need room. */
  default Optional<Place> place() {
    return Optional.empty();
  }

  /** A rectangle, in shares of the chart's size. */
  record Place(double x, double y, double width, double height) {}

  /**
   * A series or the names of points.
   *
   * @param name what it is called
   * @param texts what its cells show; figures as digits, nothing where there is no figure
   * @param isFigures whether they are figures
   */
  record Sequence(String name, List<String> texts, boolean isFigures) {}

  /**
   * An axis.
   *
   * @param title its title, or empty
   * @param scale where it begins and ends; none for one of names
   * @param format the number format of its figures
   * @param reversed whether it runs the other way round
   * @param atEnd whether it crosses the other at that one's end
   * @param gap between bars, in hundredths of a bar
   * @param overlap of bars, likewise
   */
  record Axis(
      String title,
      Optional<AxisScale> scale,
      String format,
      boolean reversed,
      boolean atEnd,
      int gap,
      int overlap) {

    static Axis of(String title, AxisScale scale, String format) {
      return new Axis(title, Optional.of(scale), scale.format(format), false, false, 0, 0);
    }

    static Axis ofNames(String title, boolean reversed) {
      return new Axis(title, Optional.empty(), "General", reversed, false, 0, 0);
    }

    Axis ofBars(boolean atOtherEnd, int gapWidth, int overlapping) {
      return new Axis(title, scale, format, reversed, atOtherEnd, gapWidth, overlapping);
    }
  }
}
