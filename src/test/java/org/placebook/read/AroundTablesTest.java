package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placebook.table.Table;

/** What belongs to a table above and beneath it: its title, its facts, its notes. */
class AroundTablesTest {
  private static final List<String> AREAS =
      List.of("Place | X | Y", "Area 1 | 12 | 30", "Area 2 | 14 | 31");

  /** The row at which a second table begins, whose headings stand beneath some lines. */
  private static int parted(String... between) {
    List<String> lines = new ArrayList<>(AREAS);
    lines.addAll(List.of(between));
    int header = lines.size() + 1;
    lines.addAll(AREAS);
    Strip strip = new Strip(Survey.of(new TextGrid(lines)), 1, 3);
    return Parting.between(strip, AREAS.size(), header);
  }

  /** Rows four and on stand between the tables. */
  @Test
  void twoBlankRowsPartTables() {
    assertThat(parted("Source: ONS", "", "", "Jobs by place")).isEqualTo(5);
    assertThat(parted("Source: ONS", "", "Note 1: x", "", "", "Jobs by place")).isEqualTo(7);
  }

  @Test
  void aNumberedTitleBeginsATable() {
    assertThat(parted("Source: ONS", "", "Table 2: Jobs", "All ages")).isEqualTo(6);
    assertThat(parted("Table 2: Jobs", "All ages")).isEqualTo(4);
  }

  @Test
  void elseTheFirstBlankRowBeneathTheNotesPartsThem() {
    assertThat(parted("Source: ONS", "", "Jobs by place")).isEqualTo(5);
    assertThat(parted("Source: ONS", "", "Note 1: x", "", "Jobs by place")).isEqualTo(5);
    assertThat(parted("", "Jobs by place")).isEqualTo(4);
    assertThat(parted("", "Source: ONS", "", "Jobs by place")).isEqualTo(6);
    assertThat(parted("")).isEqualTo(4);
  }

  @Test
  void withoutABlankRowTheLineAboveTheHeadingsIsTheTitle() {
    assertThat(parted("Source: ONS", "Jobs by place")).isEqualTo(5);
    assertThat(parted("Jobs " + "x".repeat(155))).isEqualTo(4);
    assertThat(parted()).isEqualTo(4);
  }

  @Test
  void aLineThatReadsLikeANoteIsNoTitle() {
    assertThat(parted("Source: ONS")).isEqualTo(5);
    assertThat(parted("as of today")).isEqualTo(5);
    assertThat(parted("Jobs | by place")).isEqualTo(5);
    assertThat(parted("Jobs " + "x".repeat(156))).isEqualTo(5);
  }

