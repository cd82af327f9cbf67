package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.word.Show;
import org.placebook.recipe.word.Word;

/**
 * Every word of Show and Method, Adjust, Weights, Given, Missing and Without in finished workbooks:
 * over 61 districts, over 8, where p is exact, and over districts of which some have no figure.
 * What R gives is in {@code measures/correlations-expected.tsv}, made by {@code Rscript
 * correlations.R ../figures} beside it.
 */
class CorrelationColumnsTest {
  private static final String HEADINGS =
      "Table|Rows|Columns|Row measure|Column"
          + " measure|Method|Show|Without|Weights|Given|Missing|Adjust|Layout";

  @TempDir static Path folder;
  private static final List<FinishedFile> FILES = new ArrayList<>();

  @BeforeAll
  static void finish() throws IOException {
    FILES.add(jobs("", 61, "Manchester; Westminster"));
    FILES.add(jobs("Eight ", 8, "Manchester"));
    FILES.add(people());
  }

  private static FinishedFile jobs(String prefix, int areas, String without) throws IOException {
    List<String> codes = new ArrayList<>(List.of("Area code|Group"));
    Path figures = Path.of("src/test/resources/figures/employment-2018-by-district.csv");
    Files.readAllLines(figures).stream()
        .filter(line -> line.startsWith("E0"))
        .limit(areas)
        .forEach(line -> codes.add(line.substring(0, 9) + "|" + line.substring(0, 3)));
    String all = String.join("; ", Word.all(Show.class));
    String ranks = "r; direction; n; p; adjusted p";
    Path recipe =
        new RecipeFile()
            .sheet("Inputs", List.of("Input|Look for|Total", "jobs|Employment; 2018|Total"))
            .sheet(
                "Lists",
                List.of(
                    "List|Input|Column",
                    "making|jobs|Manufacturing",
                    "making|jobs|Construction",
                    "making|jobs|Health",
                    "serving|jobs|Retail",
                    "serving|jobs|Education",
                    "serving|jobs|Property",
                    "four|jobs|Manufacturing",
                    "four|jobs|Construction",
                    "four|jobs|Health",
                    "four|jobs|Education"))
            .sheet("Areas", codes)
            .sheet(
                "Correlations",
                List.of(
                    HEADINGS,
                    "%sPearson|making|serving|share|share|Pearson|%s|%s|TOTAL(jobs[Health])|SHARE(jobs[Information & communication])|||both"
                        .formatted(prefix, all, without),
                    "%sSpearman|four|four|share|share|Spearman|%s|||||Benjamini-Hochberg|both"
                        .formatted(prefix, ranks),
                    "%sKendall|four|four|share|share|Kendall|%s|||||Bonferroni|pairs"
                        .formatted(prefix, ranks)))
            .saved(folder.resolve("correlations " + areas + ".xlsx"));
    Path sample = Path.of("samples/area-profile/employment-2018.xlsx");
    return FinishedFile.open(FinishedFile.made(recipe, folder.resolve("out"), sample));
  }

  private static FinishedFile people() throws IOException {
    Path recipe =
        new RecipeFile()
            .sheet("Inputs", List.of("Input|Look for", "people|KS501EW"))
            .sheet(
                "Lists",
                List.of(
                    "List|Input|Column",
                    "levels|people|No qualifications",
                    "levels|people|Apprenticeship",
                    "levels|people|Level 4 qualifications and above"))
            .sheet(
                "Areas",
                List.of(
                    "Area code",
                    "E06000001",
                    "E06000002",
                    "E06000003",
                    "E06000004",
                    "E06000005",
                    "S12000033",
                    "S12000034",
                    "S12000041"))
            .sheet(
                "Correlations",
                List.of(
                    HEADINGS,
                    "Pairwise|levels|levels|count|count||r; n; p||||pairwise|none|pairs",
                    "Listwise|levels|levels|count|count||r; n; p||||listwise|none|pairs"))
            .saved(folder.resolve("people.xlsx"));
    Path sample = Path.of("samples/levelling-up/qualifications-2011.xlsx");
    return FinishedFile.open(FinishedFile.made(recipe, folder.resolve("out"), sample));
  }

  private static Cell cell(String sheet, String first, String second, String heading) {
    FinishedFile file =
        FILES.stream().filter(f -> f.workbook().getSheet(sheet) != null).findFirst().orElseThrow();
    Map<String, Cell> row =
        file.rows(sheet).stream()
            .filter(r -> is(r, "First measure", first) && is(r, "Second measure", second))
            .findFirst()
            .orElseThrow();
    return row.entrySet().stream()
        .filter(e -> e.getKey().equals(heading) || e.getKey().startsWith(heading + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " is not among " + row.keySet()));
  }

  private static boolean is(Map<String, Cell> row, String heading, String text) {
    return FinishedFile.shown(FinishedFile.cell(row, heading)).equals(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pearson",
        "Spearman",
        "Kendall",
        "Eight Pearson",
        "Eight Spearman",
        "Eight Kendall",
        "Pairwise",
        "Listwise"
      })
  void figuresAreThoseOfR(String sheet) {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String line : TestLines.of("/measures/correlations-expected.tsv")) {
      String[] parts = line.split("\t", -1);
      if (parts[0].equals(sheet)) {
        compared++;
        Cell cell = cell(sheet, parts[1], parts[2], parts[3]);
        if (!FinishedFile.shows(cell, parts[4], 1e-12)) {
          wrong.add(line + " but was " + FinishedFile.shown(cell));
        }
      }
    }
    System.out.println("Figures of the sheet " + sheet + " compared with R: " + compared);
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThanOrEqualTo(9);
  }

  /** A matrix of a list with itself is the same on both sides of its diagonal. */
  @Test
  void matrixHoldsTheCoefficientOfItsMethod() {
    FinishedFile file = FILES.get(0);
    String matrix = "Spearman matrix";
    Cell one = FinishedFile.cell(file.row(matrix, "Measure", "Health"), "Manufacturing (rho)");
    Cell mirrored = FinishedFile.cell(file.row(matrix, "Measure", "Manufacturing"), "Health (rho)");
    Cell pair = cell("Spearman", "Manufacturing", "Health", "Rank correlation");
    assertThat(FinishedFile.shown(one)).isEqualTo(FinishedFile.shown(pair));
    assertThat(FinishedFile.shown(mirrored)).isEqualTo(FinishedFile.shown(pair));
  }

  /** How a probability was found stands at its head: exact where n is small. */
  @Test
  void headingsNameTheMethodOfEachProbability() {
    assertThat(headings(1, "Eight Spearman")).contains("Probability (p) (exact, all permutations)");
    assertThat(headings(0, "Spearman").toString()).contains("approximation by Student's t");
  }

  private static List<String> headings(int file, String sheet) {
    return List.copyOf(Objects.requireNonNull(FILES.get(file)).rows(sheet).get(0).keySet());
  }
}
