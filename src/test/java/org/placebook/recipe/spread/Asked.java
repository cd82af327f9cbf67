package org.placebook.recipe.spread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.Total;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** What a row of Inputs asks of a long table, in one line: "Keep: Sex = All / Period: 2021". */
final class Asked {
  private Asked() {}

  static Spread of(Path file, String asked) throws IOException {
    return of(List.of(table(file)), asked);
  }

  static Spread of(List<Table> tables, String asked) {
    return Spread.of(input(asked), tables)
        .orElseThrow(() -> new AssertionError("Not long: " + tables));
  }

  /**
   * A file with a row for each of three areas and each line, the codes of areas in its first
   * column.
   *
   * @param headings of the other columns
   * @param lines in which # stands for the number of the area, from 1
   */
  static Path file(Path folder, String headings, String... lines) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("Code," + headings);
    for (int area = 1; area <= 3; area++) {
      for (String line : lines) {
        rows.add("E0600000%d,%s".formatted(area, line.replace("#", Integer.toString(area))));
      }
    }
    return Files.write(folder.resolve("long.csv"), rows);
  }

  /** What the findings say, one after the other. */
  static String said(Spread spread) {
    return spread.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
  }

  /** The headings of the wide table. */
  static String headings(Spread spread) {
    return spread.table().orElseThrow(() -> new AssertionError(said(spread))).figures().stream()
        .map(FigureColumn::heading)
        .collect(Collectors.joining("; "));
  }

  /** The first table of a file. */
  static Table table(Path file) throws IOException {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(opened).tables().get(0);
    } catch (UnreadableFile e) {
      throw new IOException(e);
    }
  }

  static Input input(String asked) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String cell : asked.isEmpty() ? new String[0] : asked.split(" / ")) {
      int colon = cell.indexOf(':');
      cells.put(cell.substring(0, colon).strip(), cell.substring(colon + 1).strip());
    }
    List<Condition> keep = new ArrayList<>();
    boolean emptyIsZero = false;
    for (String part : several(cells, "Keep")) {
      String[] sides = part.split(" = ", 2);
      emptyIsZero |= sides[0].equals("Empty");
      if (!sides[0].equals("Empty")) {
        keep.add(new Condition(sides[0], sides[1]));
      }
    }
    Spreading spreading =
        new Spreading(
            several(cells, "Categories"),
            several(cells, "Values"),
            keep,
            emptyIsZero,
            several(cells, "Add up"));
    return new Input(
        "long",
        List.of(),
        Optional.empty(),
        Optional.ofNullable(cells.get("Area code")),
        Optional.ofNullable(cells.get("Area name")),
        new Total.Recognised(),
        Unit.valueOf(cells.getOrDefault("Unit", "COUNT")),
        new RoundingRule.None(),
        Optional.empty(),
        List.of(),
        cells.getOrDefault("Measure", ""),
        cells.getOrDefault("Period", ""),
        Optional.empty(),
        spreading,
        org.placebook.recipe.Boundaries.AS_THEY_ARE,
        Place.file("recipe.xlsx"));
  }

  private static List<String> several(Map<String, String> cells, String heading) {
    return Arrays.stream(cells.getOrDefault(heading, "").split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
