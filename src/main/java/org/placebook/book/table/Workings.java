package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.UniqueNames;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Format;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Place;

/**
 * The columns that formulas of tables refer to and that no table shows: figures of inputs, looked
 * up once for each area, and the steps of longer formulas. First it collects what is wanted, then
 * it stands as a sheet, its rows in the order of tables: areas, groups, comparators.
 */
public final class Workings {
  public static final String SHEET = "Workings";

  private static final Place HERE = Place.file("this workbook");

  /** What the check asks for where labels of ties are joined from several cells. */
  static final String BLANKS =
      "Blank cells mean that none of the labels that a column joins is the one sought.";

  /** A worksheet has 16,384 columns. */
  private static final int MOST_COLUMNS = 16_000;

  private final List<ScopeArea> areas;
  private final List<String> groups;
  private final WorkingsNames names;
  private final Map<BoundFormula, Integer> wanted = new LinkedHashMap<>();
  private final IdentityHashMap<BoundFormula, Optional<Integer>> known = new IdentityHashMap<>();
  private final Map<BoundFormula, String> headings = new HashMap<>();
  private final Set<Subject> standards = new LinkedHashSet<>();
  private final Map<Subject, Integer> rows = new HashMap<>();
  private Optional<PlacedTable> placed = Optional.empty();

  /**
   * What is wanted.
   *
   * @param measures in the order in which they were asked for
   * @param headings that some of them must have
   * @param standards comparators that need a row
   */
  record Wants(
      List<BoundFormula> measures, Map<BoundFormula, String> headings, List<Subject> standards) {}

  public Workings(List<ScopeArea> areas, List<String> groups, WorkingsNames names) {
    this.areas = areas;
    this.groups = groups;
    this.names = names;
  }

  boolean has(BoundFormula measure) {
    return column(measure).isPresent();
  }

  private Optional<Integer> column(BoundFormula measure) {
    Optional<Integer> column = known.get(measure);
    if (column == null) {
      column = Optional.ofNullable(wanted.get(measure));
      known.put(measure, column);
    }
    return column;
  }

  /** How many columns and comparators are wanted so far. */
  int size() {
    return wanted.size() + standards.size();
  }

  int columns() {
    return wanted.size();
  }

  int rows() {
    return areas.size() + groups.size() + standards.size();
  }

  /** What is wanted so far. */
  Wants wants() {
    return new Wants(measures(), Map.copyOf(headings), List.copyOf(standards));
  }

  /** Wants all that others want, in their order behind what is wanted so far. */
  void want(Wants others) {
    others.measures().forEach(this::want);
    headings.putAll(others.headings());
    standards.addAll(others.standards());
  }

  /** The measures that are wanted so far. */
  List<BoundFormula> measures() {
    return List.copyOf(wanted.keySet());
  }

  /** Places that tell for all: an area, each group, each comparator. */
  List<Subject> kinds() {
    List<Subject> kinds = new ArrayList<>();
    if (!areas.isEmpty()) {
      kinds.add(new Subject.Area(0));
    }
    groups.forEach(group -> kinds.add(new Subject.Group(group)));
    kinds.addAll(standards);
    return kinds;
  }

  /** The cell of a measure; it gets a column, and the place a row, if it has none yet. */
  CellRef cell(BoundFormula measure, Subject subject) {
    int column = want(measure);
    if (subject instanceof Subject.Standard && standards.add(subject)) {
      refuseIfPlaced(subject);
    }
    return placed.isPresent()
        ? placed.get().cell(column, row(placed.get(), subject))
        : new CellRef(SHEET, column + 4, SheetText.LEAD + 3);
  }

  private int row(PlacedTable table, Subject subject) {
    if (rows.isEmpty()) {
      for (int row = 0; row < table.subjects().size(); row++) {
        rows.put(table.subjects().get(row), row);
      }
    }
    return Optional.ofNullable(rows.get(subject)).orElseThrow();
  }

  private int want(BoundFormula measure) {
    Optional<Integer> column = column(measure);
    if (column.isPresent()) {
      return column.get();
    }
    refuseIfPlaced(measure);
    int next = wanted.size();
    wanted.put(measure, next);
    known.put(measure, Optional.of(next));
    known.values().removeIf(Optional::isEmpty);
    return next;
  }

