package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.match.StandardRow;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Memo;
import org.placebook.table.Names;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The figures of the matched inputs, by area in scope and comparator. */
public final class RecipeFigures implements FigureSource {
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  /** A figure of an input: its column and its row in the table. */
  record Spot(MatchedInput input, FigureColumn column, int row) {}

  /** A column of an input, and each area's row in it; -1 where the input lacks the area. */
  private record Held(MatchedInput input, FigureColumn figures, IntUnaryOperator rows) {
    Optional<Spot> spot(int area) {
      int row = rows.applyAsInt(area);
      return row < 0 ? Optional.empty() : Optional.of(new Spot(input, figures, row));
    }

    Value value(int area) {
      int row = rows.applyAsInt(area);
      return row < 0 ? NOT_AVAILABLE : figures.value(row);
    }
  }

  private final List<ScopeArea> areas;
  private final MatchedInputs inputs;
  private final Memo<InputColumn, Optional<Held>> held = new Memo<>();
  private final Memo<InputColumn, Optional<Spot>> standards = new Memo<>();
  private final Map<String, List<Integer>> groups = new HashMap<>();
  private final Map<String, int[]> rows = new ConcurrentHashMap<>();

  public RecipeFigures(List<ScopeArea> areas, MatchedInputs inputs) {
    this.areas = areas;
    this.inputs = inputs;
    for (int area = 0; area < areas.size(); area++) {
      if (!areas.get(area).group().isEmpty()) {
        groups.computeIfAbsent(key(areas.get(area).group()), g -> new ArrayList<>()).add(area);
      }
    }
  }

  private static String key(String name) {
    return Names.tidy(name).toLowerCase(Locale.ROOT);
  }

  /** Where the figure of an area or a comparator is. */
  Optional<Spot> spot(InputColumn column, Subject subject) {
    return subject instanceof Subject.Area area
        ? spot(column, area.index())
        : spot(column, (Subject.Standard) subject);
  }

  /** The column of an input as it was read. */
  public FigureColumn column(InputColumn column) {
    return inputs.figures(column);
  }

  /** The code that names a comparator's row; empty where there is none. */
  String standardCode(Subject subject) {
    return inputs.code(subject);
  }

  /** The name of a comparator's row. */
  String standardName(Subject subject) {
    String name = subject instanceof Subject.Standard standard ? standard.name() : "";
    return name.isEmpty() ? inputs.defaultStandard() : name;
  }

  @Override
  public OptionalInt rowIn(String input, Subject subject) {
    Optional<MatchedInput> matched = inputs.find(input);
    if (subject instanceof Subject.Area area && matched.isPresent()) {
      int row = rows(matched.get()).applyAsInt(area.index());
      return row < 0 ? OptionalInt.empty() : OptionalInt.of(row + 1);
    }
    Optional<StandardRow> row =
        subject instanceof Subject.Standard standard
            ? matched
                .flatMap(m -> inputs.matching().standard(m, standard.name()))
                .filter(found -> found.input() == matched.get())
            : Optional.empty();
    return row.map(found -> OptionalInt.of(found.row() + 1)).orElse(OptionalInt.empty());
  }

  /** Where an area's figure is in its input; none where the input lacks the area. */
  Optional<Spot> spot(InputColumn column, int area) {
    Optional<Held> found = held(column);
    return found.isEmpty() ? Optional.empty() : found.get().spot(area);
  }

  /** Looked up once: every cell that rests on the column asks for it. */
  private Optional<Held> held(InputColumn column) {
    return held.of(
        column,
        () ->
            inputs
                .find(column.input())
                .map(input -> new Held(input, inputs.figures(column), rows(input))));
  }

  private IntUnaryOperator rows(MatchedInput input) {
    int[] ofAreas = rows.computeIfAbsent(input.input().name(), name -> rowsOf(input));
    return area -> ofAreas[area];
  }

  private int[] rowsOf(MatchedInput input) {
    return areas.stream().mapToInt(area -> input.row(area).orElse(-1)).toArray();
  }

  /** Where a comparator's figure is, in the input that the recipe names for it. */
  Optional<Spot> spot(InputColumn column, Subject.Standard standard) {
    return standards.of(column, standard, () -> find(column, standard));
  }

  private Optional<Spot> find(InputColumn column, Subject.Standard standard) {
    Optional<MatchedInput> own = inputs.find(column.input());
    Optional<StandardRow> row =
        own.flatMap(input -> inputs.matching().standard(input, standard.name()));
    return row.flatMap(
        found ->
            figures(column, own.orElseThrow(), found)
                .map(figures -> new Spot(found.input(), figures, found.row())));
  }

  private Optional<FigureColumn> figures(InputColumn column, MatchedInput own, StandardRow row) {
    return row.input() == own
        ? Optional.of(inputs.figures(column))
        : row.input().find(column.heading());
  }

  @Override
  public boolean givesAsMuchAs(FigureSource other) {
    return other instanceof RecipeFigures figures
        && areas.equals(figures.areas)
        && inputs.tiesLike(figures.inputs);
  }

  @Override
  public int areas() {
    return areas.size();
  }

  @Override
  public String group(int area) {
    return areas.get(area).group();
  }

  @Override
  public List<Integer> members(String group) {
    return group.isEmpty() ? List.of() : groups.getOrDefault(key(group), List.of());
  }

  @Override
  public Value area(InputColumn column, int area) {
    Optional<Held> found = held(column);
    return found.isPresent() ? found.get().value(area) : NOT_AVAILABLE;
  }

  @Override
  public IntFunction<Value> byArea(InputColumn column) {
    return held(column).<IntFunction<Value>>map(held -> held::value).orElse(area -> NOT_AVAILABLE);
  }

  @Override
  public Value standard(InputColumn column, Subject.Standard standard) {
    return spot(column, standard).map(at -> at.column().value(at.row())).orElse(NOT_AVAILABLE);
  }
}
