package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.Expression;

/** Functions of two periods: growth and the parts of a shift-share analysis. */
final class ChangeForms {
  private static final BoundFormula ONE = new BoundFormula.Constant(1);

  private final Scope scope;
  private final Binder binder;

  ChangeForms(Scope scope, Binder binder) {
    this.scope = scope;
    this.binder = binder;
  }

  BoundFormula bind(String function, List<Expression> arguments) throws Unbound {
    BoundFormula newer = binder.bind(arguments.get(0));
    BoundFormula older = binder.bind(arguments.get(1));
    if (function.startsWith("SHIFT_")) {
      eachYearAnInput(arguments, newer, older);
    }
    return switch (function) {
      case "CHANGE" -> minus(new BoundFormula.Growth(newer, older), ONE);
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

  private static BoundFormula yearly(BoundFormula newer, BoundFormula older, BoundFormula years) {
    BoundFormula growth = new BoundFormula.Growth(newer, older);
    BoundFormula root =
        new BoundFormula.Arithmetic("^", growth, new BoundFormula.Arithmetic("/", ONE, years));
    return minus(root, ONE);
  }

  /** How much more the sector grew here than in the nation. */
  private static BoundFormula lead(BoundFormula newer, BoundFormula older) {
    return minus(new BoundFormula.Growth(newer, older), sector(newer, older));
  }

  /** The old figure that the area would have with the nation's make-up. */
  private BoundFormula expected(List<Expression> arguments, BoundFormula older) throws Unbound {
    BoundFormula all = whole(arguments, Needs.one(older).input());
    BoundFormula share = new BoundFormula.Arithmetic("/", older, all);
    return times(all, new BoundFormula.AtStandard(share, Subject.Standard.DEFAULT));
  }

  /** How the sector grew in the nation. */
  private static BoundFormula sector(BoundFormula newer, BoundFormula older) {
    return new BoundFormula.AtStandard(
        new BoundFormula.Growth(newer, older), Subject.Standard.DEFAULT);
  }

  /** How the whole nation grew, over the same sectors in both years. */
  private BoundFormula nation(List<Expression> arguments, BoundFormula newer, BoundFormula older)
      throws Unbound {
    BoundFormula growth =
        new BoundFormula.Growth(
            whole(arguments, Needs.one(newer).input()), whole(arguments, Needs.one(older).input()));
    return new BoundFormula.AtStandard(growth, Subject.Standard.DEFAULT);
  }

  /**
   * The same list in two years, as it stands in two inputs.
   *
   * @throws Unbound if both years are columns of one, whose list would be the whole of both
   */
  private static void eachYearAnInput(
      List<Expression> arguments, BoundFormula newer, BoundFormula older) throws Unbound {
    boolean isOne = Needs.one(newer).input().equals(Needs.one(older).input());
    if (isOne && arguments.size() > 2 && !newer.equals(older)) {
      throw new Unbound(
          "A shift-share needs each year as an input of its own, but both columns are of '%s': give the file two rows on the sheet Inputs, one a year, and let the list name the columns that both have"
              .formatted(Needs.one(newer).input()));
    }
  }

  private BoundFormula whole(List<Expression> arguments, String input) throws Unbound {
    if (arguments.size() < 3) {
      return scope.total(input);
    }
    Optional<List<Member>> members = binder.members(arguments.get(2));
    if (members.isEmpty()) {
      throw new Unbound("The third part of a shift-share function is a list of the sheet Lists");
    }
    List<BoundFormula> figures = new ArrayList<>();
    for (Member member : members.get()) {
      String heading = Needs.one(member.measure()).heading();
      figures.add(new BoundFormula.Figure(scope.column(input, heading)));
    }
    return new BoundFormula.Function("SUM", figures);
  }

  static BoundFormula minus(BoundFormula left, BoundFormula right) {
    return new BoundFormula.Arithmetic("-", left, right);
  }

  private static BoundFormula times(BoundFormula left, BoundFormula right) {
    return new BoundFormula.Arithmetic("*", left, right);
  }
}
