package org.placebook.formula.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A measure in the words in which a colleague would explain its formula. */
public final class Words implements FormulaVisitor<String> {
  private static final int MOST_NAMED = 4;

  private final Function<InputColumn, String> names;
  private final Function<Subject.Standard, String> standards;
  private final Function<BoundFormula, Optional<String>> columns;

  /** With these names for the columns of inputs and for comparators. */
  public Words(Function<InputColumn, String> names, Function<Subject.Standard, String> standards) {
    this(names, standards, measure -> Optional.empty());
  }

  /** With the headings of columns that show a part already. */
  public Words(
      Function<InputColumn, String> names,
      Function<Subject.Standard, String> standards,
      Function<BoundFormula, Optional<String>> columns) {
    this.names = names;
    this.standards = standards;
    this.columns = columns;
  }

  /** Such as {@code Retail / Total}. */
  public String of(BoundFormula measure) {
    return visit(measure);
  }

  @Override
  public String constant(BoundFormula.Constant of) {
    return Scalar.shown(of.value());
  }

  @Override
  public String figure(BoundFormula.Figure of) {
    return names.apply(of.column());
  }

  @Override
  public String arithmetic(BoundFormula.Arithmetic of) {
    boolean isTurned = of.operator().equals("*") && of.left().equals(new BoundFormula.Constant(-1));
    return isTurned ? "minus " + part(of.right()) : between(of, of.operator());
  }

  @Override
  public String atStandard(BoundFormula.AtStandard of) {
    return part(of.of()) + " in " + standards.apply(of.standard());
  }

  @Override
  public String words(BoundFormula.Words of) {
    return "\"" + of.text() + "\"";
  }

  @Override
  public String truth(BoundFormula.Truth of) {
    return of.value() ? "TRUE" : "FALSE";
  }

  @Override
  public String atGroup(BoundFormula.AtGroup of) {
    return part(of.of()) + " in the area's group";
  }

  @Override
  public String growth(BoundFormula.Growth of) {
    return part(of.newer()) + " / " + part(of.older());
  }

  @Override
  public String comparison(BoundFormula.Comparison of) {
    return between(of, of.operator());
  }

  @Override
  public String joined(BoundFormula.Joined of) {
    return between(of, "&");
  }

  @Override
  public String function(BoundFormula.Function of) {
    return named(of.name(), of.arguments());
  }

  @Override
  public String skipping(BoundFormula.Skipping of) {
    return named(of.name(), of.arguments());
  }

  @Override
  public String choice(BoundFormula.Choice of) {
    return "if %s then %s else %s".formatted(of(of.condition()), of(of.yes()), of(of.no()));
  }

  @Override
  public String otherwise(BoundFormula.Otherwise of) {
    return part(of.first()) + ", or " + part(of.second()) + " where that is [z]";
  }

  @Override
  public String overAreas(BoundFormula.OverAreas of) {
    return of.name()
        + (of.ofGroup() ? " over all areas, or a group's own, of " : " over all areas of ")
        + part(of.of());
  }

  @Override
  public String rank(BoundFormula.Rank of) {
    return "rank of " + part(of.of()) + within(of);
  }

  @Override
  public String countAreas(BoundFormula.CountAreas of) {
    return "number of areas where " + of(of.condition());
  }

  @Override
  public String extreme(BoundFormula.Extreme of) {
    return named(of.largest() ? "label of the largest" : "label of the smallest", of.parts());
  }

  @Override
  public String ofList(BoundFormula.OfList of) {
    String against =
        ListFigures.compares(of.name())
            ? " against " + standards.apply(Subject.Standard.DEFAULT)
            : "";
    return named(of.name(), of.parts()) + against;
  }

  @Override
  public String closed(BoundFormula.Closed of) {
    return named(of.form().name(), of.parts());
  }

  @Override
  public String bound(BoundFormula.Bound of) {
    return (of.upper() ? "highest " : "lowest ") + names.apply(of.column()) + " by rounding";
  }

  @Override
  public String ofAreas(BoundFormula.OfAreas of) {
    return named(of.form().name(), of.parts());
  }

  @Override
  public String standardised(BoundFormula.Standardised of) {
    return "DSR%s (%s; %s; weights of %s)"
        .formatted(
            limit(of.limit()),
            listed(of.events()),
            listed(of.populations()),
            standards.apply(of.standard()));
  }