  private void refuseIfPlaced(Object what) {
    if (placed.isPresent()) {
      throw new IllegalStateException("Not among the workings: " + what);
    }
  }

  /** The same with a heading that begins with a label, so that it can be found by it. */
  CellRef cell(BoundFormula measure, Subject subject, String heading) {
    headings.putIfAbsent(measure, heading);
    return cell(measure, subject);
  }

  AreaBlock block(BoundFormula measure) {
    int column = want(measure);
    return placed
        .map(table -> table.block(column).orElseThrow())
        .orElseGet(
            () -> {
              int row = SheetText.LEAD + 3;
              return new AreaBlock(SHEET, column + 4, row, row + areas.size() - 1, group());
            });
  }

  private Optional<Integer> group() {
    return groups.isEmpty() ? Optional.empty() : Optional.of(3);
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  boolean isTooWide() {
    return wanted.size() > MOST_COLUMNS;
  }

  /** Figures of inputs first, by input, then steps of the same kind side by side. */
  private List<BoundFormula> ordered() {
    Map<String, Integer> first = new HashMap<>();
    IdentityHashMap<BoundFormula, Integer> ranks = new IdentityHashMap<>();
    List<BoundFormula> measures = new ArrayList<>(wanted.keySet());
    for (BoundFormula measure : measures) {
      String kind = names.kind(measure);
      first.putIfAbsent(kind, first.size());
      ranks.put(measure, first.get(kind));
    }
    Comparator<BoundFormula> byPlace = Comparator.comparingInt(names::place);
    measures.sort(byPlace.thenComparing(ranks::get));
    return measures;
  }

  /** Takes its place: from now on nothing new can be wanted. */
  DerivedTable place(MatchedInputs inputs) {
    List<BoundFormula> measures = ordered();
    List<Derived> columns = new ArrayList<>();
    UniqueNames unique = new UniqueNames();
    for (LabelKind kind : LabelKind.values()) {
      unique.unique(kind.heading());
    }
    wanted.clear();
    known.clear();
    for (BoundFormula measure : measures) {
      wanted.put(measure, wanted.size());
      String heading = headings.getOrDefault(measure, names.heading(measure));
      columns.add(new Derived(unique.unique(heading), heading, column(heading, measure), measure));
    }
    List<Subject> subjects = new ArrayList<>();
    for (int area = 0; area < areas.size(); area++) {
      subjects.add(new Subject.Area(area));
    }
    groups.forEach(group -> subjects.add(new Subject.Group(group)));
    subjects.addAll(standards);
    DerivedTable table = table(subjects, columns, inputs);
    placed = Optional.of(table.placed());
    return table;
  }

  /** Takes the place that the same has elsewhere. */
  void stand(DerivedTable table) {
    wanted.clear();
    known.clear();
    table.placed().columns().forEach(column -> wanted.put(column.measure(), wanted.size()));
    placed = Optional.of(table.placed());
  }

  private DerivedTable table(List<Subject> subjects, List<Derived> columns, MatchedInputs inputs) {
    List<DerivedTable.RowLabels> labels = new ArrayList<>();
    for (Subject subject : subjects) {
      Subject named =
          subject.equals(Subject.Standard.DEFAULT)
              ? new Subject.Standard(inputs.defaultStandard())
              : subject;
      labels.add(DerivedTable.labels(named, inputs.code(subject), areas, OurAreas.NONE));
    }
    boolean hasGroups = !groups.isEmpty();
    List<LabelKind> kinds = LabelKind.ofAreas(labels, hasGroups, false);
    PlacedTable at = new PlacedTable(SHEET, SheetText.LEAD + 2, subjects, columns, kinds);
    return new DerivedTable(spec(), at, kinds, labels);
  }

  Optional<PlacedTable> placed() {
    return placed;
  }

  private static TableSpec spec() {
    return TableSpec.plain(SHEET, "what formulas of the tables refer to", HERE);
  }

  private ColumnSpec column(String heading, BoundFormula measure) {
    return ColumnSpec.plain(SHEET, heading, new Format("", names.format(measure)), HERE);
  }
}
