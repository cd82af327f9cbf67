package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.BarChart.Interval;
import org.placebook.book.BarChart.Series;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.PyramidChart;
import org.placebook.table.Figure;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.OdsRange;

/** Horizontal bars: ranked, a comparator's hatched; or back to back, as of men and women. */
final class OdsBars implements OdsPlot {
  private static final int LABEL = 10;
  private static final int SINGLE_GAP = 40;
  private static final int SEVERAL_GAP = 60;
  private static final int PYRAMID_GAP = 15;
  private static final int ON_ONE_LINE = 100;

  private final ChartText text;
  private final Run names;
  private final List<Series> series;
  private final List<Integer> drawn;
  private final Set<Integer> hatched;
  private final Set<Integer> ours;
  private final Optional<Series> standard;
  private final Optional<Interval> interval;
  private final Axis nameAxis;
  private final Axis valueAxis;

  private OdsBars(
      ChartText text,
      Run names,
      List<Series> series,
      List<Integer> drawn,
      Set<Integer> hatched,
      Set<Integer> ours,
      Optional<Series> standard,
      Optional<Interval> interval,
      Axis nameAxis,
      Axis valueAxis) {
    this.text = text;
    this.names = names;
    this.series = series;
    this.drawn = drawn;
    this.hatched = hatched;
    this.ours = ours;
    this.standard = standard;
    this.interval = interval;
    this.nameAxis = nameAxis;
    this.valueAxis = valueAxis;
  }

  /** The first name on top, so that the axis of values stands at the end of that of names. */
  static OdsBars of(BarChart chart) {
    int gap = chart.series().size() == 1 ? SINGLE_GAP : SEVERAL_GAP;
    return new OdsBars(
        chart.text(),
        chart.categories(),
        chart.series(),
        chart.drawn(),
        chart.comparators(),
        chart.ours(),
        chart.standard(),
        chart.interval(),
        Axis.ofNames(chart.yTitle(), true),
        Axis.of(chart.xTitle(), BarXml.scale(chart), chart.series().get(0).values().format())
            .ofBars(true, gap, chart.standard().isPresent() ? ON_ONE_LINE : 0));
  }

