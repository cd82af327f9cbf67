package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.SortBy;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.OnDemand;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** Places a table of the recipe: which rows, in which order, which columns where. */
public final class TablePlacement {
  /** The most columns that name a row. */
  static final int LABELS = 4;

  private final List<ScopeArea> areas;
  private final List<String> groups;
  private final MatchedInputs inputs;
  private final Evaluator evaluator;
  private final OurAreas ours;

  public TablePlacement(
      List<ScopeArea> areas, List<String> groups, MatchedInputs inputs, Evaluator evaluator) {
    this.areas = areas;
    this.groups = groups;
    this.inputs = inputs;
    this.evaluator = evaluator;
    this.ours = inputs.matching().ours();
  }

  /** A table whose rows are areas, groups and comparators; none without a column. */
  public Optional<DerivedTable> place(BoundTable table, String sheet) {
    return table.columns().isEmpty()
        ? Optional.empty()
        : Optional.of(placed(table.spec(), sheet, table.columns()));
  }

  /** A table of these columns. */
  DerivedTable placed(TableSpec spec, String sheet, List<Derived> columns) {
    List<Subject> subjects = subjects(spec, columns);
    List<DerivedTable.RowLabels> labels = labels(subjects, columns);
    boolean hasAreas = !(spec.rows() instanceof RowKind.Groups);
    boolean hasGroups = hasAreas && !groups.isEmpty();
    List<LabelKind> kinds =
        hasAreas
            ? LabelKind.ofAreas(labels, hasGroups, !ours.isEmpty())
            : LabelKind.ofGroups(labels);
    PlacedTable placed = new PlacedTable(sheet, SheetText.LEAD + 2, subjects, columns, kinds);
    return new DerivedTable(spec, placed, kinds, labels);
  }

  /** Of areas, which come first, made on demand; the code of a group takes a look at all areas. */
  private List<DerivedTable.RowLabels> labels(List<Subject> subjects, List<Derived> columns) {
    int ofAreas = (int) subjects.stream().filter(Subject.Area.class::isInstance).count();
    List<DerivedTable.RowLabels> others =
        subjects.stream().skip(ofAreas).map(subject -> labels(subject, columns)).toList();
    return new OnDemand<>(
        subjects.size(),
        row -> row < ofAreas ? labels(subjects.get(row), columns) : others.get(row - ofAreas));
  }

  private DerivedTable.RowLabels labels(Subject subject, List<Derived> columns) {
    return DerivedTable.labels(counted(named(subject), columns), inputs.code(subject), areas, ours);
  }

  /** A comparator without a name is the inputs' own: it is shown by that name. */
  private Subject named(Subject subject) {
    return subject.equals(Subject.Standard.DEFAULT)
        ? new Subject.Standard(inputs.defaultStandard())
        : subject;
  }

  /** A count of areas stands in the comparator's row for all areas in scope, and says so. */
  private Subject counted(Subject subject, List<Derived> columns) {
    boolean isCount =
        subject instanceof Subject.Standard
            && columns.stream().allMatch(c -> c.measure() instanceof BoundFormula.CountAreas);
    return isCount ? new Subject.Standard("All %d areas".formatted(areas.size())) : subject;
  }

  private List<Subject> subjects(TableSpec spec, List<Derived> columns) {
    List<Subject> subjects = new ArrayList<>();
    if (!(spec.rows() instanceof RowKind.Groups)) {
      order(spec, columns).forEach(area -> subjects.add(new Subject.Area(area)));
    }
    if (!(spec.rows() instanceof RowKind.Areas)) {
      groups.stream()
          .map(Subject.Group::new)
          .filter(group -> hasFigures(group, columns))
          .forEach(subjects::add);
    }
    if (!inputs.defaultStandard().isEmpty()) {
      spec.comparatorRows().forEach(name -> subjects.add(new Subject.Standard(name)));
    }
    return subjects;
  }

  /**
   * A row of nothing but [x] tells a reader nothing; a line above the table says why it is not
   * there.
   */
  private boolean hasFigures(Subject.Group group, List<Derived> columns) {
    return columns.stream()
        .map(Derived::measure)
        .filter(measure -> !measure.isText() && !measure.isCondition())
        .map(measure -> evaluator.value(measure, group))
        .anyMatch(value -> value instanceof Figure || Missing.is(value, Reason.CONFIDENTIAL));
  }

  private List<Integer> order(TableSpec spec, List<Derived> columns) {
    List<Integer> order = IntStream.range(0, areas.size()).boxed().toList();
    Optional<SortBy> sort = spec.sortBy();
    Optional<BoundFormula> by =
        sort.flatMap(
            s ->
                columns.stream()
                    .filter(c -> Recipe.sameName(c.heading(), s.heading()))
                    .map(Derived::measure)
                    .findFirst());
    if (by.isEmpty()) {
      return order;
    }
    List<Value> values = evaluator.areas(by.get());
    return order.stream().sorted(comparator(values, sort.get().smallestFirst())).toList();
  }

  /** Missing figures come last, whichever way the others run. */
  private static Comparator<Integer> comparator(List<Value> values, boolean smallestFirst) {
    Comparator<Integer> missingLast =
        Comparator.comparing(
            area -> !(values.get(area) instanceof Figure || values.get(area) instanceof Text));
    Comparator<Integer> byFigure =
        Comparator.comparingDouble(
            area -> values.get(area) instanceof Figure figure ? figure.number() : 0);
    Comparator<Integer> byText =
        Comparator.comparing(area -> values.get(area) instanceof Text text ? text.text() : "");
    Comparator<Integer> figures = smallestFirst ? byFigure : byFigure.reversed();
    return missingLast.thenComparing(figures).thenComparing(byText);
  }
}
