package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.HeatMap;
import org.placebook.book.LineChart;
import org.placebook.book.MarksChart;
import org.placebook.book.PyramidChart;
import org.placebook.book.ScatterChart;
import org.placebook.book.SmallMultiples;
import org.placebook.write.part.XmlElements;

/**
 * How a chart is drawn for each format: what is to be said of a kind of chart is said here. Nothing
 * is drawn before it is asked for, so that one at a time is held.
 *
 * @param size of the chart; of each panel where it has several
 * @param panels what stands beside the table: the chart, its panels, or nothing
 * @param abreast whether panels stand abreast, each at a column of its own
 * @param picture the chart with all its panels
 */
public record ChartForm(
    ChartSize size, List<Panel> panels, boolean abreast, Supplier<Drawing> picture) {
  /** The plot of a panel, as its titles leave it. */
  private static final LabelPlaces PANEL = new LabelPlaces(170, 95);

  /**
   * A chart, or one of its panels.
   *
   * @param chart whose words it has
   * @param part writes it for Excel
   * @param plot what it draws in an OpenDocument spreadsheet
   */
  public record Panel(Chart chart, Part part, Supplier<OdsPlot> plot) {}

  /** Writes a chart's part. */
  public interface Part {
    void write(XmlElements xml) throws IOException;
  }

  public static ChartForm of(Chart chart) {
    return chart.match(new ByKind());
  }

  /** The size of all panels together. */
  public ChartSize whole() {
    return size.times(panels.size());
  }

  private static final class ByKind implements Chart.Kinds<ChartForm> {
    private static ChartForm alone(
        ChartSize size, Chart chart, Part part, Supplier<OdsPlot> plot, Supplier<Drawing> picture) {
      return new ChartForm(size, List.of(new Panel(chart, part, plot)), false, picture);
    }

    @Override
    public ChartForm scatter(ScatterChart chart) {
      return alone(
          ChartSize.USUAL,
          chart,
          xml -> new ScatterXml(chart).write(xml),
          () -> OdsScatter.of(chart),
          () -> ScatterPicture.of(chart, ChartSize.USUAL));
    }

    @Override
    public ChartForm multiples(SmallMultiples chart) {
      List<Panel> panels = new ArrayList<>();
      for (ScatterChart panel : chart.panels()) {
        panels.add(
            new Panel(
                panel,
                xml -> new ScatterXml(panel, chart.x(), chart.y()).write(xml),
                () -> new OdsScatter(panel, chart.x(), chart.y(), PANEL)));
      }
      ChartSize size = ChartSize.PANEL;
      return new ChartForm(size, panels, true, () -> ScatterPicture.of(chart, size));
    }

    @Override
    public ChartForm bars(BarChart chart) {
      ChartSize size = ChartSize.of(chart);
      return alone(
          size,
          chart,
          xml -> new BarXml(chart).write(xml),
          () -> OdsBars.of(chart),
          () -> BarPicture.of(chart, size));
    }

    @Override
    public ChartForm pyramid(PyramidChart chart) {
      ChartSize size = ChartSize.of(chart);
      return alone(
          size,
          chart,
          xml -> new PyramidXml(chart).write(xml),
          () -> OdsBars.of(chart),
          () -> BarPicture.of(chart, size));
    }

    @Override
    public ChartForm lines(LineChart chart) {
      ChartSize size = ChartSize.of(chart);
      return alone(
          size,
          chart,
          xml -> new LineXml(chart, size).write(xml),
          () -> new OdsLines(chart, size),
          () -> LinePicture.of(chart, size));
    }

    @Override
    public ChartForm marks(MarksChart chart) {
      return alone(
          new ChartSize(chart.frame().width(), chart.frame().height()),
          chart,
          xml -> new MarksXml(chart).write(xml),
          () -> new OdsMarks(chart),
          () -> MarksPicture.of(chart));
    }

    /** Its shaded cells are the chart. */
    @Override
    public ChartForm heatMap(HeatMap chart) {
      return new ChartForm(ChartSize.USUAL, List.of(), false, () -> HeatPicture.of(chart));
    }
  }
}
