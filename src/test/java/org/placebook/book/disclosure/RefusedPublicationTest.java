package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.placebook.table.Severity;
import org.placebook.table.Table;

/** When there is no safe way to publish, nothing is published, and it is said why. */
class RefusedPublicationTest {
  private static final String COUNTS =
      """
      Area code,Area name,Sector B,Sector C
      E07000101,District 1,3,4
      E07000102,District 2,2,6
      E07000103,District 3,5,1
      """;

  private static final String TOTALS =
      """
      Area code,Area name,All sectors
      E07000101,District 1,7
      E07000102,District 2,8
      E07000103,District 3,6
      """;

  private static final String FEW =
      """
      Area code,Area name,Sector B,Sector C
      E07000101,District 1,3,4
      E07000102,District 2,2,1
      E07000103,District 3,1,2
      """;

  /** What the districts add up to. */
  private static final String NATION =
      """
      Area code,Area name,Sector B,Sector C,All sectors
      E92000001,England,6,7,13
      W92000004,Wales,20,30,50
      """;

  @TempDir Path folder;

  @Test
  void isSafeWithoutTotals() throws Exception {
    assertThat(Disclosure.control(matching(COUNTS)).matching()).isPresent();
  }

  /** 7 jobs in two sectors leave each of them 7 ways at most, fewer than 10. */
  @Test
  void refusesWhereTotalsOfAnotherInputTellTooMuch() throws Exception {
    Disclosure.Result result = Disclosure.control(matching(COUNTS, TOTALS));
    assertThat(result.matching()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .matches(finding -> finding.severity() == Severity.ERROR)
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("no way to hold back the figures of 'counts' below 10")
                    .contains("Use a lower Threshold"));
  }

  /** The comparator may be in a file of its own. */
  @Test
  void refusesWhereTheNationOfAnotherInputTellsTooMuch() throws Exception {
    assertThat(Disclosure.control(matching(FEW)).matching()).isPresent();
    assertThat(Disclosure.control(matching(FEW, NATION)).matching()).isEmpty();
  }

  /** 7.5% of 40 is 3, wherever it is printed; 3 + 97 is what the other file calls All sectors. */
  @Test
  void withholdsPerCentsOfAnotherInputThatLeadBack() throws Exception {
    String counts =
        """
        Area code,Area name,Sector B,Sector C
        E05000101,Ward 1,60,40
        E05000102,Ward 2,3,37
        E05000103,Ward 3,61,55
        E05000104,Ward 4,80,45
        """;
    String perCents =
        """
        Area code,Area name,B %,All sectors
        E05000101,Ward 1,60.0,100
        E05000102,Ward 2,7.5,40
        E05000103,Ward 3,52.6,116
        E05000104,Ward 4,64.0,125
        """;
    List<MatchedInput> inputs =
        Disclosure.control(matching(counts, perCents)).matching().orElseThrow().inputs();
    assertThat(inputs.get(0).table().figures().get(0).isFigure(1)).isFalse();
    assertThat(inputs.get(1).table().figures().get(0).isFigure(1)).isFalse();
    assertThat(inputs.get(1).table().figures().get(0).isFigure(0)).isTrue();
  }

  /** 124 - 60 - 61 = 3: the boroughs of another file are the sums of wards, and no comparators. */
  @Test
  void withholdsASecondWardWhereAnotherInputHasTheBorough() throws Exception {
    String wards =
        """
        Area code,Area name,Sector B,Sector C
        E05000101,Ward 1,60,70
        E05000102,Ward 2,3,40
        E05000103,Ward 3,61,55
        E05000104,Ward 4,80,90
        E05000105,Ward 5,20,30
        """;
    String boroughs =
        """
        Area code,Area name,Sector B,Sector C,All sectors
        E07000101,Borough 1,124,165,289
        E07000102,Borough 2,100,120,220
        """;
    FigureColumn sector =
        Disclosure.control(matching(wards, boroughs))
            .matching()
            .orElseThrow()
            .inputs()
            .get(0)
            .table()
            .figures()
            .get(0);
    assertThat(IntStream.range(0, 5).filter(row -> !sector.isFigure(row))).containsExactly(0, 1);
  }

  /** 800 districts of four small figures each, and their sum. */
  @Test
  void refusesWhereTooManyFiguresWouldBeHeldBack() throws Exception {
    StringBuilder many =
        new StringBuilder("Area code,Area name,Sector B,Sector C,Sector D,Sector E,Total\n");
    for (int i = 0; i < 800; i++) {
      many.append(
          "E07%06d,District %d,%d,%d,%d,%d,%d\n".formatted(i, i, 1 + i % 9, 3, 5, 7, 16 + i % 9));
    }
    Disclosure.Result result = Disclosure.control(matching(many.toString()));
    assertThat(result.matching()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("more than 3,000 figures of 'counts' would be held back"));
  }

  /** The counts, and totals where there are any. */
  private Matching matching(String... files) throws IOException, UnreadableFile {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < files.length; i++) {
      Path csv = Files.writeString(folder.resolve("file" + i + ".csv"), files[i]);
      try (SpreadsheetFile file = Spreadsheets.open(csv, Limits.DEFAULT)) {
        tables.addAll(Recogniser.recognise(file).tables());
      }
    }
    boolean hasNation = files.length > 1 && files[1].contains("England");
    String comparator = hasNation ? "totals!England" : "";
    List<List<String>> inputs = new ArrayList<>();
    inputs.add(List.of("Input", "Look for", "Threshold", "Comparator"));
    inputs.add(List.of("counts", "file0", "10", comparator));
    if (files.length > 1) {
      inputs.add(List.of("totals", "All sectors", "", ""));
    }
    try (SpreadsheetFile template =
        Spreadsheets.open(InputsSheet.in(folder, inputs), Limits.DEFAULT)) {
      Recipe recipe = RecipeReader.read(template).recipe().orElseThrow();
      return InputMatcher.match(recipe, tables);
    }
  }
}
