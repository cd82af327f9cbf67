package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimals behind commas are read only where the fields of a file prove them. */
class CsvNumbersTest {

  @Test
  void provedByFieldsThatCanBeNothingElse() {
    assertThat(CsvNumbers.of("Area;X\nA;7,0\nB;7,35\nC;0,125\n", ';')).isEqualTo(CsvNumbers.COMMA);
    assertThat(CsvNumbers.of("Area\tX\nA\t\"7,0\"\nB\t12,3456\nC\t1,5\n", '\t'))
        .isEqualTo(CsvNumbers.COMMA);
  }

  /** 1,200 may be thousands; one field that has a point before decimals tells against commas. */
  @Test
  void notProved() {
    assertThat(CsvNumbers.of("Area;X\nA;1,200\nB;3,450\nC;9,125\n", ';'))
        .isEqualTo(CsvNumbers.POINT);
    assertThat(CsvNumbers.of("Area;X;Y\nA;7,0;7.5\nB;7,35;8\nC;1,5;9\n", ';'))
        .isEqualTo(CsvNumbers.POINT);
    assertThat(CsvNumbers.of("Area,X,Y\nA,7,0\nB,7,35\nC,1,5\n", ',')).isEqualTo(CsvNumbers.POINT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7,35 | 7.35", "-0,5 | -0.5", "1.234,5 | 1234.5", "1.234 | 1234", "12 | 12"})
  void readWithCommas(String field, double number) {
    assertThat(CsvNumbers.COMMA.read(field)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({"007", "12.5", "1.23", "E06000001", "12E4"})
  void noNumberWithCommas(String field) {
    assertThat(CsvNumbers.COMMA.read(field)).isEmpty();
  }
}
