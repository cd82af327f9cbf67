package org.placebook.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.stats.Direction;
import org.placebook.stats.Interval;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.LeaveOneOut;

/**
 * Two measures that go together, or do not.
 *
 * @param first the one
 * @param second the other
 * @param symbol the coefficient that is meant: r, rho or tau-b
 * @param coefficient its value
 * @param measured how closely, by every coefficient
 * @param adjustedP the probability, adjusted for the other tests
 * @param tests how it was adjusted, such as "adjusted for 108 tests by Holm"
 * @param oneTotal whether both are shares of one total
 * @param differences what they differ in, such as basis and period
 * @param lowest the area without which r is lowest, where r is known without each area
 * @param highest likewise
 * @param withinGroups r once each group's own means are taken off
 */
public record CorrelationSentence(
    String first,
    String second,
    String symbol,
    double coefficient,
    Correlation.Measured measured,
    OptionalDouble adjustedP,
    String tests,
    boolean oneTotal,
    List<String> differences,
    String lowest,
    String highest,
    OptionalDouble withinGroups) {
  /** A change of r by so much, or of its sign, is said. */
  public static final double NOTABLE = 0.1;

  /** From which p on a relationship is not claimed. */
  public static final double SIGNIFICANT = 0.05;

  private static final Shown TWO = new Shown(2, false);
  private static final Shown THREE = new Shown(3, false);

  /** The relationship with its evidence and what to beware of. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add(claim() + " (" + evidence() + ").");
    if (oneTotal) {
      parts.add("Both are shares of one total, which ties them to each other.");
    }
    parts.addAll(differences);
    if (isOfR()) {
      influence().ifPresent(parts::add);
      within().ifPresent(parts::add);
    }
    return String.join(" ", parts);
  }

  /** The relationship in few words; empty where the figures support none. */
  public String brief() {
    return isSupported()
        ? Brief.of(
            "%s (%s %s over %s): this is across areas, not people."
                .formatted(claim(), plain(), TWO.of(coefficient), Listing.areas(measured.n())),
            "%s (%s %s)".formatted(claim(), plain(), TWO.of(coefficient)))
        : "";
  }

  /** The coefficient for readers who do not know its symbol. */
  private String plain() {
    return isOfR() ? "correlation" : "rank correlation";
  }

  private boolean isOfR() {
    return symbol.equals("r");
  }

  boolean isSupported() {
    return adjustedP.isPresent() && adjustedP.getAsDouble() < SIGNIFICANT;
  }

  private String claim() {
    if (!isSupported()) {
      return "%s and %s: a relationship is not distinguishable from none%s"
          .formatted(first, second, tests.startsWith("adjusted") ? " once " + tests : "");
    }
    return coefficient > 0
        ? "Where %s is higher, %s tends to be higher".formatted(first, second)
        : "Where %s is higher, %s tends to be lower".formatted(first, second);
  }

  private String evidence() {
    String interval =
        measured
            .interval()
            .filter(i -> isOfR() && isOfTheClaim(i))
            .map(i -> ", 95%% interval %s to %s".formatted(THREE.of(i.low()), THREE.of(i.high())))
            .orElse("");
    String how = isSupported() ? ", " + tests : "";
    String p = adjustedP.isPresent() ? ", " + p(adjustedP.getAsDouble()) + how : "";
    return "%s = %s, %s, over %s%s%s"
        .formatted(
            symbol,
            THREE.of(coefficient),
            Direction.of(coefficient).text(),
            Listing.areas(measured.n()),
            interval,
            p);
  }

  /** An interval for one pair alone may leave 0 out where all tests together claim nothing. */
  private boolean isOfTheClaim(Interval interval) {
    boolean leavesNoneOut = interval.low() > 0 || interval.high() < 0;
    return leavesNoneOut == isSupported();
  }

  private static String p(double p) {
    return p < 0.001 ? "p below 0.001" : "p = " + THREE.of(p);
  }

  private boolean isNotable(double other) {
    boolean turns = isSupported() && other * measured.r() < 0;
    return turns || Math.abs(other - measured.r()) >= NOTABLE;
  }

  private Optional<String> influence() {
    Optional<LeaveOneOut> range = measured.leaveOneOut();
    List<String> said = new ArrayList<>();
    range
        .filter(l -> isNotable(l.lowest().r()))
        .ifPresent(l -> said.add("without %s r is %s".formatted(lowest, THREE.of(l.lowest().r()))));
    range
        .filter(l -> isNotable(l.highest().r()))
        .ifPresent(
            l -> said.add("without %s r is %s".formatted(highest, THREE.of(l.highest().r()))));
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of("One area alone moves it: " + Listing.of(said) + ".");
  }

  private Optional<String> within() {
    return withinGroups.isPresent() && isNotable(withinGroups.getAsDouble())
        ? Optional.of("Within groups of areas r is " + THREE.of(withinGroups.getAsDouble()) + ".")
        : Optional.empty();
  }
}
