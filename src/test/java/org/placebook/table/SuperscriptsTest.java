package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raised characters are the marks of notes, unless they belong to the word before them. */
class SuperscriptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Redcar and Cleveland⁴ | Redcar and Cleveland",
        "Rented²,³ | Rented",
        "Rented ² ³ of all | Rented of all",
        "Wardᵃ | Ward",
        "All¹ people² aged 16+ | All people aged 16+",
        "2021¹ | 2021",
        "[c]¹ | [c]",
        "Area (km²) | Area (km²)",
        "People per km² | People per km²",
        "People per km²³ | People per km²³",
        "5 m³ | 5 m³",
        "per 10⁵ people | per 10⁵ people",
        "Farm² | Farm",
        "1ˢᵗ quarter | 1st quarter",
        "¹ Includes shared ownership | ¹ Includes shared ownership",
        "Plain words (2) | Plain words (2)"
      })
  void marksBehindWordsGo(String text, String without) {
    assertThat(Superscripts.without(text)).isEqualTo(without);
  }

  @Test
  void marksCanBeHadAsPlainCharacters() {
    assertThat(Superscripts.lowered("Rank¹")).isEqualTo("Rank1");
    assertThat(Superscripts.lowered("Special schools⁽¹⁾, by area² ³"))
        .isEqualTo("Special schools(1), by area2 3");
    assertThat(Superscripts.lowered("People per km²")).isEqualTo("People per km²");
  }

  @Test
  void whatHasNoRaisedFormStays() {
    assertThat(Superscripts.raise("2, note 1")).isEqualTo("², ⁿᵒᵗᵉ ¹");
    assertThat(Superscripts.raise("*†q")).isEqualTo("*†q");
  }

  @Test
  void namesAreTheSameWithAndWithout() {
    assertThat(Names.same("Hartlepool³", "Hartlepool")).isTrue();
    assertThat(Names.same("Area in km²", "Area in km2")).isTrue();
  }
}
