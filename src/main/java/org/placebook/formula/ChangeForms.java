package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions of two periods: growth and the parts of a shift-share analysis. */
final class ChangeForms {
  private static final Measure ONE = new Measure.Constant(1);

  private final Scope scope;
  private final Binder binder;

  ChangeForms(Scope scope, Binder binder) {
    this.scope = scope;
    this.binder = binder;
  }

  Measure bind(String function, List<Expression> arguments) throws Unbound {
    Measure newer = binder.bind(arguments.get(0));
    Measure older = binder.bind(arguments.get(1));
    return switch (function) {
      case "CHANGE" -> minus(new Measure.Growth(newer, older), ONE);
      case "CAGR" -> yearly(newer, older, binder.bind(arguments.get(2)));
      case "SHIFT_NATIONAL" -> times(older, minus(nation(arguments, newer, older), ONE));
      case "SHIFT_MIX" ->
          times(older, minus(sector(newer, older), nation(arguments, newer, older)));
      case "SHIFT_LOCAL" -> minus(newer, times(older, sector(newer, older)));
      case "SHIFT_LOCAL_NET" -> times(expected(arguments, older), lead(newer, older));
      case "SHIFT_ALLOCATION" ->
          times(minus(older, expected(arguments, older)), lead(newer, older));
      default -> throw new Unbound(function + " is not a function that formulas know");
    };
  }

  private static Measure yearly(Measure newer, Measure older, Measure years) {
    Measure growth = new Measure.Growth(newer, older);
    Measure root = new Measure.Arithmetic("^", growth, new Measure.Arithmetic("/", ONE, years));
    return minus(root, ONE);
  }

  /** How much more the sector grew here than in the nation. */
  private static Measure lead(Measure newer, Measure older) {
    return minus(new Measure.Growth(newer, older), sector(newer, older));
  }

  /** The old figure that the area would have with the nation's make-up. */
  private Measure expected(List<Expression> arguments, Measure older) throws Unbound {
    Measure all = whole(arguments, Sources.one(older).input());
    Measure share = new Measure.Arithmetic("/", older, all);
    return times(all, new Measure.AtStandard(share, Subject.Standard.DEFAULT));
  }

  /** How the sector grew in the nation. */
  private static Measure sector(Measure newer, Measure older) {
    return new Measure.AtStandard(new Measure.Growth(newer, older), Subject.Standard.DEFAULT);
  }

  /** How the whole nation grew, over the same sectors in both years. */
  private Measure nation(List<Expression> arguments, Measure newer, Measure older) throws Unbound {
    Measure growth =
        new Measure.Growth(
            whole(arguments, Sources.one(newer).input()),
            whole(arguments, Sources.one(older).input()));
    return new Measure.AtStandard(growth, Subject.Standard.DEFAULT);
  }

  private Measure whole(List<Expression> arguments, String input) throws Unbound {
    if (arguments.size() < 3) {
      return scope.total(input);
    }
    Optional<List<Member>> members = binder.members(arguments.get(2));
    if (members.isEmpty()) {
      throw new Unbound("The third part of a shift-share function is a list of the sheet Lists");
    }
    List<Measure> figures = new ArrayList<>();
    for (Member member : members.get()) {
      String heading = Sources.one(member.measure()).heading();
      figures.add(new Measure.Figure(scope.column(input, heading)));
    }
    return new Measure.Function("SUM", figures);
  }

  private static Measure minus(Measure left, Measure right) {
    return new Measure.Arithmetic("-", left, right);
  }

  private static Measure times(Measure left, Measure right) {
    return new Measure.Arithmetic("*", left, right);
  }
}
