package org.placebook.formula.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.measure.BoundFormula;

/** How cells stand in a formula, and how many of them may; each limit from both sides. */
class CellLimitsTest {

  private static AreaBlock block(int lastRow) {
    return new AreaBlock("Jobs", 3, 5, lastRow, Optional.of(1));
  }

  @Test
  void fiftyThousandRowsMayBeLookedThrough() {
    assertThat(block(50_004).size()).isEqualTo(50_000);
    assertThat(block(50_004).scanned()).isEqualTo(block(50_004));
    assertThatThrownBy(() -> block(50_005).scanned())
        .isInstanceOfSatisfying(NotNative.class, e -> assertThat(e.why()).contains("50,001 rows"));
  }

  @Test
  void aBlockIsNamedWithoutItsSheetAtHome() {
    assertThat(block(9).from("Jobs")).isEqualTo("C$5:C$9");
    assertThat(block(9).from("Other")).isEqualTo("Jobs!C$5:C$9");
    assertThat(block(9).groups("Other")).contains("Jobs!$A$5:$A$9");
  }

  @Test
  void twoThousandCellsMayBeNamed() {
    List<BoundFormula> most = Collections.nCopies(2000, new BoundFormula.Constant(1));
    assertThat(CellRuns.few(most)).isEqualTo(most);
    List<BoundFormula> more = Collections.nCopies(2001, new BoundFormula.Constant(1));
    assertThatThrownBy(() -> CellRuns.few(more)).isInstanceOf(NotNative.class);
  }

  @ParameterizedTest
  @CsvSource({
    "3 5, 4 5, 5 5, C5:E5, C$5:E$5",
    "3 5, 3 6, 3 7, C5:C7, C$5:C$7",
    "3 5, 4 5, 4 6, C5:D5 D6, C$5:D$5 D$6",
    "3 5, 3 6, 4 6, C5:C6 D6, C$5:C$6 D$6",
    "3 5, 5 5, 4 5, C5 E5 D5, C$5 E$5 D$5",
    "3 5, 3 7, 3 6, C5 C7 C6, C$5 C$7 C$6",
    "3 5, 4 6, 5 7, C5 D6 E7, C$5 D$6 E$7"
  })
  void neighboursMakeARange(String one, String next, String last, String runs, String fixed) {
    List<CellRef> cells = Stream.of(one, next, last).map(CellLimitsTest::cell).toList();
    assertThat(CellRuns.ranges(cells, "Jobs")).containsExactly(runs.split(" ", -1));
    assertThat(CellRuns.fixedRanges(cells, "Jobs")).containsExactly(fixed.split(" ", -1));
  }

  private static CellRef cell(String columnAndRow) {
    String[] parts = columnAndRow.split(" ", -1);
    return new CellRef("Jobs", Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  @Test
  void cellsOfTwoSheetsMakeNoRange() {
    List<CellRef> cells = List.of(new CellRef("Jobs", 3, 5), new CellRef("Home", 4, 5));
    assertThat(CellRuns.ranges(cells, "Jobs")).containsExactly("C5", "Home!D5");
    assertThat(CellRuns.ranges(List.of(cells.get(1), new CellRef("Home", 5, 5)), "Jobs"))
        .containsExactly("Home!D5:E5");
  }

  @Test
  void onePlainWordNeedsNoQuotes() {
    assertThat(CellRef.sheetPrefix("Jobs", "Jobs")).isEmpty();
    assertThat(CellRef.sheetPrefix("Jobs", "Home")).isEqualTo("Jobs!");
    assertThat(CellRef.sheetPrefix("Abc", "Home")).isEqualTo("'Abc'!");
    assertThat(CellRef.sheetPrefix("Jobs 2", "Home")).isEqualTo("'Jobs 2'!");
  }

  @Test
  void quotesWithinNamesAndTextsAreDoubled() {
    assertThat(CellRef.sheetPrefix("St John's", "Home")).isEqualTo("'St John''s'!");
    assertThat(ExcelText.quoted("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
  }

  @Test
  void aTextHasAtMostTwoHundredAndFiftyCharacters() {
    assertThat(ExcelText.quoted("x".repeat(250))).hasSize(252);
    assertThatThrownBy(() -> ExcelText.quoted("x".repeat(251))).isInstanceOf(NotNative.class);
  }
}
