package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedTest {
  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "n" + i).toList();
  }

  @Test
  void twelveNamesAreSaid() {
    assertThat(Named.few(names(12))).endsWith("n11; n12");
    assertThat(Named.few(names(13))).endsWith("n12; and 1 more");
    assertThat(Named.few(names(14))).endsWith("n12; and 2 more");
  }

  @Test
  void suggestsTheNearestOrWhatThereIs() {
    assertThat(Named.suggestion("Retial", "column", List.of("Retail", "Farms")))
        .isEqualTo("; the nearest is 'Retail'");
    assertThat(Named.suggestion("Zzz", "column", List.of("Retail", "Farms")))
        .isEqualTo("; there are: Retail; Farms");
    assertThat(Named.suggestion("Zzz", "column", List.of()))
        .isEqualTo("; the recipe has no columns");
  }
}
