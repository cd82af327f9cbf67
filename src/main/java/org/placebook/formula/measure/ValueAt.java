package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.stats.LastDigits;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The value of each kind of formula at one place. */
record ValueAt(Subject subject, Evaluator evaluator, FigureSource figures)
    implements FormulaVisitor<Value> {
  /** A function of so many arguments is worth remembering. */
  private static final int MANY = 8;

  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  @Override
  public Value constant(BoundFormula.Constant of) {
    return Value.of(of.value());
  }

  @Override
  public Value figure(BoundFormula.Figure of) {
    return evaluator.figure(of.column(), subject);
  }

  @Override
  public Value arithmetic(BoundFormula.Arithmetic of) {
    return MissingPropagation.arithmetic(of, visit(of.left()), visit(of.right()));
  }

  @Override
  public Value atStandard(BoundFormula.AtStandard of) {
    return evaluator.at(of.of(), of.standard());
  }

  @Override
  public Value words(BoundFormula.Words of) {
    // A typed shorthand is a reason, as it is in every cell.
    String text = of.text();
    return Reason.ofShorthand(text.isBlank() ? Reason.NOT_APPLICABLE.shorthand() : text)
        .map(Value::missing)
        .orElseGet(() -> new Text(text));
  }

  @Override
  public Value truth(BoundFormula.Truth of) {
    return Value.of(of.value() ? 1 : 0);
  }

  @Override
  public Value atGroup(BoundFormula.AtGroup of) {
    if (subject instanceof Subject.Area area) {
      String group = figures.group(area.index());
      return group.isEmpty() ? NOT_APPLICABLE : evaluator.at(of.of(), new Subject.Group(group));
    }
    return visit(of.of());
  }

  @Override
  public Value growth(BoundFormula.Growth of) {
    return MissingPropagation.of(
        List.of(visit(of.newer()), visit(of.older())), n -> n[1] > 0 ? n[0] / n[1] : Double.NaN);
  }

  @Override
  public Value comparison(BoundFormula.Comparison of) {
    return MissingPropagation.comparison(of.operator(), visit(of.left()), visit(of.right()));
  }

  @Override
  public Value joined(BoundFormula.Joined of) {
    return MissingPropagation.joined(visit(of.left()), visit(of.right()));
  }

  @Override
  public Value function(BoundFormula.Function of) {
    return of.arguments().size() < MANY
        ? MissingPropagation.function(of.name(), all(of.arguments()))
        : evaluator.once(
            of, subject, () -> MissingPropagation.function(of.name(), all(of.arguments())));
  }

  @Override
  public Value skipping(BoundFormula.Skipping of) {
    return MissingPropagation.skipping(of.name(), all(of.arguments()));
  }

  @Override
  public Value choice(BoundFormula.Choice of) {
    Value condition = visit(of.condition());
    if (condition instanceof Missing) {
      return MissingPropagation.unlessLow(condition);
    }
    boolean holds = condition instanceof Figure figure && figure.number() != 0;
    return visit(holds ? of.yes() : of.no());
  }

  @Override
  public Value otherwise(BoundFormula.Otherwise of) {
    Value first = visit(of.first());
    return Missing.is(first, Reason.NOT_APPLICABLE) ? visit(of.second()) : first;
  }

  @Override
  public Value overAreas(BoundFormula.OverAreas of) {
    return evaluator.overAreas(of, subject);
  }

  @Override
  public Value rank(BoundFormula.Rank of) {
    return evaluator.rank(of, subject);
  }

  @Override
  public Value countAreas(BoundFormula.CountAreas of) {
    return evaluator.countAreas(of, subject);
  }

  @Override
  public Value extreme(BoundFormula.Extreme of) {
    return Extremes.label(of.largest(), of.members(), all(of.parts()));
  }

  @Override
  public Value ofList(BoundFormula.OfList of) {
    return ListFigures.value(
        of.name(),
        lowAsZero(of.members(), subject),
        lowAsZero(of.standard(), Subject.Standard.DEFAULT));
  }

  @Override
  public Value closed(BoundFormula.Closed of) {
    return MissingPropagation.of(all(of.parts()), of.form()::value);
  }

  @Override
  public Value bound(BoundFormula.Bound of) {
    if (!(subject instanceof Subject.Group group)) {
      return MissingPropagation.of(
          List.of(evaluator.figure(of.column(), subject)), n -> of.rounded().at(n[0], of.upper()));
    }
    List<Value> parts =
        figures.members(group.name()).stream()
            .map(member -> evaluator.at(of, new Subject.Area(member)))
            .toList();
    return of.column().addsUp() && !parts.isEmpty() ? MissingPropagation.sum(parts) : NOT_AVAILABLE;
  }

  @Override
  public Value ofAreas(BoundFormula.OfAreas of) {
    return evaluator.ofAreas(of, subject);
  }

  @Override
  public Value standardised(BoundFormula.Standardised of) {
    return StandardisedRate.value(
        of,
        lowAsZero(of.events(), subject),
        lowAsZero(of.populations(), subject),
        lowAsZero(of.populations(), of.standard()));
  }

  @Override
  public Value indirect(BoundFormula.Indirect of) {
    return StandardisedRatio.value(
        of,
        lowAsZero(of.observed(), subject),
        lowAsZero(of.people(), subject),
        lowAsZero(of.rates(), Subject.Standard.DEFAULT));
  }

  @Override
  public Value wording(BoundFormula.Wording of) {
    return TextFunctions.value(of.function(), visit(of.of()), of.length());
  }

  @Override
  public Value rowIn(BoundFormula.RowIn of) {
    if (subject instanceof Subject.Group) {
      return NOT_APPLICABLE;
    }
    OptionalInt row = figures.rowIn(of.input(), subject);
    return row.isPresent() ? Value.of(row.getAsInt()) : NOT_AVAILABLE;
  }

  @Override
  public Value inSet(BoundFormula.InSet of) {
    boolean isIn = subject instanceof Subject.Area area && of.areas().contains(area.index());
    return new Text(isIn ? "yes" : "no");
  }

  @Override
  public Value lowAsZero(BoundFormula.LowAsZero of) {
    return MissingPropagation.lowAsZero(visit(of.of()));
  }

  @Override
  public Value paired(BoundFormula.Paired of) {
    Value own = visit(of.of());
    return own instanceof Figure && visit(of.other()) instanceof Figure ? own : NOT_AVAILABLE;
  }

  @Override
  public Value best(BoundFormula.Best of) {
    return Extremes.best(of.largest(), all(of.members()));
  }

  @Override
  public Value tied(BoundFormula.Tied of) {
    // Nothing, which a cell shows as blank, where none of these members is as large.
    Value nothing = new Missing(Reason.NOT_APPLICABLE, "");
    List<Value> own = all(of.members().stream().map(Member::measure).toList());
    if (!(visit(of.best()) instanceof Figure best)) {
      return nothing;
    }
    String labels =
        IntStream.range(0, own.size())
            .filter(i -> Extremes.isAt(best, own.get(i)))
            .mapToObj(i -> "; " + of.members().get(i).label())
            .collect(Collectors.joining());
    return labels.isEmpty() ? nothing : new Text(labels);
  }

  @Override
  public Value verdict(BoundFormula.Verdict of) {
    boolean isOwn = of.ofStandard() && subject instanceof Subject.Standard;
    if (isOwn
        || !(visit(of.low()) instanceof Figure low)
        || !(visit(of.high()) instanceof Figure high)
        || !(visit(of.against()) instanceof Figure against)) {
      return new Text(BoundFormula.Verdict.NOT_COMPARED);
    }
    return new Text(
        LastDigits.compare(low.number(), against.number()) > 0
            ? of.above()
            : LastDigits.compare(high.number(), against.number()) < 0 ? of.below() : of.between());
  }

  private List<Value> all(List<BoundFormula> formulas) {
    List<Value> values = new ArrayList<>(formulas.size());
    for (BoundFormula formula : formulas) {
      values.add(visit(formula));
    }
    return values;
  }

  private List<Value> lowAsZero(List<BoundFormula> formulas, Subject at) {
    return MissingPropagation.lowAsZero(new ValueAt(at, evaluator, figures).all(formulas));
  }
}
