package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.MarksChart;
import org.placebook.book.MarksChart.Frame;
import org.placebook.book.MarksChart.Look;
import org.placebook.book.MarksChart.Series;
import org.placebook.table.Figure;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.OdsRange;

/** Marks at places without a scale. */
final class OdsMarks implements OdsPlot {
  private static final int LABEL = 10;

  private final MarksChart chart;

  OdsMarks(MarksChart chart) {
    this.chart = chart;
  }

  @Override
  public ChartText text() {
    return chart.text();
  }

  @Override
  public String kind() {
    return "chart:scatter";
  }

  @Override
  public Axis x() {
    return Axis.of(isMap() ? "" : chart.xTitle(), chart.x(), "General");
  }

  @Override
  public Axis y() {
    return Axis.of(isMap() ? "" : chart.yTitle(), chart.y(), "General");
  }

  private boolean isMap() {
    return chart.look() == Look.MAP;
  }

  @Override
  public boolean hasLegend() {
    return isMap();
  }

  @Override
  public boolean hasScales() {
    return false;
  }

  @Override
  public Optional<String> categories() {
    return Optional.empty();
  }

  @Override
  public Optional<Place> place() {
    Frame frame = chart.frame();
    return Optional.of(
        new Place(
            frame.left() / frame.width(),
            frame.top() / frame.height(),
            (frame.right() - frame.left()) / frame.width(),
            (frame.bottom() - frame.top()) / frame.height()));
  }

  @Override
  public List<Sequence> sequences() {
    int longest = chart.series().stream().mapToInt(s -> s.points().size()).max().orElse(0);
    List<Sequence> sequences = new ArrayList<>();
    sequences.add(new Sequence("", java.util.Collections.nCopies(longest, ""), false));
    for (Series series : chart.series()) {
      sequences.add(new Sequence(series.name(), digits(series, series.x(), longest), true));
      sequences.add(new Sequence(series.name(), digits(series, series.y(), longest), true));
    }
    return sequences;
  }

  private static List<String> digits(Series series, Run run, int longest) {
    List<String> digits = new ArrayList<>();
    for (int point : series.points()) {
      digits.add(Decimal.text(((Figure) run.cells().get(point)).number()));
    }
    while (digits.size() < longest) {
      digits.add("");
    }
    return digits;
  }

  @Override
  public void styles(XmlElements xml, OdsNumbers numbers) throws IOException {
    for (int i = 0; i < chart.series().size(); i++) {
      marks(xml, i, chart.series().get(i));
    }
  }

  private boolean hasCore(Series series) {
    return series.reach().isEmpty() && !isMap();
  }

  private void marks(XmlElements xml, int number, Series series) throws IOException {
    OdsChart.style(xml, "marks" + number).open("style:chart-properties");
    if (series.form() == MarksChart.Form.NONE) {
      xml.with("chart:symbol-type", "none");
    } else {
      String size = Decimal.text(series.size()) + "pt";
      xml.with("chart:symbol-type", "named-symbol");
      xml.with("chart:symbol-name", series.form().name().toLowerCase(java.util.Locale.ROOT));
      xml.with("chart:symbol-width", size).with("chart:symbol-height", size);
    }
    if (!series.labels().isEmpty()) {
      xml.with("chart:data-label-number", "value").with("chart:label-position", "center");
    }
    xml.close().open("style:graphic-properties").with("draw:stroke", "none");
    xml.with("draw:fill", "solid").with("draw:fill-color", "#" + series.colour()).close();
    xml.open("style:text-properties").with("fo:color", "#" + series.ink());
    xml.with("fo:font-size", LABEL + "pt").close().close();
    if (series.reach().isPresent()) {
      String lengths = OdsRange.of(series.reach().get(), series.points());
      OdsChart.style(xml, "reach" + number).open("style:chart-properties");
      xml.with("chart:error-category", "cell-range");
      xml.with("chart:error-upper-range", lengths).with("chart:error-lower-range", lengths);
      xml.with("chart:error-upper-indicator", "true");
      xml.with("chart:error-lower-indicator", "false").close();
      OdsChart.line(xml, series.colour(), series.line()).close();
    }
    if (hasCore(series)) {
      String core = Decimal.text(chart.core(series));
      OdsChart.style(xml, "core" + number).open("style:chart-properties");
      xml.with("chart:error-category", "constant");
      xml.with("chart:error-upper-limit", core).with("chart:error-lower-limit", core);
      xml.with("chart:error-upper-indicator", "true");
      xml.with("chart:error-lower-indicator", "true").close();
      OdsChart.line(xml, series.colour(), MarksChart.CORE).close();
    }
  }

  @Override
  public void series(XmlElements xml) throws IOException {
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      xml.open("chart:series").with("chart:style-name", "marks" + i);
      xml.with("chart:values-cell-range-address", OdsRange.of(series.y(), series.points()));
      xml.with("chart:class", "chart:scatter");
      xml.open("chart:domain");
      xml.with("table:cell-range-address", OdsRange.of(series.x(), series.points())).close();
      if (series.reach().isPresent()) {
        xml.open("chart:error-indicator").with("chart:dimension", "x");
        xml.with("chart:style-name", "reach" + i).close();
      }
      if (hasCore(series)) {
        xml.open("chart:error-indicator").with("chart:dimension", "y");
        xml.with("chart:style-name", "core" + i).close();
      }
      for (String label : series.labels()) {
        xml.open("chart:data-point").open("chart:data-label").open("text:p");
        xml.element("text:span", label.substring(label.indexOf('\n') + 1)).close().close().close();
      }
      if (series.labels().isEmpty()) {
        xml.open("chart:data-point").with("chart:repeated", series.points().size()).close();
      }
      xml.close();
    }
  }
}
