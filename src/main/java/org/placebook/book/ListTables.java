package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.Cell;
import org.placebook.formula.Evaluator;
import org.placebook.formula.ExcelText;
import org.placebook.formula.Scope.Each;
import org.placebook.formula.Subject;
import org.placebook.recipe.Area;
import org.placebook.recipe.Rows;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.TableSpec;

/** Tables whose rows are the members of a list, for one place or a sheet for each area. */
final class ListTables {
  /** What the heading of the members begins with, before the place. */
  static final String OF_PLACE = "Of ";

  private static final int FIRST_COLUMN = 2;

  private final List<Area> areas;
  private final Bindings bindings;
  private final Evaluator evaluator;
  private final RecipeFigures figures;
  private final Layout layout;

  ListTables(
      List<Area> areas,
      Bindings bindings,
      Evaluator evaluator,
      RecipeFigures figures,
      Layout layout) {
    this.areas = areas;
    this.bindings = bindings;
    this.evaluator = evaluator;
    this.figures = figures;
    this.layout = layout;
  }

  static boolean isOne(TableSpec spec) {
    return spec.rows() instanceof Rows.OfList;
  }

  /** The sheets of a table; none where its list has no column. */
  List<FinishedTable> sheets(TableSpec spec, SheetText text, Headings names) {
    List<Each> members = bindings.inputs().list(((Rows.OfList) spec.rows()).list());
    List<FinishedTable> sheets = new ArrayList<>();
    if (members.isEmpty()) {
      return sheets;
    }
    boolean eachArea = spec.subject().filter(Subjects.EachArea.class::isInstance).isPresent();
    for (Subject subject : subjects(spec)) {
      String name = eachArea ? spec.name() + " " + name(subject) : spec.name();
      sheet(spec, members, subject, names.sheetName(name), text).ifPresent(sheets::add);
    }
    return sheets;
  }

  /** The place that the recipe names; without one, the comparator. */
  private List<Subject> subjects(TableSpec spec) {
    if (spec.subject().isPresent() && spec.subject().get() instanceof Subjects.One one) {
      return List.of(subject(one.name()));
    }
    return spec.subject().isPresent()
        ? IntStream.range(0, areas.size()).<Subject>mapToObj(Subject.Area::new).toList()
        : List.of(Subject.Standard.DEFAULT);
  }

  private Subject subject(String name) {
    for (int area = 0; area < areas.size(); area++) {
      boolean named = Bindings.same(areas.get(area).name(), name);
      if (named || Bindings.same(areas.get(area).code(), name)) {
        return new Subject.Area(area);
      }
    }
    return figures.members(name).isEmpty() ? new Subject.Standard(name) : new Subject.Group(name);
  }

  private String name(Subject subject) {
    return subject.match(
        area -> areas.get(area.index()).name(),
        Subject.Group::name,
        standard ->
            standard.name().isEmpty() ? bindings.inputs().defaultStandard() : standard.name());
  }

  private Optional<FinishedTable> sheet(
      TableSpec spec, List<Each> members, Subject subject, String sheet, SheetText text) {
    List<List<Derived>> rows = new ArrayList<>();
    for (Each member : members) {
      rows.add(bindings.columns(spec, Optional.of(member)));
    }
    int width = rows.stream().mapToInt(List::size).min().orElse(0);
    if (width == 0) {
      return Optional.empty();
    }
    Headings headings = new Headings();
    List<SheetColumn> columns = new ArrayList<>();
    List<String> labels = members.stream().map(Each::label).toList();
    columns.add(TextTable.words(headings.unique(OF_PLACE + name(subject)), labels));
    List<Subject> subjects = members.stream().map(member -> subject).toList();
    ExcelText excel = new ExcelText(figures, layout, sheet);
    for (int i = 0; i < width; i++) {
      int column = i;
      Cell first = new Cell(sheet, FIRST_COLUMN + i, SheetText.LEAD + 3);
      Cells cells =
          DerivedCells.of(
              row -> rows.get(row).get(column).measure(), subjects, evaluator, excel, first);
      Derived derived = rows.get(0).get(i);
      columns.add(DerivedTable.column(headings.unique(derived.heading()), derived, cells));
    }
    TableSheet finished =
        new TableSheet(
            sheet,
            text.title(spec) + " – " + name(subject),
            Headings.tableName(sheet),
            text.lead(spec, Lines.reasons(columns)),
            columns,
            java.util.Collections.nCopies(members.size(), RowRole.BODY),
            List.of(),
            List.of());
    return Optional.of(new FinishedTable(spec, finished, rows.get(0).subList(0, width)));
  }
}
