package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;

/**
 * Tables with totals along rows and down columns, some with regions between areas and the nation:
 * an attacker who knows all sums is left a range as wide as the threshold for whatever is held
 * back.
 */
class DisclosureControlTest {
  private static final int AREAS = 12;
  private static final int SECTORS = 6;
  private static final double THRESHOLD = 10;

  @TempDir Path folder;

  /**
   * A table: rows of areas, then perhaps two regions, then the nation; the last column is a total.
   */
  record Made(int seed, boolean regions, List<double[]> rows) {
    @Override
    public String toString() {
      return "seed " + seed + (regions ? " with regions" : "");
    }

    int sectors() {
      return rows.get(0).length - 1;
    }

    int areas() {
      return rows.size() - (regions ? 3 : 1);
    }
  }

  static Stream<Made> tables() {
    return Stream.iterate(1, seed -> seed + 1)
        .limit(12)
        .map(seed -> made(seed, seed % 2 == 0, AREAS, SECTORS, 12));
  }

  /** So small that few rows and columns, or none, are whole. */
  static Stream<Made> fewRows() {
    return Stream.iterate(1, seed -> seed + 1)
        .limit(40)
        .map(seed -> made(seed, seed % 2 == 0, 4 + seed % 5, 2 + seed % 3, 3 + seed % 5));
  }

