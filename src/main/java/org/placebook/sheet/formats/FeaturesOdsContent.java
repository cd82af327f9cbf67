package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.sheet.CellComment;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.Grid;
import org.placebook.sheet.LinkArea;
import org.placebook.sheet.RaisedText;
import org.placebook.sheet.Range;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the content part of an OpenDocument spreadsheet for its features. */
final class FeaturesOdsContent {
  private final ZipPackage zip;
  private final OdsStylesReader styles;
  private final List<FeaturesOfSheet> sheets = new ArrayList<>();

  FeaturesOdsContent(ZipPackage zip, OdsStylesReader styles) {
    this.zip = zip;
    this.styles = styles;
  }

  List<SheetFeatures> sheets() {
    return sheets.stream().map(FeaturesOfSheet::build).toList();
  }

  void read() throws IOException {
    try (XmlCursor xml = XmlCursor.open(zip.open("content.xml"))) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "table" -> table(xml);
          case "database-range" -> databaseRange(xml);
          default -> styles.take(xml);
        }
      }
    }
  }

  private void databaseRange(XmlCursor xml) throws Refused {
    String[] corners = xml.attribute("target-range-address").split(":", 2);
    int point = corners[0].lastIndexOf('.');
    if (point < 0 || corners.length < 2) {
      return;
    }
    String sheet = corners[0].substring(0, point).replaceAll("^\\$|^\\$?'|'$", "");
    Range range =
        Address.range(
            corners[0].substring(point + 1)
                + ":"
                + corners[1].substring(corners[1].lastIndexOf('.') + 1));
    ExcelTable table =
        new ExcelTable(
            xml.attribute("name"),
            range,
            xml.flag("contains-header", true),
            xml.flag("display-filter-buttons", false),
            "");
    for (FeaturesOfSheet one : sheets) {
      if (one.name.equals(sheet.replace("''", "'"))) {
        one.tables.add(table);
      }
    }
  }

  private void table(XmlCursor xml) throws IOException {
    boolean hidden = styles.isHiddenTable(xml.attribute("style-name"));
    FeaturesOfSheet sheet =
        new FeaturesOfSheet(
            xml.attribute("name"),
            hidden ? SheetFeatures.Visibility.HIDDEN : SheetFeatures.Visibility.VISIBLE,
            List.of());
    sheets.add(sheet);
    State state = new State();
    for (int depth = 1; depth > 0 && xml.advance(); ) {
      if (xml.isEnd("table")) {
        depth--;
      } else if (xml.isStart() && xml.name().equals("table")) {
        depth++;
      } else if (xml.isStart() && depth == 1) {
        take(xml, sheet, state);
      } else if (xml.isEnd("table-row")) {
        state.row += state.rows;
      }
    }
  }

  /** Where the reading of a sheet stands. */
  private static final class State {
    final List<String> columnStyles = new ArrayList<>();
    int row = 1;
    int rows = 1;
    int column = 1;
    int next = 1;
  }

  private void take(XmlCursor xml, FeaturesOfSheet sheet, State state) throws IOException {
    switch (xml.name()) {
      case "table-column" -> column(xml, sheet, state);
      case "table-row" -> {
        state.rows = count(xml, "number-rows-repeated", Grid.MAX_ROWS);
        state.next = 1;
      }
      case "table-cell", "covered-table-cell" -> cell(xml, sheet, state);
      case "a" ->
          sheet.links.add(
              new LinkArea(
                  new Range(state.row, state.column, state.row, state.column),
                  xml.attribute("href")));
      case "annotation" -> remark(xml, sheet, state);
      case "span" -> {
        if (styles.isRaised(xml.attribute("style-name"))) {
          sheet.raisedTexts.add(new RaisedText(state.row, state.column, xml.text()));
        }
      }
      case "frame" -> frame(xml, sheet, state);
      default -> {}
    }
  }

  private void column(XmlCursor xml, FeaturesOfSheet sheet, State state) throws Refused {
    int count = count(xml, "number-columns-repeated", Grid.MAX_COLUMNS);
    int first = state.columnStyles.size() + 1;
    double width = styles.columnWidth(xml.attribute("style-name"));
    if (width > 0) {
      sheet.widths.set(first, first + count - 1, width);
    }
    for (int i = 0; i < count && state.columnStyles.size() < Grid.MAX_COLUMNS; i++) {
      state.columnStyles.add(xml.attribute("default-cell-style-name"));
    }
  }

  private void cell(XmlCursor xml, FeaturesOfSheet sheet, State state) throws Refused {
    int count = count(xml, "number-columns-repeated", Grid.MAX_COLUMNS);
    state.column = state.next;
    state.next += count;
    if (count > 1 && !xml.has("value-type")) {
      return;
    }
    String own = xml.attribute("style-name");
    for (int column = state.column; column < state.column + count; column++) {
      String inherited =
          column <= state.columnStyles.size() ? state.columnStyles.get(column - 1) : "";
      sheet.looks.add(state.row, column, styles.format(own.isEmpty() ? inherited : own));
    }
  }

  private static void remark(XmlCursor xml, FeaturesOfSheet sheet, State state) throws IOException {
    String author = "";
    while (xml.advance() && !xml.isEnd("annotation")) {
      if (xml.isStart() && xml.name().equals("creator")) {
        author = xml.text();
      }
    }
    sheet.remarks.add(new CellComment(state.row, state.column, author));
  }

  private void frame(XmlCursor xml, FeaturesOfSheet sheet, State state) throws IOException {
    String name = xml.attribute("name");
    DrawnObject.Kind kind = DrawnObject.Kind.SHAPE;
    String altText = "";
    Optional<DrawnObject.ChartTexts> chart = Optional.empty();
    while (xml.advance() && !xml.isEnd("frame")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "object" -> {
            kind = DrawnObject.Kind.CHART;
            chart = FeaturesOdsChart.read(zip, xml.attribute("href"));
          }
          case "text-box" -> kind = DrawnObject.Kind.TEXT_BOX;
          case "image" -> kind = kind == DrawnObject.Kind.SHAPE ? DrawnObject.Kind.IMAGE : kind;
          case "title", "desc" -> altText = altText.isEmpty() ? xml.text().strip() : altText;
          default -> {}
        }
      }
    }
    sheet.objects.add(
        new DrawnObject(kind, state.row, Math.max(1, state.column), name, altText, false, chart));
  }

  private static int count(XmlCursor xml, String attribute, int most) throws Refused {
    return Math.max(1, Math.min(most, xml.integer(attribute, 1)));
  }
}
