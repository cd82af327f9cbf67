package org.placebook.table.format;

import java.time.LocalDate;

/**
 * Days as Excel counts them: from 1 for the first of January 1900, with a 29 February 1900 that
 * never was; right from March 1900 on.
 */
public final class SerialDays {
  /** The day of the serial number 0. */
  public static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private SerialDays() {}

  /** The day of a serial number; its time of day is dropped. */
  public static LocalDate of(double serial) {
    return ZERO.plusDays((long) Math.floor(serial));
  }
}
