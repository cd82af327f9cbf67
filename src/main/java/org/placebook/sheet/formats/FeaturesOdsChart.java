package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the texts of a chart in an OpenDocument spreadsheet and the ranges of its figures. */
final class FeaturesOdsChart {
  private String title = "";
  private int axes;
  private boolean isChart;
  private String style = "";
  private final Set<String> hidden = new HashSet<>();
  private final List<String> axisTitles = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  private FeaturesOdsChart() {}

  /**
   * The chart that a frame points to.
   *
   * @param address as the frame has it, such as {@code ./Object 1}
   * @return none if it is no chart, or not within the file
   */
  static Optional<DrawnObject.ChartTexts> read(ZipPackage zip, String address) throws IOException {
    String folder = address.startsWith("./") ? address.substring(2) : address;
    String part = folder + "/content.xml";
    if (!zip.has(part)) {
      return Optional.empty();
    }
    FeaturesOdsChart chart = new FeaturesOdsChart();
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        chart.take(xml);
      }
    }
    return chart.isChart
        ? Optional.of(
            new DrawnObject.ChartTexts(chart.title, chart.axes, chart.axisTitles, chart.references))
        : Optional.empty();
  }

  private void take(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "style" -> style = xml.attribute("name");
      case "chart-properties" -> {
        if (xml.attribute("visible").equals("false")) {
          hidden.add(style);
        }
      }
      case "chart" -> isChart = true;
      case "title" -> title = xml.text().strip();
      case "axis" -> axis(xml);
      case "series" -> refer(xml.attribute("values-cell-range-address"));
      case "domain" -> refer(xml.attribute("cell-range-address"));
      default -> {}
    }
  }

  private void axis(XmlCursor xml) throws IOException {
    if (!hidden.contains(xml.attribute("style-name"))) {
      axes++;
    }
    while (xml.advance() && !xml.isEnd("axis")) {
      if (xml.isStart() && xml.name().equals("title")) {
        String text = xml.text().strip();
        if (!text.isEmpty()) {
          axisTitles.add(text);
        }
      }
    }
  }

  /** As Excel writes it; figures that the chart keeps to itself have no place on a sheet. */
  private void refer(String address) {
    int point = address.indexOf('.', address.startsWith("'") ? address.indexOf('\'', 1) : 0);
    if (point > 0 && !address.startsWith("local-table")) {
      references.add(address.substring(0, point) + "!" + address.substring(point + 1));
    }
  }
}
