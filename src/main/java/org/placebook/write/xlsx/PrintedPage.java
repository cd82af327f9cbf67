package org.placebook.write.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Chart;
import org.placebook.book.TableSheet;
import org.placebook.write.chart.ChartForm;
import org.placebook.write.part.XmlElements;

/** How a sheet is printed, the same from Excel and from an OpenDocument spreadsheet: on A4. */
public enum PrintedPage {
  /** On its side, as long as it takes. */
  PLAIN("Default", 1, true, false),
  /** A summary that fills a page on its side to narrow margins. */
  FRONT("Front", 5, true, true),
  /** A chart and its table together on a page. */
  WITH_CHART("With chart", 2, true, true),
  /** The same on a page that stands upright. */
  WITH_TALL_CHART("With tall chart", 3, false, true),
  /** A chart beside a table of many rows. */
  UPRIGHT("Upright", 4, false, false);

  /** As many rows as an upright page holds in legible size. */
  private static final int ROWS_UPRIGHT = 70;

  /** As many as one on its side holds. */
  private static final int ROWS_ACROSS = 40;

  private final String master;
  private final int number;
  private final boolean onItsSide;
  private final boolean whole;

  PrintedPage(String master, int number, boolean onItsSide, boolean whole) {
    this.master = master;
    this.number = number;
    this.onItsSide = onItsSide;
    this.whole = whole;
  }

  private static PrintedPage of(TableSheet sheet) {
    List<Chart> charts = sheet.charts();
    int rows = sheet.rows().size();
    if (charts.isEmpty()) {
      return PLAIN;
    }
    if (sheet.beside().isPresent()) {
      return FRONT;
    }
    boolean tall = charts.stream().anyMatch(chart -> ChartForm.of(chart).whole().isTall());
    if (rows > ROWS_UPRIGHT) {
      return UPRIGHT;
    }
    return tall || rows > ROWS_ACROSS ? WITH_TALL_CHART : WITH_CHART;
  }

  /** Of a sheet that may have no table. */
  public static PrintedPage of(Optional<TableSheet> sheet) {
    return sheet.map(PrintedPage::of).orElse(PLAIN);
  }

  /** Whether it lies on its side. */
  boolean onItsSide() {
    return onItsSide;
  }

  /** The margins at all sides, in inches. */
  double margin() {
    return 0.25;
  }

  /** Whether the sheet is made to fit on one page. */
  boolean whole() {
    return whole;
  }

  /** The style of sheets that are printed so. */
  public String tableStyle() {
    return "ta" + number;
  }

  private String layout() {
    return "pm" + number;
  }

  /** Shown, on the page below. */
  public void writeTableStyle(XmlElements xml) throws IOException {
    xml.open("style:style").with("style:name", tableStyle()).with("style:family", "table");
    xml.with("style:master-page-name", masterName()).open("style:table-properties");
    xml.with("table:display", "true").with("style:writing-mode", "lr-tb").close().close();
  }

  /** A4, one page wide, without header or footer. */
  public void writeLayout(XmlElements xml) throws IOException {
    xml.open("style:page-layout").with("style:name", layout());
    xml.open("style:page-layout-properties");
    xml.with("fo:page-width", onItsSide ? "29.7cm" : "21cm");
    xml.with("fo:page-height", onItsSide ? "21cm" : "29.7cm");
    if (this == FRONT) {
      xml.with("fo:margin", "0.9cm");
    }
    xml.with("style:print-orientation", onItsSide ? "landscape" : "portrait");
    xml.with("style:scale-to-X", "1").with("style:scale-to-Y", whole ? "1" : "0").close();
    xml.open("style:header-style").close().open("style:footer-style").close().close();
  }

  public void writeMaster(XmlElements xml) throws IOException {
    xml.open("style:master-page").with("style:name", masterName());
    if (!master.equals(masterName())) {
      xml.with("style:display-name", master);
    }
    xml.with("style:page-layout-name", layout());
    xml.open("style:header").with("style:display", "false").close();
    xml.open("style:footer").with("style:display", "false").close().close();
  }

  /** A name without blanks, as names of styles are. */
  private String masterName() {
    return master.replace(" ", "_20_");
  }
}
