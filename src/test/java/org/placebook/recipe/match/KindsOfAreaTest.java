package org.placebook.recipe.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Names join within one kind of area only. */
class KindsOfAreaTest {

  private static Table people() {
    return new FakeTable("people.xlsx", "Adults")
        .title("People")
        .row("E06000001", "Hartlepool", 72300)
        .row("E06000005", "Darlington", 93600)
        .table();
  }

  private static FakeTable votes(String heading, String... names) {
    FakeTable votes = new FakeTable("votes.xlsx", "Electors").title("Votes").namesUnder(heading);
    for (String name : names) {
      votes.row("", name, 70_000);
    }
    return votes;
  }

  private static Matching match(String area, String otherArea, Table votes) throws Exception {
    FakeFile recipe =
        new FakeFile()
            .sheet("Inputs", "Input | Look for", "votes | Votes", "people | People")
            .sheet("Areas", "Area code | Area name", area, otherArea);
    return InputMatcher.match(
        RecipeReader.read(recipe).recipe().orElseThrow(), List.of(votes, people()));
  }

  private static List<String> sentences(Matching matching) {
    return matching.findings().stream().map(Finding::message).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Constituency, constituencies",
    "Parliamentary constituency name, constituencies",
    "Ward, wards",
    "Police force area, police forces",
    "Parish, parishes"
  })
  void anotherKindByItsHeading(String heading, String kind) throws Exception {
    Table votes = votes(heading, "Hartlepool", "Darlington").table();
    Matching byName = match(" | Hartlepool", " | Darlington", votes);
    Matching byCode = match("E06000001 | Hartlepool", "E06000005 | Darlington", votes);
    assertThat(byName.input("votes")).isEmpty();
    assertThat(byCode.input("votes")).isEmpty();
    assertThat(sentences(byName))
        .anyMatch(sentence -> sentence.contains("so " + kind + " are not joined to them by name"));
  }

  /** Nothing is said of names of the same kind, whatever stands over them. */
  @ParameterizedTest
  @CsvSource({"Area", "Local authority", "Council", "Place"})
  void theSameKind(String heading) throws Exception {
    Matching matching =
        match(
            "E06000001 | Hartlepool",
            "E06000005 | Darlington",
            votes(heading, "Hartlepool", "Darlington", "Total").table());
    assertThat(matching.input("votes")).isPresent();
    assertThat(sentences(matching)).noneMatch(sentence -> sentence.contains("kind of area,"));
  }

  /** Constituencies with each other have no codes to tell against. */
  @Test
  void allOfOneKindWithoutCodes() throws Exception {
    Table votes = votes("Constituency", "Hartlepool", "Darlington").table();
    FakeFile recipe =
        new FakeFile()
            .sheet("Inputs", "Input | Look for", "votes | Votes")
            .sheet("Areas", "Area code | Area name", " | Hartlepool", " | Darlington");
    Matching matching =
        InputMatcher.match(RecipeReader.read(recipe).recipe().orElseThrow(), List.of(votes));
    assertThat(matching.input("votes")).isPresent();
  }

  @Test
  void rowsOfNoCouncil() throws Exception {
    Matching matching =
        match(
            " | Hartlepool",
            " | Darlington",
            votes("Place", "Hartlepool", "Darlington", "Redcar", "Stockton North").table());
    assertThat(sentences(matching))
        .anyMatch(
            sentence ->
                sentence.startsWith(
                    "The input 'votes' has no codes, and 2 of its rows bear the name of no council:"
                        + " Redcar; Stockton North"));
  }

  /** One unknown name in three rows is said, one in four is not. */
  @ParameterizedTest
  @CsvSource({"Hartlepool;Darlington;Redcar, true", "Hartlepool;Darlington;Bury;Redcar, false"})
  void oneRowInThreeOfNoCouncil(String names, boolean said) throws Exception {
    Matching matching =
        match(" | Hartlepool", " | Darlington", votes("Place", names.split(";", -1)).table());
    assertThat(sentences(matching).stream().anyMatch(s -> s.contains("the name of no council")))
        .isEqualTo(said);
  }

  /** An area across stands in two columns, as most do. */
  @ParameterizedTest
  @CsvSource({
    "Bury;Bury;Bolton;Bolton;Wigan, true",
    "Bury;Bury;Bolton;Bolton;Wigan;Trafford, false",
    "Bury;Bury, false",
    "Bury;Bolton, false"
  })
  void mostAreasStandInSeveralRows(String names, boolean repeated) {
    MatchedInput input =
        new MatchedInput(
            Input.unsaid("x", Place.file("recipe.xlsx")),
            votes("Place", names.split(";", -1)).table());
    assertThat(RepeatedAreas.in(input)).isEqualTo(repeated);
  }
}
