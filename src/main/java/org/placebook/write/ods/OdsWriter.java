package org.placebook.write.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.book.Book;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;
import org.placebook.write.chart.OdsChart;
import org.placebook.write.part.OdsRoot;
import org.placebook.write.part.XmlElements;
import org.placebook.write.part.ZipTime;
import org.placebook.write.plan.CellLook;
import org.placebook.write.plan.HouseStyle;
import org.placebook.write.plan.Links;
import org.placebook.write.plan.Looks;
import org.placebook.write.plan.NamedStyle;
import org.placebook.write.plan.Planner;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.plan.TextWidth;
import org.placebook.write.xlsx.EmptyWorkbook;

/**
 * Writes a book of values as an OpenDocument spreadsheet: tables as database ranges, the house's
 * named styles, number formats, language, links.
 *
 * <p>The libraries at hand do less than is needed here. SODS knows neither named styles nor
 * database ranges; FastODS has had no release since 2021 and no language of cells; the ODF Toolkit
 * holds the whole document as a tree and brings a triple store along. The parts of the format that
 * a finished workbook needs are few, so they are written as a stream from the plan that the
 * workbook of Excel is written from.
 */
public final class OdsWriter {
  private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private final Book book;
  private final Optional<TemplateStyles> styles;
  private final ZipOutputStream zip;

  private OdsWriter(Book book, Optional<TemplateStyles> styles, ZipOutputStream zip) {
    this.book = book;
    this.styles = styles;
    this.zip = zip;
  }

  /**
   * Writes a book to a stream, which stays open. Formulas are not looked at.
   *
   * @param book what to write
   * @param styles the cell styles of a template, or none for the built-in ones
   * @param out where to
   * @throws TooLargeForExcel if a sheet holds more than Excel can
   * @throws IOException if the house style cannot be read or the stream not be written
   */
  public static void write(Book book, Optional<TemplateStyles> styles, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    new OdsWriter(book, styles, zip).write();
    zip.finish();
  }

  private void write() throws IOException {
    mimetype();
    OdsFrames frames = new OdsFrames();
    HouseStyle house = HouseStyle.of(styles);
    TextWidth measure = new TextWidth(house.face(NamedStyle.NORMAL));
    Looks looks = new Looks(house);
    List<SheetPlan> plans = new ArrayList<>();
    for (Sheet sheet : book.sheets()) {
      plans.add(new Planner(looks, measure).plan(sheet));
    }
    // All looks are asked for by now, so that the styles can be read.
    for (NamedStyle style : NamedStyle.values()) {
      looks.number(CellLook.of(style));
    }
    try (XSSFWorkbook workbook = EmptyWorkbook.of(house.styles())) {
      OdsStylesWriter styles = new OdsStylesWriter(workbook.getStylesSource(), looks);
      OdsPages pages = new OdsPages();
      content(sheets(plans, styles, new OdsSizes(measure, house), pages), styles, frames);
      XmlElements xml = part("styles.xml");
      OdsParts.styles(xml, styles, pages, book.properties().language());
    }
    OdsParts.meta(part("meta.xml"), book.properties());
    OdsParts.settings(part("settings.xml"), book.sheets().stream().map(Sheet::name).toList());
    charts(frames.charts());
    OdsParts.manifest(part("META-INF/manifest.xml"), MIMETYPE, frames.charts().size());
  }

  /** Stored as it is and first of all, so that the kind of file can be seen from its bytes. */
  private void mimetype() throws IOException {
    byte[] bytes = MIMETYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = ZipTime.entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private XmlElements part(String name) throws IOException {
    zip.putNextEntry(ZipTime.entry(name));
    return new XmlElements(zip);
  }

  /** The sheets, and the sizes and pages that their styles are made of. */
  private record Sheets(List<OdsSheet> sheets, OdsSizes sizes, OdsPages pages) {}

  private static Sheets sheets(
      List<SheetPlan> plans, OdsStylesWriter styles, OdsSizes sizes, OdsPages pages) {
    List<OdsSheet> sheets = new ArrayList<>();
    for (SheetPlan plan : plans) {
      sheets.add(new OdsSheet(plan, styles, sizes, pages));
    }
    sheets.forEach(OdsSheet::survey);
    return new Sheets(sheets, sizes, pages);
  }

  private void charts(List<OdsChart> charts) throws IOException {
    for (int i = 0; i < charts.size(); i++) {
      String folder = OdsFrames.folder(i + 1);
      charts.get(i).content(part(folder + "/content.xml"));
      charts.get(i).drawn(part(folder + "/styles.xml"));
    }
  }

  private void content(Sheets sheets, OdsStylesWriter styles, OdsFrames frames) throws IOException {
    XmlElements xml = part("content.xml");
    OdsRoot.open(xml, "office:document-content");
    xml.open("office:automatic-styles");
    sheets.sizes().write(xml);
    sheets.pages().writeSheetStyles(xml);
    OdsFrames.style(xml);
    styles.automatic(xml);
    xml.close();
    xml.open("office:body").open("office:spreadsheet");
    for (OdsSheet sheet : sheets.sheets()) {
      sheet.write(xml, frames);
    }
    ranges(xml);
    xml.finish();
  }

  /** Each table under its name, as Excel has it. */
  private void ranges(XmlElements xml) throws IOException {
    xml.open("table:database-ranges");
    for (Sheet sheet : book.sheets()) {
      if (sheet instanceof TableSheet table) {
        String name = Links.quoted(table.name()) + ".";
        String last = Letters.of(table.columns().size());
        String range =
            "%sA%d:%s%s%d"
                .formatted(
                    name,
                    table.headerRow(),
                    name,
                    last,
                    table.headerRow() + Math.max(1, table.rows().size()));
        xml.open("table:database-range").with("table:name", table.tableName());
        xml.with("table:target-range-address", range).with("table:contains-header", "true");
        xml.close();
      }
    }
    xml.close();
  }
}
