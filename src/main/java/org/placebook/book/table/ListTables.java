package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.TableSpec;

/** Tables whose rows are the members of a list, for one place or a sheet for each area. */
public final class ListTables {
  /** What the heading of the members begins with, before the place. */
  static final String OF_PLACE = "Of ";

  private static final int FIRST_COLUMN = 2;

  private final List<ScopeArea> areas;
  private final MatchedInputs inputs;
  private final Evaluator evaluator;
  private final RecipeFigures figures;

  /**
   * A table that has its place.
   *
   * @param spec what the recipe says of it
   * @param sheet the sheet's name
   * @param subject the place it speaks of
   * @param members its rows
   * @param rows a member's columns; all rows have as many
   */
  public record Placed(
      TableSpec spec, String sheet, Subject subject, List<Each> members, List<List<Derived>> rows) {
    CellRef first() {
      return new CellRef(sheet, FIRST_COLUMN, SheetText.LEAD + 3);
    }

    PlacedList list() {
      return new PlacedList(
          sheet, subject, members.stream().map(Each::label).toList(), rows, first());
    }

    /** How many cells are derived. */
    long cells() {
      return (long) rows.size() * rows.get(0).size();
    }
  }

  public ListTables(
      List<ScopeArea> areas, MatchedInputs inputs, Evaluator evaluator, RecipeFigures figures) {
    this.areas = areas;
    this.inputs = inputs;
    this.evaluator = evaluator;
    this.figures = figures;
  }

  public static boolean isOne(TableSpec spec) {
    return spec.rows() instanceof RowKind.OfList;
  }

  /** The sheets of a table; none where its list has no column. */
  public List<Placed> placed(BoundTable table, UniqueNames names) {
    List<Placed> sheets = new ArrayList<>();
    if (table.columns().isEmpty()) {
      return sheets;
    }
    TableSpec spec = table.spec();
    List<Subject> subjects = subjects(spec);
    boolean eachArea = spec.subject().filter(Subjects.EachArea.class::isInstance).isPresent();
    for (Subject subject : subjects) {
      String name =
          eachArea || subjects.size() > 1 ? spec.name() + " " + name(subject) : spec.name();
      sheets.add(new Placed(spec, names.sheetName(name), subject, table.members(), table.rows()));
    }
    return sheets;
  }

  /** The place that the recipe names; without one, the comparator. */
  private List<Subject> subjects(TableSpec spec) {
    if (spec.subject().isPresent() && spec.subject().get() instanceof Subjects.One one) {
      return List.of(subject(one.name()));
    }
    if (spec.subject().filter(Subjects.Ours.class::isInstance).isPresent()) {
      List<Integer> ours = inputs.matching().ours().areas();
      return ours.stream().<Subject>map(Subject.Area::new).toList();
    }
    return spec.subject().isPresent()
        ? IntStream.range(0, areas.size()).<Subject>mapToObj(Subject.Area::new).toList()
        : List.of(Subject.Standard.DEFAULT);
  }

  private Subject subject(String name) {
    for (int area = 0; area < areas.size(); area++) {
      boolean named = Recipe.sameName(areas.get(area).name(), name);
      if (named || Recipe.sameName(areas.get(area).code(), name)) {
        return new Subject.Area(area);
      }
    }
    return figures.members(name).isEmpty() ? new Subject.Standard(name) : new Subject.Group(name);
  }

  private String name(Subject subject) {
    return subject.match(
        area -> areas.get(area.index()).name(),
        Subject.Group::name,
        standard -> standard.name().isEmpty() ? inputs.defaultStandard() : standard.name());
  }

  /** The finished sheet. */
  public FinishedTable finished(Placed table, SheetText text, Rendering rendering) {
    UniqueNames headings = new UniqueNames();
    List<SheetColumn> columns = new ArrayList<>();
    List<String> labels = table.members().stream().map(Each::label).toList();
    columns.add(TextTable.words(headings.unique(OF_PLACE + name(table.subject())), labels));
    List<Subject> subjects = table.members().stream().map(member -> table.subject()).toList();
    List<Derived> derived = table.rows().get(0);
    for (int i = 0; i < derived.size(); i++) {
      int column = i;
      CellRef first = table.first();
      Cells cells =
          DerivedCells.ofEach(
              row -> table.rows().get(row).get(column).measure(),
              subjects,
              evaluator,
              rendering,
              new CellRef(first.sheet(), first.column() + i, first.row()));
      columns.add(
          DerivedTable.column(headings.unique(derived.get(i).heading()), derived.get(i), cells));
    }
    TableSheet finished =
        new TableSheet(
            table.sheet(),
            text.title(table.spec()) + " – " + name(table.subject()),
            UniqueNames.tableName(table.sheet()),
            text.lead(
                table.spec(),
                LeadLines.reasons(columns),
                table.rows().stream().flatMap(List::stream).map(Derived::measure).toList()),
            columns,
            Collections.nCopies(table.members().size(), RowRole.BODY),
            List.of(),
            List.of());
    return new FinishedTable(table.spec(), finished, derived);
  }
}
