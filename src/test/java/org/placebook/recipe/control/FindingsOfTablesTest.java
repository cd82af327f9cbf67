package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.word.FindingKind;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Severity;

/** Rows of Findings: which rest on a table, which on a correlation sheet, and on what of it. */
class FindingsOfTablesTest {

  private static FakeFile file(String comparator, String finding) {
    return new FakeFile()
        .sheet("Inputs", "Input | Comparator", "jobs | " + comparator)
        .sheet("Lists", "List | Column", "sectors | Retail", "sectors | Farms")
        .sheet("Tables", "Table", "Shares")
        .sheet(
            "Columns",
            "Table | Heading | Formula | For each",
            "Shares | {each} (%) | SHARE({each}) | sectors",
            "Shares | All | jobs[All] |")
        .sheet("Correlations", "Table | Rows", "Pairs | sectors")
        .sheet("Findings", "Table | Finding | Of | Note", finding + " | note 1")
        .sheet("Notes", "Note | Text", "note 1 | Rounded.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares | largest | sectors",
        "shares | smallest | {each} (%)",
        "Shares | extremes | retail (%)",
        "Shares | extremes | All",
        "Shares | change | Group",
        "Shares | exceptions |",
        "Pairs | strongest |",
        "pairs | weakest | anything",
      })
  void mayStand(String finding) throws UnreadableFile {
    assertThat(Mistakes.in(file("England", finding))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Share|largest|sectors => A2: There is no table 'Share'; the nearest is 'Shares'",
        "Share|largest| => A2: There is no table 'Share'",
        "Pair|strongest| => A2: There is no table 'Pair'; the nearest is 'Pairs'",
        "Shares|largst|sectors => B2: 'largst' is not a word for Finding",
        "Shares|weakest| => B2: 'weakest' is a finding of a correlation sheet, which 'Shares' is"
            + " not",
        "Pairs|largest| => B2: 'largest' is a finding of a table, which 'Pairs' is not",
        "Shares|extremes|Al => C2: The table 'Shares' has no column 'Al'; the nearest is 'All'",
        "|extremes|All => A2: Table must be filled in here",
      })
  void mayNotStand(String finding, String said) throws UnreadableFile {
    assertThat(Mistakes.in(file("England", finding))).singleElement().asString().contains(said);
  }

  @Test
  void areReadWithTheirNotes() throws UnreadableFile {
    List<FindingSpec> findings =
        Mistakes.none(file("England", "Shares | Extremes | All")).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.table()).isEqualTo("Shares");
              assertThat(finding.kind()).isEqualTo(FindingKind.EXTREMES);
              assertThat(finding.of()).isEqualTo("All");
              assertThat(finding.notes()).containsExactly("note 1");
            });
  }

  @ParameterizedTest
  @CsvSource({"above comparator, true", "exceptions, true", "extremes, false", "change, false"})
  void thoseThatCompareNeedAComparator(String finding, boolean needs) throws UnreadableFile {
    FakeFile file = file("", "Shares | " + finding + " | All");
    assertThat(Mistakes.in(file)).hasSize(needs ? 1 : 0);
    assertThat(RecipeReader.read(file).findings())
        .allSatisfy(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.message()).startsWith("No sentence comes of '" + finding + "'");
            });
  }
}
