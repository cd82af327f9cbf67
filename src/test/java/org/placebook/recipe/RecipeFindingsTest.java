package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.Place;

class RecipeFindingsTest {
  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "n" + i).toList();
  }

  @Test
  void twelveNamesAreSaid() {
    assertThat(RecipeFindings.named(names(12))).endsWith("n11; n12");
    assertThat(RecipeFindings.named(names(13))).endsWith("n12; and 1 more");
    assertThat(RecipeFindings.named(names(14))).endsWith("n12; and 2 more");
  }

  @Test
  void suggestsTheNearestOrWhatThereIs() {
    assertThat(RecipeFindings.suggestion("Retial", "column", List.of("Retail", "Farms")))
        .isEqualTo("; the nearest is 'Retail'");
    assertThat(RecipeFindings.suggestion("Zzz", "column", List.of("Retail", "Farms")))
        .isEqualTo("; there are: Retail; Farms");
    assertThat(RecipeFindings.suggestion("Zzz", "column", List.of()))
        .isEqualTo("; the recipe has no columns");
  }

  @Test
  void saysTheSameOnce() {
    RecipeFindings findings = new RecipeFindings();
    Place place = Place.file("recipe.xlsx");
    findings.note(place, "one");
    findings.addAll(findings.all());
    findings.warning(place, "one");
    assertThat(findings.all()).hasSize(2);
  }
}
