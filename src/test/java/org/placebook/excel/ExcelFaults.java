package org.placebook.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/** What Excel would repair, refuse or misread in a workbook, though other programs open it. */
final class ExcelFaults {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int LONGEST_NAME = 31;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]");

  /** The longest list that a drop-down may hold itself, with its quotes. */
  private static final int LONGEST_LIST = 257;

  private final Parts parts;
  private final List<String> texts;
  private final TableFaults tables = new TableFaults();
  private final List<String> faults = new ArrayList<>();

  private ExcelFaults(Parts parts) {
    this.parts = parts;
    this.texts =
        parts.find("xl/sharedStrings.xml").stream()
            .flatMap(root -> Parts.children(root, "si").stream())
            .map(CellFaults::text)
            .toList();
  }

  /** All faults of a file, each with its sheet and cell or its part. */
  static List<String> of(Path file) throws IOException {
    ExcelFaults faults = new ExcelFaults(Parts.of(file));
    faults.faults.addAll(SchemaFaults.of(faults.parts));
    faults.contentTypes();
    faults.links();
    faults.sheets();
    faults.names();
    return faults.faults;
  }

  /** Each by name, since "any XML" does not tell Excel what a part is. */
  private void contentTypes() {
    Set<String> known = new HashSet<>();
    for (Element type : Parts.children(parts.root("[Content_Types].xml"), "Override")) {
      known.add(type.getAttribute("PartName").substring(1));
    }
    parts.roots().keySet().stream()
        .filter(part -> part.startsWith("xl/") && part.endsWith(".xml") && !known.contains(part))
        .forEach(part -> faults.add("no content type: " + part));
  }

  private void links() {
    for (String part : parts.roots().keySet()) {
      for (Parts.Link link : parts.links(part)) {
        boolean isXml = link.target().endsWith(".xml");
        if (!link.external() && isXml && parts.find(link.target()).isEmpty()) {
          faults.add("%s leads to %s, which is not there".formatted(part, link.target()));
        }
      }
    }
  }

  private void sheets() {
    Set<String> names = new HashSet<>();
    for (Element sheet : Parts.all(parts.root(WORKBOOK), "sheet")) {
      String name = sheet.getAttribute("name");
      boolean fits =
          !name.isEmpty()
              && name.length() <= LONGEST_NAME
              && !NOT_IN_NAMES.matcher(name).find()
              && !name.startsWith("'")
              && !name.endsWith("'");
      if (!fits || !names.add(name.toLowerCase(Locale.ROOT))) {
        faults.add("sheet name " + name);
      }
      String id = sheet.getAttributeNS(sheet.getAttributeNode("r:id").getNamespaceURI(), "id");
      parts.links(WORKBOOK).stream()
          .filter(link -> link.id().equals(id))
          .filter(link -> parts.find(link.target()).isPresent())
          .forEach(link -> inSheet(link.target()).forEach(f -> faults.add(name + ": " + f)));
    }
  }

  private List<String> inSheet(String part) {
    Element sheet = parts.root(part);
    Element styles = parts.root("xl/styles.xml");
    CellFaults cells = new CellFaults(sheet, texts, entries(styles, "cellXfs"));
    List<String> found = new ArrayList<>(cells.faults());
    for (Element rule : Parts.all(sheet, "cfRule")) {
      String look = rule.getAttribute("dxfId");
      if (!look.isEmpty() && Integer.parseInt(look) >= entries(styles, "dxfs")) {
        found.add("a highlight has a look that is not there");
      }
    }
    for (Element list : Parts.all(sheet, "formula1")) {
      String text = list.getTextContent();
      if (text.startsWith("\"") && text.length() > LONGEST_LIST) {
        found.add("a drop-down list of more than 255 characters");
      }
    }
    List<CellRangeAddress> merged = merged(sheet);
    for (int i = 0; i < merged.size(); i++) {
      if (merged.subList(0, i).stream().anyMatch(merged.get(i)::intersects)) {
        found.add("merged cells overlap at " + merged.get(i).formatAsString());
      }
    }
    List<Element> ofSheet =
        parts.links(part).stream()
            .filter(link -> link.type().equals("table"))
            .map(link -> parts.root(link.target()))
            .toList();
    found.addAll(tables.of(ofSheet, merged, cells));
    return found;
  }

  private static int entries(Element styles, String section) {
    return Parts.child(styles, section).map(all -> Parts.children(all).size()).orElse(0);
  }

  private static List<CellRangeAddress> merged(Element sheet) {
    return Parts.all(sheet, "mergeCell").stream()
        .map(cells -> CellRangeAddress.valueOf(cells.getAttribute("ref")))
        .toList();
  }

  private void names() {
    Set<Map.Entry<String, String>> known = new HashSet<>();
    Stream<Element> names = Parts.all(parts.root(WORKBOOK), "definedName").stream();
    names.forEach(
        name -> {
          String called = name.getAttribute("name").toLowerCase(Locale.ROOT);
          if (!known.add(Map.entry(called, name.getAttribute("localSheetId")))) {
            faults.add("the name %s twice".formatted(called));
          }
          if (name.getTextContent().contains("#REF!")) {
            faults.add("the name %s leads nowhere".formatted(called));
          }
        });
  }
}
