package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.Spreading;
import org.placebook.table.FigureColumn;
import org.placebook.table.Named;
import org.placebook.table.Names;

/**
 * How the kept rows of a long table are spread.
 *
 * @param categories the axes whose values become columns
 * @param addedUp the axes summed over
 * @param measures the columns of figures; none where rows are counted
 * @param emptyIsZero whether a combination without a row is 0
 */
record Plan(
    List<Axis> categories, List<Axis> addedUp, List<FigureColumn> measures, boolean emptyIsZero) {

  /** Copies the lists. */
  Plan {
    categories = List.copyOf(categories);
    addedUp = List.copyOf(addedUp);
    measures = List.copyOf(measures);
  }

  boolean countsRows() {
    return measures.isEmpty();
  }

  /** What a recipe asks for; refused if it leaves open what becomes a column. */
  static Plan of(Input input, LongTable table, Axes axes, Kept kept) throws NotSpread {
    Spreading asked = input.spreading();
    boolean counts = asked.countsRows();
    if (counts && asked.values().size() > 1) {
      throw new NotSpread("Values asks for rows and for figures; write one of them");
    }
    NotSpread.Faults faults = new NotSpread.Faults();
    List<Axis> addedUp = named(asked.addUp(), "Add up", axes, faults);
    List<Axis> categories = new ArrayList<>(named(asked.categories(), "Categories", axes, faults));
    List<FigureColumn> values = counts ? List.of() : values(asked, table, faults);
    faults.refuse();
    List<Axis> left = new ArrayList<>(axes.varying(kept.rows()));
    left.removeIf(axis -> isAmong(axis, addedUp) || isAmong(axis, categories));
    if (counts) {
      left.removeIf(axis -> !axis.isPeriod());
    }
    left.removeIf(axis -> !asked.categories().isEmpty() && isTold(axis, categories, kept.rows()));
    if (categories.isEmpty() && left.size() == 1) {
      categories.add(left.remove(0));
    }
    if (!left.isEmpty()) {
      throw new NotSpread(new Question(table, axes, kept.rows()).of(left));
    }
    if (!addedUp.isEmpty() && input.unit() != Unit.COUNT) {
      throw new NotSpread(
          "Add up sums counts only, and the Unit of this input is '%s'. If its figures are counts, write count in Unit; if not, keep one value of %s"
              .formatted(
                  input.unit().name().toLowerCase(Locale.ROOT),
                  addedUp.stream().map(Axis::heading).collect(Collectors.joining(" and "))));
    }
    if (asked.emptyIsZero() && input.unit() != Unit.COUNT) {
      throw new NotSpread("Empty = 0 is for counts only; leave it out of Keep");
    }
    List<FigureColumn> measures =
        counts || !values.isEmpty() ? values : MeasureChoice.of(table, categories);
    return new Plan(categories, addedUp, measures, asked.emptyIsZero() || counts);
  }

  private static List<Axis> named(
      List<String> headings, String column, Axes axes, NotSpread.Faults faults) {
    List<Axis> named = new ArrayList<>();
    for (String heading : headings) {
      for (String part : axes.has(heading) ? List.of(heading) : parts(heading)) {
        faults
            .of(() -> axes.get(part, column))
            .filter(axis -> !isAmong(axis, named))
            .ifPresent(named::add);
      }
    }
    return named;
  }

  /** As the headings of two dimensions are joined, so they may be written. */
  private static List<String> parts(String heading) {
    return Stream.of(heading.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** Whether each category has one value of an axis: each indicator has a year of its own. */
  static boolean isTold(Axis axis, List<Axis> categories, int[] rows) {
    Combinations told = new Combinations(categories, rows);
    int[] values = new int[told.size()];
    Arrays.fill(values, -1);
    for (int i = 0; i < rows.length; i++) {
      int value = axis.codes()[rows[i]];
      if (values[told.of(i)] >= 0 && values[told.of(i)] != value) {
        return false;
      }
      values[told.of(i)] = value;
    }
    return true;
  }

  private static boolean isAmong(Axis axis, List<Axis> axes) {
    return axes.stream().anyMatch(axis::isSame);
  }

  /** The columns of figures that Values names. */
  private static List<FigureColumn> values(
      Spreading asked, LongTable table, NotSpread.Faults faults) throws NotSpread {
    if (table.figures().isEmpty()) {
      throw new NotSpread(
          "This table has no column of figures: each row is one event. Write in Values: rows, to"
              + " count them, and in Categories the column whose values become columns");
    }
    List<FigureColumn> values = new ArrayList<>();
    for (String heading : asked.values()) {
      faults.of(() -> value(heading, table)).ifPresent(values::add);
    }
    return values;
  }

  private static FigureColumn value(String heading, LongTable table) throws NotSpread {
    List<String> headings = table.figures().stream().map(FigureColumn::heading).toList();
    return table.figures().stream()
        .filter(figure -> Recipe.sameName(figure.heading(), heading))
        .findFirst()
        .or(
            () ->
                table.figures().stream()
                    .filter(figure -> Names.same(figure.heading(), heading))
                    .findFirst())
        .orElseThrow(
            () ->
                new NotSpread(
                    "Values names '%s', but the table has no such column of figures%s"
                        .formatted(heading, Named.suggestion(heading, "column", headings))));
  }
}
