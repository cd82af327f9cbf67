package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Rounded;
import org.placebook.formula.measure.Scope;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * Thirty areas in three groups with figures, zeros and every shorthand, on a sheet Data: columns a,
 * b, c and their total, d and e without gaps, and f with one [x]. The same columns serve as table
 * columns x (a) and y (b).
 */
final class SmallRecipe implements Scope, FigureSource {
  private static final int AREAS = 30;
  private static final int GROUPS = 4;
  private static final List<String> COLUMNS = List.of("a", "b", "c", "total", "d", "e", "f");

  private final Value[][] figures = new Value[COLUMNS.size()][AREAS];
  private final double[] standard = {240, 310, 90, 0, 700, 130, 500};
  private final Rounded rounded = new Rounded.BySize();

  SmallRecipe(Random random) {
    for (int area = 0; area < AREAS; area++) {
      double sum = 0;
      for (int column = 0; column < 3; column++) {
        // The last group is free of missing figures, so that sums of groups are seen too.
        figures[column][area] = area >= 23 ? Value.of(1 + random.nextInt(40)) : any(random);
        sum += figures[column][area] instanceof Figure figure ? figure.number() : 0;
      }
      figures[3][area] = area == 3 ? Value.of(0) : Value.of(sum + random.nextInt(5));
    }
    standard[3] = 640;
    for (int area = 0; area < AREAS; area++) {
      figures[4][area] = Value.of(area == 12 ? 0 : random.nextInt(9));
      figures[5][area] = Value.of(10 + random.nextInt(200) / 4.0);
      figures[6][area] = area == 5 ? Value.missing(Reason.NOT_AVAILABLE) : Value.of(area);
    }
  }

  private static Value any(Random random) {
    Reason[] reasons = Reason.values();
    int kind = random.nextInt(16);
    if (kind < reasons.length) {
      return Value.missing(reasons[kind]);
    }
    return Value.of(kind == 15 ? 0 : kind == 14 ? 12 : random.nextInt(100) + 0.5 * (kind % 2));
  }

  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    IntStream.range(0, AREAS).forEach(area -> subjects.add(new Subject.Area(area)));
    IntStream.range(0, GROUPS).forEach(group -> subjects.add(new Subject.Group("G" + group)));
    subjects.add(Subject.Standard.DEFAULT);
    return subjects;
  }

  String describe(Subject subject) {
    if (!(subject instanceof Subject.Area area)) {
      return subject.toString();
    }
    StringBuilder shown = new StringBuilder(subject.toString());
    for (int column = 0; column < COLUMNS.size(); column++) {
      shown
          .append(' ')
          .append(COLUMNS.get(column))
          .append('=')
          .append(figures[column][area.index()]);
    }
    return shown.toString();
  }

  void writeData(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Data");
    for (int area = 0; area < AREAS; area++) {
      Row row = sheet.createRow(area + 1);
      row.createCell(0).setCellValue(group(area));
      for (int column = 0; column < COLUMNS.size(); column++) {
        put(row.createCell(column + 1), figures[column][area]);
      }
    }
    Row row = sheet.createRow(AREAS + 1);
    for (int column = 0; column < COLUMNS.size(); column++) {
      row.createCell(column + 1).setCellValue(standard[column]);
    }
  }

  private static void put(org.apache.poi.ss.usermodel.Cell cell, Value value) {
    value.match(
        figure -> {
          cell.setCellValue(figure.number());
          return cell;
        },
        day -> cell,
        text -> cell,
        missing -> {
          cell.setCellValue(missing.reason().shorthand());
          return cell;
        });
  }

  private static InputColumn column(String heading) {
    return new InputColumn("jobs", heading, InputColumn.Unit.COUNT);
  }

  private static int position(InputColumn column) {
    return COLUMNS.indexOf(column.heading());
  }

  @Override
  public Optional<Each> each() {
    return Optional.empty();
  }

  @Override
  public InputColumn column(String input, String heading) {
    return column(heading);
  }

  @Override
  public boolean countsAll(String input) {
    return true;
  }

  @Override
  public boolean isInput(String name) {
    return name.equals("jobs");
  }

  @Override
  public BoundFormula total(String input) {
    return new BoundFormula.Figure(column("total"));
  }

  @Override
  public BoundFormula derived(Optional<String> table, String heading) {
    return new BoundFormula.Figure(
        column(heading.toLowerCase(Locale.ROOT).equals("x") ? "a" : "b"));
  }

  @Override
  public Optional<List<Member>> family(Optional<String> table, String pattern) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Each>> list(String name) {
    if (name.equals("people")) {
      // The labels of "parts", in another order.
      return Optional.of(
          List.of(
              new Each("C", column("total")),
              new Each("A", column("b")),
              new Each("B", column("c"))));
    }
    int from = List.of("parts", "others").indexOf(name);
    return from < 0
        ? Optional.empty()
        : Optional.of(
            COLUMNS.subList(from, from + 3).stream()
                .map(c -> new Each(c.toUpperCase(Locale.ROOT), column(c)))
                .toList());
  }

  /** Areas that stand apart, some of them side by side. */
  @Override
  public Optional<List<Integer>> set(String name) {
    return name.equals("coast") ? Optional.of(List.of(20, 2, 3, 4, 11, 29)) : Optional.empty();
  }

  @Override
  public Optional<Subject.Standard> standard(String name) {
    return Optional.of(Subject.Standard.DEFAULT);
  }

  @Override
  public Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard) {
    return Optional.empty();
  }

  @Override
  public int areas() {
    return AREAS;
  }

  @Override
  public String group(int area) {
    return area == 7 ? "" : "G" + (area < 23 ? area / 8 : GROUPS - 1);
  }

  @Override
  public List<Integer> members(String group) {
    return IntStream.range(0, AREAS).filter(a -> group(a).equals(group)).boxed().toList();
  }

  @Override
  public Value area(InputColumn column, int area) {
    return figures[position(column)][area];
  }

  @Override
  public Value standard(InputColumn column, Subject.Standard standard) {
    return Value.of(this.standard[position(column)]);
  }

  @Override
  public OptionalInt rowIn(String input, Subject subject) {
    return OptionalInt.empty();
  }

  @Override
  public Rounded rounding(String input) {
    return rounded;
  }

  /** Where an input's figure stands. */
  CellRef data(InputColumn column, Subject subject) {
    int row = subject instanceof Subject.Area area ? area.index() : AREAS;
    return new CellRef("Data", position(column) + 2, row + 2);
  }
}
