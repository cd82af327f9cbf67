package org.placebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.LineChart;
import org.placebook.book.PyramidChart;
import org.placebook.book.ScatterChart;
import org.placebook.book.SmallMultiples;
import org.placebook.book.TableSheet;
import org.placebook.write.ods.OdsWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The charts of the OpenDocument copy: each an object with title, axes, alt text and figures. */
class OdsChartsTest {
  private static final String CHART = "application/vnd.oasis.opendocument.chart";
  private static final String VALUES = "chart:values-cell-range-address";
  private static final int CHARTS = 7;

  private Map<String, byte[]> parts = Map.of();

  @BeforeEach
  void write() throws IOException {
    parts = parts(written());
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OdsWriter.write(book(), Optional.empty(), out);
    return out.toByteArray();
  }

  /** The charts of the sample, a slope, two panels and a pyramid of the same figures. */
  private static Book book() {
    Book sample = SampleCharts.book();
    TableSheet sheet = (TableSheet) sample.sheets().get(0);
    List<Chart> charts = new ArrayList<>(sheet.charts());
    ScatterChart points = (ScatterChart) charts.get(0);
    AxisScale scale = new AxisScale(0, 0.6, 0.2);
    charts.add(
        new LineChart(
            points.text(),
            points.labels(),
            List.of(
                new LineChart.Period("Then", points.x()), new LineChart.Period("Now", points.y())),
            List.of(
                new LineChart.Line(0, LineChart.Course.RISING, false),
                new LineChart.Line(1, LineChart.Course.COMPARATOR, false)),
            scale));
    charts.add(new SmallMultiples(points.text(), List.of(points, points), scale, scale));
    BarChart bars = (BarChart) charts.get(2);
    charts.add(
        new PyramidChart(
            new ChartText("Pyramid", "", "Bars back to back.", "Share (%)", "District"),
            bars.categories(),
            bars.series().get(0),
            bars.series().get(1),
            scale));
    TableSheet charted =
        new TableSheet(
            sheet.name(),
            sheet.title(),
            sheet.tableName(),
            sheet.lead(),
            sheet.columns(),
            sheet.rows(),
            sheet.highlights(),
            charts);
    return new Book(sample.properties(), List.of(charted));
  }

  private static Map<String, byte[]> parts(byte[] ods) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void framesEachChartWithTitleAndAltText() throws Exception {
    List<Element> frames = elements(document("content.xml"), "draw:frame");
    assertThat(frames).hasSize(CHARTS);
    for (int i = 0; i < frames.size(); i++) {
      Element frame = frames.get(i);
      assertThat(frame.getParentNode().getNodeName()).isEqualTo("table:shapes");
      assertThat(elements(frame, "draw:object").get(0).getAttribute("xlink:href"))
          .isEqualTo("./Object " + (i + 1));
      assertThat(elements(frame, "svg:title").get(0).getTextContent()).isNotBlank();
      assertThat(elements(frame, "svg:desc").get(0).getTextContent()).isNotBlank();
    }
    List<String> listed =
        elements(document("META-INF/manifest.xml"), "manifest:file-entry").stream()
            .filter(entry -> entry.getAttribute("manifest:media-type").equals(CHART))
            .map(entry -> entry.getAttribute("manifest:full-path"))
            .toList();
    assertThat(listed).hasSize(CHARTS).startsWith("Object 1/").endsWith("Object 7/");
  }

