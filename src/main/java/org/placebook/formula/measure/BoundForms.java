package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.Expression;

/** Functions that say between which bounds a figure lies, by rounding or by chance. */
final class BoundForms {
  private final Scope scope;
  private final PlaceForms places;

  BoundForms(Scope scope, PlaceForms places) {
    this.scope = scope;
    this.places = places;
  }

  BoundFormula bind(String function, List<Expression> arguments) throws Unbound {
    return switch (function) {
      case "SHARE_LOW" -> share(places.first(arguments), false);
      case "SHARE_HIGH" -> share(places.first(arguments), true);
      case "LQ_LOW" -> quotient(arguments, false);
      case "LQ_HIGH" -> quotient(arguments, true);
      case "RATE_LOW" -> rate(ClosedForm.RATE_LOW, arguments);
      case "RATE_HIGH" -> rate(ClosedForm.RATE_HIGH, arguments);
      case "PROPORTION_LOW" -> proportion(ClosedForm.PROPORTION_LOW, arguments);
      case "PROPORTION_HIGH" -> proportion(ClosedForm.PROPORTION_HIGH, arguments);
      case "DSR" -> standardised(BoundFormula.Limit.NONE, arguments);
      case "DSR_LOW" -> standardised(BoundFormula.Limit.LOW, arguments);
      case "DSR_HIGH" -> standardised(BoundFormula.Limit.HIGH, arguments);
      case "SMR" -> indirect(BoundFormula.Limit.NONE, arguments);
      case "SMR_LOW" -> indirect(BoundFormula.Limit.LOW, arguments);
      case "SMR_HIGH" -> indirect(BoundFormula.Limit.HIGH, arguments);
      default -> throw new Unbound(function + " is not a function that formulas know");
    };
  }

  private BoundFormula share(BoundFormula of, boolean upper) throws Unbound {
    return new BoundFormula.Arithmetic("/", bound(of, upper), bound(places.total(of), !upper));
  }

  private BoundFormula bound(BoundFormula of, boolean upper) throws Unbound {
    if (of instanceof BoundFormula.Constant) {
      return of;
    }
    if (of instanceof BoundFormula.Figure figure) {
      Rounded rounded = scope.rounding(figure.column().input());
      return rounded instanceof Rounded.Exactly
          ? of
          : new BoundFormula.Bound(figure.column(), upper, rounded);
    }
    if (of instanceof BoundFormula.Function sum && sum.name().equals("SUM")) {
      List<BoundFormula> parts = new ArrayList<>();
      for (BoundFormula part : sum.arguments()) {
        parts.add(bound(part, upper));
      }
      return new BoundFormula.Function("SUM", parts);
    }
    throw new Unbound(
        "Bounds are known of the columns of an input only: write input[Heading] or {each}");
  }

  private BoundFormula quotient(List<Expression> arguments, boolean upper) throws Unbound {
    BoundFormula of = places.first(arguments);
    BoundFormula there =
        places.there(of, places.standard(arguments, 1), column -> share(column, !upper));
    return new BoundFormula.Arithmetic("/", share(of, upper), there);
  }

  private BoundFormula rate(ClosedForm form, List<Expression> arguments) throws Unbound {
    BoundFormula events = places.first(arguments);
    counts(List.of(events));
    BoundFormula per = new BoundFormula.Constant(PlaceForms.constant(arguments.get(1)));
    return new BoundFormula.Closed(
        form, List.of(events, places.denominator(form.name(), events, arguments), per));
  }

  private BoundFormula proportion(ClosedForm form, List<Expression> arguments) throws Unbound {
    BoundFormula events = places.first(arguments);
    counts(List.of(events));
    return new BoundFormula.Closed(form, List.of(events, places.total(events)));
  }

  private BoundFormula standardised(BoundFormula.Limit limit, List<Expression> arguments)
      throws Unbound {
    List<Member> events = places.members("DSR", List.of(arguments.get(0)));
    List<Member> people =
        PairedLists.EVENTS.inOrderOf(events, places.members("DSR", List.of(arguments.get(1))));
    if (limit == BoundFormula.Limit.NONE) {
      Needs.counts(measures(events));
    } else {
      counts(measures(events));
    }
    Needs.counts(measures(people));
    double per = PlaceForms.constant(arguments.get(2));
    return new BoundFormula.Standardised(
        limit, measures(events), measures(people), places.standard(arguments, 3), per);
  }

  private BoundFormula indirect(BoundFormula.Limit limit, List<Expression> arguments)
      throws Unbound {
    List<Member> observed = observed(arguments);
    List<Member> people = places.members("SMR", List.of(arguments.get(1)));
    List<Member> rates =
        PairedLists.RATES.inOrderOf(people, places.members("SMR", List.of(arguments.get(2))));
    if (observed.size() > 1) {
      PairedLists.EVENTS.inOrderOf(people, observed);
    }
    if (limit == BoundFormula.Limit.NONE) {
      Needs.counts(measures(observed));
    } else {
      counts(measures(observed));
    }
    Needs.counts(measures(people));
    double per = arguments.size() > 3 ? PlaceForms.constant(arguments.get(3)) : 1;
    if (!(per > 0)) {
      throw new Unbound("The people for whom the standard rates are stated must be above 0");
    }
    return new BoundFormula.Indirect(
        limit, measures(observed), measures(people), measures(rates), per);
  }

  /** A list by age group, or the one column of all events. */
  private List<Member> observed(List<Expression> arguments) throws Unbound {
    boolean isOne =
        arguments.get(0) instanceof Expression.ColumnOf column
            && !column.heading().contains("{each}");
    return isOne
        ? List.of(new Member("observed", places.first(arguments)))
        : places.members("SMR", List.of(arguments.get(0)));
  }

  /** An interval is of counts of all: what a sample or rounding leaves open it does not know. */
  private void counts(List<BoundFormula> events) throws Unbound {
    Needs.counts(events);
    for (BoundFormula event : events) {
      for (InputColumn column : event.sources()) {
        scope.requireCountOfAll(column);
      }
    }
  }

  private static List<BoundFormula> measures(List<Member> list) {
    return list.stream().map(Member::measure).toList();
  }
}
