package org.placebook.own;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.sheet.parts.PartLink;

/** Takes added sheets and the record out of a workbook again, and undoes what they needed. */
final class AddedSheets {
  private final OwnBook book;
  private final OwnParts parts;
  private final EarlierAdd marks;
  private final PackageLists lists;

  AddedSheets(OwnBook book, OwnParts parts, EarlierAdd marks) {
    this.book = book;
    this.parts = parts;
    this.marks = marks;
    this.lists = new PackageLists(book, parts);
  }

  void remove() throws IOException {
    Set<String> undone = new HashSet<>();
    for (OwnRecord.Changed part : marks.record().parts()) {
      if (parts.has(part.part()) && TextDigest.of(parts.text(part.part())).equals(part.digest())) {
        undo(part);
        undone.add(part.part());
      }
    }
    for (OwnRecord.Sheet sheet : marks.record().sheets()) {
      Optional<OwnSheet> there = book.sheet(sheet.name());
      if (there.isPresent()) {
        removeSheet(there.get(), undone);
      }
    }
    if (marks.item().isPresent()) {
      removeRecord(marks.item().get(), undone);
    }
    lists.removeCalcChain();
  }

  private void undo(OwnRecord.Changed part) throws IOException {
    String text = parts.text(part.part());
    List<List<Splice.Undo>> steps = part.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      text = Splice.undone(text, steps.get(i));
    }
    parts.set(part.part(), text);
  }

  private void removeSheet(OwnSheet sheet, Set<String> undone) throws IOException {
    if (!undone.contains(book.workbookPart())) {
      unlist(sheet);
    }
    removeLinked(sheet.part());
    parts.remove(sheet.part());
    parts.remove(PartLink.relsOf(sheet.part()));
    removeMentions(sheet.part(), Optional.of(sheet.link()), undone);
  }

  /** Tables, drawings and printer settings that belong to a sheet that goes. */
  private void removeLinked(String part) throws IOException {
    for (PartLink link : book.linksOf(part)) {
      boolean isOwn =
          Set.of("table", "drawing", "chart", "printerSettings", "comments", "vmlDrawing")
              .contains(link.type());
      if (isOwn && !link.external() && book.has(link.target())) {
        removeLinked(link.target());
        lists.removePart(link.target(), Optional.empty());
        parts.remove(PartLink.relsOf(link.target()));
      }
    }
  }

  private void removeMentions(String part, Optional<String> link, Set<String> undone)
      throws IOException {
    if (!undone.contains(PackageLists.TYPES)) {
      lists.removePart(part, Optional.empty());
    }
    if (link.isPresent() && !undone.contains(PartLink.relsOf(book.workbookPart()))) {
      lists.removeLink(link.get());
    }
  }

  private void removeRecord(PartLink item, Set<String> undone) throws IOException {
    for (PartLink link : book.linksOf(item.target())) {
      parts.remove(link.target());
      removeMentions(link.target(), Optional.empty(), undone);
    }
    parts.remove(PartLink.relsOf(item.target()));
    parts.remove(item.target());
    removeMentions(item.target(), Optional.of(item.id()), undone);
  }

  /** Takes a sheet from the list; what counts sheets by their places goes on to fit. */
  private void unlist(OwnSheet sheet) throws IOException {
    String text = parts.text(book.workbookPart());
    Splice splice = new Splice(text);
    Tags tags = new Tags(text);
    int place = -1;
    int at = 0;
    Map<String, Tags.Attribute> active = new LinkedHashMap<>();
    Map<String, Integer> values = new LinkedHashMap<>();
    while (tags.next()) {
      if (tags.isStart("sheet")) {
        if (tags.attribute("id").equals(Optional.of(sheet.link()))) {
          place = at;
          splice.replace(tags.start(), tags.endOfElement(), "");
        }
        at++;
      } else if (tags.isStart("workbookView")) {
        for (String name : List.of("activeTab", "firstSheet")) {
          tags.place(name).ifPresent(p -> active.put(name, p));
          tags.attribute(name).ifPresent(v -> values.put(name, Integer.parseInt(v)));
        }
      } else if (tags.isStart("definedName") && place >= 0) {
        definedName(tags, place, splice);
      }
    }
    int gone = place;
    active.forEach(
        (name, p) -> {
          int value = values.getOrDefault(name, 0);
          if (gone >= 0 && value >= gone && value > 0) {
            splice.replace(p.valueStart(), p.valueEnd(), String.valueOf(value - 1));
          }
        });
    parts.set(book.workbookPart(), splice.result());
  }

  private static void definedName(Tags tags, int place, Splice splice) {
    Optional<Integer> local = tags.attribute("localSheetId").map(Integer::parseInt);
    if (local.isPresent() && local.get() == place) {
      splice.replace(tags.start(), tags.endOfElement(), "");
    } else if (local.isPresent() && local.get() > place) {
      Tags.Attribute p = tags.place("localSheetId").orElseThrow();
      splice.replace(p.valueStart(), p.valueEnd(), String.valueOf(local.get() - 1));
    }
  }
}
