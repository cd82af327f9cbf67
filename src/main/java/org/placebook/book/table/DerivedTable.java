package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.files.SideBySide;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Within;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.OnDemand;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A derived table of the recipe: placed first, then worked out and rendered. */
public final class DerivedTable {
  /** With fewer rows it takes longer to share out the columns than to work them out. */
  private static final int MANY_ROWS = 2_000;

  /** What stands in the column of groups where a row is the comparator's. */
  private static final String COMPARATOR = "comparator";

  private final TableSpec spec;
  private final PlacedTable placed;
  private final List<RowLabels> labels;
  private final List<LabelKind> labelKinds;

  /**
   * The texts that name a row; a code or group that it does not have is empty.
   *
   * @param isOurs whether the workbook is made for it
   */
  record RowLabels(String code, String name, String group, boolean isOurs) {}

  DerivedTable(
      TableSpec spec, PlacedTable placed, List<LabelKind> labelKinds, List<RowLabels> labels) {
    this.spec = spec;
    this.placed = placed;
    this.labelKinds = labelKinds;
    this.labels = labels;
  }

  public TableSpec spec() {
    return spec;
  }

  public PlacedTable placed() {
    return placed;
  }

  /** What names a row of areas, groups and comparators. */
  static RowLabels labels(Subject subject, String code, List<ScopeArea> areas, OurAreas ours) {
    return subject.match(
        area -> {
          ScopeArea named = areas.get(area.index());
          boolean isOurs = ours.has(area.index());
          return new RowLabels(named.code(), named.name(), named.group(), isOurs);
        },
        group -> new RowLabels(code, group.name(), group.name(), false),
        standard -> new RowLabels(code, standard.name(), COMPARATOR, false));
  }

  /** The finished sheet, with the columns it was made of. */
  public FinishedTable finished(SheetText text, Evaluator evaluator, Rendering rendering) {
    return new FinishedTable(spec, sheet(text, evaluator, rendering), placed.columns());
  }

  private TableSheet sheet(SheetText text, Evaluator evaluator, Rendering rendering) {
    List<SheetColumn> columns = new ArrayList<>(labelColumns());
    UniqueNames headings = new UniqueNames();
    labelKinds.forEach(kind -> headings.unique(kind.heading()));
    List<DerivedCells> cells = cells(evaluator, rendering);
    for (int i = 0; i < cells.size(); i++) {
      Derived derived = placed.columns().get(i);
      columns.add(column(headings.unique(shownHeading(derived, evaluator)), derived, cells.get(i)));
    }
    List<RowRole> roles = new ArrayList<>();
    for (int row = 0; row < placed.subjects().size(); row++) {
      roles.add(labels.get(row).isOurs() ? RowRole.OURS : placed.role(row));
    }
    return new TableSheet(
        placed.sheet(),
        text.title(spec),
        UniqueNames.tableName(placed.sheet()),
        text.lead(
            RowOrder.line(placed, rendering),
            spec,
            LeadLines.reasons(columns),
            placed.sheet().equals(Workings.SHEET)
                ? List.of()
                : placed.columns().stream().map(Derived::measure).toList(),
            isWithoutGroups()),
        columns,
        roles,
        Highlighting.of(this, columns.size() - placed.columns().size(), evaluator),
        List.of());
  }

  private List<DerivedCells> cells(Evaluator evaluator, Rendering rendering) {
    List<Derived> columns = placed.columns();
    return SideBySide.each(
        IntStream.range(0, columns.size()).boxed().toList(),
        placed.subjects().size() > MANY_ROWS,
        i ->
            DerivedCells.of(
                columns.get(i).measure(),
                placed.subjects(),
                evaluator,
                rendering,
                placed.cell(i, 0)));
  }

  /** Whether the recipe asks for rows of groups, and none has a figure. */
  private boolean isWithoutGroups() {
    return spec.rows() instanceof RowKind.AreasAndGroups
        && labelKinds.contains(LabelKind.GROUP)
        && placed.subjects().stream().noneMatch(Subject.Group.class::isInstance);
  }

  /** A rank says of how many, and how many more are withheld, which could stand anywhere. */
  private String shownHeading(Derived derived, Evaluator evaluator) {
    if (placed.sheet().equals(Workings.SHEET)
        || !(derived.measure() instanceof BoundFormula.Rank rank)
        || rank.within() instanceof Within.SameGroup) {
      return derived.written();
    }
    String notes = derived.written().substring(derived.heading().length());
    if (rank.within() instanceof Within.Groups) {
      List<Value> groups =
          placed.subjects().stream()
              .filter(Subject.Group.class::isInstance)
              .map(group -> evaluator.value(rank.of(), group))
              .toList();
      return "%s\n(of %d groups%s)%s"
          .formatted(derived.heading(), ranked(groups), withheld(groups), notes);
    }
    List<Value> figures = evaluator.areas(rank.of());
    if (rank.within() instanceof Within.OfSet set) {
      List<Value> ofSet = set.areas().stream().map(figures::get).toList();
      return "%s\n(of %d in %s%s)%s"
          .formatted(derived.heading(), ranked(ofSet), set.name(), withheld(ofSet), notes);
    }
    return "%s\n(of %d%s)%s"
        .formatted(derived.heading(), ranked(figures), withheld(figures), notes);
  }

  private static long ranked(List<Value> figures) {
    return figures.stream().filter(Figure.class::isInstance).count();
  }

  private static String withheld(List<Value> figures) {
    long withheld =
        figures.stream().filter(value -> Missing.is(value, Reason.CONFIDENTIAL)).count();
    return withheld == 0 ? "" : "; %d withheld".formatted(withheld);
  }

  static SheetColumn column(String heading, Derived derived, Cells cells) {
    boolean isText = derived.measure().isText() || derived.measure().isCondition();
    return new SheetColumn(
        heading,
        isText ? SheetColumn.Kind.LABEL : SheetColumn.Kind.FIGURE,
        isText ? "General" : derived.spec().format().excelFormat(),
        cells);
  }

  private List<SheetColumn> labelColumns() {
    List<SheetColumn> columns = new ArrayList<>();
    for (LabelKind kind : labelKinds) {
      Cells cells =
          new TextCells(new OnDemand<>(labels.size(), row -> kind.shown(labels.get(row))));
      columns.add(new SheetColumn(kind.heading(), SheetColumn.Kind.LABEL, "General", cells));
    }
    return columns;
  }

  /** A row's name. */
  public String name(int row) {
    return labels.get(row).name();
  }

  /** Texts as cells; a shorthand is what it says. */
  public record TextCells(List<String> texts) implements Cells {
    @Override
    public int size() {
      return texts.size();
    }

    @Override
    public Value value(int row) {
      String text = texts.get(row);
      return Reason.ofShorthand(text).map(Value::missing).orElseGet(() -> new Text(text));
    }
  }
}
