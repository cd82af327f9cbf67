package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two headings name a thing and what it is not. */
class ComplementsTest {
  @ParameterizedTest
  @CsvSource({
    "male, female, true",
    "female, male, true",
    "male workers, female workers, true",
    "male workers, female owners, false",
    "male, male, false",
    "men, female, false",
    "disabled, not disabled, true",
    "not disabled, disabled, true",
    "retired, not disabled, false",
    "with gardens, without gardens, true",
    "with cars, without gardens, false",
    "a car, no car, false",
    "urban, rural, true"
  })
  void areAThingAndNot(String one, String other, boolean are) {
    assertThat(Complements.are(one, other)).isEqualTo(are);
  }
}
