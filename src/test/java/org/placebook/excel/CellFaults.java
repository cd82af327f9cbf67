package org.placebook.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** What Excel does not take in the rows of a sheet; keeps what the cells show for others to ask. */
final class CellFaults {
  private static final int LONGEST_TEXT = 32_767;

  private final List<String> texts;
  private final int styles;
  private final Map<String, String> contents = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Looks through a sheet.
   *
   * @param texts the workbook's shared ones
   * @param styles how many cell formats there are
   */
  CellFaults(Element sheet, List<String> texts, int styles) {
    this.texts = texts;
    this.styles = styles;
    int last = 0;
    for (Element row : Parts.all(sheet, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      if (number <= last) {
        faults.add("row %d out of order".formatted(number));
      }
      last = number;
      row(number, row);
    }
  }

  List<String> faults() {
    return faults;
  }

  /** What a cell holds, with Excel's escapes; none of a cell that is not there. */
  Optional<String> content(String place) {
    return Optional.ofNullable(contents.get(place));
  }

  private void row(int number, Element row) {
    int last = -1;
    for (Element cell : Parts.children(row, "c")) {
      CellReference place = new CellReference(cell.getAttribute("r"));
      if (place.getCol() <= last || place.getRow() != number - 1) {
        faults.add(cell.getAttribute("r") + " out of order");
      }
      last = place.getCol();
      cell(cell.getAttribute("r"), cell);
    }
  }

  private void cell(String place, Element cell) {
    String style = cell.getAttribute("s");
    if (!style.isEmpty() && Integer.parseInt(style) >= styles) {
      faults.add("%s has a style that is not there".formatted(place));
    }
    Optional<String> content = content(cell);
    content.ifPresent(text -> contents.put(place, text));
    if (content.isPresent() && content.get().length() > LONGEST_TEXT) {
      faults.add("%s holds over 32,767 characters".formatted(place));
    }
    if (content.isPresent() && isFigure(cell) && !isFinite(content.get())) {
      faults.add("%s holds no number: %s".formatted(place, content.get()));
    }
    for (Element formula : Parts.children(cell, "f")) {
      FormulaFaults.of(formula).forEach(fault -> faults.add(place + " " + fault));
    }
  }

  private static boolean isFigure(Element cell) {
    return cell.getAttribute("t").isEmpty() || cell.getAttribute("t").equals("n");
  }

  private static boolean isFinite(String number) {
    try {
      return Math.abs(Double.parseDouble(number)) < 1e308;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private Optional<String> content(Element cell) {
    if (cell.getAttribute("t").equals("inlineStr")) {
      return Optional.of(text(cell));
    }
    Optional<String> value = Parts.child(cell, "v").map(Element::getTextContent);
    return cell.getAttribute("t").equals("s")
        ? value.map(number -> texts.get(Integer.parseInt(number)))
        : value;
  }

  /** All runs of a text together. */
  static String text(Element holder) {
    StringBuilder text = new StringBuilder();
    Parts.all(holder, "t").forEach(run -> text.append(run.getTextContent()));
    return text.toString();
  }
}