  private static Table read(String... above) {
    List<String> lines = new ArrayList<>(Arrays.asList(above));
    lines.addAll(AREAS);
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).tables().get(0);
  }

  private static String title(String... above) {
    return read(above).title();
  }

  @Test
  void theNearestNumberedLineIsTheTitle() {
    assertThat(title("Statistics of places", "Table 1: Homes", "Table 2: Jobs", "All ages"))
        .isEqualTo("Table 2: Jobs");
    assertThat(title("Statistics of places", "Table 1: " + "x".repeat(152)))
        .isEqualTo("Statistics of places");
    assertThat(title("Statistics of places", "Table 1: " + "x".repeat(151)))
        .startsWith("Table 1: xxx");
  }

  @Test
  void aNumberedTitleMayStandInTheCorner() {
    List<String> lines = List.of("Table 9: Pay | X | Y", "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    List<String> above = new ArrayList<>(List.of("Table 1: Homes"));
    above.addAll(lines);
    assertThat(Recogniser.recognise("a.xlsx", "Data", new TextGrid(above)).tables().get(0).title())
        .isEqualTo("Table 9: Pay");
  }

  @Test
  void theLineAfterABareNumberIsTheTitle() {
    assertThat(title("Statistics of places", "Table 4", "Jobs by place", "All ages"))
        .isEqualTo("Table 4 | Jobs by place");
  }

  @Test
  void aCellMayBeNamedATitle() {
    assertThat(title("Statistics of places", "Title: | Beds available", "All ages"))
        .isEqualTo("Beds available");
    assertThat(title("Statistics of places", "Table name | Beds available"))
        .isEqualTo("Beds available");
    assertThat(title("Statistics of places", "Job title | Beds available"))
        .isEqualTo("Statistics of places");
  }

  @Test
  void aNumberMayStandBesideTheTitle() {
    assertThat(title("Statistics of places", "12a | Beds available"))
        .isEqualTo("12a | Beds available");
    assertThat(title("Statistics of places", "Table 4 | Beds available"))
        .isEqualTo("Table 4 | Beds available");
    assertThat(title("Statistics of places", "12a | Beds available | 2019"))
        .isEqualTo("Statistics of places");
  }

  /** No facts, no links, no units, nothing without letters. */
  @Test
  void elseTheFirstLineThatSaysSomethingIsTheTitle() {
    assertThat(title("Contents", "Published | May", "Persons", "2019", "Jobs by place"))
        .isEqualTo("Jobs by place");
    assertThat(title("Published | May | here")).isEqualTo("Published");
    assertThat(title("Published | May")).isEmpty();
  }

  @Test
  void factsStandBetweenTitleAndHeadings() {
    assertThat(
            read("Jobs by place", "Published | May", "Units: Counts", "Published | June")
                .preamble())
        .isEqualTo(Map.of("Published", "May", "Units", "Counts"));
    assertThat(read("Jobs by place", "Levels (000s)", "All ages").preamble())
        .isEqualTo(Map.of("units", "Levels (000s)"));
  }

  /** The name of a fact has 25 letters at most; of a title is no fact. */
  @Test
  void aLongNameIsNoFact() {
    assertThat(read("Jobs by place", "x".repeat(25) + ": y").preamble())
        .isEqualTo(Map.of("x".repeat(25), "y"));
    assertThat(read("Jobs by place", "x".repeat(26) + ": y").preamble()).isEmpty();
    assertThat(read("Table 1: Jobs", "Area: England", "Table 1: Jobs").preamble())
        .isEqualTo(Map.of("Area", "England"));
    assertThat(read("Jobs: full time").preamble()).isEmpty();
  }

  private static List<String> notes(String... beneath) {
    List<String> lines = new ArrayList<>(AREAS);
    lines.add("");
    lines.addAll(List.of(beneath));
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).tables().get(0).notes();
  }

  @Test
  void notesStandInOneCellOrBesideTheirMarker() {
    assertThat(notes("Source: ONS", "", "1 | of all ages | and kinds"))
        .containsExactly("Source: ONS", "1 of all ages and kinds");
  }

  /** Figures beneath a table are no note, unless the row says that it is one. */
  @Test
  void figuresAreNoNotes() {
    assertThat(notes("Source: ONS", "", "", "Of these | 5")).containsExactly("Source: ONS");
    assertThat(notes("Source: ONS", "", "", "Note | 5 | is small"))
        .containsExactly("Source: ONS", "Note is small");
  }

  /** The notes of the upper table end where the title of the lower begins. */
  @Test
  void eachTableHasItsOwnNotesAndTitle() {
    List<String> lines = new ArrayList<>(List.of("Homes by place"));
    lines.addAll(AREAS);
    lines.addAll(List.of("Source: ONS", "", "Jobs by place", "Units: Counts"));
    lines.addAll(AREAS);
    List<Table> tables = Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).tables();
    assertThat(tables).extracting(Table::title).containsExactly("Homes by place", "Jobs by place");
    assertThat(tables.get(0).notes()).containsExactly("Source: ONS");
    assertThat(tables.get(0).preamble()).isEmpty();
    assertThat(tables.get(1).preamble()).isEqualTo(Map.of("Units", "Counts"));
    assertThat(tables.get(1).notes()).isEmpty();
  }
}
