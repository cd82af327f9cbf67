package org.placebook.sheet.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads what floats above the cells of a sheet. */
final class FeaturesDrawing {
  private final ZipPackage zip;
  private final String part;
  private final Map<String, PartLink> links = new HashMap<>();
  private final List<DrawnObject> found = new ArrayList<>();

  FeaturesDrawing(ZipPackage zip, String part) throws IOException {
    this.zip = zip;
    this.part = part;
    for (PartLink link : PartLink.of(zip, part)) {
      links.put(link.id(), link);
    }
  }

  List<DrawnObject> read() throws IOException {
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> anchor(xml, xml.name());
          default -> {}
        }
      }
    }
    return found;
  }

  /** The state while one anchored object is read. */
  private static final class Anchored {
    int row = 1;
    int column = 1;
    boolean inFrom;
    DrawnObject.Kind kind = DrawnObject.Kind.SHAPE;
    String name = "";
    String altText = "";
    boolean decorative;
    final StringBuilder text = new StringBuilder();
    Optional<DrawnObject.ChartTexts> chart = Optional.empty();
  }

  private void anchor(XmlCursor xml, String element) throws IOException {
    Anchored object = new Anchored();
    while (xml.advance() && !xml.isEnd(element)) {
      if (xml.isEnd("from")) {
        object.inFrom = false;
      } else if (xml.isStart()) {
        take(xml, object);
      }
    }
    if (object.kind == DrawnObject.Kind.SHAPE && !object.text.toString().isBlank()) {
      object.kind = DrawnObject.Kind.TEXT_BOX;
    }
    found.add(
        new DrawnObject(
            object.kind,
            object.row,
            object.column,
            object.name,
            object.altText,
            object.decorative,
            object.chart));
  }

  private void take(XmlCursor xml, Anchored object) throws IOException {
    switch (xml.name()) {
      case "from" -> object.inFrom = true;
      case "row" -> object.row = object.inFrom ? place(xml.text()) : object.row;
      case "col" -> object.column = object.inFrom ? place(xml.text()) : object.column;
      case "cNvPr" -> {
        if (object.name.isEmpty()) {
          object.name = xml.attribute("name");
          object.altText = xml.attribute("descr").strip();
        }
      }
      case "decorative" -> object.decorative |= xml.flag("val", false);
      case "pic" -> object.kind = DrawnObject.Kind.IMAGE;
      case "t" -> object.text.append(xml.text());
      case "chart" -> {
        object.kind = DrawnObject.Kind.CHART;
        object.chart = chart(xml.attribute("id"));
      }
      // What older programs would show instead is passed over.
      case "Fallback" -> xml.text();
      default -> {}
    }
  }

  private static int place(String text) {
    String digits = text.strip();
    return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) + 1 : 1;
  }

  private Optional<DrawnObject.ChartTexts> chart(String id) throws IOException {
    PartLink link = links.get(id);
    return link == null || !zip.has(link.target())
        ? Optional.empty()
        : Optional.of(FeaturesChart.read(zip, link.target()));
  }
}
