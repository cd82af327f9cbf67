package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.LineChart;
import org.placebook.book.LineChart.Course;
import org.placebook.book.LineChart.Line;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.OdsRange;

/** A line for each place over periods, named at its end. */
final class OdsLines implements OdsPlot {
  private static final int LABEL = 10;

  private static final double LEFT = 0.14;
  private static final double TOP = 0.21;
  private static final double DEPTH = 0.62;

  /** How far labels stand from the plot, and that LibreOffice lets them have more room. */
  private static final double BESIDE = 60;

  private final LineChart chart;
  private final LineLabels labels;
  private final Place place;
  private final double[] movedFirst;
  private final double[] movedLast;

  /**
   * A line chart.
   *
   * @param chart what it shows
   * @param size of the whole chart, by which labels are kept apart
   */
  OdsLines(LineChart chart, ChartSize size) {
    this.chart = chart;
    this.labels = new LineLabels(chart, LABEL);
    double beside = (labels.room() + BESIDE) / size.width();
    this.place = new Place(LEFT, TOP, 1 - LEFT - beside, DEPTH);
    this.movedFirst = labels.moved(chart.first(), size.height() * DEPTH);
    this.movedLast = labels.moved(chart.last(), size.height() * DEPTH);
  }

  @Override
  public ChartText text() {
    return chart.text();
  }

  @Override
  public String kind() {
    return "chart:line";
  }

  @Override
  public Axis x() {
    return Axis.ofNames(chart.xTitle(), false);
  }

  @Override
  public Axis y() {
    return Axis.of(chart.yTitle(), chart.scale(), chart.first().figures().format());
  }

  @Override
  public boolean hasLegend() {
    return false;
  }

  @Override
  public Optional<Place> place() {
    return Optional.of(place);
  }

  /** The headings are the periods. */
  @Override
  public Optional<String> categories() {
    return Optional.of(across(chart.first().figures().firstRow() - 1));
  }

  @Override
  public List<Sequence> sequences() {
    List<Sequence> sequences = new ArrayList<>();
    sequences.add(
        new Sequence("", chart.periods().stream().map(LineChart.Period::name).toList(), false));
    ChartRun names = ChartRun.all(chart.names());
    for (Line line : chart.lines()) {
      List<String> figures =
          chart.periods().stream().map(period -> Decimal.text(period.at(line))).toList();
      sequences.add(new Sequence(names.text(line.row()), figures, true));
    }
    return sequences;
  }

  @Override
  public void styles(XmlElements xml, OdsNumbers numbers) throws IOException {
    Optional<String> format = numbers.name(chart.first().figures().format());
    Set<String> written = new HashSet<>();
    for (Line line : chart.lines()) {
      if (written.add(name(line, ""))) {
        line(xml, line, "", format);
        line(xml, line, "left", format);
        line(xml, line, "right", format);
      }
    }
  }

  private static String name(Line line, String labelSide) {
    String course = line.course().name().toLowerCase(Locale.ROOT);
    return (line.isOurs() ? "ours-" : "") + course + labelSide;
  }

  private void line(XmlElements xml, Line line, String labelSide, Optional<String> format)
      throws IOException {
    Course course = line.course();
    boolean heavy = course == Course.COMPARATOR || line.isOurs();
    String colour = "#" + Palette.of(line, chart.hasOurs());
    OdsChart.style(xml, name(line, labelSide));
    if (format.isPresent()) {
      xml.with("style:data-style-name", format.get());
    }
    xml.open("style:chart-properties").with("chart:symbol-type", "named-symbol");
    xml.with("chart:symbol-name", symbol(course)).with("chart:symbol-width", "7pt");
    xml.with("chart:symbol-height", "7pt").with("chart:link-data-style-to-source", "false");
    if (!labelSide.isEmpty()) {
      xml.with("chart:data-label-number", "value").with("chart:label-position", labelSide);
      xml.with("chart:data-label-series", Boolean.toString(labelSide.equals("right")));
      xml.open("chart:label-separator").element("text:p", ", ").close();
    }
    xml.close().open("style:graphic-properties");
    xml.with("svg:stroke-width", heavy ? "3pt" : "1.75pt");
    xml.with("svg:stroke-color", colour);
    xml.with("draw:stroke", course == Course.RISING ? "solid" : "dash");
    if (course != Course.RISING) {
      xml.with("draw:stroke-dash", course == Course.FALLING ? "dashed" : "dotted");
    }
    xml.with("draw:fill", "solid").with("draw:fill-color", colour).close();
    OdsChart.text(xml, LABEL, line.isOurs()).close();
  }

  /** Lines are told apart by dash and marker, not by colour alone. */
  private static String symbol(Course course) {
    return switch (course) {
      case RISING -> "circle";
      case FALLING -> "diamond";
      case COMPARATOR -> "square";
    };
  }

  @Override
  public void series(XmlElements xml) throws IOException {
    for (int i = 0; i < chart.lines().size(); i++) {
      Line line = chart.lines().get(i);
      int row = chart.first().figures().firstRow() + line.row();
      xml.open("chart:series").with("chart:style-name", name(line, ""));
      xml.with("chart:values-cell-range-address", across(row));
      xml.with(
          "chart:label-cell-address",
          OdsRange.cell(chart.names().sheet(), chart.names().column(), row));
      xml.with("chart:class", "chart:line");
      int between = chart.periods().size() - 1;
      if (chart.isSlope()) {
        end(xml, name(line, "left"), movedFirst[i], "");
      } else {
        xml.open("chart:data-point").with("chart:repeated", between).close();
      }
      end(xml, name(line, "right"), movedLast[i], labels.isCut(line) ? labels.text(line) : "");
      xml.close();
    }
  }

  /** OpenDocument has no place of a label's own; LibreOffice's extension has. */
  private static void end(XmlElements xml, String style, double moved, String text)
      throws IOException {
    xml.open("chart:data-point").with("chart:style-name", style);
    if (moved != 0) {
      xml.with("loext:custom-label-pos-x", "0");
      xml.with("loext:custom-label-pos-y", Decimal.text(moved * DEPTH));
    }
    if (!text.isEmpty()) {
      xml.open("chart:data-label").open("text:p").element("text:span", text).close().close();
    }
    xml.close();
  }

  /** The cells of a row. */
  private String across(int row) {
    Run first = chart.first().figures();
    return OdsRange.of(first.sheet(), first.column(), row, chart.last().figures().column(), row);
  }
}
