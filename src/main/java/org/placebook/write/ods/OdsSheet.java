package org.placebook.write.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.book.Highlight;
import org.placebook.book.Link;
import org.placebook.book.RowRole;
import org.placebook.book.TableSheet;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.table.format.NumberFormat;
import org.placebook.write.chart.PlacedChart;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.ColumnSurvey;
import org.placebook.write.plan.Links;
import org.placebook.write.plan.OdsRange;
import org.placebook.write.plan.PrintArea;
import org.placebook.write.plan.PrintPlan;
import org.placebook.write.plan.RowHeights;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.SheetPlan.ColumnPlan;
import org.placebook.write.plan.SheetPlan.PlacedLine;
import org.placebook.write.plan.SheetPlan.PlacedLink;
import org.placebook.write.plan.SheetPlan.TablePlan;
import org.placebook.write.xlsx.PrintedPage;

/** A sheet of an OpenDocument spreadsheet, from the same plan as the one of Excel. */
final class OdsSheet {
  private final SheetPlan plan;
  private final OdsStylesWriter styles;
  private final OdsSizes sizes;
  private final OdsPages pages;
  private final List<PlacedChart> charts;
  private final PrintedPage printed;
  private final Set<Integer> pageEnds;
  private final Optional<RowHeights> heights;
  private final Map<Long, Link> links = new HashMap<>();

  OdsSheet(SheetPlan plan, OdsStylesWriter styles, OdsSizes sizes, OdsPages pages) {
    this.plan = plan;
    this.styles = styles;
    this.sizes = sizes;
    this.pages = pages;
    double line = sizes.normal().height(1);
    charts = plan.table().map(t -> PlacedChart.of(t.sheet(), line)).orElse(List.of());
    printed = PrintedPage.of(plan, charts, sizes.normal());
    pageEnds = Set.copyOf(printed.rowBreaks());
    heights = plan.table().map(sizes::heights);
    for (PlacedLink link : plan.links()) {
      links.put(place(link.row(), link.column()), link.link());
    }
  }

  private static long place(int row, int column) {
    return (long) row << 32 | column;
  }

  /** Names every style that the sheet will have, so that they can be written first. */
  void survey() {
    pages.sheetStyle(printed);
    for (int column = 1; column <= lastColumn(); column++) {
      columnStyle(column);
    }
    for (int row = 1; row <= lastRow(); row++) {
      rowStyle(row);
    }
    plan.lines().forEach(line -> styles.cell(line.style(), Optional.empty()));
    if (plan.table().isPresent()) {
      TablePlan table = plan.table().get();
      table.columns().forEach(column -> styles.cell(column.headerStyle(), Optional.empty()));
      for (int row = 0; row < table.sheet().rows().size(); row++) {
        for (int i = 0; i < table.columns().size(); i++) {
          styles.cell(style(table, i, row), band(table.sheet(), i, row));
        }
      }
    }
  }

  void write(XmlElements xml, OdsFrames frames) throws IOException {
    xml.open("table:table").with("table:name", plan.name());
    xml.with("table:style-name", pages.sheetStyle(printed));
    if (!printed.areas().isEmpty()) {
      xml.with("table:print-ranges", areas());
    }
    frames.write(xml, charts.stream().map(this::frame).toList());
    columns(xml);
    int row = 1;
    for (PlacedLine line : plan.lines()) {
      open(xml, row);
      text(xml, row++, 1, styles.cell(line.style(), Optional.empty()), line.text());
      xml.close();
    }
    if (plan.table().isPresent()) {
      table(xml, plan.table().get());
    }
    for (int beneath = lastWritten() + 1; beneath <= lastRow(); beneath++) {
      open(xml, beneath);
      xml.open("table:table-cell").close().close();
    }
    xml.close();
  }

  private String areas() {
    return printed.areas().stream()
        .map(a -> OdsRange.of(plan.name(), a.column(), a.row(), a.lastColumn(), a.lastRow()))
        .collect(Collectors.joining(" "));
  }

  /** Where Excel's workbook has it. */
  private OdsFrames.Frame frame(PlacedChart chart) {
    double x = 0;
    for (int column = 1; column <= chart.column(); column++) {
      x += sizes.width(width(column));
    }
    double y = 0;
    for (int row = 1; row <= chart.row(); row++) {
      y += sizes.height(height(row));
    }
    return new OdsFrames.Frame(chart.panel(), chart.size(), x, y);
  }

  /** With those beneath charts. */
  private int lastColumn() {
    int last = plan.widths().size();
    for (PrintArea area : printed.areas()) {
      last = Math.max(last, area.lastColumn());
    }
    return last;
  }

  /** The last row that holds something. */
  private int lastWritten() {
    return plan.lines().size() + plan.table().map(t -> 1 + t.sheet().rows().size()).orElse(0);
  }

  /** With the rows beside charts that are longer than the table. */
  private int lastRow() {
    int last = lastWritten();
    for (PrintArea area : printed.areas()) {
      last = Math.max(last, area.lastRow());
    }
    return last;
  }

  /** The width of a column, from 1, in digits. */
  private double width(int column) {
    if (column <= plan.widths().size()) {
      return plan.widths().get(column - 1);
    }
    return charts.stream()
        .filter(chart -> column > chart.column() && column <= chart.column() + chart.columns())
        .flatMapToDouble(chart -> chart.columnWidth().stream())
        .findFirst()
        .orElse(PrintPlan.EMPTY_COLUMN);
  }

