package org.placebook.book.words;

import java.util.List;
import org.placebook.stats.Interval;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/** The highest and the lowest area. */
public final class ExtremesSentence {
  private ExtremesSentence() {}

  /**
   * Both ends with their figures, ties said.
   *
   * @param what the column
   * @param readings its figures by area
   * @param shown how they are written
   */
  public static String of(String what, List<Reading> readings, Shown shown) {
    List<Reading> counted =
        Compared.largestFirst(readings.stream().filter(Reading::isFigure).toList());
    if (counted.isEmpty()) {
      return "%s: no area has a figure.%s".formatted(what, Reading.notCounted(readings));
    }
    double highest = counted.get(0).number();
    double lowest = counted.get(counted.size() - 1).number();
    if (highest == lowest) {
      return "%s is the same, %s, in %s.%s"
          .formatted(
              what,
              shown.of(highest),
              Listing.ofAll(counted.size(), readings.size()),
              Reading.notCounted(readings));
    }
    return "%s%s is highest in %s and lowest in %s.%s%s%s"
        .formatted(
            amongThoseShown(counted.size(), readings),
            what,
            at(highest, counted, shown),
            at(lowest, counted, shown),
            rivals(highest, counted, shown, "highest"),
            rivals(lowest, counted, shown, "lowest"),
            Reading.notCounted(readings));
  }

  /** A figure that is withheld may be the highest of all. */
  private static String amongThoseShown(int counted, List<Reading> readings) {
    boolean isOpen = readings.stream().anyMatch(r -> Missing.is(r.value(), Reason.CONFIDENTIAL));
    return isOpen ? "Of the %d areas whose figure is not withheld: ".formatted(counted) : "";
  }

  /** The same in few words. */
  public static String brief(String what, List<Reading> readings, Shown shown) {
    List<Reading> counted =
        Compared.largestFirst(readings.stream().filter(Reading::isFigure).toList());
    if (counted.isEmpty()) {
      return Brief.of("%s: no area has a figure.".formatted(what));
    }
    double highest = counted.get(0).number();
    double lowest = counted.get(counted.size() - 1).number();
    if (highest == lowest) {
      return Brief.of(
          "%s is the same, %s, in %s."
              .formatted(what, shown.of(highest), Listing.ofAll(counted.size(), readings.size())));
    }
    String among = amongThoseShown(counted.size(), readings);
    return Brief.of(
        "%s%s is highest in %s and lowest in %s."
            .formatted(among, what, at(highest, counted, shown), at(lowest, counted, shown)),
        "%s%s runs from %s to %s.".formatted(among, what, shown.of(lowest), shown.of(highest)));
  }

  private static List<Reading> having(double figure, List<Reading> counted) {
    return counted.stream().filter(reading -> reading.number() == figure).toList();
  }

  private static String at(double figure, List<Reading> counted, Shown shown) {
    List<String> areas = having(figure, counted).stream().map(Reading::area).toList();
    if (areas.size() > Brief.MOST_NAMED) {
      return "%s (joint, each %s)".formatted(Listing.areas(areas.size()), shown.of(figure));
    }
    return areas.size() == 1
        ? areas.get(0) + " (" + shown.of(figure) + ")"
        : Listing.of(areas) + " (joint, each " + shown.of(figure) + ")";
  }

  /** The areas that rounding does not set apart from an end. */
  private static String rivals(double end, List<Reading> counted, Shown shown, String which) {
    List<Interval> bounds =
        having(end, counted).stream().flatMap(reading -> reading.bounds().stream()).toList();
    List<Reading> rivals =
        counted.stream()
            .filter(reading -> reading.number() != end)
            .filter(reading -> reading.bounds().filter(b -> overlapsAny(b, bounds)).isPresent())
            .toList();
    return rivals.isEmpty()
        ? ""
        : " The rounding leaves open whether %s %s the %s instead."
            .formatted(
                Reading.listed(rivals, shown), Listing.verb(rivals.size(), "is", "are"), which);
  }

  private static boolean overlapsAny(Interval one, List<Interval> others) {
    return others.stream().anyMatch(o -> one.low() < o.high() && o.low() < one.high());
  }
}
