package org.placebook.write.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.book.Properties;
import org.placebook.write.chart.DrawingPart;
import org.placebook.write.chart.PlacedChart;
import org.placebook.write.part.BackgroundZip;
import org.placebook.write.part.ContentType;
import org.placebook.write.part.DeflatedEntry;
import org.placebook.write.part.PartNumbers;
import org.placebook.write.part.Relations;
import org.placebook.write.part.XmlBytes;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.Stylesheet;
import org.placebook.write.plan.TemplateStyles;

/**
 * A workbook as a zip of parts, in an order of its own: what the package holds, properties,
 * workbook, styles, each sheet with what belongs to it, shared strings.
 *
 * <p>POI could make all of it but the rows, and did: loading it and the XML schemas behind it took
 * a third of the time from a cold start, and a third of what writing 35,000 rows takes. Its classes
 * read what is written here in the tests.
 */
final class WorkbookPackage {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String THEME = "xl/theme/theme1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private final Optional<Properties> properties;
  private final Stylesheet styles;
  private final SharedTextsWriter texts;
  private final List<SheetShell> sheets = new ArrayList<>();
  private final Map<String, ContentType> parts = new LinkedHashMap<>();

  /** A package of styles alone. */
  WorkbookPackage(Stylesheet styles) {
    this(Optional.empty(), styles, SharedTextsWriter.withRoom());
  }

  private WorkbookPackage(
      Optional<Properties> properties, Stylesheet styles, SharedTextsWriter texts) {
    this.properties = properties;
    this.styles = styles;
    this.texts = texts;
  }

  /** The package of planned sheets. */
  static WorkbookPackage of(
      Properties properties,
      List<SheetPlan> plans,
      Stylesheet styles,
      SharedTextsWriter texts,
      Face normal) {
    WorkbookPackage whole = new WorkbookPackage(Optional.of(properties), styles, texts);
    PartNumbers numbers = new PartNumbers();
    for (SheetPlan plan : plans) {
      whole.sheets.add(new SheetShell(plan, numbers, styles, normal));
    }
    return whole;
  }

  /** Makes the rows of a sheet. */
  interface RowStreams {
    RowStream of(SheetPlan plan, SharedTextsWriter texts);
  }

  /** Writes a package that has no sheets. */
  void write(BackgroundZip zip) throws IOException {
    write(
        zip,
        (plan, texts) -> {
          throw new IllegalStateException("There are no rows to write");
        },
        Optional.empty());
  }

  /**
   * Writes all parts.
   *
   * @param known sheets of workbooks that are much alike, if there are any
   */
  void write(BackgroundZip zip, RowStreams rows, Optional<WrittenSheets> known) throws IOException {
    name();
    contents(zip);
    front(zip);
    for (SheetShell sheet : largestFirst()) {
      String part = part("worksheets/sheet", sheet.number());
      Optional<DeflatedEntry> there = known.flatMap(sheets -> sheets.find(sheet, texts));
      if (there.isPresent()) {
        zip.add(part, there.get());
      } else {
        sheet(zip, sheet, rows.of(sheet.plan(), texts), known);
      }
      beside(zip, sheet);
      charts(zip, sheet);
    }
    zip.begin(TEXTS);
    texts.write(new XmlBytes(zip));
  }

  /**
   * The largest sheets' texts are numbered first, so that these sheets are written alike in
   * workbooks that differ in smaller ones.
   */
  private List<SheetShell> largestFirst() {
    List<SheetShell> ordered = new ArrayList<>(sheets);
    ordered.sort(Comparator.comparingLong((SheetShell sheet) -> sheet.plan().cells()).reversed());
    return ordered;
  }

  /** Names all parts before the first is written. */
  private void name() {
    parts.put(WORKBOOK, ContentType.WORKBOOK);
    parts.put(STYLES, ContentType.STYLES);
    styles.theme().ifPresent(theme -> parts.put(THEME, ContentType.THEME));
    parts.put(TEXTS, ContentType.SHARED_STRINGS);
    if (properties.isPresent()) {
      parts.put(PropertyParts.CORE, ContentType.CORE);
      parts.put(PropertyParts.APPLICATION, ContentType.APPLICATION);
    }
    for (SheetShell sheet : sheets) {
      parts.put(part("worksheets/sheet", sheet.number()), ContentType.SHEET);
      sheet.table().ifPresent(n -> parts.put(part("tables/table", n), ContentType.TABLE));
      sheet.drawing().ifPresent(n -> parts.put(part("drawings/drawing", n), ContentType.DRAWING));
      for (int i = 0; i < sheet.charts().size(); i++) {
        parts.put(part("charts/chart", sheet.firstChart() + i), ContentType.CHART);
      }
    }
  }

  private static String part(String kind, int number) {
    return "xl/" + kind + number + ".xml";
  }

  private void contents(BackgroundZip zip) throws IOException {
    XmlElements xml = begin(zip, "[Content_Types].xml");
    xml.open("Types").with("xmlns", TemplateStyles.TYPES);
    String relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.open("Default").with("Extension", "rels").with("ContentType", relations).close();
    xml.open("Default").with("Extension", "xml").with("ContentType", "application/xml").close();
    for (Map.Entry<String, ContentType> entry : parts.entrySet()) {
      xml.open("Override").with("PartName", "/" + entry.getKey());
      xml.with("ContentType", entry.getValue().text()).close();
    }
    xml.finish();
  }

