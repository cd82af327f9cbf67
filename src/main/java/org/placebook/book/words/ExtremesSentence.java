package org.placebook.book.words;

import java.util.List;
import org.placebook.stats.Interval;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/** The highest and the lowest area. */
public final class ExtremesSentence {
  private final String what;
  private final List<Reading> readings;
  private final Shown shown;
  private final List<Reading> counted;
  private final double highest;
  private final double lowest;

  /**
   * About a column.
   *
   * @param what the column
   * @param readings its figures by area
   * @param shown how they are written
   */
  public ExtremesSentence(String what, List<Reading> readings, Shown shown) {
    this.what = what;
    this.readings = readings;
    this.shown = shown;
    this.counted = readings.stream().filter(Reading::isFigure).toList();
    this.highest = counted.stream().mapToDouble(Reading::number).max().orElse(0);
    this.lowest = counted.stream().mapToDouble(Reading::number).min().orElse(0);
  }

  /** Both ends with their figures, ties said. */
  public String full() {
    if (counted.isEmpty()) {
      return none() + notCounted();
    }
    if (highest == lowest) {
      return same() + notCounted();
    }
    return bothEnds() + rivals(highest, "highest") + rivals(lowest, "lowest") + notCounted();
  }

  /** The same in few words. */
  public String brief() {
    if (counted.isEmpty()) {
      return Brief.of(none());
    }
    return highest == lowest
        ? Brief.of(same())
        : Brief.of(
            bothEnds(),
            "%s%s runs from %s to %s."
                .formatted(amongThoseShown(), what, shown.of(lowest), shown.of(highest)));
  }

  private String none() {
    return "%s: no area has a figure.".formatted(what);
  }

  private String same() {
    return "%s is the same, %s, in %s."
        .formatted(what, shown.of(highest), Listing.ofAll(counted.size(), readings.size()));
  }

  private String bothEnds() {
    return "%s%s is highest in %s and lowest in %s."
        .formatted(amongThoseShown(), what, at(highest), at(lowest));
  }

  private String notCounted() {
    return Reading.notCounted(readings);
  }

  /** A figure that is withheld may be the highest of all. */
  private String amongThoseShown() {
    boolean isOpen = readings.stream().anyMatch(r -> Missing.is(r.value(), Reason.CONFIDENTIAL));
    return isOpen ? "Of the %d areas whose figure is not withheld: ".formatted(counted.size()) : "";
  }

  private List<Reading> having(double figure) {
    return counted.stream().filter(reading -> reading.number() == figure).toList();
  }

  private String at(double figure) {
    List<String> areas = having(figure).stream().map(Reading::area).toList();
    if (areas.size() > Brief.MOST_NAMED) {
      return "%s (joint, each %s)".formatted(Listing.areas(areas.size()), shown.of(figure));
    }
    return areas.size() == 1
        ? areas.get(0) + " (" + shown.of(figure) + ")"
        : Listing.of(areas) + " (joint, each " + shown.of(figure) + ")";
  }

  /** The areas that rounding does not set apart from an end. */
  private String rivals(double end, String which) {
    List<Interval> bounds =
        having(end).stream().flatMap(reading -> reading.bounds().stream()).distinct().toList();
    List<Reading> rivals =
        counted.stream()
            .filter(reading -> reading.number() != end)
            .filter(reading -> reading.bounds().filter(b -> overlapsAny(b, bounds)).isPresent())
            .toList();
    return rivals.isEmpty()
        ? ""
        : " The rounding leaves open whether %s %s the %s instead."
            .formatted(
                Reading.listed(Compared.largestFirst(rivals), shown),
                Listing.verb(rivals.size(), "is", "are"),
                which);
  }

  private static boolean overlapsAny(Interval one, List<Interval> others) {
    return others.stream().anyMatch(o -> one.low() < o.high() && o.low() < one.high());
  }
}
