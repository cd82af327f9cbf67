package org.placebook.book;

import java.util.List;
import java.util.Optional;

/**
 * Marks at places that have no scale to be read off, such as tiles of a map or the spread of an
 * indicator: natively a scatter chart whose plot has a place of its own.
 *
 * @param text its words
 * @param series marks of one look each
 * @param x the horizontal extent
 * @param y the vertical extent
 * @param frame where the plot is within the chart
 * @param look what stands around the marks
 * @param rows the names of rows, the first on top, where each unit of y is one; pictures write them
 */
public record MarksChart(
    ChartText text,
    List<Series> series,
    AxisScale x,
    AxisScale y,
    Frame frame,
    Look look,
    Optional<Run> rows)
    implements Chart {
  /** How thick the upright line within a mark is, in points. */
  public static final double CORE = 4;

  /** Copies the series. */
  public MarksChart {
    series = List.copyOf(series);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.marks(this);
  }

  /** What stands around the marks. */
  public enum Look {
    /** A line at an x of 0, and titles of both axes. */
    SPINE,
    /** A key beneath, no axes. */
    MAP
  }

  /** The form of a mark. */
  public enum Form {
    NONE,
    CIRCLE,
    DIAMOND,
    SQUARE
  }

  /**
   * Marks of one look.
   *
   * @param name for the key
   * @param form of each
   * @param size of each in points, at most 72
   * @param colour of mark and line, as six hexadecimal digits
   * @param x their places
   * @param y likewise
   * @param reach how far a line leads from each to the right, where there are lines
   * @param line how thick the line is, in points
   * @param points which cells of the runs have a mark, from 0 and rising
   * @param labels a text on each of them; none for marks without
   * @param ink the colour of the labels
   */
  public record Series(
      String name,
      Form form,
      double size,
      String colour,
      Run x,
      Run y,
      Optional<Run> reach,
      double line,
      List<Integer> points,
      List<String> labels,
      String ink) {
    /** Refuses labels that do not fit. */
    public Series {
      points = List.copyOf(points);
      labels = List.copyOf(labels);
      if (!labels.isEmpty() && labels.size() != points.size()) {
        throw new IllegalArgumentException(
            "%d labels for %d marks".formatted(labels.size(), points.size()));
      }
    }
  }

  /**
   * The plot within the chart, in points.
   *
   * @param width of the chart
   * @param height of the chart
   * @param left where the plot begins
   * @param top likewise
   * @param right where it ends
   * @param bottom likewise
   */
  public record Frame(
      double width, double height, double left, double top, double right, double bottom) {}

  /** How far the upright line within a mark of a spine reaches up and down, in units of y. */
  public double core(Series series) {
    double unit = (frame.bottom() - frame.top()) / (y.greatest() - y.least());
    return (series.size() - CORE / 2) / 2 / unit;
  }

  /** The height of a row beside which the chart stands, where its rows are those of a table. */
  public Optional<Double> rowHeight() {
    return rows.map(names -> (frame.bottom() - frame.top()) / names.cells().size());
  }
}