  private void front(BackgroundZip zip) throws IOException {
    Relations whole = new Relations();
    whole.add(Relations.OFFICE + "officeDocument", WORKBOOK);
    if (properties.isPresent()) {
      whole.add(Relations.CORE, PropertyParts.CORE);
      whole.add(Relations.OFFICE + "extended-properties", PropertyParts.APPLICATION);
    }
    whole.write(begin(zip, "_rels/.rels"));
    if (properties.isPresent()) {
      PropertyParts.core(begin(zip, PropertyParts.CORE), properties.get());
      PropertyParts.application(begin(zip, PropertyParts.APPLICATION), properties.get());
    }
    workbook(zip);
    styles.write(begin(zip, STYLES));
    Optional<ByteBuffer> theme = styles.theme();
    if (theme.isPresent()) {
      zip.begin(THEME);
      zip.write(theme.get().array());
    }
  }

  private void workbook(BackgroundZip zip) throws IOException {
    Relations relations = new Relations();
    XmlElements xml = begin(zip, WORKBOOK);
    xml.open("workbook").with("xmlns", TemplateStyles.MAIN);
    xml.with("xmlns:r", TemplateStyles.RELATIONS);
    xml.open("bookViews").open("workbookView").with("activeTab", 0).close().close();
    xml.open("sheets");
    for (SheetShell sheet : sheets) {
      String target = "worksheets/sheet" + sheet.number() + ".xml";
      xml.open("sheet").with("name", sheet.plan().name()).with("sheetId", sheet.number());
      xml.with("r:id", relations.add(Relations.OFFICE + "worksheet", target)).close();
    }
    xml.close();
    repeated(xml);
    xml.finish();
    relations.add(Relations.OFFICE + "styles", "styles.xml");
    if (styles.theme().isPresent()) {
      relations.add(Relations.OFFICE + "theme", "theme/theme1.xml");
    }
    relations.add(Relations.OFFICE + "sharedStrings", "sharedStrings.xml");
    relations.write(begin(zip, "xl/_rels/workbook.xml.rels"));
  }

  private void repeated(XmlElements xml) throws IOException {
    if (sheets.stream().allMatch(s -> s.repeated().isEmpty() && s.printed().isEmpty())) {
      return;
    }
    xml.open("definedNames");
    for (SheetShell sheet : sheets) {
      named(xml, sheet, "_xlnm.Print_Area", sheet.printed());
    }
    for (SheetShell sheet : sheets) {
      named(xml, sheet, "_xlnm.Print_Titles", sheet.repeated());
    }
    xml.close();
  }

  private static void named(XmlElements xml, SheetShell sheet, String name, Optional<String> cells)
      throws IOException {
    if (cells.isPresent()) {
      xml.open("definedName").with("name", name);
      xml.with("localSheetId", sheet.number() - 1).text(cells.get()).close();
    }
  }

  private void sheet(
      BackgroundZip zip, SheetShell sheet, RowStream rows, Optional<WrittenSheets> known)
      throws IOException {
    Optional<WrittenSheets.Draft> draft = known.map(sheets -> sheets.begin(sheet, texts));
    zip.begin(part("worksheets/sheet", sheet.number()), draft.map(d -> d::deflated));
    XmlElements xml = new XmlElements(zip);
    sheet.head(xml);
    rows.write(xml.content());
    sheet.tail(xml);
    draft.ifPresent(kept -> kept.written(texts));
  }

  /** What belongs to a sheet but its charts. */
  private static void beside(BackgroundZip zip, SheetShell sheet) throws IOException {
    if (!sheet.relations().isEmpty()) {
      String relations = "xl/worksheets/_rels/sheet" + sheet.number() + ".xml.rels";
      sheet.relations().write(begin(zip, relations));
    }
    if (sheet.table().isPresent()) {
      XmlElements table = begin(zip, part("tables/table", sheet.table().get()));
      TablePart.write(table, sheet.plan().table().orElseThrow().sheet(), sheet.table().get());
    }
  }

  private static void charts(BackgroundZip zip, SheetShell sheet) throws IOException {
    if (sheet.drawing().isEmpty()) {
      return;
    }
    int drawing = sheet.drawing().get();
    Relations relations = new Relations();
    List<String> ids = new ArrayList<>();
    int number = sheet.firstChart();
    for (PlacedChart chart : sheet.charts()) {
      ids.add(relations.add(Relations.OFFICE + "chart", "../charts/chart" + number + ".xml"));
      chart.panel().part().write(begin(zip, part("charts/chart", number++)));
    }
    DrawingPart.write(begin(zip, part("drawings/drawing", drawing)), sheet.charts(), ids);
    relations.write(begin(zip, "xl/drawings/_rels/drawing" + drawing + ".xml.rels"));
  }

  private static XmlElements begin(BackgroundZip zip, String part) throws IOException {
    zip.begin(part);
    return new XmlElements(zip);
  }
}
