package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.formula.Functions;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * A recipe that uses every function at once, over the employment of 2018 and the enterprises of
 * 2018 and 2022 in 61 English districts. What R gives for it is in {@code
 * measures/every-function-expected.tsv}, made by {@code Rscript every-function.R ../figures} beside
 * it.
 */
class EveryFunctionTest {
  private static final List<String> COLUMNS = TestLines.of("/measures/every-function.tsv");
  private static final Path SAMPLES = Path.of("samples");

  /** What Excel has no form for, so that the cells hold values. */
  private static final Set<String> VALUES_ONLY = Set.of("Gini weighted", "Gini locational");

  /** Programs round a difference of thousands that is almost nothing to nothing. */
  private static final double DIFFERENCE = 1e-9;

  @TempDir static Path folder;
  private static Path finished = Path.of("");

  @BeforeAll
  static void finish() throws IOException {
    finished =
        FinishedFile.made(
            recipe(folder.resolve("every-function.xlsx")),
            folder.resolve("out"),
            SAMPLES.resolve("area-profile/employment-2018.xlsx"),
            SAMPLES.resolve("change-over-time/enterprises-2018.xlsx"),
            SAMPLES.resolve("change-over-time/enterprises-2022.xlsx"));
  }

  private static Path recipe(Path file) throws IOException {
    List<String> columns = new ArrayList<>(List.of("Table|Heading|Formula|Format"));
    for (String line : COLUMNS) {
      columns.add("All|" + line.replace('\t', '|') + "|");
    }
    return new RecipeFile()
        .sheet(
            "Inputs",
            List.of(
                "Input|Look for|Total|Rounding|Comparator|Counts",
                "jobs|Employment; 2018|Total|BRES|England; Great Britain|",
                "before|UK Business Counts; 2018|sum of firms|5|England|",
                // Intervals want counts of all that are not rounded, which these are taken for.
                "counted|UK Business Counts; 2018|sum of registered||England|all",
                "after|UK Business Counts; 2022|sum of firms|5|England|"))
        .sheet(
            "Lists",
            List.of(
                "List|Input|Column",
                "work|jobs|Agriculture, forestry & fishing .. Arts, entertainment, recreation &"
                    + " other services",
                "registered|counted|1 : Agriculture, forestry & fishing (A) .. 18 : Arts,"
                    + " entertainment, recreation & other services (R,S,T and U)",
                "firms|before|1 : Agriculture, forestry & fishing (A) .. 18 : Arts, entertainment,"
                    + " recreation & other services (R,S,T and U)"))
        .sheet("Areas", areas())
        .sheet("Tables", List.of("Table|Rows|Comparator row", "All|areas and groups|yes"))
        .sheet("Columns", columns)
        .saved(file);
  }

  private static List<String> areas() throws IOException {
    Set<String> core =
        Set.of(
            "E08000003",
            "E08000012",
            "E08000019",
            "E08000035",
            "E06000018",
            "E08000025",
            "E06000023");
    List<String> areas = new ArrayList<>(List.of("Area code|Group|Set"));
    Path figures = Path.of("src/test/resources/figures/employment-2018-by-district.csv");
    for (String line : Files.readAllLines(figures)) {
      String code = line.substring(0, Math.min(9, line.length()));
      if (code.startsWith("E0")) {
        areas.add(
            code + "|" + code.substring(0, 3) + "|" + (core.contains(code) ? "Core cities" : ""));
      }
    }
    return areas;
  }

  /** Verdicts are held by {@code VerdictsTest}, to what R says of the same counts. */
  @Test
  void noFunctionIsLeftOut() {
    String all = String.join("\n", COLUMNS) + "VERDICT( CHANGE_VERDICT(";
    assertThat(Functions.all())
        .allSatisfy(function -> assertThat(all).contains(function.spelling() + "("));
  }

  @Test
  void figuresAreThoseOfR() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> headings = new TreeSet<>();
    try (FinishedFile file = FinishedFile.open(finished)) {
      for (String line : TestLines.of("/measures/every-function-expected.tsv")) {
        String[] parts = line.split("\t", -1);
        Map<String, Cell> row = file.row("All", "Area code", parts[1]);
        Cell cell = cell(row, parts[0]);
        headings.add(parts[0]);
        if (!FinishedFile.shows(cell, parts[2], 1e-12)) {
          wrong.add(line + " but was " + FinishedFile.shown(cell));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(headings).hasSize(COLUMNS.size());
  }

  /** A heading may say more in further lines, as a rank says of how many. */
  private static Cell cell(Map<String, Cell> row, String heading) {
    return row.entrySet().stream()
        .filter(e -> e.getKey().equals(heading) || e.getKey().startsWith(heading + " (of "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherProgramCalculatesTheSame() throws IOException {
    Path bare = Uncached.copy(finished, folder.resolve("bare.xlsx"), UnaryOperator.identity());
    Path calculated =
        LibreOffice.convert(bare, Files.createDirectories(folder.resolve("lo")), "xlsx");
    int compared = 0;
    List<String> wrong = new ArrayList<>();
    try (FinishedFile ours = FinishedFile.open(finished);
        FinishedFile theirs = FinishedFile.open(calculated)) {
      for (Map<String, Cell> row : ours.rows("All")) {
        for (Map.Entry<String, Cell> entry : row.entrySet()) {
          Cell cell = entry.getValue();
          if (cell.getCellType() == CellType.FORMULA) {
            compared++;
            Cell there =
                theirs
                    .workbook()
                    .getSheet("All")
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            if (!FinishedFile.shows(there, FinishedFile.shown(cell), DIFFERENCE)) {
              wrong.add(
                  "%s, %s: %s is %s but was calculated as %s"
                      .formatted(
                          entry.getKey(),
                          cell.getAddress(),
                          cell.getCellFormula(),
                          FinishedFile.shown(cell),
                          FinishedFile.shown(there)));
            }
          }
        }
      }
    }
    System.out.println("Cells of every function recalculated by LibreOffice: " + compared);
    assertThat(wrong).isEmpty();
    // In the rows of groups, functions of the areas of one group have no native form.
    assertThat(compared).isGreaterThan(57 * (COLUMNS.size() - VALUES_ONLY.size()));
  }

  @Test
  void sourcesListWhatHasNoNativeForm() throws IOException {
    try (FinishedFile file = FinishedFile.open(finished)) {
      Set<String> listed = new TreeSet<>();
      for (Map<String, Cell> row : file.rows("Sources")) {
        if (FinishedFile.shown(FinishedFile.cell(row, "Kind")).equals("Value")) {
          listed.add(FinishedFile.shown(FinishedFile.cell(row, "What")).replace("All, ", ""));
        }
      }
      assertThat(listed).containsAll(VALUES_ONLY);
      Map<String, Cell> area = file.row("All", "Area code", "E08000003");
      area.forEach(
          (heading, cell) -> {
            if (!heading.startsWith("Area ") && !heading.equals("Group")) {
              boolean live = cell.getCellType() == CellType.FORMULA;
              assertThat(live).as(heading).isEqualTo(!VALUES_ONLY.contains(heading));
            }
          });
    }
  }
}
