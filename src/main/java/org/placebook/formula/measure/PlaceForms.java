package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.formula.ExcelFunction;
import org.placebook.formula.Expression;
import org.placebook.formula.Functions;
import org.placebook.table.Names;

/** Takes place functions apart into the few forms of {@link BoundFormula}. */
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

  BoundFormula bind(String function, List<Expression> arguments) throws Unbound {
    return switch (function) {
      case "SHARE" -> share(first(arguments));
      case "LQ" -> quotient(arguments);
      case "LQ_LOG" -> new BoundFormula.Function("LN", List.of(quotient(arguments)));
      case "LQ_SYMMETRIC" -> symmetric(quotient(arguments));
      case "LQ_ZSCORE" -> standardisedQuotient(quotient(arguments));
      case "INDEX100" -> times(100, quotient(arguments));
      case "GAP" -> gap(arguments);
      case "COMPARATOR" -> comparator(first(arguments));
      case "TOTAL" -> total(first(arguments));
      case "GROUP" -> new BoundFormula.AtGroup(first(arguments));
      case "RATE" -> rate(arguments);
      case "DEPENDENCY" -> dependency(arguments);
      case "COUNTAREAS" -> new BoundFormula.CountAreas(condition(first(arguments)));
      case "RANK" -> rank(arguments);
      case "QUANTILE" -> quantile(arguments);
      case "ZSCORE" -> standardised(first(arguments));
      case "LARGEST", "SMALLEST" ->
          new BoundFormula.Extreme(function.equals("LARGEST"), members(function, arguments));
      case "VERDICT" ->
          new VerdictForms(scope).verdict(first(arguments), standard(arguments), Good.NEITHER);
      case "CHANGE_VERDICT" ->
          new VerdictForms(scope).change(first(arguments), binder.bind(arguments.get(1)));
      case "CHANGE", "CAGR" -> new ChangeForms(scope, binder).bind(function, arguments);
      default -> further(function, arguments);
    };
  }

  private BoundFormula further(String function, List<Expression> arguments) throws Unbound {
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

  BoundFormula first(List<Expression> arguments) throws Unbound {
    return binder.bind(arguments.get(0));
  }

  static double constant(Expression argument) throws Unbound {
    if (argument instanceof Expression.Literal literal) {
      return literal.value();
    }
    throw new Unbound("A plain number is wanted there, such as 5 or 1000");
  }

  /** Over the whole; figures that come as per cent are shares already. */
  private BoundFormula share(BoundFormula of) throws Unbound {
    return switch (Needs.one(of).unit()) {
      case PERCENT -> new BoundFormula.Arithmetic("/", of, new BoundFormula.Constant(100));
      case COUNT -> overTotal(of);
      case RATE, VALUE ->
          throw new Unbound(
              "A share needs counts or per cents, but %s holds %ss: see Unit on the sheet Inputs"
                  .formatted(
                      Needs.one(of).input(), Needs.one(of).unit().name().toLowerCase(Locale.ROOT)));
    };
  }

  private static BoundFormula symmetric(BoundFormula quotient) {
    BoundFormula one = new BoundFormula.Constant(1);
    return new BoundFormula.Arithmetic(
        "/",
        new BoundFormula.Arithmetic("-", quotient, one),
        new BoundFormula.Arithmetic("+", quotient, one));
  }

  /** Among few areas no score can be far out, so that none is given. */
  private static BoundFormula standardisedQuotient(BoundFormula quotient) {
    return new BoundFormula.Choice(
        new BoundFormula.Comparison(
            "<",
            new BoundFormula.OverAreas("COUNT", quotient),
            new BoundFormula.Constant(FEWEST_AREAS)),
        new BoundFormula.Words("[z]"),
        standardised(quotient));
  }

  private BoundFormula dependency(List<Expression> arguments) throws Unbound {
    List<BoundFormula> ages = binder.measures(arguments);
    if (ages.size() != 3) {
      throw new Unbound("DEPENDENCY takes three columns: the young, the old, those of working age");
    }
    BoundFormula dependants = Binder.sum(ages.get(0), ages.get(1));
    return times(1000, new BoundFormula.Arithmetic("/", dependants, ages.get(2)));
  }

  private BoundFormula overTotal(BoundFormula of) throws Unbound {
    return new BoundFormula.Arithmetic("/", of, total(of));
  }

  private BoundFormula rate(List<Expression> arguments) throws Unbound {
    BoundFormula of = first(arguments);
    double per = constant(arguments.get(1));
    return times(per, new BoundFormula.Arithmetic("/", of, denominator("RATE", of, arguments)));
  }

  /**
   * What a rate is per so many of: the column that is named, of any input, or else the total.
   *
   * @throws Unbound for a figure over itself, which is the same everywhere, or over no counts
   */
  BoundFormula denominator(String function, BoundFormula of, List<Expression> arguments)
      throws Unbound {
    boolean isNamed = arguments.size() > 2;
    BoundFormula whole = isNamed ? binder.bind(arguments.get(2)) : total(of);
    if (isNamed) {
      Needs.counts(List.of(of, whole));
    }
    if (whole.equals(of)) {
      throw new Unbound(
          "%s is given a figure over itself, which is the same everywhere. Name what it is a rate of as the third part, as in people[All residents]"
              .formatted(function));
    }
    return whole;
  }

  BoundFormula total(BoundFormula of) throws Unbound {
    InputColumn source = Needs.one(of);
    return source.unit() == InputColumn.Unit.PERCENT
        ? new BoundFormula.Constant(100)
        : scope.total(source.input());
  }

  private BoundFormula quotient(List<Expression> arguments) throws Unbound {
    BoundFormula of = first(arguments);
    return new BoundFormula.Arithmetic("/", share(of), there(of, standard(arguments), this::share));
  }

  private BoundFormula gap(List<Expression> arguments) throws Unbound {
    BoundFormula of = first(arguments);
    BoundFormula there = there(of, standard(arguments), this::share);
    return times(100, new BoundFormula.Arithmetic("-", share(of), there));
  }

  /** What is made of a column to compare it. */
  interface Compared {
    BoundFormula of(BoundFormula column) throws Unbound;
  }

  /** The comparator's side, of its own total where it stands in another input. */
  BoundFormula there(BoundFormula of, Subject.Standard standard, Compared compared) throws Unbound {
    requireStandard(of, standard);
    if (of instanceof BoundFormula.Figure figure) {
      Optional<Scope.Elsewhere> elsewhere = scope.elsewhere(figure.column(), standard);
      if (elsewhere.isPresent()) {
        BoundFormula there = new BoundFormula.Figure(elsewhere.get().column());
        return new BoundFormula.AtStandard(compared.of(there), elsewhere.get().standard());
      }
    }
    return new BoundFormula.AtStandard(compared.of(of), standard);
  }

  private BoundFormula comparator(BoundFormula of) throws Unbound {
    requireStandard(of, Subject.Standard.DEFAULT);
    return new BoundFormula.AtStandard(of, Subject.Standard.DEFAULT);
  }

  /** Without a comparator a whole column would be not available, and nobody would know why. */
  private void requireStandard(BoundFormula of, Subject.Standard standard) throws Unbound {
    for (InputColumn column : of.sources()) {
      if (!scope.hasStandard(column, standard)) {
        throw new Unbound(
            "It compares with a comparator, and the input '%s' has %s: name an area under Comparator on the sheet Inputs"
                .formatted(
                    column.input(),
                    standard.name().isEmpty() ? "none" : "none called '" + standard.name() + "'"));
      }
    }
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

  private BoundFormula condition(BoundFormula measure) throws Unbound {
    if (measure.isCondition()) {
      return measure;
    }
    throw new Unbound("COUNTAREAS takes a condition, such as [LQ] > 1");
  }

  private BoundFormula rank(List<Expression> arguments) throws Unbound {
    Within within = scope.isOfGroups() ? Within.GROUPS : Within.AREAS;
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
    return new BoundFormula.Rank(first(arguments), within, smallestFirst);
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

  private BoundFormula quantile(List<Expression> arguments) throws Unbound {
    double k = constant(arguments.get(1));
    if (arguments.size() < 3) {
      return quantile(first(arguments), k);
    }
    List<BoundFormula> columns = List.of(first(arguments), binder.bind(arguments.get(2)));
    return new BoundFormula.OfAreas(AreasForm.QUANTILE, columns, k);
  }

  /**
   * Which of k groups of like size, 1 for the smallest: floor((k+1) - ceiling((n+1-r)/(n/k))), as
   * Public Health England has it. With fewer areas than groups there is none.
   */
  private static BoundFormula quantile(BoundFormula of, double k) {
    BoundFormula n = new BoundFormula.OverAreas("COUNT", of);
    BoundFormula rank = new BoundFormula.Rank(of, Within.AREAS, true);
    BoundFormula above =
        new BoundFormula.Arithmetic(
            "-", new BoundFormula.Arithmetic("+", n, new BoundFormula.Constant(1)), rank);
    BoundFormula scaled = new BoundFormula.Arithmetic("*", above, new BoundFormula.Constant(k));
    BoundFormula rounded =
        new BoundFormula.Function(
            "ROUNDUP",
            List.of(new BoundFormula.Arithmetic("/", scaled, n), new BoundFormula.Constant(0)));
    BoundFormula group =
        new BoundFormula.Arithmetic("-", new BoundFormula.Constant(k + 1), rounded);
    return new BoundFormula.Choice(
        new BoundFormula.Comparison("<", n, new BoundFormula.Constant(k)),
        new BoundFormula.Words("[z]"),
        new BoundFormula.Function("INT", List.of(group)));
  }

  private static BoundFormula standardised(BoundFormula of) {
    BoundFormula apart =
        new BoundFormula.Arithmetic("-", of, new BoundFormula.OverAreas("AVERAGE", of));
    return new BoundFormula.Arithmetic("/", apart, new BoundFormula.OverAreas("STDEV.S", of));
  }

  private BoundFormula ofList(String function, List<Expression> arguments) throws Unbound {
    List<BoundFormula> measures =
        members(function, arguments).stream().map(Member::measure).toList();
    if (ListFigures.compares(function)) {
      for (BoundFormula measure : measures) {
        requireStandard(measure, Subject.Standard.DEFAULT);
      }
    }
    return new BoundFormula.OfList(
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

  static BoundFormula times(double factor, BoundFormula measure) {
    return new BoundFormula.Arithmetic("*", new BoundFormula.Constant(factor), measure);
  }
}
