package org.placebook.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.sheet.parts.PartLink;

/** The lists of a package: its sheets, its relationships, its content types. */
final class PackageLists {
  static final String TYPES = "[Content_Types].xml";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

  private final OwnBook book;
  private final OwnParts parts;
  private final String rels;
  private final List<String> added = new ArrayList<>();

  PackageLists(OwnBook book, OwnParts parts) {
    this.book = book;
    this.parts = parts;
    this.rels = relsOf(book.workbookPart());
  }

  static String relsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Adds a sheet behind all others; answers the name of its part. */
  String addSheet(String name, String text) throws IOException {
    String folder = book.workbookPart().substring(0, book.workbookPart().lastIndexOf('/') + 1);
    String part = folder + "worksheets/sheet" + nextNumber("worksheets/sheet") + ".xml";
    parts.add(part, text);
    added.add(part);
    String id =
        addLink(
            RELATIONSHIPS + "/worksheet",
            "worksheets/" + part.substring(part.lastIndexOf('/') + 1));
    listSheet(name, id);
    addType(part, SHEET_TYPE);
    return part;
  }

  /** One more than the largest number of parts that are called so. */
  private int nextNumber(String like) {
    List<String> names = new ArrayList<>(book.parts());
    added.forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
    int largest = 0;
    for (String name : names) {
      int at = name.lastIndexOf(like);
      String digits = at < 0 ? "" : name.substring(at + like.length()).replaceFirst("\\..*", "");
      if (digits.matches("\\d{1,6}")) {
        largest = Math.max(largest, Integer.parseInt(digits));
      }
    }
    return largest + 1;
  }

  private void listSheet(String name, String link) throws IOException {
    String text = parts.text(book.workbookPart());
    Tags tags = new Tags(text);
    String declared = "";
    int largest = 0;
    while (tags.next()) {
      if (tags.isStart("workbook")) {
        declared = declaredPrefix(tags.tag());
      } else if (tags.isStart("sheet")) {
        largest = Math.max(largest, tags.attribute("sheetId").map(Integer::parseInt).orElse(0));
      } else if (tags.isEnd("sheets")) {
        String own =
            declared.isEmpty()
                ? "xmlns:r=\"%s\" r:id=\"%s\"".formatted(RELATIONSHIPS, link)
                : "%s:id=\"%s\"".formatted(declared, link);
        String sheet =
            "<%ssheet name=\"%s\" sheetId=\"%d\" %s/>"
                .formatted(tags.prefix(), Xml.escaped(name), largest + 1, own);
        parts.apply(book.workbookPart(), new Splice(text).insert(tags.start(), sheet));
        return;
      }
    }
  }

  /** The prefix that a root declares for relationships, or nothing. */
  private static String declaredPrefix(String root) {
    int at = root.indexOf("=\"" + RELATIONSHIPS + "\"");
    int from = at < 0 ? -1 : root.lastIndexOf("xmlns:", at);
    return from < 0 ? "" : root.substring(from + "xmlns:".length(), at).strip();
  }

  /** Adds a relationship of the workbook; answers its id. */
  String addLink(String type, String target) throws IOException {
    String text = parts.text(rels);
    Tags tags = new Tags(text);
    int largest = 0;
    while (tags.next()) {
      if (tags.isStart("Relationship")) {
        String id = tags.attribute("Id").orElse("");
        if (id.matches("rId\\d{1,8}")) {
          largest = Math.max(largest, Integer.parseInt(id.substring(3)));
        }
      } else if (tags.isEnd("Relationships")) {
        String id = "rId" + (largest + 1);
        String link =
            "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(tags.prefix(), id, type, Xml.escaped(target));
        parts.apply(rels, new Splice(text).insert(tags.start(), link));
        return id;
      }
    }
    throw new IOException("the list of the workbook's parts is broken");
  }

  /** Says what kind a new part is. */
  void addType(String part, String type) throws IOException {
    String text = parts.text(TYPES);
    Tags tags = new Tags(text);
    while (tags.next()) {
      if (tags.isEnd("Types")) {
        String override =
            "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
                .formatted(tags.prefix(), Xml.escaped(part), type);
        parts.apply(TYPES, new Splice(text).insert(tags.start(), override));
        return;
      }
    }
    throw new IOException("the list of content types is broken");
  }

  /** Takes a part away with its type and the workbook's relationship to it. */
  void removePart(String part, Optional<PartLink> link) throws IOException {
    parts.remove(part);
    String types = parts.text(TYPES);
    Tags tags = new Tags(types);
    Splice splice = new Splice(types);
    while (tags.nextStart("Override")) {
      if (tags.attribute("PartName").filter(n -> n.equalsIgnoreCase("/" + part)).isPresent()) {
        splice.replace(tags.start(), endOfElement(types, tags), "");
      }
    }
    parts.set(TYPES, splice.result());
    if (link.isPresent()) {
      removeLink(link.get().id());
    }
  }

  void removeLink(String id) throws IOException {
    String text = parts.text(rels);
    Tags tags = new Tags(text);
    Splice splice = new Splice(text);
    while (tags.nextStart("Relationship")) {
      if (tags.attribute("Id").filter(id::equals).isPresent()) {
        splice.replace(tags.start(), endOfElement(text, tags), "");
      }
    }
    parts.set(rels, splice.result());
  }

  /** The place behind an element that holds no others. */
  static int endOfElement(String text, Tags tags) {
    if (tags.isEmpty()) {
      return tags.end();
    }
    String close = "</" + tags.prefix() + tags.name() + ">";
    int at = text.indexOf(close, tags.end());
    return at < 0 ? tags.end() : at + close.length();
  }

  /** Excel rebuilds a missing order of calculation, and repairs a wrong one. */
  void removeCalcChain() throws IOException {
    Optional<PartLink> link = PartLink.first(book.links(), "calcChain");
    if (link.isPresent()) {
      removePart(link.get().target(), link);
    }
  }

  /** Lets Excel work out all formulas when it opens the workbook. */
  void calculateOnLoad() throws IOException {
    String text = parts.text(book.workbookPart());
    Tags tags = new Tags(text);
    int behind = 0;
    String prefix = "";
    while (tags.next()) {
      if (tags.isStart("calcPr")) {
        parts.apply(book.workbookPart(), calculating(text, tags));
        return;
      }
      for (String before :
          List.of("sheets", "functionGroups", "externalReferences", "definedNames")) {
        if (tags.isEnd(before)) {
          behind = tags.end();
          prefix = tags.prefix();
        }
      }
    }
    parts.apply(
        book.workbookPart(),
        new Splice(text).insert(behind, "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>"));
  }

  private static Splice calculating(String text, Tags tags) {
    Splice splice = new Splice(text);
    if (Optional.of("1").equals(tags.attribute("fullCalcOnLoad"))) {
      return splice;
    }
    Optional<Tags.Attribute> place = tags.place("fullCalcOnLoad");
    int behindName = tags.start() + 1 + (tags.prefix() + tags.name()).length();
    return place
        .map(p -> splice.replace(p.valueStart(), p.valueEnd(), "1"))
        .orElseGet(() -> splice.insert(behindName, " fullCalcOnLoad=\"1\""));
  }
}
