package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;

/**
 * Decides which tables are live and collects what their formulas want among the workings: every
 * kind of formula is made once without its place, until nothing new is wanted.
 */
public final class LivePlan {
  /** More formulas than that take Excel too long to open. */
  private static final long MOST_FORMULAS = 500_000;

  private final RecipeFigures figures;
  private final DataCells data;
  private final Supplier<Workings> workings;
  private final List<DerivedTable> tables;
  private final List<ListTables.Placed> lists;
  private final List<BoundFormula> correlated;
  private final Optional<Settled> earlier;
  private final Map<String, String> values = new HashMap<>();

  /**
   * What is to be planned.
   *
   * @param earlier the plan of another workbook whose inputs are the same and stand alike
   */
  public LivePlan(
      RecipeFigures figures,
      DataCells data,
      Supplier<Workings> workings,
      List<DerivedTable> tables,
      List<ListTables.Placed> lists,
      List<BoundFormula> correlated,
      Optional<Settled> earlier) {
    this.figures = figures;
    this.data = data;
    this.workings = workings;
    this.tables = tables;
    this.lists = lists;
    this.correlated = correlated;
    this.earlier = earlier;
  }

  /**
   * What came of it.
   *
   * @param rendering how cells get their formulas
   * @param layout where everything stands
   * @param workings the sheet of workings, where anything is wanted
   * @param settled for plans that are much like this one
   */
  public record Result(
      Rendering rendering,
      CellPlacement layout,
      Optional<DerivedTable> workings,
      Optional<Settled> settled) {

    /** The areas' figures that correlations rest on, in the order of the recipe. */
    public AreaBlock block(BoundFormula measure) {
      return layout.orderedBlock(measure);
    }

    /** The same for all members of a list, where they stand side by side under their names. */
    public Optional<Family> family(List<String> labels, List<BoundFormula> measures) {
      return layout.family(labels, measures);
    }
  }

  /**
   * What the workings of one workbook were made of. Their formulas refer to themselves and to the
   * data sheets only, so those of another workbook that wants the same at first want the same in
   * the end.
   *
   * @param left the sheets whose cells are values
   * @param first what tables, lists and correlations want
   * @param all the same, and what that wants in turn
   * @param workings the sheet
   */
  public record Settled(
      Set<String> left, Workings.Wants first, Workings.Wants all, DerivedTable workings) {}

  /** What formulas want so far, and how they are written meanwhile. */
  private final class Draft {
    private final Workings wanted = workings.get();
    private final CellPlacement layout = new CellPlacement(data, wanted);
    private final ExcelText text = new ExcelText(figures, layout);

    Draft() {
      tables.forEach(table -> layout.place(table.placed()));
      lists.forEach(table -> layout.place(table.list()));
    }

    /** What tables, lists and correlations want. */
    Workings.Wants shown() {
      tables.forEach(table -> collect(text, table.placed()));
      lists.forEach(table -> collect(text, table));
      correlated.forEach(layout::orderedBlock);
      return wanted.wants();
    }

    /** The same with what the workings want of each other. */
    Workings.Wants all() {
      for (BoundFormula measure : wanted.measures()) {
        for (Subject subject : wanted.kinds()) {
          text.of(measure, subject, wanted.cell(measure, subject));
        }
      }
      return wanted.wants();
    }

    long cells() {
      return (long) wanted.columns() * wanted.rows();
    }

    Result result(Optional<DerivedTable> sheet, Optional<Settled> settled) {
      if (cells() > MOST_FORMULAS) {
        values.put(Workings.SHEET, tooMany());
      }
      Rendering rendering = new Rendering(Optional.of(text), Map.copyOf(values), wanted.placed());
      return new Result(rendering, layout, sheet, settled);
    }
  }

  /** Smaller tables stay live where all together would be too many formulas. */
  public Result made(MatchedInputs inputs) {
    leaveOutLargest(0);
    Optional<Result> known = earlier.flatMap(this::takenOver);
    return known.orElseGet(() -> collected(inputs));
  }

