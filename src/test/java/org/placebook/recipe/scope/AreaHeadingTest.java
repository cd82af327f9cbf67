package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaHeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Hartlepool~''~Hartlepool",
        "E06000001~E06000001~''",
        "Hartlepool | E06000001~E06000001~Hartlepool",
        "E06000001 | Hartlepool~E06000001~Hartlepool",
        "North East | Hartlepool | E06000001~E06000001~Hartlepool",
        "E06000001 | Hartlepool | North East~E06000001~Hartlepool",
        "North East | Hartlepool~''~Hartlepool",
        "Hartlepool | Persons~''~Hartlepool",
        "Central | Brus | E05013009~E05013009~Brus",
        "England (thousand ha) [note 1]~''~England",
        "Bristol, City of | E06000023~E06000023~Bristol, City of",
      })
  void tellsCodeNameAndRegionApart(String heading, String code, String name) {
    assertThat(AreaHeading.of(heading)).isEqualTo(new AreaHeading(code, name));
  }
}
