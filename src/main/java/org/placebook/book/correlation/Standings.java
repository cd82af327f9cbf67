package org.placebook.book.correlation;

import java.util.Optional;
import org.placebook.book.words.Reading;
import org.placebook.book.words.Standing;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/** Where figures stand against the comparator, as far as their rounding supports it. */
public final class Standings {
  /** Below this times the comparator a member is under-represented; the Notes print it. */
  public static final double UNDER = 0.9;

  /** Above this times the comparator a member is over-represented; the Notes print it. */
  public static final double OVER = 1.1;

  private final Evaluator evaluator;
  private final MeasureBounds bounds;

  Standings(Evaluator evaluator, MeasureBounds bounds) {
    this.evaluator = evaluator;
    this.bounds = bounds;
  }

  /** A place's figure with its bounds. */
  Reading reading(String area, String group, BoundFormula measure, Subject subject) {
    Value value = evaluator.value(measure, subject);
    return new Reading(area, group, value, bounds.of(measure, subject));
  }

  /** Whether no figure of a measure was rounded, as far as the recipe knows. */
  boolean areExact(BoundFormula measure) {
    return bounds.isExact(measure);
  }

  /** Against the comparator's figure. */
  public Standing against(BoundFormula measure, Subject subject, Subject.Standard standard) {
    Value here = evaluator.value(measure, subject);
    Value there = evaluator.value(measure, standard);
    if (!(here instanceof Figure own) || !(there instanceof Figure other)) {
      return Standing.NO_FIGURE;
    }
    Standing seen = of(own.number(), other.number());
    if (bounds.isOfRoundedPercent(measure)) {
      Optional<Double> ratio = ratio(measure, subject, standard);
      return ratio.filter(r -> r >= UNDER && r <= OVER).isPresent() ? Standing.TOO_CLOSE : seen;
    }
    return supported(seen, bounds.of(measure, subject), there(measure, standard, other.number()));
  }

  /** A measure that compares already has the comparator's rounding in its own bounds. */
  private Optional<Interval> there(BoundFormula measure, Subject.Standard standard, double figure) {
    return compared(measure).isPresent()
        ? Optional.of(new Interval(figure, figure))
        : bounds.of(measure, standard);
  }

  /** Against zero: a rise or a fall. */
  public Standing againstNought(BoundFormula measure, Subject subject) {
    return evaluator.value(measure, subject) instanceof Figure own
        ? supported(
            of(own.number(), 0), bounds.of(measure, subject), Optional.of(new Interval(0, 0)))
        : Standing.NO_FIGURE;
  }

  private static Standing of(double here, double there) {
    if (here == there) {
      return Standing.EQUAL;
    }
    return here > there ? Standing.ABOVE : Standing.BELOW;
  }

  /** Without bounds the figures must do as they are published. */
  private static Standing supported(
      Standing seen, Optional<Interval> here, Optional<Interval> there) {
    if (here.isEmpty() || there.isEmpty()) {
      return seen;
    }
    Interval a = here.get();
    Interval b = there.get();
    boolean areRounded = a.low() < a.high() || b.low() < b.high();
    boolean overlap = a.low() < b.high() && b.low() < a.high();
    return areRounded && (overlap || seen == Standing.EQUAL) ? Standing.TOO_CLOSE : seen;
  }

  /** Over, under or neither: beyond the neutral band, and not left open by the rounding. */
  Standing representation(BoundFormula measure, Subject subject, Subject.Standard standard) {
    Optional<Double> ratio = ratio(measure, subject, standard);
    if (ratio.isEmpty()) {
      return Standing.NO_FIGURE;
    }
    if (ratio.get() >= UNDER && ratio.get() <= OVER) {
      return Standing.TOO_CLOSE;
    }
    return against(measure, subject, standard);
  }

  /** The place's figure over the comparator's: a location quotient, for shares. */
  private Optional<Double> ratio(BoundFormula measure, Subject subject, Subject.Standard standard) {
    Optional<BoundFormula.Arithmetic> compared = compared(measure);
    Value here =
        evaluator.value(compared.map(BoundFormula.Arithmetic::left).orElse(measure), subject);
    Value there =
        compared.isPresent()
            ? evaluator.value(compared.get().right(), subject)
            : evaluator.value(measure, standard);
    return here instanceof Figure own && there instanceof Figure other && other.number() > 0
        ? Optional.of(own.number() / other.number())
        : Optional.empty();
  }

  /** The quotient or difference with the comparator in a location quotient, an index or a gap. */
  private static Optional<BoundFormula.Arithmetic> compared(BoundFormula measure) {
    if (!(measure instanceof BoundFormula.Arithmetic a)) {
      return Optional.empty();
    }
    if (a.operator().equals("*") && a.left() instanceof BoundFormula.Constant) {
      return compared(a.right());
    }
    boolean compares = a.operator().equals("/") || a.operator().equals("-");
    return compares && a.right() instanceof BoundFormula.AtStandard
        ? Optional.of(a)
        : Optional.empty();
  }
}
