package org.placebook.recipe.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A column of a control sheet, and how a template helps to fill it in.
 *
 * @param sheet the name of the control sheet
 * @param heading its heading
 * @param width in characters
 * @param choice whether only the words may be chosen, or others may be typed as well
 * @param words a drop-down list, separated by commas; or {@code =Sheet!A}, the column of a sheet
 * @param help what Excel says when a cell is chosen
 */
public record ControlColumn(
    String sheet, String heading, int width, Choice choice, String words, String help) {
  private static final String RESOURCE = "control-sheets.tsv";
  private static final List<ControlColumn> ALL = read();

  /** How binding a drop-down list is. */
  public enum Choice {
    /** There is no list. */
    FREE,
    /** The list is a help: others may be typed. */
    OPEN,
    /** Only the words of the list. */
    CLOSED
  }

  /** All columns of all control sheets, in the order of a template. */
  public static List<ControlColumn> all() {
    return ALL;
  }

  /** The names of all control sheets, in that order. */
  public static List<String> sheets() {
    return ALL.stream().map(ControlColumn::sheet).distinct().toList();
  }

  /** Those of one sheet. */
  public static List<ControlColumn> of(String sheet) {
    return ALL.stream().filter(column -> column.sheet().equals(sheet)).toList();
  }

  private static List<ControlColumn> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ControlColumn.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(ControlColumn::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static ControlColumn line(String line) {
    String[] fields = line.split("\t", -1);
    Choice choice =
        switch (fields[3]) {
          case "" -> Choice.FREE;
          case "or" -> Choice.OPEN;
          case "only" -> Choice.CLOSED;
          default -> throw new IllegalArgumentException("Unknown choice in " + line);
        };
    return new ControlColumn(
        fields[0], fields[1], Integer.parseInt(fields[2]), choice, fields[4], fields[5]);
  }
}