  /** The first name at the foot. */
  static OdsBars of(PyramidChart chart) {
    AxisScale scale = chart.reach().mirrored();
    return new OdsBars(
        chart.text(),
        chart.bands(),
        List.of(chart.left(), chart.right()),
        IntStream.range(0, chart.bands().cells().size()).boxed().toList(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Axis.ofNames(chart.yTitle(), false),
        Axis.of(chart.xTitle(), scale, chart.left().values().format())
            .ofBars(false, PYRAMID_GAP, ON_ONE_LINE));
  }

  @Override
  public ChartText text() {
    return text;
  }

  @Override
  public String kind() {
    return "chart:bar";
  }

  @Override
  public Axis x() {
    return nameAxis;
  }

  @Override
  public Axis y() {
    return valueAxis;
  }

  @Override
  public boolean hasLegend() {
    return series.size() > 1;
  }

  @Override
  public Optional<String> categories() {
    return Optional.of(OdsRange.of(names, drawn));
  }

  @Override
  public List<Sequence> sequences() {
    List<Sequence> sequences = new ArrayList<>();
    ChartRun shown = ChartRun.all(names);
    sequences.add(new Sequence("", drawn.stream().map(shown::text).toList(), false));
    List<Series> all = new ArrayList<>(series);
    standard.ifPresent(all::add);
    for (Series one : all) {
      sequences.add(
          new Sequence(one.name(), drawn.stream().map(i -> digits(one, i)).toList(), true));
    }
    return sequences;
  }

  private static String digits(Series series, int row) {
    return series.values().cells().get(row) instanceof Figure figure
        ? Decimal.text(figure.number())
        : "";
  }

  @Override
  public void styles(XmlElements xml, OdsNumbers numbers) throws IOException {
    for (int i = 0; i < series.size(); i++) {
      bars(xml, i, numbers.name(series.get(i).values().format()));
    }
    if (standard.isPresent()) {
      OdsChart.style(xml, "standard").open("style:graphic-properties");
      xml.with("draw:stroke", "none").with("draw:fill", "none").close().close();
      OdsChart.style(xml, "standard-line").open("style:chart-properties");
      xml.with("chart:regression-type", "linear")
          .with("loext:regression-extrapolate-forward", "0.5");
      xml.with("loext:regression-extrapolate-backward", "0.5").close();
      xml.open("style:graphic-properties").with("draw:stroke", "dash");
      xml.with("draw:stroke-dash", "dashed").with("svg:stroke-width", "1.5pt");
      xml.with("svg:stroke-color", "#" + Palette.AXIS).close().close();
    }
    if (interval.isPresent()) {
      OdsChart.style(xml, "interval").open("style:chart-properties");
      xml.with("chart:error-category", "cell-range");
      xml.with("chart:error-upper-range", OdsRange.of(interval.get().above(), drawn));
      xml.with("chart:error-lower-range", OdsRange.of(interval.get().below(), drawn));
      xml.with("chart:error-upper-indicator", "true");
      xml.with("chart:error-lower-indicator", "true").close();
      OdsChart.line(xml, Palette.INK, 1).close();
    }
    OdsChart.style(xml, "hatched").open("style:graphic-properties");
    xml.with("draw:stroke", "solid").with("svg:stroke-width", "1pt");
    xml.with("svg:stroke-color", "#" + colour(0)).with("draw:fill", "hatch");
    xml.with("draw:fill-color", "#ffffff").with("draw:fill-hatch-name", "hatched0");
    xml.with("draw:fill-hatch-solid", "true").close().close();
    OdsChart.style(xml, "ours").open("style:graphic-properties").with("draw:stroke", "none");
    xml.with("draw:fill", "solid").with("draw:fill-color", "#" + Palette.series(0)).close();
    OdsChart.text(xml, LABEL, true).close();
  }

  private String colour(int number) {
    return series.size() == 1
        ? Palette.beside(!ours.isEmpty() || interval.isPresent())
        : Palette.series(number);
  }

  /** A single run of bars has its figures at the bars' ends. */
  private void bars(XmlElements xml, int number, Optional<String> format) throws IOException {
    OdsChart.style(xml, "bars" + number);
    if (format.isPresent()) {
      xml.with("style:data-style-name", format.get());
    }
    xml.open("style:chart-properties").with("chart:link-data-style-to-source", "false");
    if (series.size() == 1 && interval.isEmpty()) {
      xml.with("chart:data-label-number", "value").with("chart:label-position", "outside");
    }
    xml.close().open("style:graphic-properties").with("draw:stroke", "none");
    xml.with("draw:fill", "solid").with("draw:fill-color", "#" + colour(number)).close();
    OdsChart.text(xml, LABEL, false).close();
  }

  @Override
  public void series(XmlElements xml) throws IOException {
    for (int i = 0; i < series.size(); i++) {
      Run values = series.get(i).values();
      xml.open("chart:series").with("chart:style-name", "bars" + i);
      xml.with("chart:values-cell-range-address", OdsRange.of(values, drawn));
      xml.with("chart:label-cell-address", heading(values)).with("chart:class", "chart:bar");
      if (interval.isPresent()) {
        xml.open("chart:error-indicator").with("chart:dimension", "y");
        xml.with("chart:style-name", "interval").close();
      }
      for (int bar : drawn) {
        xml.open("chart:data-point");
        if (hatched.contains(bar)) {
          xml.with("chart:style-name", "hatched");
        } else if (ours.contains(bar)) {
          xml.with("chart:style-name", "ours");
        }
        xml.close();
      }
      xml.close();
    }
    if (standard.isPresent()) {
      Run values = standard.get().values();
      xml.open("chart:series").with("chart:style-name", "standard");
      xml.with("chart:values-cell-range-address", OdsRange.of(values, drawn));
      xml.with("chart:label-cell-address", heading(values)).with("chart:class", "chart:bar");
      xml.open("chart:regression-curve").with("chart:style-name", "standard-line").close();
      xml.open("chart:data-point").with("chart:repeated", drawn.size()).close();
      xml.close();
    }
  }

  /** The heading above the figures names them. */
  private static String heading(Run values) {
    return OdsRange.cell(values.sheet(), values.column(), values.firstRow() - 1);
  }
}
