package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.book.Link;
import org.placebook.book.correlation.Driver;
import org.placebook.book.correlation.FindingSentence;
import org.placebook.book.correlation.Standings;
import org.placebook.book.words.Brief;
import org.placebook.book.words.Listing;
import org.placebook.book.words.Standing;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/**
 * The findings that say most: of our area first, then of all. Nothing is a main point that chance
 * or rounding may have made, as far as that is known, or that rests on a handful of people.
 */
final class MainPoints {
  /** As many as a reader takes in at once. */
  private static final int MOST = 5;

  private static final int MOST_OF_OURS = 3;
  private static final int MOST_OF_A_TABLE = 2;
  private static final int MOST_WORDS = 30;
  private static final double FEWEST_COUNTED = 30;

  /** An area closer to the comparator than this, in mean distances, is no news. */
  private static final double NOTABLE = 0.5;

  private final List<Indicator> indicators;
  private final List<Integer> ours;
  private final Verdicts verdicts;
  private final Standings standings;
  private final Evaluator evaluator;
  private final List<MainPoint> points = new ArrayList<>();

  MainPoints(
      List<Indicator> indicators,
      List<Integer> ours,
      Verdicts verdicts,
      Standings standings,
      Evaluator evaluator) {
    this.indicators = indicators;
    this.ours = ours;
    this.verdicts = verdicts;
    this.standings = standings;
    this.evaluator = evaluator;
  }

  /**
   * The points, most telling first.
   *
   * @param drivers what makes most of our areas' change
   * @param relationships sentences on relationships that the figures support, strongest first
   */
  List<MainPoint> of(List<Driver> drivers, List<FindingSentence> relationships) {
    for (int area : ours) {
      ofArea(area).stream().limit(MOST_OF_OURS / ours.size() + 1L).forEach(this::add);
    }
    drivers.forEach(driver -> add(new MainPoint(driver.sentence(), link(driver.cell()))));
    relationships.stream()
        .limit(1)
        .forEach(said -> add(new MainPoint(said.brief(), said.cells().link())));
    spreads().forEach(this::add);
    return points.subList(0, Math.min(MOST, points.size()));
  }

  private void add(MainPoint point) {
    if (!point.text().isEmpty() && Brief.words(point.text()) <= MOST_WORDS) {
      points.add(point);
    }
  }

  private static Link link(CellRef cell) {
    return new Link.Within(cell.sheet(), Letters.of(cell.column()) + cell.row());
  }

  /** Where an area departs most from the comparator. */
  private List<MainPoint> ofArea(int area) {
    List<Indicator> sorted =
        indicators.stream()
            .filter(indicator -> isSound(indicator, area))
            .filter(indicator -> Math.abs(indicator.departure(area)) >= NOTABLE)
            .sorted(Comparator.comparingDouble(i -> -Math.abs(i.departure(area))))
            .toList();
    return fewOfATable(sorted).stream().map(indicator -> ofArea(indicator, area)).toList();
  }

  private static List<Indicator> fewOfATable(List<Indicator> sorted) {
    Map<String, Integer> counts = new HashMap<>();
    List<Indicator> few = new ArrayList<>();
    for (Indicator indicator : sorted) {
      if (counts.merge(indicator.table().spec().name(), 1, Integer::sum) <= MOST_OF_A_TABLE) {
        few.add(indicator);
      }
    }
    return few;
  }

  private MainPoint ofArea(Indicator indicator, int area) {
    double own = indicator.figure(area).orElseThrow().number();
    double there = indicator.comparatorFigure().orElseThrow().number();
    String verdict = verdicts.of(indicator, area);
    String word =
        verdicts.isClear(indicator, area) ? verdict + " than" : own > there ? "above" : "below";
    String text =
        "%s: %s is %s, %s %s %s; rank %d of %d."
            .formatted(
                indicator.areaName(area),
                indicator.name(),
                indicator.shown().of(own),
                word,
                Listing.whose(indicator.comparatorName()),
                indicator.shown().of(there),
                indicator.rank(area),
                indicator.rising().size());
    return new MainPoint(text, link(indicator.cell(area)));
  }