  /** As an earlier plan has it, if the same is wanted here and nothing more. */
  private Optional<Result> takenOver(Settled settled) {
    Draft draft = new Draft();
    if (!values.keySet().equals(settled.left()) || !draft.shown().equals(settled.first())) {
      return Optional.empty();
    }
    draft.wanted.want(settled.all());
    if (!draft.shown().equals(settled.all()) || leaveOutLargest(draft.cells())) {
      return Optional.empty();
    }
    draft.wanted.stand(settled.workings());
    return Optional.of(draft.result(Optional.of(settled.workings()), Optional.of(settled)));
  }

  private Result collected(MatchedInputs inputs) {
    while (true) {
      Draft draft = new Draft();
      Workings.Wants first = draft.shown();
      Workings.Wants all = draft.all();
      boolean isSettled = true;
      int before = 0;
      while (before != draft.wanted.size() && !draft.wanted.isTooWide()) {
        before = draft.wanted.size();
        draft.shown();
        isSettled &= draft.all().equals(all);
      }
      if (draft.wanted.isEmpty()) {
        return draft.result(Optional.empty(), Optional.empty());
      }
      if (!leaveOutLargest(draft.cells())) {
        Set<String> left = Set.copyOf(values.keySet());
        DerivedTable sheet = draft.wanted.place(inputs);
        Optional<Settled> settled =
            isSettled ? Optional.of(new Settled(left, first, all, sheet)) : Optional.empty();
        return draft.result(Optional.of(sheet), settled);
      }
    }
  }

  /** Whether a table is so large that it holds values whatever else there is. */
  public static boolean isTooLarge(PlacedTable table) {
    return cells(table) > MOST_FORMULAS;
  }

  private static long cells(PlacedTable table) {
    return (long) table.subjects().size() * table.columns().size();
  }

  private static String tooMany() {
    return String.format(
        Locale.ROOT,
        "the workbook would have more than %,d formulas, which takes Excel too long to open",
        MOST_FORMULAS);
  }

  private record Sized(String sheet, long cells) {}

  /** Whether a table had to be left out for there to be few enough formulas. */
  private boolean leaveOutLargest(long more) {
    List<Sized> live = new ArrayList<>();
    for (DerivedTable table : tables) {
      PlacedTable placed = table.placed();
      live.add(new Sized(placed.sheet(), cells(placed)));
    }
    lists.forEach(table -> live.add(new Sized(table.sheet(), table.cells())));
    live.removeIf(table -> values.containsKey(table.sheet()));
    live.sort(Comparator.comparingLong(Sized::cells));
    long all = more + live.stream().mapToLong(Sized::cells).sum();
    boolean isOver = all > MOST_FORMULAS && !live.isEmpty();
    while (all > MOST_FORMULAS && !live.isEmpty()) {
      Sized largest = live.remove(live.size() - 1);
      values.put(largest.sheet(), tooMany());
      all -= largest.cells();
    }
    return isOver;
  }

  /** One area tells for all; groups and comparators are few. */
  private void collect(ExcelText text, PlacedTable table) {
    if (values.containsKey(table.sheet())) {
      return;
    }
    boolean seen = false;
    for (int row = 0; row < table.subjects().size(); row++) {
      Subject subject = table.subjects().get(row);
      boolean isArea = subject instanceof Subject.Area;
      if (isArea && seen) {
        row = table.areas() - 1;
        continue;
      }
      seen |= isArea;
      for (int column = 0; column < table.columns().size(); column++) {
        text.of(table.columns().get(column).measure(), subject, table.cell(column, row));
      }
    }
  }

  private void collect(ExcelText text, ListTables.Placed table) {
    if (values.containsKey(table.sheet())) {
      return;
    }
    CellRef first = table.first();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Derived> columns = table.rows().get(row);
      for (int column = 0; column < columns.size(); column++) {
        CellRef self = new CellRef(first.sheet(), first.column() + column, first.row() + row);
        text.of(columns.get(column).measure(), table.subject(), self);
      }
    }
  }
}
