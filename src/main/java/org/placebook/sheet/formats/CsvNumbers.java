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

  private static final int MOST_DIGITS = 15;

  private CsvNumbers() {}

  static boolean isNumber(String field) {
    String plain = field.strip();
    if (plain.isEmpty() || plain.length() >= 40 || !mayBegin(plain.charAt(0))) {
      return false;
    }
    // A file may hold many millions of fields, most of them words or plain whole numbers.
    return isPlainWhole(plain) || (NUMBER.matcher(plain).matches() && DecimalText.isNumber(plain));
  }

  private static boolean mayBegin(char first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '.';
  }

  private static boolean isPlainWhole(String plain) {
    if (plain.length() > MOST_DIGITS || (plain.charAt(0) == '0' && plain.length() > 1)) {
      return false;
    }
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
