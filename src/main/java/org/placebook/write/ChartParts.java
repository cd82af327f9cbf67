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
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.Chart.Run;
import org.placebook.book.ScatterChart;
import org.placebook.book.TableSheet;

/** Charts, to the right of their sheet's table, one beneath the other. */
final class ChartParts {
  private static final int EMU_A_POINT = 12_700;
  private static final double WIDTH = 680;
  private static final double SCATTER_HEIGHT = 440;
  private static final double LEAST_HEIGHT = 300;
  private static final double AROUND_BARS = 130;
  private static final double A_BAR = 15;
  private static final double BETWEEN_BARS = 7;

  private final Book book;
  private final double rowHeight;

  /**
   * Charts of a book.
   *
   * @param book where the number formats of charted columns are looked up
   * @param rowHeight the least height of a row, in points
   */
  ChartParts(Book book, double rowHeight) {
    this.book = book;
    this.rowHeight = rowHeight;
  }

  void add(XSSFSheet sheet, TableSheet table) throws IOException {
    if (table.charts().isEmpty()) {
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    // Beneath the headings: these are repeated on every printed page with all beside them.
    int row = table.headerRow();
    int number = 1;
    for (Chart chart : table.charts()) {
      double height = height(chart);
      XSSFChart part =
          drawing.createChart(
              drawing.createAnchor(
                  0,
                  0,
                  0,
                  0,
                  table.columns().size() + 1,
                  row,
                  table.columns().size() + 2,
                  row + 1));
      part.getCTChartSpace().set(parsed(xml(chart)));
      place(drawing.getCTDrawing(), number++, chart, height);
      row += (int) Math.ceil(height / rowHeight) + 2;
    }
  }

  private String xml(Chart chart) {
    return chart instanceof ScatterChart scatter
        ? new ScatterXml(scatter, this::format).xml()
        : new BarXml((BarChart) chart, this::format).xml();
  }

  private static double height(Chart chart) {
    if (chart instanceof BarChart bars) {
      double each = bars.series().size() * A_BAR + BETWEEN_BARS;
      return Math.max(LEAST_HEIGHT, AROUND_BARS + bars.categories().cells().size() * each);
    }
    return SCATTER_HEIGHT;
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
  private static void place(CTDrawing drawing, int number, Chart chart, double height) {
    CTTwoCellAnchor made = drawing.getTwoCellAnchorArray(0);
    CTOneCellAnchor anchor = drawing.addNewOneCellAnchor();
    anchor.setFrom(made.getFrom());
    anchor.addNewExt().setCx(Math.round(WIDTH * EMU_A_POINT));
    anchor.getExt().setCy(Math.round(height * EMU_A_POINT));
    anchor.setGraphicFrame(made.getGraphicFrame());
    anchor.addNewClientData();
    drawing.removeTwoCellAnchor(0);
    CTNonVisualDrawingProps properties = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
    properties.setId(number + 1);
    properties.setName("Chart " + number);
    properties.setTitle(chart.title());
    properties.setDescr(chart.altText());
  }

  /** The number format of the column that a run is of. */
  private String format(Run run) {
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals(run.sheet()))
        .filter(TableSheet.class::isInstance)
        .map(TableSheet.class::cast)
        .filter(table -> run.column() <= table.columns().size())
        .map(table -> table.columns().get(run.column() - 1).numberFormat())
        .findFirst()
        .orElse("General");
  }
}
