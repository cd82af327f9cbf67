package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeFile;
import org.placebook.sheet.UnreadableFile;

/** Columns that rest on themselves, directly or by way of others. */
class CycleCheckTest {

  private static List<String> said(String... columns) throws UnreadableFile {
    String[] rows = new String[columns.length + 1];
    rows[0] = "Table | Heading | Formula | For each";
    System.arraycopy(columns, 0, rows, 1, columns.length);
    return Mistakes.in(
        new FakeFile()
            .sheet("Inputs", "Input", "jobs")
            .sheet("Lists", "List | Column", "sectors | A", "sectors | B")
            .sheet("Columns", rows));
  }

  private static final String REFUSED = "A column cannot rest on itself: ";

  @Test
  void aColumnThatNamesItselfIsRefused() throws UnreadableFile {
    assertThat(said("T | A | 1 + ABS([A]) |"))
        .containsExactly("Columns C2: " + REFUSED + "T[A] leads back to the first");
  }

  @Test
  void aWayBackThroughAnotherTableIsShownFromItsFirstColumn() throws UnreadableFile {
    assertThat(
            said(
                "T | Start | [A] |",
                "T | A | U[B] |",
                "U | B | jobs[x] + [C\\nD] |",
                "U | C\\nD | T[a] |"))
        .containsExactly(
            "Columns C3: "
                + REFUSED
                + "T[A] rests on U[B] rests on U[C D] leads back to the first");
  }

  @Test
  void columnsThatRestOnOneTwiceAreNoCycle() throws UnreadableFile {
    assertThat(
            said(
                "T | Sum | [A] + [B] + [A] |",
                "T | A | [C] |",
                "T | B | [C] / jobs[Sum] |",
                "T | C | jobs[C] |"))
        .isEmpty();
  }

  @Test
  void theColumnsOfAListAreOneWithTheirRow() throws UnreadableFile {
    assertThat(said("T | {each} (%) | [All] / 2 | sectors", "T | All | SUM([{each} (%)]) |"))
        .containsExactly(
            "Columns C2: " + REFUSED + "T[{each} (%)] rests on T[All] leads back to the first");
    assertThat(said("T | {each} (%) | [All] / 2 | sectors", "T | All | [A (%)] |")).hasSize(1);
  }

  @Test
  void eachCycleIsToldOnce() throws UnreadableFile {
    assertThat(
            said(
                "T | A | [B] |",
                "T | B | [A] |",
                "T | C | [A] |",
                "T | D | [E] |",
                "T | E | [D] |"))
        .hasSize(2);
  }
}
