package org.placebook.book.words;

import java.util.ArrayList;
import java.util.List;
import org.placebook.stats.Interval;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/** The highest and the lowest area. */
public final class ExtremesSentence {
  private final String what;
  private final List<Reading> readings;
  private final Shown shown;
  private final End highest = new End(1);
  private final End lowest = new End(-1);
  private final List<Reading> missing = new ArrayList<>();
  private boolean isRounded;

  /** The areas at one end of the figures. */
  private static final class End {
    private final int direction;
    private final List<Reading> areas = new ArrayList<>();

    End(int direction) {
      this.direction = direction;
    }

    void take(Reading reading) {
      double ahead = areas.isEmpty() ? 0 : direction * (reading.number() - figure());
      if (ahead > 0) {
        areas.clear();
      }
      if (ahead >= 0) {
        areas.add(reading);
      }
    }

    double figure() {
      return areas.get(0).number();
    }
  }

  /**
   * About a column.
   *
   * @param what the column
   * @param readings its figures by area: looked through once, and again if they are rounded
   * @param shown how they are written
   */
  public ExtremesSentence(String what, List<Reading> readings, Shown shown) {
    this.what = what;
    this.readings = readings;
    this.shown = shown;
    for (Reading reading : readings) {
      if (reading.isFigure()) {
        highest.take(reading);
        lowest.take(reading);
        isRounded |= reading.bounds().filter(b -> b.low() < b.high()).isPresent();
      } else {
        missing.add(reading);
      }
    }
  }

  private int counted() {
    return readings.size() - missing.size();
  }

  private boolean areSame() {
    return highest.figure() == lowest.figure();
  }

  /** Both ends with their figures, ties said. */
  public String full() {
    if (counted() == 0) {
      return none() + notCounted();
    }
    if (areSame()) {
      return same() + notCounted();
    }
    return bothEnds() + rivals(highest, "highest") + rivals(lowest, "lowest") + notCounted();
  }

  /** The same in few words. */
  public String brief() {
    if (counted() == 0) {
      return Brief.of(none());
    }
    return areSame()
        ? Brief.of(same())
        : Brief.of(
            bothEnds(),
            "%s%s runs from %s to %s."
                .formatted(
                    amongThoseShown(),
                    what,
                    shown.of(lowest.figure()),
                    shown.of(highest.figure())));
  }

  private String none() {
    return "%s: no area has a figure.".formatted(what);
  }

  private String same() {
    return "%s is the same, %s, in %s."
        .formatted(what, shown.of(highest.figure()), Listing.ofAll(counted(), readings.size()));
  }

  private String bothEnds() {
    return "%s%s is highest in %s and lowest in %s."
        .formatted(amongThoseShown(), what, at(highest), at(lowest));
  }

  private String notCounted() {
    return Reading.notCounted(missing);
  }

  /** A figure that is withheld may be the highest of all. */
  private String amongThoseShown() {
    boolean isOpen = missing.stream().anyMatch(r -> Missing.is(r.value(), Reason.CONFIDENTIAL));
    return isOpen ? "Of the %d areas whose figure is not withheld: ".formatted(counted()) : "";
  }

  private String at(End end) {
    double figure = end.figure();
    List<String> areas = end.areas.stream().map(Reading::area).toList();
    if (areas.size() > Brief.MOST_NAMED) {
      return "%s (joint, each %s)".formatted(Listing.areas(areas.size()), shown.of(figure));
    }
    return areas.size() == 1
        ? areas.get(0) + " (" + shown.of(figure) + ")"
        : Listing.of(areas) + " (joint, each " + shown.of(figure) + ")";
  }

  /** The areas that rounding does not set apart from an end. */
  private String rivals(End end, String which) {
    if (!isRounded) {
      return "";
    }
    List<Interval> bounds =
        end.areas.stream().flatMap(reading -> reading.bounds().stream()).distinct().toList();
    List<Reading> rivals =
        readings.stream()
            .filter(reading -> reading.isFigure() && reading.number() != end.figure())
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
