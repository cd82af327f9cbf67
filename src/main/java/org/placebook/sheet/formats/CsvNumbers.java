package org.placebook.sheet.formats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.placebook.sheet.parts.DecimalText;

/**
 * Which fields of a text file are numbers beyond doubt. A code is not: {@code 007} has a leading
 * zero, {@code 12E4} is more often a code than 120,000, and more than 15 digits are an identifier.
 * Scripts write small figures with 17 digits behind the zeros.
 */
enum CsvNumbers {
  /** 1234.5, as nearly all downloads have it. */
  POINT,
  /** 1.234,5: decimals behind a comma, thousands parted by points. */
  COMMA;

  private static final Pattern NUMBER =
      Pattern.compile(
          "-?(?:0|[1-9]\\d{0,14})?(?:\\.\\d{1,30})?(?:(?<=\\.\\d{1,30})[eE][+-]?\\d{1,3})?");
  private static final Pattern WITH_COMMA =
      Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,14})(?:,\\d{1,30})?");

  /** No number has as many characters: a look that costs less than the pattern. */
  private static final int LONGEST = 64;

  /** What only a comma before decimals can be: fewer or more than three digits, or behind a 0. */
  private static final Pattern SURELY_COMMA =
      Pattern.compile("-?(?:0,\\d+|\\d+,(?:\\d{1,2}|\\d{4,}))");

  private static final Pattern SURELY_POINT =
      Pattern.compile("-?(?:0?\\.\\d+|\\d+\\.(?:\\d{1,2}|\\d{4,}))");
  private static final int FEWEST = 3;

  /** How the fields of the first lines write decimals; by points unless some prove commas. */
  static CsvNumbers of(String text, char separator) {
    if (separator == ',') {
      return POINT;
    }
    long commas = count(text, separator, SURELY_COMMA);
    return commas >= FEWEST && count(text, separator, SURELY_POINT) == 0 ? COMMA : POINT;
  }

  private static long count(String text, char separator, Pattern pattern) {
    return text.lines()
        .flatMap(line -> Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1)))
        .filter(field -> pattern.matcher(field.strip().replace("\"", "")).matches())
        .count();
  }

  /** The number in a field, if it is one. */
  OptionalDouble read(String field) {
    String plain = field.strip();
    if (plain.isEmpty() || plain.length() > LONGEST || !mayBegin(plain.charAt(0))) {
      return OptionalDouble.empty();
    }
    if (this == COMMA && WITH_COMMA.matcher(plain).matches()) {
      return OptionalDouble.of(Double.parseDouble(plain.replace(".", "").replace(',', '.')));
    }
    return this == POINT && NUMBER.matcher(plain).matches()
        ? DecimalText.read(plain)
        : OptionalDouble.empty();
  }

  private static boolean mayBegin(char first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '.';
  }
}
