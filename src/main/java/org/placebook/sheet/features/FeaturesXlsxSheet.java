package org.placebook.sheet.features;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.CellComment;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.LinkArea;
import org.placebook.sheet.RaisedText;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.CellTaker;
import org.placebook.sheet.xlsx.XlsxStyles;

/** Reads the features of one sheet of an xlsx workbook. */
final class FeaturesXlsxSheet implements CellTaker {
  /** The pane of a sheet that is not split, and of a split one that names no other. */
  private static final String TOP_LEFT = "topLeft";

  private final ZipPackage zip;
  private final String part;
  private final FeaturesOfSheet sheet;
  private final Shared shared;
  private final Map<String, PartLink> links = new HashMap<>();
  private String activePane = TOP_LEFT;
  private final BitSet sharedTexts = new BitSet();

  /**
   * What all sheets of a workbook refer to.
   *
   * @param styles of cells
   * @param raised characters of shared strings, by their numbers
   * @param people by the ids that threads of comments name them with
   */
  record Shared(XlsxStyles styles, Map<Integer, String> raised, Map<String, String> people) {}

  FeaturesXlsxSheet(ZipPackage zip, String part, FeaturesOfSheet sheet, Shared shared)
      throws IOException {
    this.zip = zip;
    this.part = part;
    this.sheet = sheet;
    this.shared = shared;
    for (PartLink link : PartLink.of(zip, part)) {
      links.put(link.id(), link);
    }
  }

  /** Reads the sheet, all of it as XML. */
  void readPlainly() throws IOException {
    read(zip.open(part));
  }

  @Override
  public void rest(InputStream rest) throws IOException {
    read(rest);
  }

  private void read(InputStream bytes) throws IOException {
    try (XmlCursor xml = XmlCursor.open(bytes)) {
      while (xml.nextStart()) {
        element(xml);
      }
    }
    for (PartLink link : links.values()) {
      if (!link.external() && zip.has(link.target())) {
        linked(link);
      }
    }
  }

