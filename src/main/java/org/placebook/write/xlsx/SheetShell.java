package org.placebook.write.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;
import org.placebook.write.chart.PlacedChart;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.PartNumbers;
import org.placebook.write.part.Relations;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.Links;
import org.placebook.write.plan.PrintPlan;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.SheetPlan.TablePlan;
import org.placebook.write.plan.Stylesheet;
import org.placebook.write.plan.TemplateStyles;

/** All of a sheet's part but its rows, and the numbers of the parts that belong to it. */
final class SheetShell {
  private static final double LARGEST_WIDTH = 255;
  private static final int A4 = 9;

  private final SheetPlan plan;
  private final PrintedPage printed;
  private final int number;
  private final Face normal;
  private final Relations relations = new Relations();
  private final Links links;
  private final Optional<Highlights> highlights;
  private final List<PlacedChart> charts;
  private final int firstChart;
  private final Optional<Numbered> table;
  private final Optional<Numbered> drawing;

  /** The number of a part and the relationship by which the sheet points to it. */
  private record Numbered(int number, String id) {}

  /**
   * The shell of a sheet.
   *
   * @param numbers of the workbook's parts; those of this sheet are taken from it
   * @param styles gains what the sheet's conditional formats need
   */
  SheetShell(SheetPlan plan, PartNumbers numbers, Stylesheet styles, Face normal) {
    this.plan = plan;
    this.number = numbers.sheet();
    this.normal = normal;
    Optional<TableSheet> sheet = plan.table().map(TablePlan::sheet);
    links = new Links(plan.links(), relations);
    highlights = sheet.map(present -> new Highlights(present, styles));
    charts = sheet.map(present -> PlacedChart.of(present, normal.height(1))).orElse(List.of());
    printed = PrintedPage.of(plan, charts, normal);
    firstChart = numbers.charts(charts.size());
    table = sheet.map(present -> numbered("table", numbers.table()));
    drawing =
        charts.isEmpty() ? Optional.empty() : Optional.of(numbered("drawing", numbers.drawing()));
  }

  private static Optional<TableSheet> sheet(SheetPlan plan) {
    return plan.table().map(TablePlan::sheet);
  }

  private Numbered numbered(String kind, int which) {
    String target = "../" + kind + "s/" + kind + which + ".xml";
    return new Numbered(which, relations.add(Relations.OFFICE + kind, target));
  }

  SheetPlan plan() {
    return plan;
  }

  /** Whether its part is the same as another's, whatever else is in their workbooks. */
  boolean isLike(SheetShell other) {
    // The numbers of charts and of conditional formats depend on the other sheets.
    boolean standsAlone =
        sheet(plan).stream().allMatch(t -> t.charts().isEmpty() && t.highlights().isEmpty());
    return standsAlone
        && number == other.number
        && table.equals(other.table)
        && plan.equals(other.plan);
  }

  int number() {
    return number;
  }

  /** The number of its table's part. */
  Optional<Integer> table() {
    return table.map(Numbered::number);
  }

  /** The number of the part that places its charts. */
  Optional<Integer> drawing() {
    return drawing.map(Numbered::number);
  }

  /** The number of its first chart's part; the others follow. */
  int firstChart() {
    return firstChart;
  }

  List<PlacedChart> charts() {
    return charts;
  }

  Relations relations() {
    return relations;
  }

  /** Writes what stands before the rows; the sheet stays open. */
  void head(XmlElements xml) throws IOException {
    xml.open("worksheet").with("xmlns", TemplateStyles.MAIN);
    xml.with("xmlns:r", TemplateStyles.RELATIONS);
    if (printed.scale().isEmpty()) {
      xml.open("sheetPr").open("pageSetUpPr").with("fitToPage", "1").close().close();
    }
    String last = Letters.of(plan.lastColumn()) + plan.lastRow();
    xml.open("dimension").with("ref", "A1:" + last).close();
    xml.open("sheetViews").open("sheetView");
    if (number == 1) {
      xml.with("tabSelected", "1");
    }
    xml.with("zoomScale", 100).with("workbookViewId", 0);
    xml.open("selection").with("activeCell", "A1").with("sqref", "A1").close().close().close();
    xml.open("sheetFormatPr").with("defaultColWidth", PrintPlan.EMPTY_COLUMN);
    xml.with("defaultRowHeight", Decimal.text(normal.height(1))).close();
    columns(xml);
  }

