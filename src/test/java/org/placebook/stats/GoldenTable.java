package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.placebook.formula.Parsed;
import org.placebook.formula.Parser;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Rounded;
import org.placebook.formula.measure.Scope;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * The figures of a golden case as an analyst's formulas see them: inputs with columns, areas and a
 * comparator. The list {@code all} holds all columns of the first input, whose sum is the total
 * unless {@link #whole} says otherwise.
 */
public final class GoldenTable implements Scope, FigureSource {

  /** The figures of a column: one an area, NaN where missing, and the comparator's. */
  private record Column(List<Double> areas, double standard) {}

  private final Map<InputColumn, Column> columns = new LinkedHashMap<>();
  private Optional<String> whole = Optional.empty();

  /** One area and its comparator; the columns are called S1, S2 and so on. */
  static GoldenTable ofMembers(double[] here, double[] standard) {
    return new GoldenTable().members("in", here, standard);
  }

  /** As many areas as there are rows, whose sum is the comparator. */
  public static GoldenTable ofAreas(List<String> headings, Csv input) {
    GoldenTable table = new GoldenTable();
    for (String heading : headings) {
      double[] areas = input.numbers(heading);
      table.column("in", heading, areas, Arrays.stream(areas).sum());
    }
    return table;
  }

  GoldenTable members(String input, double[] here, double[] standard) {
    for (int i = 0; i < here.length; i++) {
      column(input, "S" + (i + 1), new double[] {here[i]}, standard[i]);
    }
    return this;
  }

  GoldenTable column(String input, String heading, double[] areas, double standard) {
    columns.put(
        inputColumn(input, heading), new Column(Arrays.stream(areas).boxed().toList(), standard));
    return this;
  }

  /** The formula of what shares are of. */
  GoldenTable whole(String formula) {
    whole = Optional.of(formula);
    return this;
  }

  private static InputColumn inputColumn(String input, String heading) {
    return new InputColumn(input, heading, InputColumn.Unit.COUNT);
  }

  /** The figure that a formula gives for an area; empty where it gives none. */
  public OptionalDouble value(String formula, int area) {
    return cell(formula, area) instanceof Figure figure
        ? OptionalDouble.of(figure.number())
        : OptionalDouble.empty();
  }

  /** What a formula gives for an area. */
  Value cell(String formula, int area) {
    try {
      return new Evaluator(this).value(measure(formula), new Subject.Area(area));
    } catch (Unbound e) {
      throw new IllegalArgumentException(formula, e);
    }
  }

  private BoundFormula measure(String formula) throws Unbound {
    if (Parser.parse(formula) instanceof Parsed.Formula read) {
      return new Binder(this).bind(read.expression());
    }
    throw new IllegalArgumentException(formula);
  }

  private List<InputColumn> of(String input) {
    return columns.keySet().stream().filter(column -> column.input().equals(input)).toList();
  }

  @Override
  public BoundFormula total(String input) throws Unbound {
    if (whole.isPresent()) {
      return measure(whole.get());
    }
    List<BoundFormula> parts = new ArrayList<>();
    of(input).forEach(column -> parts.add(new BoundFormula.Figure(column)));
    return new BoundFormula.Function("SUM", parts);
  }

  @Override
  public InputColumn column(String input, String heading) throws Unbound {
    InputColumn column = inputColumn(input, heading);
    if (columns.containsKey(column)) {
      return column;
    }
    throw new Unbound("No column " + column + " among " + columns.keySet());
  }

  @Override
  public boolean isInput(String name) {
    return !of(name).isEmpty();
  }

  @Override
  public Optional<List<Each>> list(String name) {
    String first = columns.keySet().iterator().next().input();
    return name.equals("all")
        ? Optional.of(of(first).stream().map(c -> new Each(c.heading(), c)).toList())
        : Optional.empty();
  }

  @Override
  public Rounded rounding(String input) {
    return new Rounded.BySize();
  }

  @Override
  public Optional<Each> each() {
    return Optional.empty();
  }

  @Override
  public BoundFormula derived(Optional<String> table, String heading) throws Unbound {
    throw new Unbound("No derived column " + heading);
  }

  @Override
  public Optional<List<Member>> family(Optional<String> table, String pattern) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Integer>> set(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject.Standard> standard(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard) {
    return Optional.empty();
  }

  @Override
  public int areas() {
    return columns.values().iterator().next().areas().size();
  }

  @Override
  public String group(int area) {
    return "";
  }

  @Override
  public List<Integer> members(String group) {
    return List.of();
  }

  @Override
  public Value area(InputColumn column, int area) {
    return value(column(column).areas().get(area));
  }

  @Override
  public OptionalInt rowIn(String input, Subject subject) {
    return OptionalInt.empty();
  }

  @Override
  public Value standard(InputColumn column, Subject.Standard standard) {
    return value(column(column).standard());
  }

  private Column column(InputColumn column) {
    return Optional.ofNullable(columns.get(column)).orElseThrow();
  }

  private static Value value(double number) {
    return Double.isNaN(number) ? Value.missing(Reason.NOT_AVAILABLE) : Value.of(number);
  }
}
