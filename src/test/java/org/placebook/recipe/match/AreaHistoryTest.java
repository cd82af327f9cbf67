package org.placebook.recipe.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;

/** Codes that changed are matched and said; areas that merged or split are never taken. */
class AreaHistoryTest {

  private static Matching match(FakeTable table, String... areas) throws UnreadableFile {
    String[] rows = new String[areas.length + 1];
    rows[0] = "Area code | Area name";
    System.arraycopy(areas, 0, rows, 1, areas.length);
    FakeFile recipe =
        new FakeFile().sheet("Inputs", "Input | Look for", "jobs |").sheet("Areas", rows);
    return InputMatcher.match(
        RecipeReader.read(recipe).recipe().orElseThrow(), List.of(table.table()));
  }

  private static List<String> said(Matching matching) {
    return matching.findings().stream().map(Finding::message).toList();
  }

  @Test
  void saysWhichCodesChangedWithoutTheArea() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops")
            .row("E08000020", "Gateshead", 1, 2)
            .row("E06000048", "Northumberland", 3, 4)
            .row("E06000001", "Hartlepool", 5, 6);
    Matching matching =
        match(
            table, "E08000037 | Gateshead", "E06000057 | Northumberland", "E06000001 | Hartlepool");
    assertThat(matching.inputs().get(0).row(matching.areas().get(0))).contains(0);
    assertThat(said(matching))
        .anyMatch(
            m ->
                m.contains("other codes for areas that did not change")
                    && m.contains("Gateshead (E08000020 there, E08000037 here)")
                    && m.contains("Northumberland (E06000048 there, E06000057 here)")
                    && !m.contains("Hartlepool"));
  }

  @Test
  void saysWhatBecameOfAnAreaThatMerged() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops")
            .row("E06000060", "Buckinghamshire", 1, 2)
            .row("E06000001", "Hartlepool", 5, 6);
    Matching matching = match(table, "E07000007 | Wycombe", "E06000001 | Hartlepool");
    assertThat(matching.inputs().get(0).row(matching.areas().get(0))).isEmpty();
    assertThat(said(matching))
        .anyMatch(
            m ->
                m.contains("Wycombe (E07000007) is not in the input")
                    && m.contains("since 2020 it is part of Buckinghamshire"));
  }

  /** One word in the recipe makes wards, districts and combined authorities of smaller areas. */
  @ParameterizedTest
  @CsvSource({
    "E05013044 | Manor House, E01011949, ward 2024",
    "E06000001 | Hartlepool, E01011949, district now",
    "E06000066 | Somerset, E07000187, district now",
    "E47000006 | Tees Valley, E06000001, combined authority",
    "E47000011 | North of Tyne, E08000021, combined authority 2023"
  })
  void saysHowToHaveSmallerAreasAddedUp(String area, String there, String lookup)
      throws UnreadableFile {
    FakeTable table = new FakeTable("f.xlsx", "Farms").row(there, there, 1);
    String how =
        "not added up unasked: write '%s' under Lookup in the row of 'jobs' on the sheet Inputs"
            .formatted(lookup);
    assertThat(said(match(table, area))).anyMatch(m -> m.contains(how));
    FakeTable elsewhere = new FakeTable("f.xlsx", "Farms").row("E06000022", "Bath", 2);
    assertThat(said(match(elsewhere, area)))
        .anyMatch(m -> m.contains("Check that the file is of the same kind of area"))
        .noneMatch(m -> m.contains("unasked"));
  }

  @Test
  void saysSoOfOneAreaAmongOthersToo() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms")
            .row("E06000001", "Hartlepool", 1)
            .row("E06000022", "Bath and North East Somerset", 2);
    assertThat(said(match(table, "E47000006 | Tees Valley", "E06000022 | Bath")))
        .anyMatch(
            m ->
                m.contains("it was made in 2016")
                    && m.contains("write 'combined authority' under"));
  }

  @Test
  void saysOfWhichAreasOneWasMade() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops")
            .row("E07000004", "Aylesbury Vale", 1, 2)
            .row("E07000007", "Wycombe", 3, 4)
            .row("E06000001", "Hartlepool", 5, 6);
    Matching matching = match(table, "E06000060 | Buckinghamshire", "E06000001 | Hartlepool");
    assertThat(matching.inputs().get(0).row(matching.areas().get(0))).isEmpty();
    assertThat(said(matching))
        .anyMatch(m -> m.contains("older and has Aylesbury Vale, Wycombe, of which it was made"));
  }

  @Test
  void warnsWhereANameAloneMayMeanAnotherYear() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops").row("", "Dorset", 1, 2).row("", "Devon", 3, 4);
    Matching matching = match(table, "E06000059 | Dorset", "E10000008 | Devon");
    assertThat(said(matching))
        .anyMatch(m -> m.contains("merged or split since: Dorset.") && m.contains("no codes"));
  }

  @Test
  void saysThatACombinedAuthorityIsYoungerThanTheTable() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops")
            .row("E47000010", "North East", 1, 2)
            .row("E47000006", "Tees Valley", 5, 6);
    Matching matching =
        match(
            table,
            "E47000006 | Tees Valley",
            "E47000014 | North East",
            "E47000013 | East Midlands");
    assertThat(matching.inputs().get(0).row(matching.areas().get(1))).isEmpty();
    assertThat(said(matching))
        .anyMatch(m -> m.contains("North East (E47000014)") && m.contains("of which it was made"))
        .anyMatch(m -> m.contains("East Midlands (E47000013)") && m.contains("made in 2024"));
  }

  /** The region is none of the combined authorities that bore its name. */
  @Test
  void doesNotTakeARegionForACombinedAuthorityOfItsName() throws UnreadableFile {
    FakeTable table =
        new FakeTable("f.xlsx", "Farms", "Shops")
            .row("", "North East", 1, 2)
            .row("", "South West", 3, 4);
    Matching matching = match(table, "E12000001 | North East", "E12000009 | South West");
    assertThat(said(matching)).noneMatch(m -> m.contains("merged or split"));
  }
}
