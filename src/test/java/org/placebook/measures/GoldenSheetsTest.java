package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.stats.Csv;
import org.placebook.stats.GoldenRow;

/**
 * The golden figures of correlation in the cells of finished workbooks: each case is dropped as a
 * table of districts, which stand for its rows.
 */
class GoldenSheetsTest {
  /** Measure and item to the sheet and what its heading starts with. */
  private static final Map<String, String> CELLS =
      Map.ofEntries(
          Map.entry("pearson r", "Pearson/Correlation (r)"),
          Map.entry("pearson r_squared", "Pearson/Share of variance"),
          Map.entry("pearson p", "Pearson/Probability (p)"),
          Map.entry("pearson ci95_low_fisher", "Pearson/Lower bound of r"),
          Map.entry("pearson ci95_high_fisher", "Pearson/Upper bound of r"),
          Map.entry("jackknife_se", "Pearson/Standard error of r"),
          Map.entry("percentage_bend_0.2", "Pearson/Percentage-bend"),
          Map.entry("percentage_bend_0.2_p", "Pearson/Probability of percentage-bend"),
          Map.entry("ols slope", "Pearson/Slope of the second"),
          Map.entry("ols intercept", "Pearson/Intercept"),
          Map.entry("ols slope_se", "Pearson/Standard error of the slope"),
          Map.entry("spearman r", "Spearman/Rank correlation"),
          Map.entry("kendall r", "Kendall/Rank correlation"),
          Map.entry("kendall p_exact", "Kendall/Probability (p) (exact"),
          Map.entry("pearson", "Pearson/Correlation (r)"),
          Map.entry("spearman", "Spearman/Rank correlation"),
          Map.entry("kendall", "Kendall/Rank correlation"),
          Map.entry("pearson_p_none", "Pearson/Probability (p)"),
          Map.entry("pearson_p_holm", "Pearson/Probability adjusted for 15 tests (Holm)"),
          Map.entry("pearson_p_BH", "Pearson BH/Probability adjusted for 15 tests (Benj"),
          Map.entry("pearson_p_bonferroni", "Pearson B/Probability adjusted for 15 tests (Bonf"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anscombe1",
        "anscombe2",
        "anscombe3",
        "anscombe4",
        "law15",
        "ties8",
        "exact7",
        "swiss",
        "mtcars_wt_mpg"
      })
  void cellsHoldTheGoldenFigures(String example) throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    try (FinishedFile file = finished(example)) {
      for (GoldenRow row : GoldenRow.all()) {
        Optional<String> place = row.example().equals(example) ? place(row) : Optional.empty();
        if (place.isPresent()) {
          compared++;
          Cell cell = cell(file, row, place.get().split("/", 2));
          double expected = row.expected().orElseThrow();
          if (Math.abs(cell.getNumericCellValue() - expected)
              > row.tolerance() * Math.abs(expected)) {
            wrong.add(row.name() + ": " + expected + " but was " + FinishedFile.shown(cell));
          }
        }
      }
    }
    System.out.println("Golden figures in the sheets of " + example + ": " + compared);
    assertThat(wrong).isEmpty();
    assertThat(compared).isPositive();
  }

  /** Beyond nine rows rho's p is by Student's t, up to them it is exact. */
  private static Optional<String> place(GoldenRow row) {
    int rows = row.input().rows().size();
    String key = row.measure() + " " + row.item();
    if (key.equals("spearman p_t_approx") && rows > 9) {
      return Optional.of("Spearman/Probability (p) (approx");
    }
    if (key.equals("spearman p_exact") && rows <= 9) {
      return Optional.of("Spearman/Probability (p) (exact");
    }
    return Optional.ofNullable(
        CELLS.get(row.item().isEmpty() || isOfPair(row) ? row.measure() : key));
  }

  private static Cell cell(FinishedFile file, GoldenRow golden, String... place) {
    List<String> headings = golden.input().headings();
    List<String> pair = isOfPair(golden) ? golden.parts() : headings;
    return file.rows(place[0]).stream()
        .filter(row -> isOf(row, shown(pair.get(0)), shown(pair.get(1))))
        .flatMap(row -> row.entrySet().stream())
        .filter(cell -> cell.getKey().startsWith(place[1]))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(golden.name() + ": no cell " + place[1]));
  }

  /** Whether it is of two columns that it names. */
  private static boolean isOfPair(GoldenRow row) {
    return row.item().contains("~");
  }

  /** A bare x is a shorthand and heads no column. */
  private static String shown(String heading) {
    return "Measure " + heading;
  }

  private static boolean isOf(Map<String, Cell> row, String first, String second) {
    return FinishedFile.shown(FinishedFile.cell(row, "First measure")).equals(first)
        && FinishedFile.shown(FinishedFile.cell(row, "Second measure")).equals(second);
  }

  private FinishedFile finished(String example) throws IOException {
    Csv input = Csv.read("/golden/inputs/" + example + ".csv");
    List<String> headings = input.headings().stream().map(GoldenSheetsTest::shown).toList();
    List<String> codes =
        Csv.read("/figures/enterprises-2018-by-district.csv").texts("area code").stream()
            .filter(code -> code.startsWith("E0"))
            .limit(input.rows().size())
            .toList();
    Path data = folder.resolve("golden.csv");
    List<String> lines = new ArrayList<>();
    lines.add("Area code,Area name," + String.join(",", headings));
    IntStream.range(0, codes.size())
        .forEach(
            i ->
                lines.add(
                    codes.get(i)
                        + ",District "
                        + (i + 1)
                        + ","
                        + String.join(",", input.rows().get(i))));
    Files.write(data, lines);
    Path recipe = recipe(headings, codes);
    return FinishedFile.open(FinishedFile.made(recipe, folder.resolve("out"), data));
  }

  private Path recipe(List<String> headings, List<String> codes) throws IOException {
    List<String> lists = new ArrayList<>(List.of("List|Input|Column"));
    headings.forEach(heading -> lists.add("all|golden|" + heading));
    List<String> areas = new ArrayList<>(List.of("Area code"));
    areas.addAll(codes);
    String all = "r; r²; n; p; adjusted p; CI; jackknife; percentage bend; line";
    String ranks = "r; n; p";
    return new RecipeFile()
        .sheet("Inputs", List.of("Input|Look for|Unit", "golden|golden|value"))
        .sheet("Lists", lists)
        .sheet("Areas", areas)
        .sheet(
            "Correlations",
            List.of(
                "Table|Rows|Columns|Row measure|Column measure|Method|Show|Adjust|Layout",
                "Pearson|all|all|count|count|Pearson|" + all + "|Holm|pairs",
                "Pearson BH|all|all|count|count|Pearson|p; adjusted p|Benjamini-Hochberg|pairs",
                "Pearson B|all|all|count|count|Pearson|p; adjusted p|Bonferroni|pairs",
                "Spearman|all|all|count|count|Spearman|" + ranks + "|none|pairs",
                "Kendall|all|all|count|count|Kendall|" + ranks + "|none|pairs"))
        .saved(folder.resolve("recipe.xlsx"));
  }
}