  /** The height of a row, from 1, in points. */
  private double height(int row) {
    if (row <= plan.lines().size()) {
      return plan.lines().get(row - 1).height();
    }
    if (plan.table().isEmpty() || row > lastWritten()) {
      return SheetPlan.AUTOMATIC;
    }
    TablePlan table = plan.table().get();
    int body = row - table.sheet().headerRow() - 1;
    return body < 0
        ? table.headerHeight()
        : heights.orElseThrow().height(body, table.sheet().rows().get(body));
  }

  private String columnStyle(int column) {
    return sizes.column(width(column), printed.columnBreaks().contains(column - 1));
  }

  private String rowStyle(int row) {
    return sizes.row(height(row), pageEnds.contains(row - 1));
  }

  private void columns(XmlElements xml) throws IOException {
    int last = lastColumn();
    for (int column = 1; column <= last; column++) {
      int here = column;
      if (printed.repeated().filter(names -> names.first() == here).isPresent()) {
        xml.open("table:table-header-columns");
      }
      xml.open("table:table-column").with("table:style-name", columnStyle(column)).close();
      if (printed.repeated().filter(names -> names.last() == here).isPresent()) {
        xml.close();
      }
    }
  }

  private void open(XmlElements xml, int row) throws IOException {
    xml.open("table:table-row").with("table:style-name", rowStyle(row));
  }

  private void table(XmlElements xml, TablePlan table) throws IOException {
    int header = table.sheet().headerRow();
    if (printed.repeatsHeadings()) {
      xml.open("table:table-header-rows");
    }
    open(xml, header);
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnPlan column = table.columns().get(i);
      String style = styles.cell(column.headerStyle(), Optional.empty());
      text(xml, header, i + 1, style, column.column().heading());
    }
    xml.close();
    if (printed.repeatsHeadings()) {
      xml.close();
    }
    List<RowRole> roles = table.sheet().rows();
    for (int row = 0; row < roles.size(); row++) {
      open(xml, table.sheet().sheetRow(row));
      for (int i = 0; i < table.columns().size(); i++) {
        cell(xml, table, i, row);
      }
      xml.close();
    }
  }

  private int style(TablePlan table, int column, int row) {
    ColumnPlan planned = table.columns().get(column);
    Value value = planned.column().cells().value(row);
    boolean linked = links.containsKey(place(table.sheet().sheetRow(row), column + 1));
    return planned
        .styles(row)
        .number(table.sheet().rows().get(row), ColumnSurvey.variant(value, linked));
  }

  /** The band of a highlight that a cell's figure is in. */
  private static Optional<Highlight.Band> band(TableSheet sheet, int column, int row) {
    if (!(sheet.columns().get(column).cells().value(row) instanceof Figure figure)) {
      return Optional.empty();
    }
    return sheet.highlights().stream()
        .filter(h -> column >= h.firstColumn() && column <= h.lastColumn())
        .filter(h -> row >= h.firstRow() && row <= h.lastRow())
        .flatMap(h -> h.bands().stream())
        .filter(band -> figure.number() >= band.from() && figure.number() <= band.to())
        .findFirst();
  }

  private void cell(XmlElements xml, TablePlan table, int column, int row) throws IOException {
    var cells = table.columns().get(column).column().cells();
    int format = style(table, column, row);
    Optional<Highlight.Band> band = band(table.sheet(), column, row);
    String style = styles.cell(format, band);
    Value value = cells.value(row);
    if (cells.isBlank(row)) {
      xml.open("table:table-cell").with("table:style-name", style).close();
    } else if (value instanceof Figure figure) {
      figure(xml, style, figure.number(), styles.numberFormat(format, band));
    } else if (value instanceof Day day) {
      xml.open("table:table-cell").with("table:style-name", style);
      xml.with("office:value-type", "date").with("office:date-value", day.date().toString());
      xml.element("text:p", day.date().toString()).close();
    } else {
      text(xml, table.sheet().sheetRow(row), column + 1, style, shown(value));
    }
  }

  private static String shown(Value value) {
    return value instanceof Missing missing ? missing.reason().shorthand() : ((Text) value).text();
  }

  private static void figure(XmlElements xml, String style, double figure, NumberFormat format)
      throws IOException {
    boolean percent = format.first().isPercent();
    xml.open("table:table-cell").with("table:style-name", style);
    xml.with("office:value-type", percent ? "percentage" : "float");
    xml.with("office:value", Decimal.text(figure));
    String shown = format.isSimple() ? format.shown(figure) : Decimal.text(figure);
    xml.element("text:p", shown).close();
  }

  private void text(XmlElements xml, int row, int column, String style, String text)
      throws IOException {
    xml.open("table:table-cell").with("table:style-name", style);
    if (!text.isEmpty()) {
      xml.with("office:value-type", "string");
      Optional<Link> link = Optional.ofNullable(links.get(place(row, column)));
      for (String line : text.split("\n", -1)) {
        xml.open("text:p");
        if (link.isPresent()) {
          xml.open("text:a").with("xlink:type", "simple");
          xml.with("xlink:href", address(link.get()));
          OdsTextWriter.write(xml, line);
          xml.close();
        } else {
          OdsTextWriter.write(xml, line);
        }
        xml.close();
      }
    }
    xml.close();
  }

  private static String address(Link link) {
    return link.match(
        within -> "#" + Links.quoted(within.sheet()) + "." + within.cell(), Link.Out::address);
  }
}
