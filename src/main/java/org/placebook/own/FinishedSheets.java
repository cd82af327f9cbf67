package org.placebook.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Book;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.PartLink;
import org.placebook.write.part.ContentType;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.xlsx.BookWriter;

/**
 * Puts the sheets of a finished book behind those of a workbook, in the workbook's own styles. They
 * are written as a workbook of their own first; then each part of it gets the next free number.
 */
final class FinishedSheets {
  /** What belongs to a sheet: where such parts stand, and what they are. */
  private record Kind(String stem, ContentType type) {}

  private static final Map<String, Kind> KINDS =
      Map.of(
          "worksheet", new Kind("worksheets/sheet", ContentType.SHEET),
          "table", new Kind("tables/table", ContentType.TABLE),
          "drawing", new Kind("drawings/drawing", ContentType.DRAWING),
          "chart", new Kind("charts/chart", ContentType.CHART));

  private final OwnParts parts;
  private final PackageLists lists;
  private final OwnBook made;
  private final Set<String> tableNames = new HashSet<>();
  private int tables;

  private FinishedSheets(OwnBook book, OwnParts parts, PackageLists lists, OwnBook made)
      throws IOException {
    this.parts = parts;
    this.lists = lists;
    this.made = made;
    for (MarkedRange table : book.tables()) {
      tableNames.add(table.name().toLowerCase(Locale.ROOT));
      Tags tags = new Tags(book.text(table.part()).text());
      tags.nextStart("table");
      tables = Math.max(tables, tags.attribute("id").map(Integer::parseInt).orElse(0));
    }
    book.definedNames().forEach(name -> tableNames.add(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Adds the sheets.
   *
   * @param scratch a file that is not there before and is not there afterwards
   */
  static List<OwnRecord.Sheet> add(
      Book finished, OwnBook book, OwnParts parts, PackageLists lists, Path scratch)
      throws IOException, UnreadableFile {
    String styles = stylesOf(book);
    byte[] own = parts.bytes(styles);
    try {
      TemplateStyles house = new TemplateStyles(ByteBuffer.wrap(own), Optional.empty());
      BookWriter.writeGuest(finished, house, scratch);
      try (OwnBook made = OwnBook.look(scratch, book.name(), Limits.DEFAULT)) {
        parts.apply(styles, GuestStyles.of(parts.text(styles), own, made.bytes(stylesOf(made))));
        return new FinishedSheets(book, parts, lists, made).add();
      }
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static String stylesOf(OwnBook book) throws IOException {
    return PartLink.first(book.links(), "styles")
        .map(PartLink::target)
        .filter(book::has)
        .orElseThrow(
            () -> new IOException("it has no cell styles; open it in Excel, save it, try again"));
  }

  private List<OwnRecord.Sheet> add() throws IOException, UnreadableFile {
    int before = lists.workbook().sheets();
    List<OwnRecord.Sheet> added = new ArrayList<>();
    for (OwnSheet sheet : made.sheets()) {
      lists.listSheet(sheet.name(), copied(sheet.part(), "worksheet"));
      added.add(new OwnRecord.Sheet(sheet.name(), AddedSheetText.content(made, sheet)));
    }
    names(before);
    return added;
  }

  /** Copies a part with those that it leads to; answers its name. */
  private String copied(String part, String type) throws IOException {
    Kind kind = Optional.ofNullable(KINDS.get(type)).orElseThrow();
    String text = made.text(part).text();
    Optional<String> rels =
        made.has(PartLink.relsOf(part)) ? Optional.of(linked(part)) : Optional.empty();
    String copy =
        lists.addPart(
            kind.stem(),
            kind.type(),
            switch (type) {
              case "table" -> table(text);
              case "worksheet" -> unselected(text);
              default -> text;
            });
    rels.ifPresent(links -> parts.add(PartLink.relsOf(copy), links));
    return copy;
  }

  /** The relationships of a part, leading to copies. */
  private String linked(String part) throws IOException {
    String text = made.text(PartLink.relsOf(part)).text();
    Splice splice = new Splice(text);
    for (PartLink link : made.linksOf(part)) {
      if (!link.external()) {
        Tags tags = new Tags(text);
        while (tags.nextStart("Relationship")) {
          if (tags.attribute("Id").equals(Optional.of(link.id()))) {
            String copy = copied(link.target(), link.type());
            tags.place("Target")
                .ifPresent(at -> splice.replace(at.valueStart(), at.valueEnd(), "/" + copy));
          }
        }
      }
    }
    return splice.result();
  }

  /** Tables are numbered and called otherwise than all others of the workbook. */
  private String table(String text) {
    Tags tags = new Tags(text);
    tags.nextStart("table");
    String called = tags.attribute("name").orElse("");
    String free = called;
    for (int i = 2; !tableNames.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = called + "_" + i;
    }
    Splice splice = new Splice(text);
    Map<String, String> values = Map.of("id", "" + ++tables, "name", free, "displayName", free);
    values.forEach(
        (attribute, value) ->
            tags.place(attribute)
                .ifPresent(at -> splice.replace(at.valueStart(), at.valueEnd(), value)));
    return splice.result();
  }

  /** Two selected sheets would be changed together. */
  private static String unselected(String text) {
    Tags tags = new Tags(text);
    Splice splice = new Splice(text);
    if (tags.nextStart("sheetView")) {
      tags.place("tabSelected")
          .ifPresent(at -> splice.replace(at.valueStart(), at.valueEnd(), "0"));
    }
    return splice.result();
  }

  /** What is printed of each sheet, and what on every page. */
  private void names(int before) throws IOException {
    String text = made.text(made.workbookPart()).text();
    Tags tags = new Tags(text);
    while (tags.nextStart("definedName")) {
      int sheet = tags.attribute("localSheetId").map(Integer::parseInt).orElseThrow();
      String cells = Xml.unescaped(text.substring(tags.end(), text.indexOf("</", tags.end())));
      lists.workbook().addName(tags.attribute("name").orElseThrow(), before + sheet, cells);
    }
  }
}
