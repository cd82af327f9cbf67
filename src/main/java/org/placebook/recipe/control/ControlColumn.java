package org.placebook.recipe.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.ChartKind;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.Counted;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.recipe.word.Show;
import org.placebook.recipe.word.Word;

/**
 * A column of a control sheet, and how a template helps to fill it in.
 *
 * @param sheet the name of the control sheet
 * @param heading its heading
 * @param width in characters
 * @param choice whether only the words may be chosen, or others may be typed as well
 * @param words a drop-down list, separated by commas; or {@code =Sheet!A}, the column of a sheet.
 *     In the resource {@code @Show} stands for the words of the vocabulary of that name
 * @param help what Excel says when a cell is chosen
 */
public record ControlColumn(
    String sheet, String heading, int width, Choice choice, String words, String help) {
  private static final String RESOURCE = "control-sheets.tsv";
  private static final Map<String, List<String>> VOCABULARIES =
      Map.ofEntries(
          Map.entry("@Adjust", Word.all(Adjust.class)),
          Map.entry("@Basis", Word.all(Basis.class)),
          Map.entry("@ChartKind", Word.all(ChartKind.class)),
          Map.entry("@CoefficientKind", Word.all(CoefficientKind.class)),
          Map.entry("@CorrelationLayout", Word.all(CorrelationLayout.class)),
          Map.entry("@Counted", Word.all(Counted.class)),
          Map.entry("@CoverItem", Word.all(CoverItem.class)),
          Map.entry("@FindingKind", Word.all(FindingKind.class)),
          Map.entry("@HighlightKind", Word.all(HighlightKind.class)),
          Map.entry("@MissingPairs", Word.all(MissingPairs.class)),
          Map.entry("@Show", Word.all(Show.class)));
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
    String words =
        fields[4].startsWith("@")
            ? String.join(",", Objects.requireNonNull(VOCABULARIES.get(fields[4]), line))
            : fields[4];
    return new ControlColumn(
        fields[0], fields[1], Integer.parseInt(fields[2]), choice, words, fields[5]);
  }
}
