package org.placebook.read;

import java.time.LocalDate;

/** Excel's serial numbers as days. */
final class Days {
  /** Excel counts from 1 for the first of January 1900, and believes in a 29 February 1900. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private Days() {}

  /** The day of a serial number; its time of day is dropped. */
  static LocalDate of(double serial) {
    return ZERO.plusDays((long) Math.floor(serial));
  }
}
