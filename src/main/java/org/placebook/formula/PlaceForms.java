package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.table.Names;

/** Takes place functions apart into the few forms of {@link Measure}. */
final class PlaceForms {
  /** The fewest areas for standardising quotients: over n areas no z can pass (n - 1)/√n. */
  private static final int FEWEST_AREAS = 20;

  private final Scope scope;
  private final Binder binder;

  PlaceForms(Scope scope, Binder binder) {
    this.scope = scope;
    this.binder = binder;
  }

  /** Whether a function is of places, lists or areas, and none of Excel's own. */
  static boolean knows(String function) {
    return Functions.find(function).filter(f -> !(f instanceof ExcelFunction)).isPresent();
  }

  Measure bind(String function, List<Expression> arguments) throws Unbound {
    return switch (function) {
      case "SHARE" -> share(first(arguments));
      case "LQ" -> quotient(arguments);
      case "LQ_LOG" -> new Measure.Function("LN", List.of(quotient(arguments)));
      case "LQ_SYMMETRIC" -> symmetric(quotient(arguments));
      case "LQ_ZSCORE" -> standardisedQuotient(quotient(arguments));
      case "INDEX100" -> times(100, quotient(arguments));
      case "GAP" -> gap(arguments);
      case "COMPARATOR" -> new Measure.AtStandard(first(arguments), Subject.Standard.DEFAULT);
      case "TOTAL" -> total(first(arguments));
      case "GROUP" -> new Measure.AtGroup(first(arguments));
      case "RATE" -> times(constant(arguments.get(1)), overTotal(first(arguments)));
      case "DEPENDENCY" -> dependency(arguments);
      case "COUNTAREAS" -> new Measure.CountAreas(condition(first(arguments)));
      case "RANK" -> rank(arguments);
      case "QUANTILE" -> quantile(first(arguments), constant(arguments.get(1)));
      case "ZSCORE" -> standardised(first(arguments));
      case "LARGEST", "SMALLEST" ->
          new Measure.Extreme(function.equals("LARGEST"), members(function, arguments));
      case "CHANGE", "CAGR" -> new ChangeForms(scope, binder).bind(function, arguments);
      default -> further(function, arguments);
    };
  }

  private Measure further(String function, List<Expression> arguments) throws Unbound {
    if (ListFigures.knows(function)) {
      return ofList(function, arguments);
    }
    if (function.startsWith("SHIFT_")) {
      return new ChangeForms(scope, binder).bind(function, arguments);
    }
    return AreasForms.knows(function)
        ? new AreasForms(binder, this).bind(function, arguments)
        : new BoundForms(scope, this).bind(function, arguments);
  }

  Measure first(List<Expression> arguments) throws Unbound {
    return binder.bind(arguments.get(0));
  }

  static double constant(Expression argument) throws Unbound {
    if (argument instanceof Expression.Literal literal) {
      return literal.value();
    }
    throw new Unbound("A plain number is wanted there, such as 5 or 1000");
  }

  /** Over the whole; figures that come as per cent are shares already. */
  private Measure share(Measure of) throws Unbound {
    return switch (Sources.one(of).unit()) {
      case PERCENT -> new Measure.Arithmetic("/", of, new Measure.Constant(100));
      case COUNT -> overTotal(of);
      case RATE, VALUE ->
          throw new Unbound(
              "A share needs counts or per cents, but %s holds %ss: see Unit on the sheet Inputs"
                  .formatted(
                      Sources.one(of).input(),
                      Sources.one(of).unit().name().toLowerCase(Locale.ROOT)));
    };
  }

  private static Measure symmetric(Measure quotient) {
    Measure one = new Measure.Constant(1);
    return new Measure.Arithmetic(
        "/",
        new Measure.Arithmetic("-", quotient, one),
        new Measure.Arithmetic("+", quotient, one));
  }

  /** Among few areas no score can be far out, so that none is given. */
  private static Measure standardisedQuotient(Measure quotient) {
    return new Measure.Choice(
        new Measure.Comparison(
            "<", new Measure.OverAreas("COUNT", quotient), new Measure.Constant(FEWEST_AREAS)),
        new Measure.Words("[z]"),
        standardised(quotient));
  }

  private Measure dependency(List<Expression> arguments) throws Unbound {
    List<Measure> ages = binder.measures(arguments);
    if (ages.size() != 3) {
      throw new Unbound("DEPENDENCY takes three columns: the young, the old, those of working age");
    }
    Measure dependants = Binder.sum(ages.get(0), ages.get(1));
    return times(1000, new Measure.Arithmetic("/", dependants, ages.get(2)));
  }

  private Measure overTotal(Measure of) throws Unbound {
    return new Measure.Arithmetic("/", of, total(of));
  }

  Measure total(Measure of) throws Unbound {
    InputColumn source = Sources.one(of);
    return source.unit() == InputColumn.Unit.PERCENT
        ? new Measure.Constant(100)
        : scope.total(source.input());
  }

  private Measure quotient(List<Expression> arguments) throws Unbound {
    Measure of = first(arguments);
    return new Measure.Arithmetic("/", share(of), there(of, standard(arguments), this::share));
  }

