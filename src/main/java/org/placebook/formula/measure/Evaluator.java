package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.placebook.table.Figure;
import org.placebook.table.Memo;
import org.placebook.table.PackedValues;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The first reading of a measure: its value at a place. The second, {@code ExcelText}, gives the
 * same when Excel calculates it.
 *
 * <p>A missing part makes the result missing for the reason of the first, but for {@code [low]}:
 * see {@link MissingPropagation}. A division by zero is not applicable.
 *
 * <p>Several threads may ask at a time.
 */
public final class Evaluator {
  private final FigureSource figures;
  private final Memo<BoundFormula, PackedValues> columns = new Memo<>();
  private final Memo<BoundFormula, Value> counts = new Memo<>();
  private final Memo<BoundFormula, Value> functions = new Memo<>();
  private final Memo<BoundFormula, Value> overAreas = new Memo<>();
  private final Memo<InputColumn, Value> sums = new Memo<>();
  private final AreaFigures ofAreas;
  private final Optional<Columns> earlier;

  /**
   * What was worked out over all areas.
   *
   * @param figures what it rests on
   * @param values of each measure, one an area
   */
  public record Columns(FigureSource figures, Map<BoundFormula, PackedValues> values) {}

  /** Over these figures. */
  public Evaluator(FigureSource figures) {
    this(figures, Optional.empty());
  }

  /**
   * Over figures of which something may have been worked out before.
   *
   * @param earlier taken over where it rests on the same figures
   */
  public Evaluator(FigureSource figures, Optional<Columns> earlier) {
    this.figures = figures;
    this.ofAreas = new AreaFigures(this, figures);
    this.earlier = earlier;
  }

  /** All that was worked out over all areas so far. */
  public Columns columns() {
    return new Columns(figures, columns.all());
  }

  /** Whether others were worked out over the same figures as these are. */
  public boolean restsOn(Columns others) {
    return figures.givesAsMuchAs(others.figures());
  }

  /** The value of a measure at a place; a condition gives {@code yes} or {@code no}. */
  public Value value(BoundFormula measure, Subject subject) {
    Value value =
        subject instanceof Subject.Area area ? ofArea(measure, area) : at(measure, subject);
    if (measure.isCondition() && value instanceof Figure truth) {
      return new Text(truth.number() != 0 ? "yes" : "no");
    }
    return value;
  }

  private Value ofArea(BoundFormula measure, Subject.Area area) {
    Optional<PackedValues> known = known(measure);
    return known.isPresent() ? known.get().get(area.index()) : at(measure, area);
  }

  /** The values of a measure at several places; if they may be all areas, those are remembered. */
  public PackedValues values(BoundFormula measure, List<Subject> subjects) {
    if (subjects.size() >= figures.areas()) {
      areas(measure);
    }
    return !measure.isCondition() && areAreasInOrder(subjects)
        ? areas(measure)
        : PackedValues.of(subjects.size(), place -> value(measure, subjects.get(place)));
  }

  private boolean areAreasInOrder(List<Subject> subjects) {
    if (subjects.size() != figures.areas()) {
      return false;
    }
    for (int at = 0; at < subjects.size(); at++) {
      if (!(subjects.get(at) instanceof Subject.Area area && area.index() == at)) {
        return false;
      }
    }
    return true;
  }

  /** The values of a measure over all areas in scope, worked out once. */
  public PackedValues areas(BoundFormula measure) {
    return known(measure)
        .orElseGet(
            () ->
                columns.of(
                    measure,
                    () ->
                        measure instanceof BoundFormula.Rank rank && !isOfGroups(rank)
                            ? Rankings.of(rank, areas(rank.of()), figures)
                            : PackedValues.of(figures.areas(), ofEachArea(measure))));
  }

