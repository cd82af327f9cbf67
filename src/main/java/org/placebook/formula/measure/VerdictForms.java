package org.placebook.formula.measure;

import java.util.List;
import java.util.Optional;

/**
 * Ties a verdict to limits: the published 95% limits of a figure where its input has them, else
 * those that chance leaves to a count of all (Wilson for a proportion, Byar or exact for a rate);
 * for a location quotient or an index the neutral band. Of anything else nothing is claimed. The
 * rule is that of Fingertips (Office for Health Improvement and Disparities): similar unless the
 * limits leave the comparator out.
 */
public final class VerdictForms {
  private static final BoundFormula NOT_COMPARED =
      new BoundFormula.Words(BoundFormula.Verdict.NOT_COMPARED);
  private static final double OVER = 1.1;
  private static final double UNDER = 0.9;

  private final KnownInputs inputs;

  public VerdictForms(KnownInputs inputs) {
    this.inputs = inputs;
  }

  /** What is known of the inputs that limits rest on. */
  public interface KnownInputs {
    /**
     * What the figures of an input are shares of.
     *
     * @throws Unbound if the input has no total
     */
    BoundFormula total(String input) throws Unbound;

    /** Whether an input counts all there are, so that chance alone moves its counts. */
    default boolean countsAll(String input) {
      return false;
    }

    /** The limits that an input has beside a column, where it has any. */
    default Optional<Limits> limits(InputColumn column) {
      return Optional.empty();
    }
  }

  /** A figure's 95% limits, each a measure of its own. */
  public record Limits(BoundFormula low, BoundFormula high) {}

  /** The verdict on a measure against a comparator. */
  public BoundFormula verdict(BoundFormula of, Subject.Standard standard, Good good) {
    Optional<Band> band = Band.of(of);
    if (band.isPresent()) {
      return new BoundFormula.Verdict(
          over(of, OVER),
          over(of, UNDER),
          new BoundFormula.Constant(band.get().middle()),
          good.above(),
          good.below(),
          true);
    }
    return limits(of)
        .<BoundFormula>map(
            limits ->
                new BoundFormula.Verdict(
                    limits.low(),
                    limits.high(),
                    new BoundFormula.AtStandard(of, standard),
                    good.above(),
                    good.below(),
                    true))
        .orElse(NOT_COMPARED);
  }

  private static BoundFormula over(BoundFormula of, double times) {
    return new BoundFormula.Arithmetic("/", of, new BoundFormula.Constant(times));
  }

