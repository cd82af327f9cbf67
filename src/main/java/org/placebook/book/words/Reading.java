package org.placebook.book.words;

import java.util.List;
import java.util.Optional;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Value;

/**
 * A figure that a sentence speaks of.
 *
 * @param area whose it is
 * @param group the area's group, or empty
 * @param value the figure, or why there is none
 * @param bounds between which rounding leaves the true figure, where that is known
 */
public record Reading(String area, String group, Value value, Optional<Interval> bounds) {

  /** Whether there is a figure. */
  public boolean isFigure() {
    return value instanceof Figure;
  }

  /** The figure. */
  public double number() {
    if (value instanceof Figure figure) {
      return figure.number();
    }
    throw new IllegalStateException("No figure for " + area + ": " + value);
  }

  /** The area with its figure: "Bury (10.1%)". */
  public String with(Shown shown) {
    return area + " (" + shown.of(number()) + ")";
  }

  /** Areas with their figures, as they come. */
  static String listed(List<Reading> readings, Shown shown) {
    return Listing.of(readings, reading -> reading.with(shown));
  }

  /** Says which of the areas are not counted and why; empty if all have a figure. */
  static String notCounted(List<Reading> readings) {
    List<Reading> missing = readings.stream().filter(reading -> !reading.isFigure()).toList();
    return missing.isEmpty()
        ? ""
        : " %s %s no figure and %s not counted: %s."
            .formatted(
                Listing.areas(missing.size()),
                Listing.verb(missing.size(), "has", "have"),
                Listing.verb(missing.size(), "is", "are"),
                Listing.of(missing, Reading::withReason));
  }

  /** The area with why it has no figure. */
  String withReason() {
    return area + " (" + why(value) + ")";
  }

  /** Why there is no figure, with its shorthand. */
  static String why(Value value) {
    return value instanceof Missing missing
        ? missing.reason().shorthand() + " " + missing.reason().meaning()
        : "no number";
  }
}
