package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which value is the whole of others that stand next to it, or that it leads by name. */
class SubtotalsTest {
  @TempDir private Path folder;

  /** "Active = In work; Seeking work", or "none", of the figures of three areas. */
  private String found(String... lines) throws IOException {
    return found(Asked.file(folder, "Activity,People", lines), 0);
  }

  private static String found(Path file, int dimension) throws IOException {
    LongTable table =
        LongTable.of(List.of(Asked.table(file)), Optional.empty(), Optional.empty()).orElseThrow();
    Axes axes = new Axes(table);
    return Subtotals.among(
            axes.dimensions().get(dimension),
            new Kept(table, axes).rows(),
            table,
            table.figures().get(0))
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
  void theFirstValuesMayBeTheParts() throws IOException {
    assertThat(found("In work,100", "Seeking work,3#", "Active,13#", "Inactive,57"))
        .isEqualTo("Active = Seeking work; In work");
  }

  /** What holds of the men and not of the women is no sum. */
  @Test
  void aSumHoldsInAllPlacesOfAnArea() throws IOException {
    String[] men = {"Men,Active,13#", "Men,In work,100", "Men,Seeking work,3#", "Men,Rest,57"};
    String[] women = {
      "Women,Active,13#", "Women,In work,30#", "Women,Seeking work,400", "Women,Rest,61"
    };
    String[] both = Stream.of(men, women).flatMap(Stream::of).toArray(String[]::new);
    assertThat(found(Asked.file(folder, "Sex,Activity,People", both), 1)).isEqualTo("none");
    both[5] = "Women,In work,100";
    both[6] = "Women,Seeking work,3#";
    assertThat(found(Asked.file(folder, "Sex,Activity,People", both), 1))
        .isEqualTo("Active = In work; Seeking work");
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
    Files.writeString(file, four + "E06000004,Rest,57\n", StandardOpenOption.APPEND);
    assertThat(found(file, 0)).isEqualTo("Active = In work; Seeking work");
  }
}
