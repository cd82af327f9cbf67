package org.placebook.sheet.formats;

import java.util.regex.Pattern;
import org.placebook.sheet.parts.DecimalText;

/**
 * Which fields of a text file are numbers beyond doubt. A code is not: {@code 007} has a leading
 * zero, {@code 12E4} is more often a code than 120,000, and more than 15 digits are an identifier.
 */
final class CsvNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "-?(?:0|[1-9]\\d{0,14})?(?:\\.\\d{1,17})?(?:(?<=\\.\\d{1,17})[eE][+-]?\\d{1,3})?");

  private CsvNumbers() {}

  static boolean isNumber(String field) {
    String plain = field.strip();
    return !plain.isEmpty()
        && plain.length() < 40
        && NUMBER.matcher(plain).matches()
        && DecimalText.isNumber(plain);
  }
}
