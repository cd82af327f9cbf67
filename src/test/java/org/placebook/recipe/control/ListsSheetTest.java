package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.ListMember.Columns;
import org.placebook.recipe.NamedList;
import org.placebook.sheet.UnreadableFile;

/** The sheet Lists: columns by heading, runs of them, all but the total. */
class ListsSheetTest {

  private static FakeFile file(String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = "List | Input | Column | Label";
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return new FakeFile().sheet("Inputs", "Input", "jobs", "homes").sheet("Lists", sheet);
  }

  @Test
  void rowsOfOneNameAreOneListInTheirOrder() throws UnreadableFile {
    List<NamedList> lists =
        Mistakes.none(
                file(
                    "Sectors | jobs | Retail |",
                    "levels | | A |",
                    "SECTORS | Jobs | Farms | Farming"))
            .lists();
    assertThat(lists).extracting(NamedList::name).containsExactly("Sectors", "levels");
    assertThat(lists.get(0).labels()).contains(List.of("Retail", "Farming"));
    ListMember farms = lists.get(0).members().get(1);
    assertThat(farms.input()).contains("Jobs");
    assertThat(farms.place().cell()).isEqualTo("C4");
    assertThat(lists.get(1).members().get(0).input()).isEqualTo(Optional.empty());
  }

  @Test
  void takesRunsOfColumnsAndAllButTheTotal() throws UnreadableFile {
    List<ListMember> members =
        Mistakes.none(
                file(
                    "all | | 0 to 15 .. 65 and over |",
                    "all | | A…C |",
                    "all | | D....F |",
                    "all | | All but TOTAL |",
                    "all | | one.two |"))
            .lists()
            .get(0)
            .members();
    assertThat(members)
        .extracting(ListMember::columns)
        .containsExactly(
            new Columns.Run("0 to 15", "65 and over"),
            new Columns.Run("A", "C"),
            new Columns.Run("D", "F"),
            new Columns.AllButTotal(),
            new Columns.One("one.two"));
  }

  @Test
  void aLabelCannotNameSeveralColumns() throws UnreadableFile {
    assertThat(Mistakes.in(file("all | | A .. C | Letters", "rest | jobs | all but total | Rest")))
        .containsExactly(
            "Lists D2: A label cannot name several columns: each keeps its own heading",
            "Lists D3: A label cannot name several columns: each keeps its own heading");
  }

  @Test
  void membersMustDifferInWhatTheyAreCalled() throws UnreadableFile {
    assertThat(Mistakes.in(file("all | jobs | A | x", "all | jobs | B | X")))
        .containsExactly(
            "Lists D3: The member of the list all 'X' is here twice: it stands in D2 already");
    assertThat(Mistakes.in(file("all | jobs | A | B", "all | jobs | B |")))
        .containsExactly(
            "Lists C3: The member of the list all 'B' is here twice: it stands in D2 already");
    assertThat(Mistakes.in(file("all | jobs | A | x", "most | jobs | A | x"))).isEmpty();
  }

  @Test
  void aListNamesAColumnOfAnInputOnce() throws UnreadableFile {
    assertThat(Mistakes.in(file("all | jobs | A | x", "all | JOBS | a | y")))
        .singleElement()
        .asString()
        .startsWith("Lists C3: The list 'all' names the column 'a' twice: it stands in C2 already");
    assertThat(Mistakes.in(file("all | jobs | A | x", "all | homes | A | y"))).isEmpty();
  }

  @Test
  void saysWhichInputIsNotThere() throws UnreadableFile {
    assertThat(Mistakes.in(file("all | home | A |")))
        .containsExactly("Lists B2: There is no input 'home'; the nearest is 'homes'");
  }
}
