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
  }

  static Stream<Made> tables() {
    return Stream.iterate(1, seed -> seed + 1).limit(12).map(seed -> made(seed, seed % 2 == 0));
  }

  private static Made made(int seed, boolean regions) {
    Random random = new Random(seed);
    List<double[]> rows = new ArrayList<>();
    for (int area = 0; area < AREAS; area++) {
      double[] row = new double[SECTORS + 1];
      for (int sector = 0; sector < SECTORS; sector++) {
        boolean small = random.nextInt(12) == 0;
        row[sector] = small ? random.nextInt((int) THRESHOLD) : 10 + random.nextInt(400);
        row[SECTORS] += row[sector];
      }
      rows.add(row);
    }
    if (regions) {
      rows.add(sum(rows.subList(0, AREAS / 2)));
      rows.add(sum(rows.subList(AREAS / 2, AREAS)));
    }
    rows.add(sum(rows.subList(0, AREAS)));
    return new Made(seed, regions, rows);
  }

  private static double[] sum(List<double[]> rows) {
    double[] sum = new double[SECTORS + 1];
    rows.forEach(row -> java.util.Arrays.setAll(sum, i -> sum[i] + row[i]));
    return sum;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void leavesEveryFigureHeldBackAWideRange(Made made) throws Exception {
    Matching open = matching(made);
    Disclosure.Result result = Disclosure.control(open);
    MatchedInput published = result.matching().orElseThrow().inputs().get(0);
    Map<String, Double> ranges = attacker(made, published.table().figures()).ranges();
    assertThat(ranges.values()).allSatisfy(r -> assertThat(r).isGreaterThanOrEqualTo(9.9999));
    for (int row = 0; row < made.rows().size(); row++) {
      for (int column = 0; column <= SECTORS; column++) {
        double actual = made.rows().get(row)[column];
        boolean held = isHeld(published.table().figures(), row, column);
        assertThat(held || actual == 0 || actual >= THRESHOLD).isTrue();
        assertThat(open.inputs().get(0).table().figures().get(column).isFigure(row)).isTrue();
      }
    }
  }

  /** Without the second step the attacker subtracts what is shown from the total. */
  @Test
  void needsMoreThanTheSmallFigures() {
    Made made = made(3, false);
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
    Disclosure.Result result = Disclosure.control(matching(new Made(0, false, rows)));
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
      for (int column = 0; column <= SECTORS; column++) {
        cells.add(new int[] {row, column, column == SECTORS ? -1 : 1});
      }
      sum(made, cells, attacker);
    }
    for (int column = 0; column <= SECTORS; column++) {
      sum(made, column(column, 0, AREAS, nation), attacker);
      if (made.regions()) {
        sum(made, column(column, 0, AREAS / 2, AREAS), attacker);
        sum(made, column(column, AREAS / 2, AREAS, AREAS + 1), attacker);
        sum(made, column(column, AREAS, AREAS + 2, nation), attacker);
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

  private Matching matching(Made made) throws IOException, UnreadableFile {
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
        text.append(',').append((long) figure);
      }
      text.append('\n');
    }
    Files.writeString(csv, text);
    try (SpreadsheetFile data = Spreadsheets.open(csv, Limits.DEFAULT);
        SpreadsheetFile template = Spreadsheets.open(template(), Limits.DEFAULT)) {
      Recipe recipe = RecipeReader.read(template).recipe().orElseThrow();
      return InputMatcher.match(recipe, Recogniser.recognise(data).tables());
    }
  }

  private static String name(int row, Made made) {
    int nation = made.rows().size() - 1;
    if (row == nation) {
      return "E92000001,England";
    }
    return made.regions() && row >= AREAS
        ? "E1200000%d,Region %d".formatted(row - AREAS + 1, row - AREAS + 1)
        : "E0700%04d,District %d".formatted(100 + row, row + 1);
  }

  private Path template() throws IOException {
    return InputsSheet.in(
        folder,
        List.of(
            List.of("Input", "Look for", "Total", "Comparator", "Threshold"),
            List.of("counts", "Sector B", "Total", "England", "10")));
  }
}
