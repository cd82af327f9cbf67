package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.FakeFile;
import org.placebook.sheet.UnreadableFile;

/** Whether all that a formula names is in the recipe, and stands where such a name may stand. */
class FormulaNamesTest {

  private static FakeFile file(String table, String formula, String forEach) {
    return new FakeFile()
        .sheet("Inputs", "Input | Comparator", "jobs | England; Wales", "people |")
        .sheet(
            "Lists",
            "List | Input | Column | Label",
            "sectors | jobs | 7 : Retail (Part G) |",
            "sectors | jobs | A | Farming",
            "ages | people | 0 to 15 .. 65 and over |")
        .sheet("Areas", "Area name | Group | Set", "Bolton | Greater Manchester | north")
        .sheet("Tables", "Table | Rows | Area", "Shares | areas |", "Profile | sectors | Bolton")
        .sheet(
            "Columns",
            "Table | Heading | Formula | For each",
            "Shares | {each}\\n(%) | SHARE({each}) | sectors",
            "Shares | {each} aged | people[{each}] | ages",
            "Profile | LQ | LQ({each}) |",
            "%s | %s | %s | %s"
                .formatted(table, forEach.isEmpty() ? "New" : "New {each}", formula, forEach));
  }

  private static List<String> said(String formula) throws UnreadableFile {
    return Mistakes.in(file("Shares", formula, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs[anything at all]",
        "[Retail (%)]",
        "[retail  (%)]",
        "Profile[LQ] + shares[Farming (%)]",
        "[16 to 64 aged]",
        "SUM(sectors) + SUM([{each} (%)])",
        "LARGEST(Sectors)",
        "HHI(sectors)",
        "LQ(jobs[A], wales)",
        "GAP(jobs[A], England)",
        "VERDICT(SHARE(jobs[A]), Wales)",
        "RANK(jobs[A])",
        "RANK(jobs[A], group)",
        "RANK(jobs[A], North, smallest first)",
        "RANK(jobs[A], areas, Largest first)",
        "SHIFT_LOCAL(jobs[A], people[A], sectors)",
        "DSR(sectors, ages, 1000)",
        "DSR(sectors, ages, 1000, Wales)",
        "DSR_HIGH(sectors, ages, 1000, England)",
        "SMR(sectors, ages, ages)",
        "SMR_LOW(jobs[A], ages, ages, 1000)",
      })
  void mayStand(String formula) throws UnreadableFile {
    assertThat(said(formula)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LQ(jobs[A], Walse) | There is no comparator 'Walse'; the nearest is 'Wales'",
        "VERDICT(jobs[A], Walse) | There is no comparator 'Walse'; the nearest is 'Wales'",
        "DSR(sectors, ages, 1000, Walse) | There is no comparator 'Walse'",
        "RANK(jobs[A], nroth) | There is no option of RANK 'nroth'; the nearest is 'north'",
        "RANK(jobs[A], gruop) | There is no option of RANK 'gruop'; the nearest is 'group'",
        "LARGEST(sectos) | There is no list 'sectos'; the nearest is 'sectors'",
        "DSR(sectors, age, 1000) | There is no list 'age'; the nearest is 'ages'",
        "DSR(sectos, ages, 1000) | There is no list 'sectos'",
        "SMR(sectors, ages, age) | There is no list 'age'",
        "SHIFT_MIX(jobs[A], people[A], sectos) | There is no list 'sectos'",
        "LQ(sectors) | LQ takes one column here, not the list 'sectors'",
        "RANK(sectors) | RANK takes one column here, not the list 'sectors'",
        "SHIFT_MIX(sectors, people[A]) | SHIFT_MIX takes one column here, not the list 'sectors'",
        "DSR(sectors, ages, ages) | DSR takes one column here, not the list 'ages'",
        "SMR(sectors, ages, ages, ages) | SMR takes one column here, not the list 'ages'",
        "LQ(Retail) | 'Retail' stands alone in LQ",
        "ROUND(Retail, 1) | 'Retail' stands alone in ROUND",
        "sectors | 'sectors' is a list",
        "Retail + 1 | 'Retail' stands alone",
        "{each} | {each} has no list to run through",
        "SHARE({each}) | {each} has no list to run through",
        "jobs[{each}] | jobs[{each}] has no list to run through",
        "-[Retial (%)] | The table 'Shares' has no column 'Retial (%)'; the nearest is 'Retail"
            + " (%)'",
        "[{each} (perc)] | has no column '{each} (perc)'; the nearest is '{each} (%)'",
        "Profile[QL] | The table 'Profile' has no column 'QL'; the nearest is 'LQ'",
        "job[A] | There is no input or table 'job'; the nearest is 'jobs'",
        "Profil[LQ] | There is no input or table 'Profil'; the nearest is 'Profile'",
      })
  void mayNotStand(String formula, String said) throws UnreadableFile {
    assertThat(said(formula)).singleElement().asString().startsWith("Columns C5: ").contains(said);
  }

  @Test
  void eachMemberOfAListRunsThroughHeadingsOfOtherColumns() throws UnreadableFile {
    assertThat(Mistakes.in(file("Shares", "[{each} (%)] * 2", "sectors"))).isEmpty();
    assertThat(Mistakes.in(file("Profile", "Shares[{each} (%)]", ""))).isEmpty();
    assertThat(Mistakes.in(file("Profile", "people[{each}]", ""))).isEmpty();
    assertThat(Mistakes.in(file("Shares", "Profile[{each}]", "sectors")))
        .singleElement()
        .asString()
        .startsWith("Columns C5: The table 'Profile' has no column 'Retail'");
  }

  @Test
  void aHeadingIsFoundBySayingTheSameInOtherSigns() throws UnreadableFile {
    FakeFile file =
        file("Shares", "1", "")
            .sheet(
                "Columns",
                "Table | Heading | Formula",
                "Shares | Men & women | 1",
                "Shares | Twice | 2 * [men and women]",
                "Profile | LQ | LQ({each})");
    assertThat(Mistakes.in(file)).isEmpty();
  }

  @Test
  void saysAllThatIsWrongWithAFormula() throws UnreadableFile {
    assertThat(said("LQ(jobs[A], Kent) + [x] + job[A]")).hasSize(3);
  }

  @Test
  void measuresOfCorrelationsNameTheirTables() throws UnreadableFile {
    FakeFile file =
        file("Shares", "1", "")
            .sheet(
                "Correlations",
                "Table | Rows | Row measure | Columns | Column measure | Weights | Given",
                "Pairs | sectors | Shares[{each} (%)] | ages | {each} + [x] | people[All] + job[A]"
                    + " | [y]; jobs[A]; {each}");
    assertThat(Mistakes.in(file))
        .containsExactlyInAnyOrder(
            "Correlations A2: [x] is in no table here; write Table[x] or input[x]",
            "Correlations A2: There is no input or table 'job'; the nearest is 'jobs'",
            "Correlations A2: [y] is in no table here; write Table[y] or input[y]",
            "Correlations A2: {each} has no list to run through: fill in For each, or let Rows be a"
                + " list");
  }
}
