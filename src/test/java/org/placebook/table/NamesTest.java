package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "4 : Manufacturing (C)~manufacturing",
        "C : Manufacturing | number~manufacturing",
        "2 : Mining, quarrying & utilities (B,D and E)~mining, quarrying and utilities",
        "5 : Motor trades (Part G)~motor trades",
        "8 : Transport & storage (inc postal) (H)~transport and storage (inc postal)",
        "01-03 : Agriculture,forestry & fishing~agriculture,forestry and fishing",
        "King\u2019s Lynn  and West\u00a0Norfolk~king's lynn and west norfolk",
        "2017~2017",
        "(C)~(c)",
      })
  void comparesAsPeopleDo(String name, String normalised) {
    assertThat(Names.normalise(name)).isEqualTo(normalised);
  }

  @Test
  void keepsWhatTellsColumnsApart() {
    assertThat(Names.same("T19:1 (Total) | number", "T19:1 (Total) | conf")).isFalse();
    assertThat(Names.same("Level 1 qualifications", "Level 2 qualifications")).isFalse();
  }
}
