package org.placebook.samples;

import java.util.List;
import java.util.Map;

/**
 * A column of a control sheet.
 *
 * @param sheet the control sheet
 * @param heading its heading
 * @param width in characters
 * @param choice whether only the words may be chosen, or others may be typed as well
 * @param words a drop-down list, separated by commas; or {@code =Sheet!A}, the column of a sheet
 * @param help what Excel says when a cell is chosen
 */
record ControlColumn(
    String sheet, String heading, int width, Choice choice, String words, String help) {

  /** How binding a drop-down list is. */
  enum Choice {
    /** There is no list. */
    FREE,
    /** The list is a help: others may be typed. */
    OPEN,
    /** Only the words of the list. */
    CLOSED
  }

  /** All columns of all control sheets, in the order of a template. */
  static List<ControlColumn> all() {
    return Lines.records("/templates/control-sheets.tsv").stream().map(ControlColumn::of).toList();
  }

  private static ControlColumn of(Map<String, String> record) {
    return new ControlColumn(
        record.getOrDefault("sheet", ""),
        record.getOrDefault("column", ""),
        Integer.parseInt(record.getOrDefault("width", "")),
        switch (record.getOrDefault("choice", "")) {
          case "" -> Choice.FREE;
          case "or" -> Choice.OPEN;
          case "only" -> Choice.CLOSED;
          default -> throw new IllegalArgumentException("Unknown choice in " + record);
        },
        record.getOrDefault("words", ""),
        record.getOrDefault("help", ""));
  }
}
