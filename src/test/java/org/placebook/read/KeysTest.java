package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Each symbol of a key has its own words, in one line or in many. */
class KeysTest {
  private static final List<String> TABLE =
      List.of(
          "Place | First | Second",
          "Area 1 | 12 | -",
          "Area 2 | * | 31",
          "Area 3 | 9 | ..",
          "Area 4 | - | 18");

  private static List<Object> read(String... notes) {
    List<String> lines = new ArrayList<>(TABLE);
    lines.add("");
    lines.addAll(List.of(notes));
    Table table = Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).tables().get(0);
    return table.figures().stream()
        .flatMap(column -> IntStream.range(0, column.size()).mapToObj(row -> plain(column, row)))
        .toList();
  }

  private static Object plain(FigureColumn column, int row) {
    Value value = column.value(row);
    return value instanceof Figure figure
        ? figure.number()
        : value instanceof Missing missing ? missing.reason().shorthand() : value;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* = fewer than 5; - = nil; .. = not available",
        "- nil .. not available * fewer than 5",
        "Symbols: - nil, .. not available, * fewer than 5",
        "'-' denotes zero, '..' denotes not available, '*' denotes fewer than 5",
        "Key: * suppressed - none .. missing"
      })
  void inOneLine(String key) {
    assertThat(read(key)).containsExactly(12.0, "[c]", 9.0, 0.0, 0.0, 31.0, "[x]", 18.0);
  }

  @Test
  void inLinesOfTheirOwn() {
    assertThat(read("- nil", ".. not available", "* fewer than 5"))
        .containsExactly(12.0, "[c]", 9.0, 0.0, 0.0, 31.0, "[x]", 18.0);
  }

  /** A dash that parts a marker from its words is no marker. */
  @Test
  void dashesBetween() {
    assertThat(read("* - fewer than 5", ".. - not yet published"))
        .containsExactly(12.0, "[c]", 9.0, "[x]", "[x]", 31.0, "[x]", 18.0);
  }

  /** What the file does not say is read by common usage: a dash is no 0 then. */
  @Test
  void unsaid() {
    assertThat(read("Source: the register"))
        .containsExactly(12.0, "[c]", 9.0, "[x]", "[x]", 31.0, "[x]", 18.0);
  }
}
