package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        .singleElement()
        .matches(m -> m.contains("Counts are needed, but the input 'homes' holds per cents"))
        .matches(m -> m.contains("For the same reason are left out: ") && m.contains("1 more"));
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

  /** Figures that look like no counts are asked about, and nothing rests on them meanwhile. */
  @Test
  void figuresOfNoKnownUnitAddUpToNoWhole() throws IOException {
    Outcome blank =
        run(
            tenure(
                recipe("areas", "DISSIMILARITY(homes[Let], homes[Owned])", "GINI(homes[Let])"),
                " | | | England"),
            TENURE);
    assertThat(said(blank)).anyMatch(m -> m.contains("Unit is blank for 'homes'"));
    assertThat(said(blank)).anyMatch(m -> m.contains("the input 'homes' holds rates"));
  }

  private static final String FIRMS =
      """
      Area code,Area name,Bakers,Butchers,All firms
      E06000001,Hartlepool,40,60,100
      E06000002,Middlesbrough,30,170,200
      E92000001,England,4000,6000,10000
      """;

  private static final String RESIDENTS =
      """
      Area,Residents 2019
      Hartlepool,80000
      Middlesbrough,150000
      England,50000000
      """;

  private static RecipeFile firms(RecipeFile recipe) {
    return recipe.sheet(
        "Inputs",
        List.of(
            "Input | Look for | Total | Comparator",
            "firms | Bakers | All firms | England",
            "people | Residents 2019 | | England"));
  }

  /**
   * 1000 * 40 / 80,000 = 0.5; 1000 * 30 / 150,000 = 0.2; England 0.08. Byar's limits of 40 events
   * are 28.5733 and 54.4701 (Breslow and Day's formula by hand), over 80,000: 0.3572 and 0.6809.
   */
  @Test
  void aRateMayBeOfAnotherInput() throws IOException {
    Outcome rates =
        run(
            firms(
                recipe(
                    "areas",
                    "RATE(firms[Bakers], 1000, people[Residents 2019])",
                    "RATE_LOW(firms[Bakers], 1000, people[Residents 2019])",
                    "RATE_HIGH(firms[Bakers], 1000, people[Residents 2019])",
                    "RATE(firms[Bakers], 1000)")),
            FIRMS,
            RESIDENTS);
    assertThat(said(rates)).isEmpty();
    assertThat(figure(rates, "Hartlepool", "A")).isCloseTo(0.5, within(1e-12));
    assertThat(figure(rates, "Middlesbrough", "A")).isCloseTo(0.2, within(1e-12));
    assertThat(figure(rates, "England", "A")).isCloseTo(0.08, within(1e-12));
    assertThat(figure(rates, "Hartlepool", "B")).isCloseTo(0.3572, within(5e-5));
    assertThat(figure(rates, "Hartlepool", "C")).isCloseTo(0.6809, within(5e-5));
    assertThat(figure(rates, "Hartlepool", "D")).isCloseTo(400, within(1e-9));
  }

  private static double figure(Outcome outcome, String name, String heading) throws IOException {
    return Double.parseDouble(shown(outcome, "Area name", name, heading));
  }

  @Test
  void aFigureOverItselfIsNoRate() throws IOException {
    Outcome rates =
        run(
            firms(
                recipe(
                    "areas",
                    "firms[Bakers]",
                    "RATE(firms[All firms], 1000)",
                    "RATE_LOW(firms[Bakers], 1000, firms[Bakers])")),
            FIRMS,
            RESIDENTS);
    assertThat(said(rates)).hasSize(2).allMatch(m -> m.contains("a figure over itself"));
  }

  private static final String SCORES =
      """
      Area code,Area name,Score,People
      E06000001,Hartlepool,50,2000
      E06000002,Middlesbrough,20,1000
      E06000003,Redcar and Cleveland,10,1000
      E06000004,Stockton-on-Tees,30,500
      E06000005,Darlington,10,1500
      """;

  /** Coast: (50 * 2,000 + 20 * 1,000) / 3,000 = 40; inland: (10 * 1,000 + 30 * 500) / 1,500. */
  @Test
  void aWeightedMeanOfAGroupIsTheGroupsOwn() throws IOException {
    RecipeFile groups =
        recipe("areas and groups", "WEIGHTED_MEAN(s[Score], s[People])")
            .sheet("Inputs", List.of("Input | Unit", "s | value"))
            .sheet(
                "Areas",
                List.of(
                    "Area code | Area name | Group",
                    "E06000001 | Hartlepool | Coast",
                    "E06000002 | Middlesbrough | Coast",
                    "E06000003 | Redcar and Cleveland | Inland",
                    "E06000004 | Stockton-on-Tees | Inland",
                    "E06000005 | Darlington | "));
    Outcome means = run(groups, SCORES);
    assertThat(said(means)).isEmpty();
    assertThat(figure(means, "Coast", "A")).isCloseTo(40, within(1e-12));
    assertThat(figure(means, "Inland", "A")).isCloseTo(25_000 / 1500.0, within(1e-12));
    // All five: (100,000 + 20,000 + 10,000 + 15,000 + 15,000) / 6,000.
    assertThat(figure(means, "Darlington", "A")).isCloseTo(160_000 / 6000.0, within(1e-12));
  }

  private static final String YEARS =
      """
      Area code,Area name,Farms 2018,Shops 2018,Farms 2022,Shops 2022
      E06000001,Hartlepool,4000,6000,3900,6600
      E06000002,Middlesbrough,4500,6300,4420,6850
      E92000001,England,2000000,3000000,1900000,3300000
      """;

  @Test
  void shiftShareNeedsEachYearAsAnInput() throws IOException {
    RecipeFile shift =
        recipe(
                "areas",
                "jobs[Farms 2018]",
                "SHIFT_NATIONAL(jobs[Farms 2022], jobs[Farms 2018], both)",
                "CHANGE(jobs[Farms 2022], jobs[Farms 2018])")
            .sheet("Inputs", List.of("Input | Comparator", "jobs | England"))
            .sheet(
                "Lists",
                List.of(
                    "List | Input | Column",
                    "both | jobs | Farms 2018",
                    "both | jobs | Shops 2018"));
    assertThat(said(run(shift, YEARS)))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("each year as an input of its own", "'jobs'"));
  }

  /** The mean of three times 0.1 is 0.10000000000000002, so that a spread is worked out. */
  @Test
  void aConstantHasNoScores() throws IOException {
    RecipeFile scores =
        recipe("areas", "ZSCORE(d[Flat])", "ZSCORE(d[Rising])")
            .sheet("Inputs", List.of("Input | Unit", "d | value"));
    Outcome outcome =
        run(
            scores,
            """
            Area code,Area name,Flat,Rising
            E06000003,Redcar and Cleveland,0.1,1
            E06000004,Stockton-on-Tees,0.1,2
            E06000005,Darlington,0.1,3
            """);
    assertThat(said(outcome)).isEmpty();
    assertThat(shown(outcome, "Area name", "Darlington", "A")).isEqualTo("[z]");
    assertThat(figure(outcome, "Darlington", "B")).isCloseTo(1, within(1e-12));
  }
}
