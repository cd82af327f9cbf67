package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Names;

/** The notes and threads on the cells of a sheet, without the names of who wrote them. */
final class XlsxNotes {
  private final Map<String, String> texts = new LinkedHashMap<>();

  private XlsxNotes() {}

  static List<CellNote> of(ZipPackage zip, String sheetPart) throws IOException {
    XlsxNotes notes = new XlsxNotes();
    List<PartLink> links = PartLink.of(zip, sheetPart);
    for (String type : List.of("comments", "threadedComment")) {
      for (PartLink link : links) {
        if (link.type().equals(type) && zip.has(link.target())) {
          try (XmlCursor xml = XmlCursor.open(zip.open(link.target()))) {
            notes.read(xml);
          }
        }
      }
    }
    return notes.cells();
  }

  /** A thread stands in both parts; its own words are kept, not the notice of the older part. */
  private void read(XmlCursor xml) throws IOException {
    List<String> authors = new ArrayList<>();
    String thread = "";
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "author" -> authors.add(xml.text().strip());
        case "comment" -> {
          String cell = xml.attribute("ref");
          int author = xml.integer("authorId", -1);
          String text = Names.tidy(xml.richText());
          texts.put(
              cell,
              without(author < authors.size() && author >= 0 ? authors.get(author) : "", text));
        }
        case "threadedComment" -> {
          String cell = xml.attribute("ref");
          String text = Names.tidy(xml.text());
          String before = cell.equals(thread) ? texts.getOrDefault(cell, "") + " / " : "";
          texts.put(cell, before + text);
          thread = cell;
        }
        default -> {}
      }
    }
  }

  /** Excel begins a note with the name of its author. */
  static String without(String author, String text) {
    String name = author + ":";
    return author.isEmpty() || !text.startsWith(name)
        ? text
        : text.substring(name.length()).strip();
  }

  private List<CellNote> cells() throws IOException {
    List<CellNote> cells = new ArrayList<>();
    for (Map.Entry<String, String> note : texts.entrySet()) {
      cells.add(
          new CellNote(Address.row(note.getKey()), Address.column(note.getKey()), note.getValue()));
    }
    return cells;
  }
}
