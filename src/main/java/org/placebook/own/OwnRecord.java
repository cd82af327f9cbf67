package org.placebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;

/**
 * What was done to a workbook, so that it can be undone: it stands in a part of the workbook that
 * Excel keeps and nobody sees.
 *
 * @param functions what was typed and what it became
 * @param columns what table columns were filled down with
 * @param sheets that were added
 * @param parts that were changed elsewhere
 */
record OwnRecord(
    List<Expanded> functions, List<Column> columns, List<Sheet> sheets, List<Changed> parts) {
  static final String NAMESPACE = "urn:placebook:record:1";

  /** Copies the lists. */
  OwnRecord {
    functions = List.copyOf(functions);
    columns = List.copyOf(columns);
    sheets = List.copyOf(sheets);
    parts = List.copyOf(parts);
  }

  /**
   * A typed function, filled down.
   *
   * @param sheet of its cells
   * @param table that they stand in, or nothing
   * @param at the first cell
   * @param typed what stood there
   * @param expansion what it became; nothing where the cells hold values
   * @param cells as they were, by address, with the value that was put there
   */
  record Expanded(
      String sheet, String table, String at, String typed, String expansion, List<Cell> cells) {
    /** Copies the cells. */
    Expanded {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param xml as it stood
   * @param style of its format then
   * @param value that it shows since
   */
  record Cell(String at, String xml, String style, String value) {}

  /**
   * A table's column.
   *
   * @param table its name
   * @param heading of the column
   * @param xml what Excel filled it down with, as it stood
   */
  record Column(String table, String heading, String xml) {}

  /**
   * An added sheet.
   *
   * @param content a digest of what its cells hold
   */
  record Sheet(String name, String content) {}

  /**
   * A part that was changed.
   *
   * @param digest of its text since
   * @param steps what undoes it, from the first change to the last
   */
  record Changed(String part, String digest, List<List<Splice.Undo>> steps) {
    /** Copies the steps. */
    Changed {
      steps = List.copyOf(steps);
    }
  }

  /** As a part. */
  String xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<placebook xmlns=\"").append(NAMESPACE).append("\">");
    for (Expanded function : functions) {
      xml.append(
          "<function sheet=\"%s\" table=\"%s\" at=\"%s\" typed=\"%s\" expansion=\"%s\">"
              .formatted(
                  Xml.escaped(function.sheet),
                  Xml.escaped(function.table),
                  function.at,
                  Xml.escaped(function.typed),
                  Xml.escaped(function.expansion)));
      for (Cell cell : function.cells) {
        xml.append(
            "<cell at=\"%s\" style=\"%s\" value=\"%s\">%s</cell>"
                .formatted(cell.at, cell.style, Xml.escaped(cell.value), Xml.escaped(cell.xml)));
      }
      xml.append("</function>");
    }
    columns.forEach(
        column ->
            xml.append(
                "<column table=\"%s\" heading=\"%s\">%s</column>"
                    .formatted(
                        Xml.escaped(column.table),
                        Xml.escaped(column.heading),
                        Xml.escaped(column.xml))));
    sheets.forEach(
        sheet ->
            xml.append(
                "<sheet name=\"%s\" content=\"%s\"/>"
                    .formatted(Xml.escaped(sheet.name), sheet.content)));
    parts.forEach(part -> append(xml, part));
    return xml.append("</placebook>").toString();
  }

  private static void append(StringBuilder xml, Changed part) {
    xml.append("<part name=\"%s\" digest=\"%s\">".formatted(Xml.escaped(part.part), part.digest));
    for (List<Splice.Undo> step : part.steps) {
      xml.append("<step>");
      for (Splice.Undo undo : step) {
        xml.append(
            "<undo at=\"%d\" length=\"%d\">%s</undo>"
                .formatted(undo.at(), undo.length(), Xml.escaped(undo.removed())));
      }
      xml.append("</step>");
    }
    xml.append("</part>");
  }

  /** Reads the part. */
  static OwnRecord of(String xml) {
    return new Reader(xml).read();
  }

  private static final class Reader {
    private final String xml;
    private final Tags tags;
    private final List<Expanded> functions = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Changed> parts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<List<Splice.Undo>> steps = new ArrayList<>();
    private final List<Splice.Undo> step = new ArrayList<>();
    private final Map<String, String> open = new TreeMap<>();

    Reader(String xml) {
      this.xml = xml;
      this.tags = new Tags(xml);
    }

    OwnRecord read() {
      while (tags.next()) {
        starts();
        ends();
      }
      return new OwnRecord(functions, columns, sheets, parts);
    }

    private String attribute(String name) {
      return tags.attribute(name).orElse("");
    }

    private String inside() {
      int close = xml.indexOf("</", tags.end());
      return tags.isEmpty() || close < 0 ? "" : Xml.unescaped(xml.substring(tags.end(), close));
    }

    private void keep(String... names) {
      for (String name : names) {
        open.put(name, attribute(name));
      }
    }

    private String kept(String name) {
      return open.getOrDefault(name, "");
    }

    private void starts() {
      if (tags.isStart("function")) {
        keep("sheet", "table", "at", "typed", "expansion");
        cells.clear();
      } else if (tags.isStart("cell")) {
        cells.add(new Cell(attribute("at"), inside(), attribute("style"), attribute("value")));
      } else if (tags.isStart("column")) {
        columns.add(new Column(attribute("table"), attribute("heading"), inside()));
      } else if (tags.isStart("sheet")) {
        sheets.add(new Sheet(attribute("name"), attribute("content")));
      } else if (tags.isStart("part")) {
        keep("name", "digest");
        steps.clear();
      } else if (tags.isStart("step")) {
        step.clear();
      } else if (tags.isStart("undo")) {
        step.add(
            new Splice.Undo(
                Integer.parseInt(attribute("at")),
                Integer.parseInt(attribute("length")),
                inside()));
      }
    }

    private void ends() {
      if (tags.isEnd("function")) {
        functions.add(
            new Expanded(
                kept("sheet"), kept("table"), kept("at"), kept("typed"), kept("expansion"), cells));
      } else if (tags.isEnd("step")) {
        steps.add(List.copyOf(step));
      } else if (tags.isEnd("part")) {
        parts.add(new Changed(kept("name"), kept("digest"), steps));
      }
    }
  }
}
