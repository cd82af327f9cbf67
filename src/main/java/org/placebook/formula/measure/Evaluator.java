package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The first reading of a measure: its value at a place. The second, {@code ExcelText}, gives the
 * same when Excel calculates it.
 *
 * <p>A missing part makes the result missing for the reason of the first, but for {@code [low]}:
 * see {@link MissingPropagation}. A division by zero is not applicable.
 */
public final class Evaluator {
  /** A function of so many arguments is worth remembering. */
  private static final int MANY = 8;

  private final FigureSource figures;
  private final IdentityHashMap<BoundFormula, List<Value>> columns = new IdentityHashMap<>();
  private final IdentityHashMap<BoundFormula, Rankings> rankings = new IdentityHashMap<>();
  private final IdentityHashMap<BoundFormula, Map<String, Value>> counts = new IdentityHashMap<>();
  private final IdentityHashMap<BoundFormula, Map<Subject, Value>> functions =
      new IdentityHashMap<>();
  private final IdentityHashMap<BoundFormula, Value> overAreas = new IdentityHashMap<>();
  private final AreaFigures ofAreas;

  /** Over these figures. */
  public Evaluator(FigureSource figures) {
    this.figures = figures;
    this.ofAreas = new AreaFigures(this, figures);
  }

  /** The value of a measure at a place; a condition gives {@code yes} or {@code no}. */
  public Value value(BoundFormula measure, Subject subject) {
    List<Value> known = columns.get(measure);
    Value value =
        known != null && subject instanceof Subject.Area area
            ? known.get(area.index())
            : at(measure, subject);
    if (measure.isCondition() && value instanceof Figure truth) {
      return new Text(truth.number() != 0 ? "yes" : "no");
    }
    return value;
  }

  /** The values of a measure at several places; if they may be all areas, those are remembered. */
  public List<Value> values(BoundFormula measure, List<Subject> subjects) {
    if (subjects.size() >= figures.areas()) {
      areas(measure);
    }
    List<Value> values = new ArrayList<>(subjects.size());
    for (Subject subject : subjects) {
      values.add(value(measure, subject));
    }
    return values;
  }

  /** The values of a measure over all areas in scope, worked out once. */
  public List<Value> areas(BoundFormula measure) {
    List<Value> known = columns.get(measure);
    if (known == null) {
      known = new ArrayList<>(figures.areas());
      for (int area = 0; area < figures.areas(); area++) {
        known.add(at(measure, new Subject.Area(area)));
      }
      columns.put(measure, known);
    }
    return known;
  }

