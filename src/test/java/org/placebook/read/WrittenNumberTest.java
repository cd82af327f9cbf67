package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1,234~1234",
        "1 234 567~1234567",
        "12%~0.12",
        "1.3%~0.013",
        "(5)~-5",
        "-5~-5",
        "\u22125~-5",
        "\u201360~-60",
        "1,020-~-1020",
        "£1,200~1200",
        "-£3.50~-3.5",
        "1.5 [p]~1.5",
        "25*~25",
        ".5~0.5",
        "1e3~1000",
        "00012~12",
      })
  void readsNumbersAsPeopleWriteThem(String text, double number) {
    assertThat(WrittenNumber.read(text)).map(WrittenNumber::number).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "~15.0, 15, approximate",
    "~ 15, 15, approximate",
    "c. 15, 15, approximate",
    "c.15, 15, approximate",
    "approx. 3, 3, approximate",
    "Circa 40, 40, approximate",
    "~12 [p], 12, approximate [p]",
  })
  void flagsANumberThatIsButAboutRight(String text, double number, String flag) {
    assertThat(WrittenNumber.read(text)).map(WrittenNumber::number).contains(number);
    assertThat(WrittenNumber.read(text)).flatMap(WrittenNumber::flag).contains(flag);
    assertThat(WrittenNumber.read(text)).map(WrittenNumber::approximate).contains(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "812 (29.0%)|812|(29.0%)",
        "15.2 (12.1 - 19.3)|15.2|(12.1 - 19.3)",
        "1,200 (12, 19)|1200|(12, 19)",
        "7 (<1%)|7|(<1%)",
      })
  void keepsASecondNumberInBracketsAsAFlag(String text, double number, String second) {
    assertThat(WrittenNumber.read(text)).map(WrittenNumber::number).contains(number);
    assertThat(WrittenNumber.read(text)).flatMap(WrittenNumber::flag).contains(second);
    assertThat(WrittenNumber.read(text)).map(WrittenNumber::hasSecond).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-19",
        "1,23",
        "12 Acacia Avenue",
        "0-4",
        "(5",
        "5)",
        "E06000001",
        "1.2.3",
        "~",
        "c 15",
        "2011 (2)",
        "2021 (12 months)",
        "c. words",
        "approximately",
        "circa",
        "-"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(WrittenNumber.read(text)).isEmpty();
  }
}
