package org.placebook.write;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.HeatMap;
import org.placebook.book.PyramidChart;
import org.placebook.book.ScatterChart;
import org.placebook.book.SlopeChart;
import org.placebook.book.SmallMultiples;
import org.placebook.book.TableSheet;

/** Charts, to the right of their sheet's table, one beneath the other. */
final class ChartParts {
  private static final int EMU_A_POINT = 12_700;

  /** The width of a digit of Arial at 12 points, by which Excel measures columns. */
  private static final double POINTS_A_CHARACTER = 6.67;

  private static final double BETWEEN_PANELS = 12;

  private final XSSFSheet sheet;
  private final TableSheet table;
  private final double rowHeight;
  private int number;

  /**
   * The charts of a sheet.
   *
   * @param sheet where they go
   * @param table what stands on it
   * @param rowHeight the least height of a row, in points
   */
  ChartParts(XSSFSheet sheet, TableSheet table, double rowHeight) {
    this.sheet = sheet;
    this.table = table;
    this.rowHeight = rowHeight;
  }

  void add() throws IOException {
    // Beneath the headings: these are repeated on every printed page with all beside them.
    int row = table.headerRow();
    int column = table.columns().size() + 1;
    for (Chart chart : table.charts()) {
      row += add(chart, column, row);
    }
  }

  /** Answers how many rows it takes. */
  private int add(Chart chart, int column, int row) throws IOException {
    ChartSize size = ChartSize.of(chart);
    if (chart instanceof SmallMultiples multiples) {
      return panels(multiples, size, column, row);
    }
    if (chart instanceof HeatMap) {
      return 0; // Its shaded cells are the chart.
    }
    add(chart, xml(chart, size), size, column, row);
    return rows(size);
  }

  private int rows(ChartSize size) {
    return (int) Math.ceil(size.height() / rowHeight) + 2;
  }

  private static String xml(Chart chart, ChartSize size) {
    if (chart instanceof ScatterChart scatter) {
      return new ScatterXml(scatter).xml();
    }
    if (chart instanceof PyramidChart pyramid) {
      return new PyramidXml(pyramid).xml();
    }
    return chart instanceof SlopeChart slope
        ? new SlopeXml(slope, size.height()).xml()
        : new BarXml((BarChart) chart).xml();
  }

  /** Each panel stands at a column of its own, which is made as wide. */
  private int panels(SmallMultiples multiples, ChartSize size, int column, int row)
      throws IOException {
    int down = 0;
    for (int i = 0; i < multiples.panels().size(); i++) {
      int across = column + i % ChartSize.ABREAST;
      down = i / ChartSize.ABREAST * rows(size);
      double width = (size.width() + BETWEEN_PANELS) / POINTS_A_CHARACTER;
      sheet.setColumnWidth(across, (int) Math.round(width * 256));
      ScatterChart panel = multiples.panels().get(i);
      String xml = new ScatterXml(panel, multiples.x(), multiples.y()).xml();
      add(panel, xml, size, across, row + down);
    }
    return down + rows(size);
  }

  private void add(Chart chart, String xml, ChartSize size, int column, int row)
      throws IOException {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart part =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, row, column + 1, row + 1));
    part.getCTChartSpace().set(parsed(xml));
    number++;
    place(drawing.getCTDrawing(), chart, size);
  }

  private static CTChartSpace parsed(String xml) throws IOException {
    try {
      return ChartSpaceDocument.Factory.parse(xml).getChartSpace();
    } catch (XmlException e) {
      throw new IOException("A chart could not be made", e);
    }
  }

  /**
   * POI anchors a chart to two cells, and tall rows would stretch it. Anchored to one it keeps its
   * size; rows are never lower than the least, so that the next chart stays clear of it.
   */
  private void place(CTDrawing drawing, Chart chart, ChartSize size) {
    CTTwoCellAnchor made = drawing.getTwoCellAnchorArray(0);
    CTOneCellAnchor anchor = drawing.addNewOneCellAnchor();
    anchor.setFrom(made.getFrom());
    anchor.addNewExt().setCx(Math.round(size.width() * EMU_A_POINT));
    anchor.getExt().setCy(Math.round(size.height() * EMU_A_POINT));
    anchor.setGraphicFrame(made.getGraphicFrame());
    anchor.addNewClientData();
    drawing.removeTwoCellAnchor(0);
    CTNonVisualDrawingProps properties = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
    properties.setId(number + 1);
    properties.setName("Chart " + number);
    properties.setTitle(chart.title());
    properties.setDescr(chart.altText());
  }
}
