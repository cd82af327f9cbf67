package org.placebook.own;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;

/** The part of a workbook that lists its sheets and names, and says how it is calculated. */
final class WorkbookText {
  /** What stands before the names, in the order that the format asks for. */
  private static final List<String> BEFORE_NAMES =
      List.of("sheets", "functionGroups", "externalReferences");

  private final OwnBook book;
  private final OwnParts parts;

  WorkbookText(OwnBook book, OwnParts parts) {
    this.book = book;
    this.parts = parts;
  }

  /** Puts a sheet behind all others. */
  void listSheet(String name, String link) throws IOException {
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
                ? "xmlns:r=\"%s\" r:id=\"%s\"".formatted(PackageLists.RELATIONSHIPS, link)
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
    int at = root.indexOf("=\"" + PackageLists.RELATIONSHIPS + "\"");
    int from = at < 0 ? -1 : root.lastIndexOf("xmlns:", at);
    return from < 0 ? "" : root.substring(from + "xmlns:".length(), at).strip();
  }

  /** How many sheets there are, of any kind. */
  int sheets() throws IOException {
    Tags tags = new Tags(parts.text(book.workbookPart()));
    int sheets = 0;
    while (tags.nextStart("sheet")) {
      sheets++;
    }
    return sheets;
  }

  /**
   * Adds a name that is known on one sheet only.
   *
   * @param sheet its place among all sheets, from 0
   */
  void addName(String name, int sheet, String cells) throws IOException {
    String text = parts.text(book.workbookPart());
    Tags tags = new Tags(text);
    int behind = 0;
    String prefix = "";
    while (tags.next()) {
      if (tags.isEnd("definedNames")) {
        addName(text, tags, definedName(tags.prefix(), name, sheet, cells));
        return;
      }
      if (BEFORE_NAMES.stream().anyMatch(tags::isEnd)) {
        behind = tags.end();
        prefix = tags.prefix();
      }
    }
    String names = definedNames(prefix, definedName(prefix, name, sheet, cells));
    parts.apply(book.workbookPart(), new Splice(text).insert(behind, names));
  }

  /** Behind the names that there are. */
  private void addName(String text, Tags end, String name) throws IOException {
    Splice splice = new Splice(text);
    if (end.isEmpty()) {
      splice.replace(end.start(), end.end(), definedNames(end.prefix(), name));
    } else {
      splice.insert(end.start(), name);
    }
    parts.apply(book.workbookPart(), splice);
  }

  private static String definedNames(String prefix, String names) {
    return "<%1$sdefinedNames>%2$s</%1$sdefinedNames>".formatted(prefix, names);
  }

  private static String definedName(String prefix, String name, int sheet, String cells) {
    return "<%1$sdefinedName name=\"%2$s\" localSheetId=\"%3$d\">%4$s</%1$sdefinedName>"
        .formatted(prefix, Xml.escaped(name), sheet, Xml.formula(cells));
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
      if (tags.isEnd("definedNames") || BEFORE_NAMES.stream().anyMatch(tags::isEnd)) {
        behind = tags.end();
        prefix = tags.prefix();
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