  private void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "sheetData" -> cells(xml);
      case "sheetView" -> sheet.zoom = xml.integer("zoomScale", 100);
      case "pane" -> {
        sheet.frozen = xml.attribute("state").toLowerCase(Locale.ROOT).startsWith("frozen");
        activePane = xml.has("activePane") ? xml.attribute("activePane") : TOP_LEFT;
      }
      case "selection" -> selection(xml);
      // How the sheet looks to those who call up a view they saved; it does not open so.
      case "customSheetViews" -> xml.skip();
      case "sheetFormatPr" -> standardWidth(xml);
      case "col" -> width(xml);
      case "autoFilter" -> sheet.filter = xml.attribute("ref");
      case "hyperlink" -> link(xml);
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
          pageText(xml.text());
      case "conditionalFormatting" -> new FeaturesConditional(sheet, shared.styles()).read(xml);
      case "drawing" -> drawing(xml.attribute("id"));
      case "control", "oleObject" -> control(xml);
      default -> {}
    }
  }

  private void selection(XmlCursor xml) {
    String pane = xml.has("pane") ? xml.attribute("pane") : TOP_LEFT;
    if (pane.equals(activePane) && xml.has("activeCell")) {
      sheet.activeCell = xml.attribute("activeCell");
    }
  }

  private void standardWidth(XmlCursor xml) {
    if (DecimalText.isNumber(xml.attribute("defaultColWidth"))) {
      sheet.widths.standard(Double.parseDouble(xml.attribute("defaultColWidth")));
    }
  }

  private void width(XmlCursor xml) throws Refused {
    if (DecimalText.isNumber(xml.attribute("width"))) {
      sheet.widths.set(
          xml.integer("min", 1), xml.integer("max", 1), Double.parseDouble(xml.attribute("width")));
    }
  }

  private void pageText(String text) {
    if (!text.isBlank()) {
      sheet.pageTexts.add(text.strip());
    }
  }

  private void link(XmlCursor xml) throws Refused {
    PartLink outside = links.get(xml.attribute("id"));
    String target = outside == null ? "" : outside.target();
    String location = xml.attribute("location");
    sheet.links.add(
        new LinkArea(Address.range(xml.attribute("ref")), target.isEmpty() ? location : target));
  }

  private void control(XmlCursor xml) {
    sheet.objects.add(
        new DrawnObject(
            DrawnObject.Kind.CONTROL,
            1,
            1,
            xml.has("name") ? xml.attribute("name") : xml.attribute("progId"),
            "",
            false,
            Optional.empty()));
  }

  private void drawing(String id) throws IOException {
    PartLink link = links.get(id);
    if (link != null && zip.has(link.target())) {
      sheet.objects.addAll(new FeaturesDrawing(zip, link.target()).read());
    }
  }

  private void cells(XmlCursor xml) throws IOException {
    int row = 0;
    int column = 0;
    while (xml.advance() && !xml.isEnd("sheetData")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "row" -> {
            row = xml.integer("r", row + 1);
            column = 0;
          }
          case "c" -> {
            String reference = xml.attribute("r");
            column = reference.isEmpty() ? column + 1 : Address.column(reference);
            cell(xml, row, column);
          }
          default -> {}
        }
      }
    }
  }

  private void cell(XmlCursor xml, int row, int column) throws IOException {
    look(row, column, xml.integer("s", 0));
    boolean isShared = xml.attribute("t").equals("s") && mayBeRaised();
    while (xml.advance() && !xml.isEnd("c")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "v" -> {
            if (isShared) {
              shared(row, column, xml.text());
            }
          }
          case "f" -> formula(row, column, xml.text());
          case "is" -> raised(row, column, FeaturesTexts.ofString(xml, "is"));
          default -> {}
        }
      }
    }
  }

  private boolean mayBeRaised() {
    return !shared.raised().isEmpty();
  }

  @Override
  public void look(int row, int column, int style) {
    sheet.looks.add(row, column, style);
  }

  private void shared(int row, int column, String number) {
    String digits = number.strip();
    sharedText(row, column, digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1);
  }

  /** The numbers of the shared texts that cells show. */
  BitSet sharedTexts() {
    return sharedTexts;
  }

  @Override
  public void sharedText(int row, int column, int index) {
    if (index >= 0) {
      sharedTexts.set(index);
    }
    if (mayBeRaised()) {
      raised(row, column, shared.raised().getOrDefault(index, ""));
    }
  }

  private void raised(int row, int column, String text) {
    if (!text.isBlank()) {
      sheet.raisedTexts.add(new RaisedText(row, column, text));
    }
  }

  @Override
  public void formula(int row, int column, String formula) {
    LinkArea.ofFormula(formula, row, column).ifPresent(sheet.links::add);
  }

  private void linked(PartLink link) throws IOException {
    switch (link.type()) {
      case "table" -> sheet.tables.add(FeaturesTables.read(zip, link.target()));
      case "comments" -> comments(link.target());
      default -> {}
    }
  }

  private void comments(String target) throws IOException {
    Map<String, String> threads = threadAuthors();
    List<String> authors = new ArrayList<>();
    try (XmlCursor xml = XmlCursor.open(zip.open(target))) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "author" -> authors.add(xml.text().strip());
          case "comment" -> {
            String ref = xml.attribute("ref");
            int index = xml.integer("authorId", -1);
            String author = index >= 0 && index < authors.size() ? authors.get(index) : "";
            sheet.remarks.add(
                new CellComment(
                    Address.row(ref), Address.column(ref), threads.getOrDefault(ref, author)));
          }
          default -> {}
        }
      }
    }
  }

  /** Who began the thread of a cell; the older comment beside it bears a technical name only. */
  private Map<String, String> threadAuthors() throws IOException {
    Map<String, String> authors = new HashMap<>();
    for (PartLink link : links.values()) {
      if (link.type().equals("threadedComment") && zip.has(link.target())) {
        try (XmlCursor xml = XmlCursor.open(zip.open(link.target()))) {
          while (xml.nextStart()) {
            if (xml.name().equals("threadedComment")) {
              authors.putIfAbsent(
                  xml.attribute("ref"),
                  shared.people().getOrDefault(xml.attribute("personId"), ""));
            }
          }
        }
      }
    }
    return authors;
  }
}