  @Override
  public String indirect(BoundFormula.Indirect of) {
    return "SMR%s (%s; %s; rates of %s)"
        .formatted(
            limit(of.limit()),
            listed(of.observed()),
            listed(of.people()),
            standards.apply(Subject.Standard.DEFAULT));
  }

  @Override
  public String wording(BoundFormula.Wording of) {
    return named(of.function(), of.parts());
  }

  @Override
  public String rowIn(BoundFormula.RowIn of) {
    return "row in Data " + of.input();
  }

  @Override
  public String inSet(BoundFormula.InSet of) {
    return "in the set " + of.name();
  }

  @Override
  public String lowAsZero(BoundFormula.LowAsZero of) {
    return part(of.of()) + ", [low] as 0";
  }

  @Override
  public String paired(BoundFormula.Paired of) {
    return part(of.of()) + ", where there is " + part(of.other());
  }

  @Override
  public String best(BoundFormula.Best of) {
    return named(of.largest() ? "largest" : "smallest", of.members());
  }

  @Override
  public String tied(BoundFormula.Tied of) {
    String best = of.best().largest() ? "largest" : "smallest";
    String first = of.members().get(0).label();
    String last = of.members().get(of.members().size() - 1).label();
    return of.members().size() == 1
        ? "label of " + first + " where it is the " + best
        : "labels of the " + best + " among " + first + " to " + last;
  }

  @Override
  public String verdict(BoundFormula.Verdict of) {
    String against = part(of.against());
    boolean isBand =
        of.low() instanceof BoundFormula.Arithmetic low
            && low.right() instanceof BoundFormula.Constant;
    String above =
        isBand ? part(of.low()) + " > " + against : "the 95% limits lie above " + against;
    String below = isBand ? part(of.high()) + " < " + against : "below";
    return "\"%s\" if %s, \"%s\" if %s, else \"%s\""
        .formatted(of.above(), above, of.below(), below, of.between());
  }

  private String between(BoundFormula.OfTwo of, String sign) {
    return part(of.left()) + " " + sign + " " + part(of.right());
  }

  private static String limit(BoundFormula.Limit limit) {
    return limit == BoundFormula.Limit.NONE ? "" : "_" + limit.name();
  }

  private static String within(BoundFormula.Rank rank) {
    String order = rank.smallestFirst() ? ", the smallest first" : "";
    if (rank.within() instanceof Within.SameGroup) {
      return " in its group" + order;
    }
    if (rank.within() instanceof Within.Groups) {
      return " among all groups" + order;
    }
    return rank.within() instanceof Within.OfSet set
        ? " in the set " + set.name() + order
        : " among all areas" + order;
  }

  private String named(String name, List<BoundFormula> parts) {
    return name + " (" + listed(parts) + ")";
  }

  private String listed(List<BoundFormula> parts) {
    return parts.size() <= MOST_NAMED
        ? parts.stream().map(this::bare).collect(Collectors.joining("; "))
        : String.format(
            Locale.ROOT,
            "%d columns, %s to %s",
            parts.size(),
            bare(parts.get(0)),
            bare(parts.get(parts.size() - 1)));
  }

  private String bare(BoundFormula measure) {
    return columns.apply(measure).orElseGet(() -> of(measure));
  }

  private String part(BoundFormula measure) {
    Optional<String> shown = columns.apply(measure);
    if (shown.isPresent()) {
      return shown.get();
    }
    return isOnePiece(measure) ? of(measure) : "(" + of(measure) + ")";
  }

  /**
   * What reads as one thing between two signs: a number, a name, or a function and its brackets.
   */
  private static boolean isOnePiece(BoundFormula measure) {
    return measure.isPlain()
        || measure instanceof BoundFormula.Figure
        || measure instanceof BoundFormula.Function
        || measure instanceof BoundFormula.Skipping
        || measure instanceof BoundFormula.Closed
        || measure instanceof BoundFormula.OfList
        || measure instanceof BoundFormula.OfAreas
        || measure instanceof BoundFormula.Standardised
        || measure instanceof BoundFormula.Indirect
        || measure instanceof BoundFormula.Wording
        || measure instanceof BoundFormula.Extreme
        || measure instanceof BoundFormula.Best;
  }
}
