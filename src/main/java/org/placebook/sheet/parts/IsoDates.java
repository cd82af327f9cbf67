package org.placebook.sheet.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.placebook.table.format.SerialDays;

/** Dates written as ISO 8601, as serial numbers of Excel's 1900 system. */
public final class IsoDates {
  /** Excel believes in 29 February 1900, so its days before 1 March 1900 are one less. */
  private static final int FIRST_TRUE_SERIAL = 61;

  private static final double NANOS_PER_DAY = 86_400e9;

  private IsoDates() {}

  /** The serial number of a date, date and time, or time; empty for any other text. */
  public static OptionalDouble serial(String text) {
    String plain = text.strip();
    try {
      if (plain.indexOf('T') < 0) {
        return OptionalDouble.of(plain.indexOf(':') < 0 ? date(plain) : time(plain));
      }
      LocalDateTime moment =
          hasZone(plain)
              ? OffsetDateTime.parse(plain).toLocalDateTime()
              : LocalDateTime.parse(plain);
      return OptionalDouble.of(days(moment.toLocalDate()) + fraction(moment.toLocalTime()));
    } catch (DateTimeException e) {
      return OptionalDouble.empty();
    }
  }

  private static boolean hasZone(String text) {
    int time = text.indexOf('T');
    return text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
  }

  private static double date(String text) {
    return days(LocalDate.parse(text));
  }

  private static double time(String text) {
    return fraction(LocalTime.parse(text));
  }

  private static double days(LocalDate date) {
    long days = ChronoUnit.DAYS.between(SerialDays.ZERO, date);
    return days < FIRST_TRUE_SERIAL ? days - 1 : days;
  }

  private static double fraction(LocalTime time) {
    return time.toNanoOfDay() / NANOS_PER_DAY;
  }
}
