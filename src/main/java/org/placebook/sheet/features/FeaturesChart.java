package org.placebook.sheet.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the texts of a chart and the ranges of its figures. */
final class FeaturesChart {
  private String title = "";
  private int axes;
  private final List<String> axisTitles = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  private FeaturesChart() {}

  static DrawnObject.ChartTexts read(ZipPackage zip, String part) throws IOException {
    FeaturesChart chart = new FeaturesChart();
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        chart.take(xml);
      }
    }
    return new DrawnObject.ChartTexts(chart.title, chart.axes, chart.axisTitles, chart.references);
  }

  private void take(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "title" -> title = title(xml);
      case "catAx", "valAx", "dateAx", "serAx", "axis" -> axis(xml, xml.name());
      case "f" -> references.add(xml.text().strip());
      // The names of series are no figures.
      case "tx" -> xml.text();
      default -> {}
    }
  }

  private void axis(XmlCursor xml, String element) throws IOException {
    boolean shown = true;
    String own = "";
    while (xml.advance() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "delete" -> shown = !xml.flag("val", true);
          case "title" -> own = title(xml);
          default -> {}
        }
      }
    }
    if (shown) {
      axes++;
      if (!own.isBlank()) {
        axisTitles.add(own);
      }
    }
  }

  /** The text of a title; one without a text of its own shows a series' name. */
  private static String title(XmlCursor xml) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean ownText = false;
    while (xml.advance() && !xml.isEnd("title")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "tx" -> ownText = true;
          case "t", "v" -> text.append(xml.text());
          default -> {}
        }
      }
    }
    return ownText ? text.toString().strip() : "(name of the series)";
  }
}
