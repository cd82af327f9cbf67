package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;

/** Functions that say between which bounds a figure lies, by rounding or by chance. */
final class BoundForms {
  private final Scope scope;
  private final PlaceForms places;

  BoundForms(Scope scope, PlaceForms places) {
    this.scope = scope;
    this.places = places;
  }

  Measure bind(String function, List<Expression> arguments) throws Unbound {
    return switch (function) {
      case "SHARE_LOW" -> share(places.first(arguments), false);
      case "SHARE_HIGH" -> share(places.first(arguments), true);
      case "LQ_LOW" -> quotient(arguments, false);
      case "LQ_HIGH" -> quotient(arguments, true);
      case "RATE_LOW" -> rate(ClosedForm.RATE_LOW, arguments);
      case "RATE_HIGH" -> rate(ClosedForm.RATE_HIGH, arguments);
      case "PROPORTION_LOW" -> proportion(ClosedForm.PROPORTION_LOW, arguments);
      case "PROPORTION_HIGH" -> proportion(ClosedForm.PROPORTION_HIGH, arguments);
      case "DSR" -> standardised(Measure.Limit.NONE, arguments);
      case "DSR_LOW" -> standardised(Measure.Limit.LOW, arguments);
      case "DSR_HIGH" -> standardised(Measure.Limit.HIGH, arguments);
      default -> throw new Unbound(function + " is not a function that formulas know");
    };
  }

  private Measure share(Measure of, boolean upper) throws Unbound {
    return new Measure.Arithmetic("/", bound(of, upper), bound(places.total(of), !upper));
  }

  private Measure bound(Measure of, boolean upper) throws Unbound {
    if (of instanceof Measure.Constant) {
      return of;
    }
    if (of instanceof Measure.Figure figure) {
      Rounded rounded = scope.rounding(figure.column().input());
      return rounded instanceof Rounded.Exactly
          ? of
          : new Measure.Bound(figure.column(), upper, rounded);
    }
    if (of instanceof Measure.Function sum && sum.name().equals("SUM")) {
      List<Measure> parts = new ArrayList<>();
      for (Measure part : sum.arguments()) {
        parts.add(bound(part, upper));
      }
      return new Measure.Function("SUM", parts);
    }
    throw new Unbound(
        "Bounds are known of the columns of an input only: write input[Heading] or {each}");
  }

  private Measure quotient(List<Expression> arguments, boolean upper) throws Unbound {
    Measure of = places.first(arguments);
    Measure there =
        places.there(of, places.standard(arguments, 1), column -> share(column, !upper));
    return new Measure.Arithmetic("/", share(of, upper), there);
  }

  private Measure rate(ClosedForm form, List<Expression> arguments) throws Unbound {
    Measure events = places.first(arguments);
    Measure per = new Measure.Constant(PlaceForms.constant(arguments.get(1)));
    return new Measure.Closed(form, List.of(events, places.total(events), per));
  }

  private Measure proportion(ClosedForm form, List<Expression> arguments) throws Unbound {
    Measure events = places.first(arguments);
    return new Measure.Closed(form, List.of(events, places.total(events)));
  }

  private Measure standardised(Measure.Limit limit, List<Expression> arguments) throws Unbound {
    List<Measure> events = measures(arguments.get(0));
    List<Measure> people = measures(arguments.get(1));
    if (events.size() != people.size()) {
      throw new Unbound(
          "Events and populations must be of the same age groups, but there are %d and %d"
              .formatted(events.size(), people.size()));
    }
    double per = PlaceForms.constant(arguments.get(2));
    return new Measure.Standardised(limit, events, people, places.standard(arguments, 3), per);
  }

  private List<Measure> measures(Expression list) throws Unbound {
    return places.members("DSR", List.of(list)).stream().map(Member::measure).toList();
  }
}