  /** Whether a departure is more than chance, rounding or a handful of people. */
  private boolean isSound(Indicator indicator, int area) {
    Optional<Figure> figure = indicator.figure(area);
    if (figure.isEmpty()
        || isFlagged(indicator.derived().measure(), new Subject.Area(area))
        || indicator.comparatorFigure().isEmpty()
        || indicator.comparatorName().isEmpty()) {
      return false;
    }
    BoundFormula measure = indicator.derived().measure();
    Subject subject = new Subject.Area(area);
    Standing standing = standings.against(measure, subject, indicator.standard());
    boolean isApart = standing == Standing.ABOVE || standing == Standing.BELOW;
    boolean isClear = verdicts.canTell(indicator) ? verdicts.isClear(indicator, area) : isApart;
    return isClear
        && isOfMany(measure, subject)
        && (!isChange(measure) || isChanged(measure, subject));
  }

  private static boolean isChange(BoundFormula measure) {
    return measure instanceof BoundFormula.Growth
        || (measure instanceof BoundFormula.Arithmetic
            && measure.parts().stream().anyMatch(MainPoints::isChange));
  }

  private boolean isChanged(BoundFormula measure, Subject subject) {
    Standing standing = standings.againstNought(measure, subject);
    return standing == Standing.ABOVE || standing == Standing.BELOW;
  }

  /** Whether the source marks a figure that it rests on, as of low reliability for instance. */
  private boolean isFlagged(BoundFormula measure, Subject subject) {
    return measure.sources().stream()
        .map(column -> evaluator.value(new BoundFormula.Figure(column), subject))
        .anyMatch(value -> value instanceof Figure figure && figure.flag().isPresent());
  }

  /**
   * Where it is a count over a whole, that count is not small; nor is that of a share which is set
   * against the comparator.
   */
  private boolean isOfMany(BoundFormula measure, Subject subject) {
    if (!(measure instanceof BoundFormula.Arithmetic a)) {
      return true;
    }
    if (a.operator().equals("*") && a.left() instanceof BoundFormula.Constant) {
      return isOfMany(a.right(), subject);
    }
    if (a.operator().equals("/") && Indicators.isCount(a.left())) {
      return evaluator.value(a.left(), subject) instanceof Figure count
          && count.number() >= FEWEST_COUNTED;
    }
    return isOfMany(a.left(), subject);
  }

  /** From the lowest area to the highest, of the indicators that spread most. */
  private List<MainPoint> spreads() {
    List<Indicator> sorted =
        indicators.stream()
            .filter(i -> !i.comparatorName().isEmpty())
            .filter(i -> extreme(i, true).isPresent() && extreme(i, false).isPresent())
            .sorted(Comparator.comparingDouble(i -> -Indicators.far(i, List.of())))
            .toList();
    return fewOfATable(sorted).stream().map(this::spread).toList();
  }

  /** The one area at an end, if it is there by more than chance and none is withheld. */
  private OptionalInt extreme(Indicator indicator, boolean highest) {
    if (indicator.areas().stream().anyMatch(value -> Missing.is(value, Reason.CONFIDENTIAL))) {
      return OptionalInt.empty();
    }
    double end = highest ? indicator.rising().highest() : indicator.rising().lowest();
    int[] at =
        IntStream.range(0, indicator.areas().size())
            .filter(area -> indicator.figure(area).filter(f -> f.number() == end).isPresent())
            .toArray();
    return at.length == 1 && isSound(indicator, at[0])
        ? OptionalInt.of(at[0])
        : OptionalInt.empty();
  }

  private MainPoint spread(Indicator indicator) {
    int low = extreme(indicator, false).orElseThrow();
    int high = extreme(indicator, true).orElseThrow();
    double there = indicator.comparatorFigure().orElseThrow().number();
    String text =
        "%s runs from %s in %s to %s in %s; %s has %s."
            .formatted(
                indicator.name(),
                indicator.shown().of(indicator.figure(low).orElseThrow().number()),
                indicator.areaName(low),
                indicator.shown().of(indicator.figure(high).orElseThrow().number()),
                indicator.areaName(high),
                indicator.comparatorName(),
                indicator.shown().of(there));
    return new MainPoint(text, new Link.Within(indicator.cell(high).sheet(), indicator.cells()));
  }
}
