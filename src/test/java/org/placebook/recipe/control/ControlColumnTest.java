package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.control.ControlColumn.Choice;
import org.placebook.recipe.word.Word;

/** The columns of control sheets, as templates have them. */
class ControlColumnTest {

  @Test
  void theSheetsAreThoseThatAreReadInTheOrderOfATemplate() {
    assertThat(ControlColumn.sheets()).isEqualTo(Word.all(ControlSheet.class));
    assertThat(ControlSheet.NOTES.headings()).containsExactly("Note", "Text");
    assertThat(ControlColumn.of("Nothing")).isEmpty();
  }

  @Test
  void everyHeadingThatMustBeFilledInIsThere() {
    for (ControlSheet sheet : ControlSheet.values()) {
      assertThat(sheet.headings())
          .as(sheet.words())
          .containsAll(sheet.required())
          .doesNotHaveDuplicates();
    }
    assertThat(ControlSheet.COLUMNS.required()).containsExactly("Table", "Heading", "Formula");
    assertThat(ControlSheet.AREAS.required()).isEmpty();
  }

  @Test
  void aListOfAVocabularyOffersItsWords() {
    ControlColumn adjust = column("Correlations", "Adjust");
    assertThat(adjust.choice()).isEqualTo(Choice.CLOSED);
    assertThat(adjust.words()).isEqualTo("Holm,Benjamini-Hochberg,Bonferroni,none");
    assertThat(column("Tables", "Rows").choice()).isEqualTo(Choice.OPEN);
    assertThat(column("Lists", "Input").words()).isEqualTo("=Inputs!A");
    assertThat(column("Inputs", "Look for").choice()).isEqualTo(Choice.FREE);
    assertThat(column("Inputs", "Look for").width()).isEqualTo(44);
  }

  /** Excel shows no longer message when a cell is chosen, and takes no longer list of words. */
  @Test
  void helpAndListsAreAsShortAsExcelNeedsThem() {
    assertThat(ControlColumn.all())
        .allSatisfy(
            column -> {
              assertThat(column.help()).hasSizeBetween(1, 255);
              assertThat(column.words()).hasSizeLessThanOrEqualTo(255);
              assertThat(column.words().isEmpty()).isEqualTo(column.choice() == Choice.FREE);
            });
  }

  private static ControlColumn column(String sheet, String heading) {
    List<ControlColumn> found =
        ControlColumn.of(sheet).stream().filter(c -> c.heading().equals(heading)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
