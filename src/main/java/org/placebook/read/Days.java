package org.placebook.read;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Excel's serial numbers as days. */
final class Days {
  /** Excel counts from 1 for the first of January 1900, and believes in a 29 February 1900. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern MIDNIGHT = Pattern.compile("(?<=\\S) 0?0:00(?::00)?$");

  private Days() {}

  /** A day as its cell shows it; that it begins at midnight says nothing. */
  static String withoutMidnight(String shown) {
    return MIDNIGHT.matcher(shown).replaceFirst("");
  }

  /** The day of a serial number; its time of day is dropped. */
  static LocalDate of(double serial) {
    return ZERO.plusDays((long) Math.floor(serial));
  }
}
