package org.placebook.write.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.write.chart.ChartForm;
import org.placebook.write.chart.ChartSize;
import org.placebook.write.chart.OdsChart;
import org.placebook.write.part.XmlElements;

/**
 * The charts of an OpenDocument spreadsheet, each in a frame where Excel's workbook has it, and as
 * an object of its own in the file.
 */
final class OdsFrames {
  static final String STYLE = "gr1";

  private final List<OdsChart> charts = new ArrayList<>();

  /** A chart in its frame, in points from the sheet's corner. */
  record Frame(ChartForm.Panel panel, ChartSize size, double x, double y) {}

  /** The objects in the order of their numbers, from 1. */
  List<OdsChart> charts() {
    return charts;
  }

  /** The name of an object's folder in the file. */
  static String folder(int number) {
    return "Object " + number;
  }

  /** Writes the frames of a sheet. */
  void write(XmlElements xml, List<Frame> frames) throws IOException {
    if (frames.isEmpty()) {
      return;
    }
    xml.open("table:shapes");
    for (int i = 0; i < frames.size(); i++) {
      frame(xml, frames.get(i), i);
    }
    xml.close();
  }

  private void frame(XmlElements xml, Frame frame, int order) throws IOException {
    charts.add(new OdsChart(frame.panel().plot().get(), frame.size()));
    xml.open("draw:frame").with("draw:z-index", order).with("draw:name", "Chart " + charts.size());
    xml.with("draw:style-name", STYLE);
    xml.with("svg:width", OdsChart.points(frame.size().width()));
    xml.with("svg:height", OdsChart.points(frame.size().height()));
    xml.with("svg:x", OdsChart.points(frame.x())).with("svg:y", OdsChart.points(frame.y()));
    xml.open("draw:object").with("xlink:href", "./" + folder(charts.size()));
    xml.with("xlink:type", "simple").with("xlink:show", "embed");
    xml.with("xlink:actuate", "onLoad").close();
    xml.element("svg:title", frame.panel().chart().title());
    xml.element("svg:desc", frame.panel().chart().altText()).close();
  }

  /** The style of all frames. */
  static void style(XmlElements xml) throws IOException {
    xml.open("style:style").with("style:name", STYLE).with("style:family", "graphic");
    xml.open("style:graphic-properties").with("draw:stroke", "none").with("draw:fill", "none");
    xml.close().close();
  }
}