  /** What the middle of a quotient with the comparator is: 1, or 100 for an index. */
  private record Band(double middle) {
    static Optional<Band> of(BoundFormula measure) {
      if (measure instanceof BoundFormula.Arithmetic a) {
        if (a.operator().equals("*") && a.left() instanceof BoundFormula.Constant factor) {
          return of(a.right()).map(band -> new Band(band.middle() * factor.value()));
        }
        if (a.operator().equals("/") && a.right() instanceof BoundFormula.AtStandard) {
          return Optional.of(new Band(1));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The verdict on a change: whether the limits of a difference leave 0 out, or those of a ratio of
   * rates leave 1 out. The limits of a difference are Newcombe's (1998, method 10), from the limits
   * of both figures; those of a ratio come from the logarithm's standard error √(1/a + 1/b).
   */
  public BoundFormula change(BoundFormula newer, BoundFormula older) {
    Optional<Rate> later = Rate.of(newer).filter(rate -> isOfAll(newer));
    Optional<Rate> earlier = Rate.of(older).filter(rate -> isOfAll(older));
    boolean areRates =
        later.isPresent() && earlier.isPresent() && !isProportion(newer) && !isProportion(older);
    if (areRates) {
      return ratio(newer, older, later.get().events(), earlier.get().events());
    }
    Optional<Limits> of = limits(newer);
    Optional<Limits> from = limits(older);
    return of.isPresent() && from.isPresent()
        ? changed(
            ChangeForms.minus(
                ChangeForms.minus(newer, older),
                apart(newer, of.get().low(), from.get().high(), older)),
            plus(
                ChangeForms.minus(newer, older),
                apart(of.get().high(), newer, older, from.get().low())),
            0)
        : NOT_COMPARED;
  }

  private static BoundFormula changed(BoundFormula low, BoundFormula high, double from) {
    return new BoundFormula.Verdict(
        low, high, new BoundFormula.Constant(from), "increasing", "decreasing", false);
  }

  private static BoundFormula ratio(
      BoundFormula newer, BoundFormula older, BoundFormula events, BoundFormula before) {
    BoundFormula log =
        new BoundFormula.Function("LN", List.of(new BoundFormula.Arithmetic("/", newer, older)));
    BoundFormula one = new BoundFormula.Constant(1);
    BoundFormula error =
        new BoundFormula.Function(
            "SQRT",
            List.of(
                plus(
                    new BoundFormula.Arithmetic("/", one, events),
                    new BoundFormula.Arithmetic("/", one, before))));
    BoundFormula reach =
        new BoundFormula.Arithmetic(
            "*", new BoundFormula.Constant(org.placebook.stats.Rate.Z), error);
    return changed(ChangeForms.minus(log, reach), plus(log, reach), 0);
  }

  /** √((a − b)² + (c − d)²). */
  private static BoundFormula apart(
      BoundFormula a, BoundFormula b, BoundFormula c, BoundFormula d) {
    return new BoundFormula.Function(
        "SQRT", List.of(plus(square(ChangeForms.minus(a, b)), square(ChangeForms.minus(c, d)))));
  }

  private static BoundFormula square(BoundFormula of) {
    return new BoundFormula.Arithmetic("^", of, new BoundFormula.Constant(2));
  }

  private static BoundFormula plus(BoundFormula a, BoundFormula b) {
    return new BoundFormula.Arithmetic("+", a, b);
  }

  /** The 95% limits of a measure, where they are published or chance alone makes them. */
  public Optional<Limits> limits(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return inputs.limits(figure.column());
    }
    Optional<Rate> rate = Rate.of(measure);
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    if (rate.get().isOfHundred()) {
      double hundred = 100 / rate.get().per();
      return limits(rate.get().events())
          .map(l -> new Limits(over(l.low(), hundred), over(l.high(), hundred)));
    }
    return isOfAll(measure) ? Optional.of(byChance(measure, rate.get())) : Optional.empty();
  }

  private Limits byChance(BoundFormula measure, Rate rate) {
    if (isProportion(measure)) {
      List<BoundFormula> parts = List.of(rate.events(), rate.whole());
      return new Limits(
          times(rate.per(), new BoundFormula.Closed(ClosedForm.PROPORTION_LOW, parts)),
          times(rate.per(), new BoundFormula.Closed(ClosedForm.PROPORTION_HIGH, parts)));
    }
    List<BoundFormula> parts =
        List.of(rate.events(), rate.whole(), new BoundFormula.Constant(rate.per()));
    return new Limits(
        new BoundFormula.Closed(ClosedForm.RATE_LOW, parts),
        new BoundFormula.Closed(ClosedForm.RATE_HIGH, parts));
  }

  private static BoundFormula times(double per, BoundFormula share) {
    return per == 1
        ? share
        : new BoundFormula.Arithmetic("*", new BoundFormula.Constant(per), share);
  }

  /** Whether it is a part of its own input's total, for however many it is stated. */
  private boolean isProportion(BoundFormula measure) {
    Optional<Rate> rate = Rate.of(measure);
    long sources = measure.sources().stream().map(InputColumn::input).distinct().count();
    return rate.isPresent() && sources == 1 && isTotal(rate.get().whole());
  }

  private boolean isTotal(BoundFormula whole) {
    try {
      return inputs.total(whole.sources().get(0).input()).equals(whole);
    } catch (Unbound e) {
      return false;
    }
  }

  private boolean isOfAll(BoundFormula measure) {
    return measure.sources().stream()
        .allMatch(column -> column.addsUp() && inputs.countsAll(column.input()));
  }

  /**
   * So many events in a whole.
   *
   * @param per for how many it is stated
   */
  private record Rate(BoundFormula events, BoundFormula whole, double per) {
    static Optional<Rate> of(BoundFormula measure) {
      if (!(measure instanceof BoundFormula.Arithmetic a)) {
        return Optional.empty();
      }
      if (a.operator().equals("*") && a.left() instanceof BoundFormula.Constant per) {
        return of(a.right())
            .map(rate -> new Rate(rate.events(), rate.whole(), rate.per() * per.value()));
      }
      boolean isRate =
          a.operator().equals("/")
              && !(a.right() instanceof BoundFormula.AtStandard)
              && (isHundred(a.right()) || !a.right().sources().isEmpty())
              && !Needs.isQuotient(a.left());
      return isRate ? Optional.of(new Rate(a.left(), a.right(), 1)) : Optional.empty();
    }

    private static boolean isHundred(BoundFormula whole) {
      return whole.equals(new BoundFormula.Constant(100));
    }

    /** Whether it is a per cent shown as a fraction. */
    boolean isOfHundred() {
      return isHundred(whole);
    }
  }
}
