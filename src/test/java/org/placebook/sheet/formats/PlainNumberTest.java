package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Java's own parser says what is right. */
class PlainNumberTest {
  private static final int TEXTS = 200_000;
  private static final String CHARACTERS = "0123456789012345678900.-,eE ";

  private static OptionalDouble read(String text, CsvNumbers written) {
    PlainNumber number = new PlainNumber(written == CsvNumbers.POINT);
    char[] chars = ("7" + text + "7").toCharArray();
    return number.read(chars, 1, chars.length - 1)
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, -0",
    "12, 12",
    "-12.50, -12.5",
    "0.1, 0.1",
    "0.07, 0.07",
    "999999999999999, 999999999999999",
    "0.8388304835085495, 0.8388304835085495",
    "123456789012345.12345678901234567, 123456789012345.12345678901234567",
    "0.00000000000000001, 1e-17",
    "0.006910979267062199, 0.006910979267062199",
    "0.00012345678901234567, 1.2345678901234567e-4"
  })
  void aPlainNumberIsRead(String text, double number) {
    assertThat(read(text, CsvNumbers.POINT)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "-",
    ".",
    ".5",
    "5.",
    "007",
    "00",
    "1234567890123456",
    "0.1234567890123456789012345678901",
    "1e5",
    "1.5e3",
    "1.2.3",
    "' 1'",
    "'1 '",
    "'1,5'",
    "1-2",
    "+1",
    "--1"
  })
  void whatIsNotAsPlainIsLeftToOthers(String text) {
    assertThat(read(text, CsvNumbers.POINT)).isEmpty();
  }

  @Test
  void aPointThatPartsThousandsIsLeftToOthers() {
    assertThat(read("1.200", CsvNumbers.COMMA)).isEmpty();
    assertThat(read("1200", CsvNumbers.COMMA)).hasValue(1200);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReadIsWhatTheFullParserReads(CsvNumbers written) {
    Random random = new Random(20261130);
    int plain = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(20); left > 0; left--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      OptionalDouble read = read(text.toString(), written);
      if (read.isPresent()) {
        plain++;
        assertThat(read).as(text.toString()).hasValue(Double.parseDouble(text.toString()));
        assertThat(written.read(text.toString())).as(text.toString()).isEqualTo(read);
      }
    }
    assertThat(plain).isGreaterThan(TEXTS / 100);
  }
}
