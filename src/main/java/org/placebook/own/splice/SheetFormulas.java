package org.placebook.own.splice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placebook.sheet.parts.Address;

/** Finds the cells with formulas in the text of a sheet. */
public final class SheetFormulas {
  private final String text;
  private final Tags tags;
  private final Predicate<String> wanted;
  private final List<FormulaCell> cells = new ArrayList<>();
  private int row;
  private int column;

  private SheetFormulas(String text, Predicate<String> wanted) {
    this.text = text;
    this.tags = new Tags(text);
    this.wanted = wanted;
  }

  /**
   * All cells that have a formula, in the order of the part.
   *
   * @param wanted whether a cell, told by its XML, is looked at closer
   */
  public static List<FormulaCell> of(String text, Predicate<String> wanted) {
    return new SheetFormulas(text, wanted).read();
  }

  private List<FormulaCell> read() {
    while (tags.next()) {
      if (tags.isStart("row")) {
        row = tags.attribute("r").map(Integer::parseInt).orElse(row + 1);
        column = 0;
      } else if (tags.isStart("c")) {
        cell();
      } else if (tags.isEnd("sheetData")) {
        break;
      }
    }
    return cells;
  }

  private void cell() {
    int start = tags.start();
    Optional<String> reference = tags.attribute("r");
    column = reference.map(Address::column).orElse(column + 1);
    if (tags.isEmpty()) {
      return;
    }
    int inside = tags.end();
    int close = text.indexOf("</" + tags.prefix() + "c>", inside);
    if (close < 0 || !text.substring(inside, close).contains("<" + tags.prefix() + "f")) {
      return;
    }
    int end = close + ("</" + tags.prefix() + "c>").length();
    String xml = text.substring(start, end);
    if (wanted.test(xml)) {
      cells.add(inside(start, end, xml));
    }
  }

  private FormulaCell inside(int start, int end, String xml) {
    Tags parts = new Tags(text, start);
    parts.next();
    String style = parts.attribute("s").orElse("");
    String type = parts.attribute("t").orElse("");
    String kind = "";
    String range = "";
    String shared = "";
    String formula = "";
    Optional<String> cached = Optional.empty();
    while (parts.next() && parts.start() < end) {
      if (parts.isStart("f")) {
        kind = parts.attribute("t").filter(t -> !t.equals("normal")).orElse("");
        range = parts.attribute("ref").orElse("");
        shared = parts.attribute("si").orElse("");
        formula = parts.isEmpty() ? "" : content(parts, "f");
      } else if (parts.isStart("v") && !parts.isEmpty()) {
        cached = Optional.of(content(parts, "v"));
      }
    }
    return new FormulaCell(
        start, end, row, column, xml, style, type, kind, range, shared, formula, cached);
  }

  private String content(Tags tag, String name) {
    int close = text.indexOf("</" + tag.prefix() + name + ">", tag.end());
    return close < 0 ? "" : Xml.unescaped(text.substring(tag.end(), close));
  }
}
