package org.placebook.formula;

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
 * The first reading of a measure: its value at a place. The second, {@link ExcelText}, gives the
 * same when Excel calculates it.
 *
 * <p>A missing part makes the result missing for the reason of the first, but for {@code [low]}:
 * see {@link Strict}. A division by zero is not applicable.
 */
public final class Evaluator {
  /** A function of so many arguments is worth remembering. */
  private static final int MANY = 8;

  private final Figures figures;
  private final IdentityHashMap<Measure, List<Value>> columns = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Rankings> rankings = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Map<String, Value>> counts = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Map<Subject, Value>> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Measure, Value> overAreas = new IdentityHashMap<>();
  private final AreaFigures ofAreas = new AreaFigures(this);

  /** Over these figures. */
  public Evaluator(Figures figures) {
    this.figures = figures;
  }

  /** The value of a measure at a place; a condition gives {@code yes} or {@code no}. */
  public Value value(Measure measure, Subject subject) {
    Value value = at(measure, subject);
    if (measure.isCondition() && value instanceof Figure truth) {
      return new Text(truth.number() != 0 ? "yes" : "no");
    }
    return value;
  }

  /** The values of a measure over all areas in scope, worked out once. */
  public List<Value> areas(Measure measure) {
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

  Value at(Measure measure, Subject subject) {
    if (measure instanceof Measure.Constant constant) {
      return Value.of(constant.value());
    }
    if (measure instanceof Measure.Figure figure) {
      return figure(figure.column(), subject);
    }
    if (measure instanceof Measure.Arithmetic arithmetic) {
      Value left = at(arithmetic.left(), subject);
      Value right = at(arithmetic.right(), subject);
      return Strict.arithmetic(arithmetic, left, right);
    }
    if (measure instanceof Measure.AtStandard at) {
      return at(at.of(), at.standard());
    }
    if (measure instanceof Measure.AtGroup at) {
      return atGroup(at.of(), subject);
    }
    if (measure instanceof Measure.Words words) {
      return words(words.text());
    }
    if (measure instanceof Measure.Truth truth) {
      return Value.of(truth.value() ? 1 : 0);
    }
    return combined(measure, subject);
  }

  /** The total of a list is the same for each of its members' shares. */
  private Value known(Measure.Function function, Subject subject) {
    Map<Subject, Value> known = functions.computeIfAbsent(function, f -> new HashMap<>());
    Value value = known.get(subject);
    if (value == null) {
      value = function(function, subject);
      known.put(subject, value);
    }
    return value;
  }

  private Value function(Measure.Function function, Subject subject) {
    return Strict.function(function.name(), all(function.arguments(), subject));
  }

  private Value combined(Measure measure, Subject subject) {
    if (measure instanceof Measure.Comparison comparison) {
      return Strict.comparison(
          comparison.operator(), at(comparison.left(), subject), at(comparison.right(), subject));
    }
    if (measure instanceof Measure.Growth growth) {
      return Strict.of(
          List.of(at(growth.newer(), subject), at(growth.older(), subject)),
          n -> n[1] > 0 ? n[0] / n[1] : Double.NaN);
    }
    if (measure instanceof Measure.Joined joined) {
      return Strict.joined(at(joined.left(), subject), at(joined.right(), subject));
    }
    if (measure instanceof Measure.Function function) {
      return function.arguments().size() < MANY
          ? function(function, subject)
          : known(function, subject);
    }
    if (measure instanceof Measure.Skipping skipping) {
      return Strict.skipping(skipping.name(), all(skipping.arguments(), subject));
    }
    if (measure instanceof Measure.Choice choice) {
      return choice(choice, subject);
    }
    if (measure instanceof Measure.Otherwise otherwise) {
      Value first = at(otherwise.first(), subject);
      boolean failed =
          first instanceof Missing missing && missing.reason() == Reason.NOT_APPLICABLE;
      return failed ? at(otherwise.second(), subject) : first;
    }
    if (measure instanceof Measure.Extreme extreme) {
      return Extremes.label(
          extreme.largest(), extreme.members(), all(measuresOf(extreme), subject));
    }
    if (measure instanceof Measure.OfList list) {
      return ListFigures.value(
          list.name(),
          Strict.lowAsZero(all(list.members(), subject)),
          Strict.lowAsZero(all(list.standard(), Subject.Standard.DEFAULT)));
    }
    return ofSeveral(measure, subject);
  }

  private Value ofSeveral(Measure measure, Subject subject) {
    if (measure instanceof Measure.Closed closed) {
      return Strict.of(all(closed.parts(), subject), closed.form()::value);
    }
    if (measure instanceof Measure.Bound bound) {
      return bound(bound, subject);
    }
    if (measure instanceof Measure.Standardised rate) {
      return StandardisedRate.value(
          rate,
          Strict.lowAsZero(all(rate.events(), subject)),
          Strict.lowAsZero(all(rate.populations(), subject)),
          Strict.lowAsZero(all(rate.populations(), rate.standard())));
    }
    if (measure instanceof Measure.Wording wording) {
      return Wording.value(wording.function(), at(wording.of(), subject), wording.length());
    }
    if (measure instanceof Measure.OfAreas of) {
      return ofAreas.value(of, subject);
    }
    return Workings.isStep(measure)
        ? new Workings(this, figures).value(measure, subject)
        : overAreas(measure, subject);
  }

  private Value bound(Measure.Bound bound, Subject subject) {
    if (subject instanceof Subject.Group group) {
      List<Value> parts = new ArrayList<>();
      for (int member : figures.members(group.name())) {
        parts.add(bound(bound, new Subject.Area(member)));
      }
      return bound.column().addsUp() && !parts.isEmpty()
          ? Strict.sum(parts)
          : Value.missing(Reason.NOT_AVAILABLE);
    }
    return Strict.of(
        List.of(figure(bound.column(), subject)), n -> bound.rounded().at(n[0], bound.upper()));
  }

  /** A typed shorthand is a reason, as it is in every cell. */
  private static Value words(String text) {
    return Reason.ofShorthand(text.isBlank() ? Reason.NOT_APPLICABLE.shorthand() : text)
        .map(Value::missing)
        .orElseGet(() -> new Text(text));
  }

  private Value overAreas(Measure measure, Subject subject) {
    if (measure instanceof Measure.OverAreas over) {
      return overAreas.computeIfAbsent(over, o -> Strict.skipping(over.name(), areas(over.of())));
    }
    if (measure instanceof Measure.Rank rank) {
      return rank(rank, subject);
    }
    return countAreas((Measure.CountAreas) measure, subject);
  }

  private Value figure(InputColumn column, Subject subject) {
    if (subject instanceof Subject.Area area) {
      return Strict.figureOrReason(figures.area(column, area.index()));
    }
    if (subject instanceof Subject.Standard standard) {
      return Strict.figureOrReason(figures.standard(column, standard));
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
    return Strict.sum(parts);
  }

  private Value atGroup(Measure of, Subject subject) {
    if (subject instanceof Subject.Area area) {
      String group = figures.group(area.index());
      return group.isEmpty()
          ? Value.missing(Reason.NOT_APPLICABLE)
          : at(of, new Subject.Group(group));
    }
    return at(of, subject);
  }

  private Value choice(Measure.Choice choice, Subject subject) {
    Value condition = at(choice.condition(), subject);
    if (condition instanceof Missing) {
      return Strict.unlessLow(condition);
    }
    boolean holds = condition instanceof Figure figure && figure.number() != 0;
    return at(holds ? choice.yes() : choice.no(), subject);
  }

  /** Ranks see the areas only: a group or a comparator has none. */
  private Value rank(Measure.Rank rank, Subject subject) {
    if (!(subject instanceof Subject.Area area)) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    List<Value> all = areas(rank.of());
    if (!(all.get(area.index()) instanceof Figure own)) {
      return Strict.unlessLow(Strict.figureOrReason(all.get(area.index())));
    }
    Rankings ranks = rankings.computeIfAbsent(rank, r -> new Rankings(rank, all, figures));
    return ranks.has(area.index())
        ? Value.of(ranks.rank(area.index(), own.number()))
        : Value.missing(Reason.NOT_APPLICABLE);
  }

  /** Counted once for each group, and once for all. */
  private Value countAreas(Measure.CountAreas count, Subject subject) {
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

  private Value counted(Measure.CountAreas count, Subject subject) {
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

  private List<Value> all(List<Measure> measures, Subject subject) {
    List<Value> values = new ArrayList<>(measures.size());
    for (Measure measure : measures) {
      values.add(at(measure, subject));
    }
    return values;
  }

  private static List<Measure> measuresOf(Measure.Extreme extreme) {
    return extreme.members().stream().map(Member::measure).toList();
  }
}
