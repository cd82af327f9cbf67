package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percent 1 | 0.0%",
        "Percent | 0.0%",
        "percent 0 | 0%",
        "decimal 2 | #,##0.00",
        "decimals 3 | #,##0.000",
        "whole | #,##0",
        "text | General",
        "General | General",
        "0.00 | 0.00",
        "#,##0;-#,##0 | #,##0;-#,##0",
        "\"£\"#,##0.0 | \"£\"#,##0.0",
        "+0.0;-0.0;0.0 | +0.0;-0.0;0.0",
        "dd/mm/yyyy | dd/mm/yyyy",
        "0.0E+00 | 0.0E+00",
        "decimal 15 | #,##0.000000000000000",
        "percent 15 | 0.000000000000000%",
      })
  void isAnExcelNumberFormat(String words, String excelFormat) {
    assertThat(Format.of(words)).map(Format::excelFormat).contains(excelFormat);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "percnt 1",
        "two decimals",
        "decimal 99",
        "decimal 16",
        "percent 16",
        "number",
        "%",
        "my format"
      })
  void isRefusedWhereItIsNone(String words) {
    assertThat(Format.of(words)).isEmpty();
  }

  @Test
  void hasItsWords() {
    assertThat(Format.percent(1).words()).isEqualTo("percent 1");
  }
}
