package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which value is the whole of others that stand next to it, or that it leads by name. */
class SubtotalsTest {
  @TempDir private Path folder;

  /** "Active = In work; Seeking work", or "none", of the figures of three areas. */
  private String found(String... lines) throws IOException {
    return found(Asked.file(folder, "Activity,People", lines));
  }

  private static String found(Path file) throws IOException {
    LongTable table =
        LongTable.of(java.util.List.of(Asked.table(file)), Optional.empty(), Optional.empty())
            .orElseThrow();
    Axes axes = new Axes(table);
    return Subtotals.among(
            axes.dimensions().get(0), new Kept(table, axes).rows(), table, table.figures().get(0))
        .map(found -> found.total() + " = " + String.join("; ", found.parts()))
        .orElse("none");
  }

  /** 130 + # is the sum of 100 and 30 + #. */
  @Test
  void aValueIsTheSumOfTheTwoBehindIt() throws IOException {
    assertThat(found("Active,13#", "In work,100", "Seeking work,3#", "Inactive,57"))
        .isEqualTo("Active = In work; Seeking work");
  }

  @Test
  void aValueIsTheSumOfTheTwoBeforeIt() throws IOException {
    assertThat(found("Inactive,57", "In work,100", "Seeking work,3#", "Active,13#"))
        .isEqualTo("Active = Seeking work; In work");
  }

  @Test
  void aValueMayBeTheSumOfThree() throws IOException {
    assertThat(found("Active,27#", "In work,100", "Seeking work,3#", "In training,140", "Rest,57"))
        .isEqualTo("Active = In work; Seeking work; In training");
  }

  /** One value that equals another is no part of it, and a gap between them breaks the row. */
  @Test
  void equalOrDistantValuesAreNoParts() throws IOException {
    assertThat(found("Active,13#", "In work,13#", "Rest,57")).isEqualTo("none");
    assertThat(found("Active,13#", "In work,100", "Rest,57", "Seeking work,3#")).isEqualTo("none");
    assertThat(found("P,13#", "Q,100", "R,4#", "S,57")).isEqualTo("none");
  }

  @Test
  void aValueIsTheWholeOfThoseThatItLeadsByName() throws IOException {
    assertThat(found("Rest,57", "Active: seeking,7#", "Active,9", "Active: in work,8#"))
        .isEqualTo("Active = Active: seeking; Active: in work");
    assertThat(found("Rest,57", "Active,9", "Active in work,8#")).isEqualTo("none");
  }

  /** Places where a part is missing say nothing; three others are enough. */
  @Test
  void placesWithoutAPartAreLeftOut() throws IOException {
    String four = "E06000004,Active,131\nE06000004,In work,100\nE06000004,Seeking work,[c]\n";
    Path file =
        Asked.file(
            folder, "Activity,People", "Active,13#", "In work,100", "Seeking work,3#", "Rest,57");
    java.nio.file.Files.writeString(
        file, four + "E06000004,Rest,57\n", java.nio.file.StandardOpenOption.APPEND);
    assertThat(found(file)).isEqualTo("Active = In work; Seeking work");
  }
}
