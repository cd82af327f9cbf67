package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> SECTORS =
      List.of("4 : Manufacturing (C)", "5 : Construction (F)", "9 : Retail (Part G)");

  @Test
  void findsASlipOfTheKeyboard() {
    assertThat(Nearest.match("Manufactruing", SECTORS)).contains("4 : Manufacturing (C)");
  }

  @Test
  void findsAPartOfAName() {
    assertThat(Nearest.match("Retail trade", SECTORS)).contains("9 : Retail (Part G)");
  }

  @Test
  void staysSilentWhereNothingIsNear() {
    assertThat(Nearest.match("Population", SECTORS)).isEmpty();
  }

  @Test
  void takesTheFirstOfEquallyNear() {
    assertThat(Nearest.match("ca", List.of("cb", "cc"))).contains("cb");
  }

  @Test
  void countsASwapAsOneChange() {
    assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }
}
