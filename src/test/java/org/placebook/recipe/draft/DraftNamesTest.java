package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeTable;

/** What drafts call their tables: after the file, short enough for a tab, each differently. */
class DraftNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "homes.csv | homes",
        "Homes_by-Tenure 2021.xlsx | homes by tenure 2021",
        "people (2021), all.csv | people 2021 all",
        // 24 characters have room, 25 do not.
        "abcdefgh ijklmnop qrstuv.csv | abcdefgh ijklmnop qrstuv",
        "abcdefgh ijklmnop qrstuvw.csv | abcdefgh ijklmnop",
        "claimants of all ages in the county.csv | claimants of all ages",
        "abcdefghijklmnopqrstuvwxyz.csv | abcdefghijklmnopqrstuvwx",
        "2021.csv | table 2021",
        "....csv | table",
      })
  void areWordsOfTheFile(String file, String name) {
    DraftNames names = DraftNames.of(file, List.of());
    assertThat(names.input().strip()).isEqualTo(name);
    assertThat(names.list().strip()).isEqualTo("columns of " + name);
    assertThat(names.values().strip()).isEqualTo("values of " + name);
  }

  @Test
  void countOnFromTheDraftsBefore() {
    Draft first = draft("homes.csv");
    DraftNames second = DraftNames.of("Homes.xlsx", List.of(first));
    assertThat(second.input()).isEqualTo("homes 2");
    assertThat(second.note()).isEqualTo("note 2");
    assertThat(DraftNames.of("homes.ods", List.of(first, draft("homes 2.csv"))).input())
        .isEqualTo("homes 3");
    assertThat(DraftNames.of("people.csv", List.of(first)).input()).isEqualTo("people");
  }

  /** A draft of three areas, with a total and a country: two tables and a correlation sheet. */
  @Test
  void numberTheirSheetsAfterThoseOfTheDraftsBefore() {
    Draft first = draft("homes.csv");
    assertThat(DraftNames.of("people.csv", List.of(first)).table(1)).isEqualTo("Table 4");
    assertThat(DraftNames.of("people.csv", List.of(first, first)).table(2)).isEqualTo("Table 8");
    assertThat(DraftNames.ONLY.table(2)).isEqualTo("Table 2");
  }

  private static Draft draft(String file) {
    return Drafts.together(
            List.of(
                List.of(
                    new FakeTable(file, "Owned", "Rented", "Total")
                        .row("E92000001", "England", 90, 130, 220)
                        .row("E08000001", "Bolton", 10, 20, 30)
                        .row("E08000002", "Bury", 8, 12, 20)
                        .row("E08000003", "Manchester", 18, 2, 20)
                        .table()),
                List.of()))
        .orElseThrow();
  }

  @Test
  void areTheWordsOfTheFileWhereSomethingIsLeftOfThem() {
    assertThat(DraftNames.words("jobs_by-area.tar.gz")).isEqualTo("jobs by area.tar");
    assertThat(DraftNames.words("no ending")).isEqualTo("no ending");
    assertThat(DraftNames.words("_.csv")).isEqualTo("_.csv");
  }
}
