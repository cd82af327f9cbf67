package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.SlopeChart;
import org.placebook.book.SlopeChart.Course;
import org.placebook.book.SlopeChart.Line;
import org.placebook.table.Figure;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.OdsRange;

/** A line for each place between two dates, named at its end. */
final class OdsSlope implements OdsPlot {
  private static final int LABEL = 10;

  /** Names stand to the right of the plot. */
  private static final Place PLACE = new Place(0.14, 0.21, 0.58, 0.62);

  private final SlopeChart chart;
  private final double[] movedFrom;
  private final double[] movedTo;

  /**
   * A slope chart.
   *
   * @param chart what it shows
   * @param height of the whole chart in points, by which labels are kept apart
   */
  OdsSlope(SlopeChart chart, double height) {
    this.chart = chart;
    this.movedFrom = SlopeXml.moved(chart, chart.from(), height, PLACE.height());
    this.movedTo = SlopeXml.moved(chart, chart.to(), height, PLACE.height());
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
    return Axis.of(chart.yTitle(), chart.scale(), chart.from().format());
  }

  @Override
  public boolean hasLegend() {
    return false;
  }

  @Override
  public Optional<Place> place() {
    return Optional.of(PLACE);
  }

  /** The two headings are the dates. */
  @Override
  public Optional<String> categories() {
    return Optional.of(across(chart.from().firstRow() - 1));
  }

  @Override
  public List<Sequence> sequences() {
    List<Sequence> sequences = new ArrayList<>();
    sequences.add(new Sequence("", List.of(chart.fromName(), chart.toName()), false));
    ChartRun names = ChartRun.all(chart.names());
    for (Line line : chart.lines()) {
      List<String> ends = List.of(digits(chart.from(), line), digits(chart.to(), line));
      sequences.add(new Sequence(names.text(line.row()), ends, true));
    }
    return sequences;
  }

  private static String digits(Run run, Line line) {
    return Decimal.text(((Figure) run.cells().get(line.row())).number());
  }

  @Override
  public void styles(XmlElements xml, OdsNumbers numbers) throws IOException {
    Optional<String> format = numbers.name(chart.from().format());
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
    String course = line.course().name().toLowerCase(java.util.Locale.ROOT);
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
      int row = chart.from().firstRow() + line.row();
      xml.open("chart:series").with("chart:style-name", name(line, ""));
      xml.with("chart:values-cell-range-address", across(row));
      xml.with(
          "chart:label-cell-address",
          OdsRange.cell(chart.names().sheet(), chart.names().column(), row));
      xml.with("chart:class", "chart:line");
      end(xml, name(line, "left"), movedFrom[i]);
      end(xml, name(line, "right"), movedTo[i]);
      xml.close();
    }
  }

  /** OpenDocument has no place of a label's own; LibreOffice's extension has. */
  private static void end(XmlElements xml, String style, double moved) throws IOException {
    xml.open("chart:data-point").with("chart:style-name", style);
    if (moved != 0) {
      xml.with("loext:custom-label-pos-x", "0");
      xml.with("loext:custom-label-pos-y", Decimal.text(moved));
    }
    xml.close();
  }

  /** The two cells of a row. */
  private String across(int row) {
    Run from = chart.from();
    return OdsRange.of(from.sheet(), from.column(), row, chart.to().column(), row);
  }
}
