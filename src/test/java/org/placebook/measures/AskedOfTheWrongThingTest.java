package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * Statistics asked of figures that they cannot be worked out from are refused, and worked out from
 * figures of the same look that can bear them.
 */
class AskedOfTheWrongThingTest {
  private static final String TENURE =
      """
      Area code,Area name,Let,Owned,Free
      E06000001,Hartlepool,30.1,60.5,9.4
      E06000002,Middlesbrough,29.1,61.5,9.4
      E06000005,Darlington,26.1,64.5,9.4
      E92000001,England,30,62,8
      """;

  @TempDir private Path folder;

  private List<String> columns(String... formulas) {
    List<String> rows = new ArrayList<>(List.of("Table | Heading | Formula"));
    for (int i = 0; i < formulas.length; i++) {
      rows.add("T | %s | %s".formatted((char) ('A' + i), formulas[i]));
    }
    return rows;
  }

  private RecipeFile recipe(String rows, String... formulas) {
    return new RecipeFile()
        .sheet("Tables", List.of("Table | Title | Rows", "T | Asked | " + rows))
        .sheet("Columns", columns(formulas));
  }

  private Outcome run(RecipeFile recipe, String... tables) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String table : tables) {
      Path file = folder.resolve("file%d.csv".formatted(files.size()));
      files.add(Files.writeString(file, table));
    }
    Path template = recipe.saved(folder.resolve("template.xlsx"));
    return Run.process(
        new Request(files, Optional.of(template), Files.createTempDirectory(folder, "out")),
        Progress.SILENT);
  }

  private static List<String> said(Outcome outcome) {
    return outcome.findings().stream()
        .filter(f -> f.severity() != Severity.NOTE)
        .map(Finding::message)
        .toList();
  }

  private static String shown(Outcome outcome, String label, String name, String heading)
      throws IOException {
    try (FinishedFile file = FinishedFile.open(((Outcome.Finished) outcome).workbook())) {
      Map<String, Cell> row = file.row("T", label, name);
      return FinishedFile.shown(FinishedFile.cell(row, heading));
    }
  }

  private static RecipeFile tenure(RecipeFile recipe, String unit) {
    return recipe
        .sheet("Inputs", List.of("Input | Unit | Total | Comparator", "homes" + unit))
        .sheet(
            "Lists",
            List.of(
                "List | Input | Column",
                "all | homes | Let",
                "all | homes | Owned",
                "all | homes | Free"));
  }

  /** HHI: 0.301² + 0.605² + 0.094² = 0.465462. */
  @Test
  void perCentsHaveNoIntervalsAndAddUpToNoWhole() throws IOException {
    String[] asked = {
      "RATE_HIGH(homes[Let], 1000)",
      "PROPORTION_HIGH(homes[Let])",
      "DISSIMILARITY(homes[Let], homes[Owned])",
      "GINI(homes[Let])",
      "HOOVER(homes[Let])",
      "ISOLATION(homes[Let])",
      "homes[Let]"
    };
    Outcome perCents = run(tenure(recipe("areas", asked), " | percent | | England"), TENURE);
    assertThat(said(perCents))
        .hasSize(6)
        .allMatch(m -> m.contains("needs counts, but the input 'homes' holds per cents"));
    Outcome counts = run(tenure(recipe("areas", asked), " | count | sum of all | England"), TENURE);
    assertThat(said(counts)).isEmpty();
    Outcome allowed =
        run(
            tenure(
                recipe("areas", "RATE(homes[Let], 1000)", "SHARE(homes[Let])", "HHI(all)"),
                " | percent | | England"),
            TENURE);
    assertThat(said(allowed)).isEmpty();
    assertThat(shown(allowed, "Area name", "Hartlepool", "A")).startsWith("301.");
    assertThat(shown(allowed, "Area name", "Hartlepool", "C")).startsWith("0.46546");
  }
}
