package org.placebook.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.OnDemand;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The highest and the lowest area. */
public final class ExtremesSentence {
  private final String what;
  private final List<Reading> readings;
  private final boolean areExact;
  private final Shown shown;
  private final End highest = new End(1);
  private final End lowest = new End(-1);
  private final List<Integer> missing = new ArrayList<>();

  /** The areas at one end of the figures, by their places. */
  private static final class End {
    private final int direction;
    private final List<Integer> areas = new ArrayList<>();
    private double figure;

    End(int direction) {
      this.direction = direction;
    }

    void take(int area, double number) {
      double ahead = areas.isEmpty() ? 1 : direction * (number - figure);
      if (ahead > 0) {
        areas.clear();
        figure = number;
      }
      if (ahead >= 0) {
        areas.add(area);
      }
    }
  }

  /**
   * About a column.
   *
   * @param what the column
   * @param values its figures by area
   * @param reading all that is known of an area's figure, asked for where it has a part
   * @param areExact whether no figure was rounded
   * @param shown how they are written
   */
  public ExtremesSentence(
      String what,
      List<Value> values,
      IntFunction<Reading> reading,
      boolean areExact,
      Shown shown) {
    this.what = what;
    this.readings = new OnDemand<>(values.size(), reading);
    this.areExact = areExact;
    this.shown = shown;
    for (int area = 0; area < values.size(); area++) {
      if (values.get(area) instanceof Figure figure) {
        highest.take(area, figure.number());
        lowest.take(area, figure.number());
      } else {
        missing.add(area);
      }
    }
  }

  private List<Reading> of(List<Integer> areas) {
    return new OnDemand<>(areas.size(), at -> readings.get(areas.get(at)));
  }

  private int counted() {
    return readings.size() - missing.size();
  }

  private boolean areSame() {
    return highest.figure == lowest.figure;
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
                    amongThoseShown(), what, shown.of(lowest.figure), shown.of(highest.figure)));
  }

  private String none() {
    return "%s: no area has a figure.".formatted(what);
  }

  private String same() {
    return "%s is the same, %s, in %s."
        .formatted(what, shown.of(highest.figure), Listing.ofAll(counted(), readings.size()));
  }

  private String bothEnds() {
    return "%s%s is highest in %s and lowest in %s."
        .formatted(amongThoseShown(), what, at(highest), at(lowest));
  }

  private String notCounted() {
    return Reading.notCounted(of(missing));
  }

  /** A figure that is withheld may be the highest of all. */
  private String amongThoseShown() {
    boolean isOpen = of(missing).stream().anyMatch(r -> Missing.is(r.value(), Reason.CONFIDENTIAL));
    return isOpen ? "Of the %d areas whose figure is not withheld: ".formatted(counted()) : "";
  }

  private String at(End end) {
    String figure = shown.of(end.figure);
    int many = end.areas.size();
    if (many > Brief.MOST_NAMED) {
      return "%s (joint, each %s)".formatted(Listing.areas(many), figure);
    }
    String areas = Listing.of(of(end.areas), Reading::area);
    return areas + (many == 1 ? " (" : " (joint, each ") + figure + ")";
  }

  /** The areas that rounding does not set apart from an end. */
  private String rivals(End end, String which) {
    if (areExact) {
      return "";
    }
    List<Interval> bounds =
        of(end.areas).stream().flatMap(reading -> reading.bounds().stream()).distinct().toList();
    List<Reading> rivals =
        readings.stream()
            .filter(reading -> reading.isFigure() && reading.number() != end.figure)
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