  private void columns(XmlElements xml) throws IOException {
    xml.open("cols");
    for (int i = 0; i < plan.widths().size(); i++) {
      column(xml, i + 1, plan.widths().get(i));
    }
    int done = plan.widths().size();
    for (PlacedChart chart : charts) {
      if (chart.columnWidth().isPresent() && chart.column() >= done) {
        for (int i = 0; i < chart.columns(); i++) {
          done = chart.column() + 1 + i;
          column(xml, done, chart.columnWidth().getAsDouble());
        }
      }
    }
    xml.close();
  }

  private static void column(XmlElements xml, int column, double width) throws IOException {
    double whole = Math.round(Math.min(LARGEST_WIDTH, width) * 256) / 256.0;
    xml.open("col").with("min", column).with("max", column);
    xml.with("width", Decimal.text(whole)).with("customWidth", "1").close();
  }

  /** Writes what stands after the rows, to the sheet's end. */
  void tail(XmlElements xml) throws IOException {
    if (highlights.isPresent()) {
      highlights.get().write(xml);
    }
    links.write(xml);
    String margin = Decimal.text(PrintedPage.MARGIN);
    xml.open("pageMargins").with("left", margin).with("right", margin).with("top", margin);
    xml.with("bottom", margin).with("header", "0.3").with("footer", "0.3").close();
    page(xml);
    if (drawing.isPresent()) {
      xml.open("drawing").with("r:id", drawing.get().id()).close();
    }
    if (table.isPresent()) {
      xml.open("tableParts").with("count", 1);
      xml.open("tablePart").with("r:id", table.get().id()).close().close();
    }
    xml.finish();
  }

  /** At a scale that can be read, or fitted to one page. */
  private void page(XmlElements xml) throws IOException {
    xml.open("pageSetup").with("paperSize", A4);
    if (printed.scale().isPresent()) {
      xml.with("scale", printed.scale().get());
    } else {
      xml.with("fitToWidth", 1).with("fitToHeight", 1);
    }
    xml.with("orientation", printed.isUpright() ? "portrait" : "landscape").close();
    breaks(xml, "rowBreaks", printed.rowBreaks(), 16_383);
    breaks(xml, "colBreaks", printed.columnBreaks(), 1_048_575);
  }

  private static void breaks(XmlElements xml, String element, List<Integer> at, int across)
      throws IOException {
    if (!at.isEmpty()) {
      xml.open(element).with("count", at.size()).with("manualBreakCount", at.size());
      for (int row : at) {
        xml.open("brk").with("id", row).with("max", across).with("man", 1).close();
      }
      xml.close();
    }
  }

  /** The cells that are printed, where it is not all of them. */
  Optional<String> printed() {
    return printed.areas().stream()
        .map(area -> area.in(plan.name()))
        .reduce((some, more) -> some + "," + more);
  }

  /**
   * What stands on every printed page: the headings, and what names the rows where a table is
   * several pages wide. Columns before rows, as Excel has it.
   */
  Optional<String> repeated() {
    return sheet(plan).filter(sheet -> printed.repeatsHeadings()).map(this::repeated);
  }

  private String repeated(TableSheet sheet) {
    String name = Links.quoted(plan.name());
    String rows = name + "!$" + sheet.headerRow() + ":$" + sheet.headerRow();
    return printed
        .repeated()
        .map(names -> "!$" + Letters.of(names.first()) + ":$" + Letters.of(names.last()) + ",")
        .map(columns -> name + columns + rows)
        .orElse(rows);
  }
}
