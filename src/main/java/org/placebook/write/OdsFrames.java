package org.placebook.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.HeatMap;
import org.placebook.book.PyramidChart;
import org.placebook.book.ScatterChart;
import org.placebook.book.SlopeChart;
import org.placebook.book.SmallMultiples;

/**
 * The charts of an OpenDocument spreadsheet, each in a frame to the right of its sheet's table, one
 * beneath the other, and as an object of its own in the file.
 */
final class OdsFrames {
  static final String STYLE = "gr1";
  private static final double BETWEEN = 24;

  /** The plot of a panel, as its titles leave it. */
  private static final LabelPlaces PANEL = new LabelPlaces(250, 150);

  private final List<OdsChart> charts = new ArrayList<>();

  /** A chart in its frame. */
  private record Frame(OdsPlot plot, Chart chart, ChartSize size, double x, double y) {}

  /** The objects in the order of their numbers, from 1. */
  List<OdsChart> charts() {
    return charts;
  }

  /** The name of an object's folder in the file. */
  static String folder(int number) {
    return "Object " + number;
  }

  /**
   * Writes the frames of a sheet.
   *
   * @param left where the first begins, in points from the sheet's edge
   * @param top likewise
   */
  void write(XmlElements xml, List<Chart> shown, double left, double top) throws IOException {
    List<Frame> frames = new ArrayList<>();
    double y = top;
    for (Chart chart : shown) {
      place(chart, left, y, frames);
      y += ChartSize.ofAll(chart).height() + BETWEEN;
    }
    if (frames.isEmpty()) {
      return;
    }
    xml.open("table:shapes");
    for (int i = 0; i < frames.size(); i++) {
      frame(xml, frames.get(i), i);
    }
    xml.close();
  }

  private static void place(Chart chart, double x, double y, List<Frame> frames) {
    ChartSize size = ChartSize.of(chart);
    if (chart instanceof SmallMultiples multiples) {
      panels(multiples, size, x, y, frames);
    } else if (!(chart instanceof HeatMap)) { // Its shaded cells are the chart.
      frames.add(new Frame(plot(chart, size), chart, size, x, y));
    }
  }

  private static OdsPlot plot(Chart chart, ChartSize size) {
    if (chart instanceof ScatterChart scatter) {
      return OdsScatter.of(scatter);
    }
    if (chart instanceof PyramidChart pyramid) {
      return OdsBars.of(pyramid);
    }
    return chart instanceof SlopeChart slope
        ? new OdsSlope(slope, size.height())
        : OdsBars.of((BarChart) chart);
  }

  private static void panels(
      SmallMultiples multiples, ChartSize size, double x, double y, List<Frame> frames) {
    for (int i = 0; i < multiples.panels().size(); i++) {
      ScatterChart panel = multiples.panels().get(i);
      double across = x + i % ChartSize.ABREAST * (size.width() + ChartSize.BETWEEN_PANELS);
      int rowOfPanels = i / ChartSize.ABREAST;
      double down = y + rowOfPanels * (size.height() + ChartSize.BETWEEN_PANELS);
      OdsPlot plot = new OdsScatter(panel, multiples.x(), multiples.y(), PANEL);
      frames.add(new Frame(plot, panel, size, across, down));
    }
  }

  private void frame(XmlElements xml, Frame frame, int order) throws IOException {
    charts.add(new OdsChart(frame.plot(), frame.size()));
    xml.open("draw:frame").with("draw:z-index", order).with("draw:name", "Chart " + charts.size());
    xml.with("draw:style-name", STYLE);
    xml.with("svg:width", OdsChart.points(frame.size().width()));
    xml.with("svg:height", OdsChart.points(frame.size().height()));
    xml.with("svg:x", OdsChart.points(frame.x())).with("svg:y", OdsChart.points(frame.y()));
    xml.open("draw:object").with("xlink:href", "./" + folder(charts.size()));
    xml.with("xlink:type", "simple").with("xlink:show", "embed");
    xml.with("xlink:actuate", "onLoad").close();
    xml.element("svg:title", frame.chart().title());
    xml.element("svg:desc", frame.chart().altText()).close();
  }

  /** The style of all frames. */
  static void style(XmlElements xml) throws IOException {
    xml.open("style:style").with("style:name", STYLE).with("style:family", "graphic");
    xml.open("style:graphic-properties").with("draw:stroke", "none").with("draw:fill", "none");
    xml.close().close();
  }
}
