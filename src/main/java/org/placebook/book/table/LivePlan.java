package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, String> values = new HashMap<>();

  public LivePlan(
      RecipeFigures figures,
      DataCells data,
      Supplier<Workings> workings,
      List<DerivedTable> tables,
      List<ListTables.Placed> lists,
      List<BoundFormula> correlated) {
    this.figures = figures;
    this.data = data;
    this.workings = workings;
    this.tables = tables;
    this.lists = lists;
    this.correlated = correlated;
  }

  /**
   * What came of it.
   *
   * @param rendering how cells get their formulas
   * @param layout where everything stands
   * @param workings the sheet of workings, where anything is wanted
   */
  public record Result(Rendering rendering, CellPlacement layout, Optional<DerivedTable> workings) {

    /** The areas' figures that correlations rest on, in the order of the recipe. */
    public AreaBlock block(BoundFormula measure) {
      return layout.orderedBlock(measure);
    }

    /** The same for all members of a list, where they stand side by side under their names. */
    public Optional<Family> family(List<String> labels, List<BoundFormula> measures) {
      return layout.family(labels, measures);
    }
  }

  /** Smaller tables stay live where all together would be too many formulas. */
  public Result made(MatchedInputs inputs) {
    leaveOutLargest(0);
    while (true) {
      Workings wanted = workings.get();
      CellPlacement layout = layout(wanted);
      ExcelText text = new ExcelText(figures, layout);
      collect(text, layout, wanted);
      long more = (long) wanted.columns() * wanted.rows();
      if (!leaveOutLargest(more) || wanted.isEmpty()) {
        if (more > MOST_FORMULAS) {
          values.put(Workings.SHEET, tooMany());
        }
        Optional<DerivedTable> sheet =
            wanted.isEmpty() ? Optional.empty() : Optional.of(wanted.place(inputs));
        Rendering rendering = new Rendering(Optional.of(text), Map.copyOf(values), wanted.placed());
        return new Result(rendering, layout, sheet);
      }
    }
  }

  private CellPlacement layout(Workings wanted) {
    CellPlacement layout = new CellPlacement(data, wanted);
    tables.forEach(table -> layout.place(table.placed()));
    lists.forEach(table -> layout.place(table.list()));
    return layout;
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
      live.add(
          new Sized(placed.sheet(), (long) placed.subjects().size() * placed.columns().size()));
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

  private void collect(ExcelText text, CellPlacement layout, Workings wanted) {
    int before = -1;
    while (before != wanted.size() && !wanted.isTooWide()) {
      before = wanted.size();
      tables.forEach(table -> collect(text, table.placed()));
      lists.forEach(table -> collect(text, table));
      correlated.forEach(layout::orderedBlock);
      for (BoundFormula measure : wanted.measures()) {
        for (Subject subject : wanted.kinds()) {
          text.of(measure, subject, wanted.cell(measure, subject));
        }
      }
    }
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