  /** A measure as it is in each area, with what all areas have in common looked up once. */
  private IntFunction<Value> ofEachArea(BoundFormula measure) {
    Optional<PackedValues> known = known(measure);
    if (known.isPresent()) {
      return known.get()::get;
    }
    if (measure instanceof BoundFormula.Figure of) {
      IntFunction<Value> column = figures.byArea(of.column());
      return area -> MissingPropagation.figureOrReason(column.apply(area));
    }
    if (measure instanceof BoundFormula.AtStandard || measure instanceof BoundFormula.Constant) {
      Value same = at(measure, Subject.Standard.DEFAULT);
      return area -> same;
    }
    if (measure instanceof BoundFormula.Arithmetic of) {
      IntFunction<Value> left = ofEachArea(of.left());
      IntFunction<Value> right = ofEachArea(of.right());
      return area -> MissingPropagation.arithmetic(of, left.apply(area), right.apply(area));
    }
    if (measure instanceof BoundFormula.Extreme of) {
      List<IntFunction<Value>> parts = of.parts().stream().map(this::ofEachArea).toList();
      return area ->
          Extremes.label(
              of.largest(), of.members(), parts.stream().map(part -> part.apply(area)).toList());
    }
    return area -> at(measure, new Subject.Area(area));
  }

  private Optional<PackedValues> known(BoundFormula measure) {
    Optional<PackedValues> own = columns.find(measure);
    if (own.isPresent() || earlier.isEmpty()) {
      return own;
    }
    return earlier
        .map(known -> known.values().get(measure))
        .filter(all -> restsOn(earlier.get()))
        .map(all -> columns.of(measure, () -> all));
  }

  Value at(BoundFormula measure, Subject subject) {
    return new ValueAt(subject, this, figures).visit(measure);
  }

  /** The total of a list is the same for each of its members' shares. */
  Value once(BoundFormula.Function function, Subject subject, Supplier<Value> worked) {
    return functions.of(function, subject, worked);
  }

  Value ofAreas(BoundFormula.OfAreas of, Subject subject) {
    return ofAreas.value(of, subject);
  }

  Value overAreas(BoundFormula.OverAreas over, Subject subject) {
    return subject instanceof Subject.Group group
        ? overGroup(over, group)
        : overAreas.of(over, () -> MissingPropagation.skipping(over.name(), areas(over.of())));
  }

  private Value overGroup(BoundFormula.OverAreas over, Subject.Group group) {
    List<Value> all = areas(over.of());
    return over.ofGroup()
        ? MissingPropagation.skipping(
            over.name(), figures.members(group.name()).stream().map(all::get).toList())
        : Value.missing(Reason.NOT_APPLICABLE);
  }

  Value figure(InputColumn column, Subject subject) {
    if (subject instanceof Subject.Area area) {
      return MissingPropagation.figureOrReason(figures.area(column, area.index()));
    }
    if (subject instanceof Subject.Standard standard) {
      return MissingPropagation.figureOrReason(figures.standard(column, standard));
    }
    String group = ((Subject.Group) subject).name();
    return sums.of(column, group, () -> sum(column, figures.members(group)));
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

  /** Ranks see the areas only: a group has none but among groups, a comparator never. */
  Value rank(BoundFormula.Rank rank, Subject subject) {
    if (isOfGroups(rank)) {
      return subject instanceof Subject.Group group
          ? rankOfGroup(rank, group)
          : Value.missing(Reason.NOT_APPLICABLE);
    }
    return subject instanceof Subject.Area area
        ? areas(rank).get(area.index())
        : Value.missing(Reason.NOT_APPLICABLE);
  }

  private static boolean isOfGroups(BoundFormula.Rank rank) {
    return rank.within() instanceof Within.Groups;
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
  Value countAreas(BoundFormula.CountAreas count, Subject subject) {
    String group =
        subject instanceof Subject.Group named
            ? "group " + named.name()
            : subject instanceof Subject.Area area && !figures.group(area.index()).isEmpty()
                ? "group " + figures.group(area.index())
                : "";
    return counts.of(count, group, () -> counted(count, subject));
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
}
