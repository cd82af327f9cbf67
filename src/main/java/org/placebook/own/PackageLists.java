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
import org.placebook.write.part.ContentType;

/** The lists of a package: its parts, its relationships, its content types. */
final class PackageLists {
  static final String TYPES = "[Content_Types].xml";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final OwnBook book;
  private final OwnParts parts;
  private final WorkbookText workbook;
  private final String rels;
  private final List<String> added = new ArrayList<>();

  PackageLists(OwnBook book, OwnParts parts) {
    this.book = book;
    this.parts = parts;
    this.workbook = new WorkbookText(book, parts);
    this.rels = PartLink.relsOf(book.workbookPart());
  }

  /** The part that lists the sheets. */
  WorkbookText workbook() {
    return workbook;
  }

  /** Adds a sheet behind all others. */
  void addSheet(String name, String text) throws IOException {
    listSheet(name, addPart("worksheets/sheet", ContentType.SHEET, text));
  }

  /** Puts a part that is a sheet behind all others. */
  void listSheet(String name, String part) throws IOException {
    String target = "worksheets/" + part.substring(part.lastIndexOf('/') + 1);
    workbook.listSheet(name, addLink(RELATIONSHIPS + "/worksheet", target));
  }

  /** Adds a part beside those of its kind, such as {@code charts/chart}; answers its name. */
  String addPart(String kind, ContentType type, String text) throws IOException {
    String folder = book.workbookPart().substring(0, book.workbookPart().lastIndexOf('/') + 1);
    String part = folder + kind + nextNumber(kind) + ".xml";
    parts.add(part, text);
    added.add(part);
    addType(part, type.text());
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
        splice.replace(tags.start(), tags.endOfElement(), "");
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
        splice.replace(tags.start(), tags.endOfElement(), "");
      }
    }
    parts.set(rels, splice.result());
  }

  /** Excel rebuilds a missing order of calculation, and repairs a wrong one. */
  void removeCalcChain() throws IOException {
    Optional<PartLink> link = PartLink.first(book.links(), "calcChain");
    if (link.isPresent()) {
      removePart(link.get().target(), link);
    }
  }
}
