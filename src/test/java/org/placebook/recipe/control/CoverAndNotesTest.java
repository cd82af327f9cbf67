package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.word.CoverItem;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Severity;

/** The sheets Cover and Notes. */
class CoverAndNotesTest {

  private static FakeFile cover(String... rows) {
    return sheet("Cover", "Item | Value", rows);
  }

  private static FakeFile sheet(String name, String headings, String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = headings;
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return new FakeFile().sheet("Inputs", "Input", "jobs").sheet(name, sheet);
  }

  @Test
  void factsOfTheCoverKeepTheirLinesAndBlankOnesAreLeftOut() throws UnreadableFile {
    assertThat(Mistakes.none(cover("summary | One.\\nTwo.", "Contact |", "SOURCE | ONS")).cover())
        .isEqualTo(Map.of(CoverItem.SUMMARY, "One.\nTwo.", CoverItem.SOURCE, "ONS"));
  }

  @Test
  void aFactStandsOnceAndIsOneThatThereIs() throws UnreadableFile {
    assertThat(Mistakes.in(cover("Title | A", "title | B")))
        .containsExactly("Cover A3: The item 'title' is here twice: it stands in A2 already");
    assertThat(Mistakes.in(cover("Tilte | A")))
        .singleElement()
        .asString()
        .startsWith("Cover A2: 'Tilte' is not a word for Item; the nearest is 'Title'");
  }

  /** Tags of BCP 47: a language, perhaps its script, perhaps a country or a region. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "cy", "en-GB", "EN-gb", "sr-Latn-RS", "es-419", "zh-Hant"})
  void aLanguageIsATag(String tag) throws UnreadableFile {
    assertThat(Mistakes.none(cover("Language | " + tag)).cover())
        .containsEntry(CoverItem.LANGUAGE, tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "e", "en_GB", "en-", "en-GB-x", "en-41"})
  void whatIsNoTagIsSaidAndNotTaken(String text) throws UnreadableFile {
    RecipeResult result = RecipeReader.read(cover("Language | " + text));
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.place().cell()).isEqualTo("B2");
              assertThat(said.message()).startsWith("'" + text + "' is no tag of a language");
            });
    assertThat(result.asFarAsRead().cover()).isEmpty();
  }

  @Test
  void aBlankLanguageSaysNothing() throws UnreadableFile {
    assertThat(Mistakes.none(cover("Language |")).cover()).isEmpty();
  }

  @Test
  void aTextThatIsNoTagMayStandUnderOtherFacts() throws UnreadableFile {
    assertThat(Mistakes.none(cover("Title | English")).cover())
        .containsEntry(CoverItem.TITLE, "English");
  }

  @Test
  void workbooksAreForAllEachAreaOrEachGroup() throws UnreadableFile {
    assertThat(Mistakes.in(cover("Workbook for | each group"))).isEmpty();
    assertThat(Mistakes.in(cover("Workbook for | each grop")))
        .containsExactly(
            "Cover B2: 'each grop' is not a word for Value; the nearest is 'each group'. It takes:"
                + " all areas; each area; each group");
  }

  @Test
  void notesAreReadInTheirOrderAndNamedOnce() throws UnreadableFile {
    List<NoteRow> notes =
        Mistakes.none(sheet("Notes", "Note | Text", "note 2 | B", "note 1 | A")).notes();
    assertThat(notes).containsExactly(new NoteRow("note 2", "B"), new NoteRow("note 1", "A"));
    assertThat(Mistakes.in(sheet("Notes", "Note | Text", "note 1 | A", "Note  1 | B")))
        .containsExactly("Notes A3: The note 'Note 1' is here twice: it stands in A2 already");
    assertThat(Mistakes.in(sheet("Notes", "Note | Text", "note 1 |")))
        .containsExactly("Notes B2: Text must be filled in here");
  }
}