  @Test
  void givesEachChartTitlesAndItsFigures() throws Exception {
    List<String> kinds = new ArrayList<>();
    for (int i = 1; i <= CHARTS; i++) {
      Document chart = document("Object " + i + "/content.xml");
      Element root = elements(chart, "chart:chart").get(0);
      kinds.add(root.getAttribute("chart:class"));
      boolean isNamed = !root.getTextContent().contains("Two figures");
      assertThat(elements(root, "chart:title"))
          .as("of the chart and both axes, but of one whose names need no title")
          .hasSize(isNamed ? 3 : 2);
      assertThat(elements(root, "chart:axis")).hasSize(2);
      List<String> ranges =
          elements(root, "chart:series").stream()
              .map(series -> series.getAttribute(VALUES))
              .toList();
      assertThat(ranges).isNotEmpty().allMatch(range -> range.startsWith("'Charted figures'."));
      assertThat(figures(root)).isEqualTo(figuresOf(ranges));
    }
    assertThat(kinds).containsOnly("chart:bar", "chart:scatter", "chart:line");
  }

  @Test
  void drawsATrendLineThroughPointsAndNamesSome() throws Exception {
    Element points =
        charts().stream()
            .filter(chart -> chart.getAttribute("chart:class").equals("chart:scatter"))
            .findFirst()
            .orElseThrow();
    assertThat(elements(points, "chart:regression-curve")).hasSize(1);
    assertThat(elements(points, "chart:data-label"))
        .isNotEmpty()
        .allMatch(label -> label.getTextContent().matches("(North East|Town & Vale) .+"));
    assertThat(elements(points, "chart:series").get(0).getAttribute(VALUES))
        .as("without the point whose x is suppressed")
        .isEqualTo(
            "'Charted figures'.C4:'Charted figures'.C10 'Charted figures'.C12:'Charted"
                + " figures'.C40");
  }

  @Test
  void isTheSameEachTime() throws Exception {
    assertThat(written()).isEqualTo(written());
  }

  private List<Element> charts() throws Exception {
    List<Element> charts = new ArrayList<>();
    for (int i = 1; i <= CHARTS; i++) {
      charts.addAll(elements(document("Object " + i + "/content.xml"), "chart:chart"));
    }
    return charts;
  }

  /** Those of the copy within the chart; of points the upright ones. */
  private static List<String> figures(Element chart) {
    boolean points = chart.getAttribute("chart:class").equals("chart:scatter");
    List<List<String>> columns = new ArrayList<>();
    for (Element row : elements(elements(chart, "table:table-rows").get(0), "table:table-row")) {
      List<Element> cells = elements(row, "table:table-cell");
      for (int i = points ? 2 : 1; i < cells.size(); i++) {
        int column = i - (points ? 2 : 1);
        if (columns.size() <= column) {
          columns.add(new ArrayList<>());
        }
        columns.get(column).add(cells.get(i).getAttribute("office:value"));
      }
    }
    return columns.stream().flatMap(List::stream).toList();
  }

  /** What stands in the cells of ranges such as 'Chart 1'.B8:'Chart 1'.B19. */
  private List<String> figuresOf(List<String> ranges) throws Exception {
    List<String> figures = new ArrayList<>();
    for (String range : ranges) {
      for (String part : range.split(" (?=')", -1)) {
        String[] ends = part.replaceAll("'[^']*'\\.", "").split(":", -1);
        Element sheet = sheet(part.substring(1, part.indexOf('\'', 1)));
        for (int row = row(ends[0]); row <= row(ends[1]); row++) {
          for (char column = ends[0].charAt(0); column <= ends[1].charAt(0); column++) {
            Element cells = elements(sheet, "table:table-row").get(row - 1);
            figures.add(
                elements(cells, "table:table-cell").get(column - 'A').getAttribute("office:value"));
          }
        }
      }
    }
    return figures;
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.substring(1));
  }

  private Element sheet(String name) throws Exception {
    return elements(document("content.xml"), "table:table").stream()
        .filter(table -> table.getAttribute("table:name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No sheet " + name));
  }

  private Document document(String part) throws Exception {
    byte[] bytes = parts.getOrDefault(part, new byte[0]);
    assertThat(bytes).as(part).isNotEmpty();
    return parsed(bytes);
  }

  private static Document parsed(byte[] bytes)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> elements(Node within, String name) {
    NodeList found =
        within instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) within).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
