package org.placebook.write.chart;

import java.io.IOException;
import java.util.List;
import org.placebook.book.Chart;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.TemplateStyles;

/** Where the charts of a sheet stand, and what they show in words. */
public final class DrawingPart {
  private static final int EMU_A_POINT = 12_700;
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  static final String SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private DrawingPart() {}

  /**
   * Writes it.
   *
   * @param ids the relationships by which it points to the charts, in their order
   */
  public static void write(XmlElements xml, List<PlacedChart> charts, List<String> ids)
      throws IOException {
    xml.open("xdr:wsDr").with("xmlns:xdr", DRAWING).with("xmlns:a", SHAPES);
    for (int i = 0; i < charts.size(); i++) {
      anchor(xml, charts.get(i), i + 1, ids.get(i));
    }
    xml.finish();
  }

  /** Anchored to one cell a chart keeps its size; between two, tall rows would stretch it. */
  private static void anchor(XmlElements xml, PlacedChart placed, int number, String id)
      throws IOException {
    xml.open("xdr:oneCellAnchor").open("xdr:from");
    xml.element("xdr:col", Integer.toString(placed.column())).element("xdr:colOff", "0");
    xml.element("xdr:row", Integer.toString(placed.row())).element("xdr:rowOff", "0").close();
    xml.open("xdr:ext").with("cx", emu(placed.size().width()));
    xml.with("cy", emu(placed.size().height())).close();
    xml.open("xdr:graphicFrame").open("xdr:nvGraphicFramePr").open("xdr:cNvPr");
    // The first number is that of the drawing itself.
    xml.with("id", number + 1).with("name", "Chart " + number);
    Chart chart = placed.panel().chart();
    xml.with("descr", chart.altText()).with("title", chart.title()).close();
    xml.open("xdr:cNvGraphicFramePr").close().close();
    xml.open("xdr:xfrm").open("a:off").with("x", 0).with("y", 0).close();
    xml.open("a:ext").with("cx", 0).with("cy", 0).close().close();
    xml.open("a:graphic").open("a:graphicData").with("uri", CHART);
    xml.open("c:chart").with("xmlns:c", CHART).with("xmlns:r", TemplateStyles.RELATIONS);
    xml.with("r:id", id).close().close().close().close();
    xml.open("xdr:clientData").close().close();
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * EMU_A_POINT));
  }
}