  private Measure gap(List<Expression> arguments) throws Unbound {
    Measure of = first(arguments);
    Measure there = there(of, standard(arguments), this::share);
    return times(100, new Measure.Arithmetic("-", share(of), there));
  }

  /** What is made of a column to compare it. */
  interface Compared {
    Measure of(Measure column) throws Unbound;
  }

  /** The comparator's side, of its own total where it stands in another input. */
  Measure there(Measure of, Subject.Standard standard, Compared compared) throws Unbound {
    if (of instanceof Measure.Figure figure) {
      Optional<Scope.Elsewhere> elsewhere = scope.elsewhere(figure.column(), standard);
      if (elsewhere.isPresent()) {
        Measure there = new Measure.Figure(elsewhere.get().column());
        return new Measure.AtStandard(compared.of(there), elsewhere.get().standard());
      }
    }
    return new Measure.AtStandard(compared.of(of), standard);
  }

  private Subject.Standard standard(List<Expression> arguments) throws Unbound {
    return standard(arguments, 1);
  }

  /** The comparator that an argument names, or else the input's own. */
  Subject.Standard standard(List<Expression> arguments, int index) throws Unbound {
    if (arguments.size() <= index) {
      return Subject.Standard.DEFAULT;
    }
    String name = words(arguments.get(index));
    return scope
        .standard(name)
        .orElseThrow(() -> new Unbound("'" + name + "' is no comparator of the sheet Inputs"));
  }

  private static String words(Expression expression) throws Unbound {
    if (expression instanceof Expression.Name name) {
      return name.words();
    }
    if (expression instanceof Expression.Quoted quoted) {
      return quoted.text();
    }
    throw new Unbound("A name is wanted there, such as England or group");
  }

  private Measure condition(Measure measure) throws Unbound {
    if (measure.isCondition()) {
      return measure;
    }
    throw new Unbound("COUNTAREAS takes a condition, such as [LQ] > 1");
  }

  private Measure rank(List<Expression> arguments) throws Unbound {
    Within within = Within.AREAS;
    boolean smallestFirst = false;
    for (Expression option : arguments.subList(1, arguments.size())) {
      String words = words(option);
      switch (words.toLowerCase(Locale.ROOT)) {
        case "areas" -> within = Within.AREAS;
        case "group" -> within = Within.GROUP;
        case "largest first" -> smallestFirst = false;
        case "smallest first" -> smallestFirst = true;
        default -> within = set(words);
      }
    }
    return new Measure.Rank(first(arguments), within, smallestFirst);
  }

  private Within set(String name) throws Unbound {
    List<Integer> areas =
        scope
            .set(name)
            .orElseThrow(
                () ->
                    new Unbound(
                        "RANK does not know '%s': it takes areas, group or a Set of the sheet Areas, and smallest first"
                            .formatted(name)));
    return new Within.OfSet(name, areas);
  }

  /**
   * Which of k groups of like size, 1 for the smallest: floor((k+1) - ceiling((n+1-r)/(n/k))), as
   * Public Health England has it. With fewer areas than groups there is none.
   */
  private static Measure quantile(Measure of, double k) {
    Measure n = new Measure.OverAreas("COUNT", of);
    Measure rank = new Measure.Rank(of, Within.AREAS, true);
    Measure above =
        new Measure.Arithmetic("-", new Measure.Arithmetic("+", n, new Measure.Constant(1)), rank);
    Measure scaled = new Measure.Arithmetic("*", above, new Measure.Constant(k));
    Measure rounded =
        new Measure.Function(
            "ROUNDUP", List.of(new Measure.Arithmetic("/", scaled, n), new Measure.Constant(0)));
    Measure group = new Measure.Arithmetic("-", new Measure.Constant(k + 1), rounded);
    return new Measure.Choice(
        new Measure.Comparison("<", n, new Measure.Constant(k)),
        new Measure.Words("[z]"),
        new Measure.Function("INT", List.of(group)));
  }

  private static Measure standardised(Measure of) {
    Measure apart = new Measure.Arithmetic("-", of, new Measure.OverAreas("AVERAGE", of));
    return new Measure.Arithmetic("/", apart, new Measure.OverAreas("STDEV.S", of));
  }

  private Measure ofList(String function, List<Expression> arguments) throws Unbound {
    List<Measure> measures = members(function, arguments).stream().map(Member::measure).toList();
    return new Measure.OfList(
        function, measures, ListFigures.compares(function) ? measures : List.of());
  }

  /** The members of the lists, and columns that are named one by one. */
  List<Member> members(String function, List<Expression> arguments) throws Unbound {
    List<Member> all = new ArrayList<>();
    for (Expression argument : arguments) {
      Optional<List<Member>> members = binder.members(argument);
      if (members.isPresent()) {
        all.addAll(members.get());
      } else if (argument instanceof Expression.ColumnOf column && arguments.size() > 1) {
        all.add(new Member(Names.tidy(column.heading()), binder.bind(column)));
      } else {
        throw new Unbound(
            function
                + " takes a list of the sheet Lists, several columns, or the columns that a row of"
                + " Columns made, such as [{each} (%)]");
      }
    }
    return all;
  }

  static Measure times(double factor, Measure measure) {
    return new Measure.Arithmetic("*", new Measure.Constant(factor), measure);
  }
}