  private static Made made(int seed, boolean regions, int areas, int sectors, int oneIn) {
    Random random = new Random(seed);
    List<double[]> rows = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      double[] row = new double[sectors + 1];
      for (int sector = 0; sector < sectors; sector++) {
        boolean small = random.nextInt(oneIn) == 0;
        row[sector] = small ? random.nextInt((int) THRESHOLD) : 10 + random.nextInt(400);
        row[sectors] += row[sector];
      }
      rows.add(row);
    }
    if (regions) {
      rows.add(sum(rows.subList(0, areas / 2)));
      rows.add(sum(rows.subList(areas / 2, areas)));
    }
    rows.add(sum(rows.subList(0, areas)));
    return new Made(seed, regions, rows);
  }

  private static double[] sum(List<double[]> rows) {
    double[] sum = new double[rows.get(0).length];
    rows.forEach(row -> java.util.Arrays.setAll(sum, i -> sum[i] + row[i]));
    return sum;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void leavesEveryFigureHeldBackAWideRange(Made made) throws Exception {
    Matching open = matching(made, "10");
    Disclosure.Result result = Disclosure.control(open);
    MatchedInput published = result.matching().orElseThrow().inputs().get(0);
    Map<String, Double> ranges = attacker(made, published.table().figures()).ranges();
    assertThat(ranges.values()).allSatisfy(r -> assertThat(r).isGreaterThanOrEqualTo(9.9999));
    for (int row = 0; row < made.rows().size(); row++) {
      for (int column = 0; column <= made.sectors(); column++) {
        double actual = made.rows().get(row)[column];
        boolean held = isHeld(published.table().figures(), row, column);
        assertThat(held || actual == 0 || actual >= THRESHOLD).isTrue();
        assertThat(open.inputs().get(0).table().figures().get(column).isFigure(row)).isTrue();
      }
    }
  }

  /**
   * The source withholds what is small, and no more: nothing of it can be told to the last digit.
   */
  @ParameterizedTest
  @MethodSource("fewRows")
  void leavesNothingToldThatTheSourceWithholds(Made made) throws Exception {
    Disclosure.Result result = Disclosure.control(matching(made, ""));
    MatchedInput published = result.matching().orElseThrow().inputs().get(0);
    Map<String, Double> ranges = attacker(made, published.table().figures()).ranges();
    assertThat(ranges.values()).allSatisfy(r -> assertThat(r).isGreaterThanOrEqualTo(0.9999));
  }

  /** Without the second step the attacker subtracts what is shown from the total. */
  @Test
  void needsMoreThanTheSmallFigures() {
    Made made = made(3, false, AREAS, SECTORS, 12);
    Attacker attacker = new Attacker();
    each(made, (row, column, figure) -> hideSmall(attacker, row, column, figure));
    sums(made, attacker);
    assertThat(attacker.ranges().values()).isNotEmpty().anyMatch(range -> range < THRESHOLD);
  }

  private static void hideSmall(Attacker attacker, int row, int column, double figure) {
    if (figure > 0 && figure < THRESHOLD) {
      attacker.hidden(row + "/" + column);
    }
  }

  @Test
  void holdsBackTotalsWhereNothingElseProtects() throws Exception {
    List<double[]> rows = new ArrayList<>();
    rows.add(new double[] {3, 40, 43});
    rows.add(new double[] {0, 50, 50});
    rows.add(new double[] {3, 90, 93});
    Disclosure.Result result = Disclosure.control(matching(new Made(0, false, rows), "10"));
    List<FigureColumn> figures = result.matching().orElseThrow().inputs().get(0).table().figures();
    assertThat(isHeld(figures, 0, 0)).isTrue();
    assertThat(isHeld(figures, 2, 0)).isTrue();
    assertThat(isHeld(figures, 1, 0)).isFalse();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .contains("2 figures of 'counts' above 0 and below 10 are [c]"));
  }

  private interface Cell {
    void take(int row, int column, double figure);
  }

  private static void each(Made made, Cell cell) {
    for (int row = 0; row < made.rows().size(); row++) {
      for (int column = 0; column < made.rows().get(row).length; column++) {
        cell.take(row, column, made.rows().get(row)[column]);
      }
    }
  }

  private static boolean isHeld(List<FigureColumn> figures, int row, int column) {
    return figures.get(column).value(row) instanceof Missing;
  }

  private static Attacker attacker(Made made, List<FigureColumn> figures) {
    Attacker attacker = new Attacker();
    each(
        made,
        (row, column, figure) -> {
          if (isHeld(figures, row, column)) {
            attacker.hidden(row + "/" + column);
          }
        });
    sums(made, attacker);
    return attacker;
  }

  /** Every row adds up to its total, every column to the nation, and to its region. */
  private static void sums(Made made, Attacker attacker) {
    int nation = made.rows().size() - 1;
    for (int row = 0; row <= nation; row++) {
      List<int[]> cells = new ArrayList<>();
      for (int column = 0; column <= made.sectors(); column++) {
        cells.add(new int[] {row, column, column == made.sectors() ? -1 : 1});
      }
      sum(made, cells, attacker);
    }
    for (int column = 0; column <= made.sectors(); column++) {
      sum(made, column(column, 0, made.areas(), nation), attacker);
      if (made.regions()) {
        int first = made.areas();
        sum(made, column(column, 0, first / 2, first), attacker);
        sum(made, column(column, first / 2, first, first + 1), attacker);
        sum(made, column(column, first, first + 2, nation), attacker);
      }
    }
  }

  private static List<int[]> column(int column, int from, int to, int total) {
    List<int[]> cells = new ArrayList<>();
    for (int row = from; row < to; row++) {
      cells.add(new int[] {row, column, 1});
    }
    cells.add(new int[] {total, column, -1});
    return cells;
  }

  private static void sum(Made made, List<int[]> cells, Attacker attacker) {
    Map<String, Double> weights = new HashMap<>();
    double sum = 0;
    for (int[] cell : cells) {
      String name = cell[0] + "/" + cell[1];
      if (attacker.isHidden(name)) {
        weights.put(name, (double) cell[2]);
        sum += cell[2] * made.rows().get(cell[0])[cell[1]];
      }
    }
    attacker.learns(weights, sum, 0);
  }

  private Matching matching(Made made, String threshold) throws IOException, UnreadableFile {
    Path csv = folder.resolve("counts.csv");
    int width = made.rows().get(0).length;
    StringBuilder text = new StringBuilder("Area code,Area name");
    for (int column = 1; column < width; column++) {
      text.append(",Sector ").append((char) ('A' + column));
    }
    text.append(",Total\n");
    for (int row = 0; row < made.rows().size(); row++) {
      text.append(name(row, made));
      for (double figure : made.rows().get(row)) {
        boolean isWithheld = threshold.isEmpty() && figure > 0 && figure < THRESHOLD;
        text.append(',').append(isWithheld ? "c" : Long.toString((long) figure));
      }
      text.append('\n');
    }
    Files.writeString(csv, text);
    try (SpreadsheetFile data = Spreadsheets.open(csv, Limits.DEFAULT);
        SpreadsheetFile template = Spreadsheets.open(template(threshold), Limits.DEFAULT)) {
      Recipe recipe = RecipeReader.read(template).recipe().orElseThrow();
      return InputMatcher.match(recipe, Recogniser.recognise(data).tables());
    }
  }

  private static String name(int row, Made made) {
    int nation = made.rows().size() - 1;
    if (row == nation) {
      return "E92000001,England";
    }
    return made.regions() && row >= made.areas()
        ? "E1200000%d,Region %d".formatted(row - made.areas() + 1, row - made.areas() + 1)
        : "E0700%04d,District %d".formatted(100 + row, row + 1);
  }

  private Path template(String threshold) throws IOException {
    return InputsSheet.in(
        folder,
        List.of(
            List.of("Input", "Look for", "Total", "Comparator", "Threshold"),
            List.of("counts", "Sector B", "Total", "England", threshold)));
  }
}
