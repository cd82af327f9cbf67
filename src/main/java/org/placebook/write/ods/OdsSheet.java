package org.placebook.write.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.ColumnSurvey;
import org.placebook.write.plan.Links;
import org.placebook.write.plan.RowHeights;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.SheetPlan.ColumnPlan;
import org.placebook.write.plan.SheetPlan.PlacedLine;
import org.placebook.write.plan.SheetPlan.PlacedLink;
import org.placebook.write.plan.SheetPlan.TablePlan;
import org.placebook.write.xlsx.PrintedPage;

/** A sheet of an OpenDocument spreadsheet, from the same plan as the one of Excel. */
final class OdsSheet {
  /** In digits. */
  private static final double EMPTY_COLUMN = 10;

  private final SheetPlan plan;
  private final OdsStylesWriter styles;
  private final OdsSizes sizes;
  private final Map<Long, Link> links = new HashMap<>();

  OdsSheet(SheetPlan plan, OdsStylesWriter styles, OdsSizes sizes) {
    this.plan = plan;
    this.styles = styles;
    this.sizes = sizes;
    for (PlacedLink link : plan.links()) {
      links.put(place(link.row(), link.column()), link.link());
    }
  }

  private static long place(int row, int column) {
    return (long) row << 32 | column;
  }

  /** Names every style that the sheet's cells will have, so that they can be written first. */
  void survey() {
    plan.widths().forEach(sizes::column);
    plan.lines().forEach(line -> styles.cell(line.style(), Optional.empty()));
    plan.lines().forEach(line -> sizes.row(line.height()));
    if (plan.table().isPresent()) {
      TablePlan table = plan.table().get();
      sizes.row(table.headerHeight());
      RowHeights heights = sizes.heights(table);
      table.columns().forEach(column -> styles.cell(column.headerStyle(), Optional.empty()));
      for (int row = 0; row < table.sheet().rows().size(); row++) {
        sizes.row(heights.height(row, table.sheet().rows().get(row)));
        for (int i = 0; i < table.columns().size(); i++) {
          styles.cell(style(table, i, row), band(table.sheet(), i, row));
        }
      }
    }
  }

  void write(XmlElements xml, OdsFrames frames) throws IOException {
    PrintedPage page = PrintedPage.of(plan.table().map(TablePlan::sheet));
    xml.open("table:table").with("table:name", plan.name());
    xml.with("table:style-name", page.tableStyle());
    if (plan.table().isPresent()) {
      frames(xml, plan.table().get(), frames);
    }
    for (double width : plan.widths()) {
      xml.open("table:table-column").with("table:style-name", sizes.column(width)).close();
    }
    int row = 1;
    for (PlacedLine line : plan.lines()) {
      open(xml, line.height());
      text(xml, row++, 1, styles.cell(line.style(), Optional.empty()), line.text());
      xml.close();
    }
    if (plan.table().isPresent()) {
      table(xml, plan.table().get());
    }
    xml.close();
  }

  /** Charts begin beneath the headings, an empty column to the right of the table. */
  private void frames(XmlElements xml, TablePlan table, OdsFrames frames) throws IOException {
    double left =
        plan.widths().stream().mapToDouble(sizes::width).sum() + sizes.width(EMPTY_COLUMN);
    double top = plan.lines().stream().mapToDouble(line -> sizes.height(line.height())).sum();
    boolean beside = table.sheet().beside().isPresent();
    frames.write(
        xml,
        table.sheet().charts(),
        beside ? left - sizes.width(EMPTY_COLUMN) : left,
        beside ? top : top + sizes.height(table.headerHeight()));
  }

  private void open(XmlElements xml, double height) throws IOException {
    xml.open("table:table-row").with("table:style-name", sizes.row(height));
  }

  private void table(XmlElements xml, TablePlan table) throws IOException {
    int header = table.sheet().headerRow();
    xml.open("table:table-header-rows");
    open(xml, table.headerHeight());
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnPlan column = table.columns().get(i);
      String style = styles.cell(column.headerStyle(), Optional.empty());
      text(xml, header, i + 1, style, column.column().heading());
    }
    xml.close().close();
    RowHeights heights = sizes.heights(table);
    List<RowRole> roles = table.sheet().rows();
    for (int row = 0; row < roles.size(); row++) {
      open(xml, heights.height(row, roles.get(row)));
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