  Value at(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.Constant constant) {
      return Value.of(constant.value());
    }
    if (measure instanceof BoundFormula.Figure figure) {
      return figure(figure.column(), subject);
    }
    if (measure instanceof BoundFormula.Arithmetic arithmetic) {
      Value left = at(arithmetic.left(), subject);
      Value right = at(arithmetic.right(), subject);
      return MissingPropagation.arithmetic(arithmetic, left, right);
    }
    if (measure instanceof BoundFormula.AtStandard at) {
      return at(at.of(), at.standard());
    }
    if (measure instanceof BoundFormula.AtGroup at) {
      return atGroup(at.of(), subject);
    }
    if (measure instanceof BoundFormula.Words words) {
      return words(words.text());
    }
    if (measure instanceof BoundFormula.Truth truth) {
      return Value.of(truth.value() ? 1 : 0);
    }
    return combined(measure, subject);
  }

  private Value verdict(BoundFormula.Verdict verdict, Subject subject) {
    boolean isOwn = verdict.ofStandard() && subject instanceof Subject.Standard;
    if (isOwn
        || !(at(verdict.low(), subject) instanceof Figure low)
        || !(at(verdict.high(), subject) instanceof Figure high)
        || !(at(verdict.against(), subject) instanceof Figure against)) {
      return new Text(BoundFormula.Verdict.NOT_COMPARED);
    }
    return new Text(
        low.number() > against.number()
            ? verdict.above()
            : high.number() < against.number() ? verdict.below() : verdict.between());
  }

  /** The total of a list is the same for each of its members' shares. */
  private Value known(BoundFormula.Function function, Subject subject) {
    Map<Subject, Value> known = functions.computeIfAbsent(function, f -> new HashMap<>());
    Value value = known.get(subject);
    if (value == null) {
      value = function(function, subject);
      known.put(subject, value);
    }
    return value;
  }

  private Value function(BoundFormula.Function function, Subject subject) {
    return MissingPropagation.function(function.name(), all(function.arguments(), subject));
  }

  private Value combined(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.Comparison comparison) {
      return MissingPropagation.comparison(
          comparison.operator(), at(comparison.left(), subject), at(comparison.right(), subject));
    }
    if (measure instanceof BoundFormula.Growth growth) {
      return MissingPropagation.of(
          List.of(at(growth.newer(), subject), at(growth.older(), subject)),
          n -> n[1] > 0 ? n[0] / n[1] : Double.NaN);
    }
    if (measure instanceof BoundFormula.Joined joined) {
      return MissingPropagation.joined(at(joined.left(), subject), at(joined.right(), subject));
    }
    if (measure instanceof BoundFormula.Function function) {
      return function.arguments().size() < MANY
          ? function(function, subject)
          : known(function, subject);
    }
    if (measure instanceof BoundFormula.Skipping skipping) {
      return MissingPropagation.skipping(skipping.name(), all(skipping.arguments(), subject));
    }
    if (measure instanceof BoundFormula.Choice choice) {
      return choice(choice, subject);
    }
    if (measure instanceof BoundFormula.Otherwise otherwise) {
      Value first = at(otherwise.first(), subject);
      boolean failed =
          first instanceof Missing missing && missing.reason() == Reason.NOT_APPLICABLE;
      return failed ? at(otherwise.second(), subject) : first;
    }
    if (measure instanceof BoundFormula.Extreme extreme) {
      return Extremes.label(
          extreme.largest(), extreme.members(), all(measuresOf(extreme), subject));
    }
    if (measure instanceof BoundFormula.OfList list) {
      return ListFigures.value(
          list.name(),
          MissingPropagation.lowAsZero(all(list.members(), subject)),
          MissingPropagation.lowAsZero(all(list.standard(), Subject.Standard.DEFAULT)));
    }
    return ofSeveral(measure, subject);
  }

  private Value ofSeveral(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.Closed closed) {
      return MissingPropagation.of(all(closed.parts(), subject), closed.form()::value);
    }
    if (measure instanceof BoundFormula.Verdict verdict) {
      return verdict(verdict, subject);
    }
    if (measure instanceof BoundFormula.Bound bound) {
      return bound(bound, subject);
    }
    if (measure instanceof BoundFormula.Standardised rate) {
      return StandardisedRate.value(
          rate,
          MissingPropagation.lowAsZero(all(rate.events(), subject)),
          MissingPropagation.lowAsZero(all(rate.populations(), subject)),
          MissingPropagation.lowAsZero(all(rate.populations(), rate.standard())));
    }
    if (measure instanceof BoundFormula.Indirect ratio) {
      return StandardisedRatio.value(
          ratio,
          MissingPropagation.lowAsZero(all(ratio.observed(), subject)),
          MissingPropagation.lowAsZero(all(ratio.people(), subject)),
          MissingPropagation.lowAsZero(all(ratio.rates(), Subject.Standard.DEFAULT)));
    }
    if (measure instanceof BoundFormula.Wording wording) {
      return TextFunctions.value(wording.function(), at(wording.of(), subject), wording.length());
    }
    if (measure instanceof BoundFormula.OfAreas of) {
      return ofAreas.value(of, subject);
    }
    return WorkedSteps.isStep(measure)
        ? new WorkedSteps(this, figures).value(measure, subject)
        : overAreas(measure, subject);
  }

  private Value bound(BoundFormula.Bound bound, Subject subject) {
    if (subject instanceof Subject.Group group) {
      List<Value> parts = new ArrayList<>();
      for (int member : figures.members(group.name())) {
        parts.add(bound(bound, new Subject.Area(member)));
      }
      return bound.column().addsUp() && !parts.isEmpty()
          ? MissingPropagation.sum(parts)
          : Value.missing(Reason.NOT_AVAILABLE);
    }
    return MissingPropagation.of(
        List.of(figure(bound.column(), subject)), n -> bound.rounded().at(n[0], bound.upper()));
  }

  /** A typed shorthand is a reason, as it is in every cell. */
  private static Value words(String text) {
    return Reason.ofShorthand(text.isBlank() ? Reason.NOT_APPLICABLE.shorthand() : text)
        .map(Value::missing)
        .orElseGet(() -> new Text(text));
  }

  private Value overAreas(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.OverAreas over) {
      return subject instanceof Subject.Group group
          ? overGroup(over, group)
          : overAreas.computeIfAbsent(
              over, o -> MissingPropagation.skipping(over.name(), areas(over.of())));
    }
    if (measure instanceof BoundFormula.Rank rank) {
      return rank(rank, subject);
    }
    return countAreas((BoundFormula.CountAreas) measure, subject);
  }

  private Value overGroup(BoundFormula.OverAreas over, Subject.Group group) {
    List<Value> all = areas(over.of());
    return over.ofGroup()
        ? MissingPropagation.skipping(
            over.name(), figures.members(group.name()).stream().map(all::get).toList())
        : Value.missing(Reason.NOT_APPLICABLE);
  }

  private Value figure(InputColumn column, Subject subject) {
    if (subject instanceof Subject.Area area) {
      return MissingPropagation.figureOrReason(figures.area(column, area.index()));
    }
    if (subject instanceof Subject.Standard standard) {
      return MissingPropagation.figureOrReason(figures.standard(column, standard));
    }
    return sum(column, figures.members(((Subject.Group) subject).name()));
  }

  private Value sum(InputColumn column, List<Integer> members) {
    if (!column.addsUp() || members.isEmpty()) {
      return Value.missing(Reason.NOT_AVAILABLE);
    }
    List<Value> parts = new ArrayList<>(members.size());
    for (int member : members) {
      parts.add(figures.area(column, member));
    }
    return MissingPropagation.sum(parts);
  }

  private Value atGroup(BoundFormula of, Subject subject) {
    if (subject instanceof Subject.Area area) {
      String group = figures.group(area.index());
      return group.isEmpty()
          ? Value.missing(Reason.NOT_APPLICABLE)
          : at(of, new Subject.Group(group));
    }
    return at(of, subject);
  }

  private Value choice(BoundFormula.Choice choice, Subject subject) {
    Value condition = at(choice.condition(), subject);
    if (condition instanceof Missing) {
      return MissingPropagation.unlessLow(condition);
    }
    boolean holds = condition instanceof Figure figure && figure.number() != 0;
    return at(holds ? choice.yes() : choice.no(), subject);
  }

  /** Ranks see the areas only: a group has none but among groups, a comparator never. */
  private Value rank(BoundFormula.Rank rank, Subject subject) {
    if (rank.within() instanceof Within.Groups) {
      return subject instanceof Subject.Group group
          ? rankOfGroup(rank, group)
          : Value.missing(Reason.NOT_APPLICABLE);
    }
    if (!(subject instanceof Subject.Area area)) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    List<Value> all = areas(rank.of());
    if (!(all.get(area.index()) instanceof Figure own)) {
      return MissingPropagation.unlessLow(MissingPropagation.figureOrReason(all.get(area.index())));
    }
    Rankings ranks = rankings.computeIfAbsent(rank, r -> new Rankings(rank, all, figures));
    return ranks.has(area.index())
        ? Value.of(ranks.rank(area.index(), own.number()))
        : Value.missing(Reason.NOT_APPLICABLE);
  }

  private Value rankOfGroup(BoundFormula.Rank rank, Subject.Group group) {
    Value own = at(rank.of(), group);
    if (!(own instanceof Figure figure)) {
      return MissingPropagation.unlessLow(MissingPropagation.figureOrReason(own));
    }
    long ahead =
        figures.groups().stream()
            .map(name -> at(rank.of(), new Subject.Group(name)))
            .filter(Figure.class::isInstance)
            .mapToDouble(value -> ((Figure) value).number())
            .filter(n -> rank.smallestFirst() ? n < figure.number() : n > figure.number())
            .count();
    return Value.of(1 + (int) ahead);
  }

  /** Counted once for each group, and once for all. */
  private Value countAreas(BoundFormula.CountAreas count, Subject subject) {
    String group =
        subject instanceof Subject.Group named
            ? "group " + named.name()
            : subject instanceof Subject.Area area && !figures.group(area.index()).isEmpty()
                ? "group " + figures.group(area.index())
                : "";
    return counts
        .computeIfAbsent(count, c -> new HashMap<>())
        .computeIfAbsent(group, g -> counted(count, subject));
  }

  private Value counted(BoundFormula.CountAreas count, Subject subject) {
    List<Value> truths = areas(count.condition());
    int met = 0;
    for (int area : scope(subject)) {
      if (truths.get(area) instanceof Figure truth && truth.number() != 0) {
        met++;
      }
    }
    return Value.of(met);
  }

  private List<Integer> scope(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return figures.members(group.name());
    }
    if (subject instanceof Subject.Area area && !figures.group(area.index()).isEmpty()) {
      return figures.members(figures.group(area.index()));
    }
    return IntStream.range(0, figures.areas()).boxed().toList();
  }

  private List<Value> all(List<BoundFormula> measures, Subject subject) {
    List<Value> values = new ArrayList<>(measures.size());
    for (BoundFormula measure : measures) {
      values.add(at(measure, subject));
    }
    return values;
  }

  private static List<BoundFormula> measuresOf(BoundFormula.Extreme extreme) {
    return extreme.members().stream().map(Member::measure).toList();
  }
}
