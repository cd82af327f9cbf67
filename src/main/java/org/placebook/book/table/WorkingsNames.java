package org.placebook.book.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.placebook.book.ShownDecimals;
import org.placebook.book.input.InputSheets;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Words;
import org.placebook.recipe.NamedList;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/** What the columns of the workings are called, in which order they stand and how they look. */
public final class WorkingsNames {
  private static final int LONGEST = 200;

  private final MatchedInputs inputs;
  private final InputSheets sheets;
  private final Map<InputColumn, String> labels = new HashMap<>();
  private final Map<String, String> byHeading = new HashMap<>();

  /** Formulas that differ in the columns of inputs only are of one kind. */
  private final Words kinds = new Words(InputColumn::input, Subject.Standard::name);

  public WorkingsNames(MatchedInputs inputs, InputSheets sheets, List<NamedList> lists) {
    this.inputs = inputs;
    this.sheets = sheets;
    for (NamedList list : lists) {
      for (Each each : inputs.list(list.name())) {
        labels.putIfAbsent(each.column(), each.label());
        byHeading.putIfAbsent(each.column().heading(), each.label());
      }
    }
  }

  /** A column of an input by its label in a list, or else by its heading. */
  String label(InputColumn column) {
    String other = byHeading.getOrDefault(column.heading(), Names.plain(column.heading()));
    return labels.getOrDefault(column, other);
  }

  /**
   * What the inputs' columns are called in the words of a measure: by their labels, and where it is
   * made of several inputs, by the input too, as the headings of the workings are.
   */
  Function<InputColumn, String> labels(BoundFormula measure) {
    boolean isOfSeveral = measure.sources().stream().map(InputColumn::input).distinct().count() > 1;
    return isOfSeveral ? column -> label(column) + " (" + column.input() + ")" : this::label;
  }

  /** The name of the sheet of an input. */
  String sheet(String input) {
    return sheets.name(input);
  }

  String standard(Subject.Standard standard) {
    return standard.name().isEmpty() ? inputs.defaultStandard() : standard.name();
  }

  String heading(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return label(figure.column()) + "\n(" + figure.column().input() + ")";
    }
    if (measure instanceof BoundFormula.RowIn in) {
      return "Row in " + sheets.name(in.input());
    }
    String words = new Words(labels(measure), this::standard).of(measure);
    String heading = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST - 1) + "…";
  }

  String kind(BoundFormula measure) {
    return measure.getClass().getSimpleName() + kinds.of(measure);
  }

  /** Rows of inputs and their figures in the inputs' own order; behind them everything else. */
  int place(BoundFormula measure) {
    if (measure instanceof BoundFormula.RowIn in) {
      return input(in.input());
    }
    if (measure instanceof BoundFormula.Figure figure) {
      FigureColumn column = inputs.figures(figure.column());
      return input(figure.column().input()) + 1 + column.position();
    }
    return Integer.MAX_VALUE;
  }

  private int input(String name) {
    List<String> all =
        inputs.matching().inputs().stream().map(input -> input.input().name()).toList();
    return 100_000 * (all.indexOf(name) + 1);
  }

  String format(BoundFormula measure) {
    boolean isWhole =
        measure instanceof BoundFormula.RowIn
            || measure instanceof BoundFormula.Rank
            || measure instanceof BoundFormula.CountAreas;
    if (isWhole) {
      return "#,##0";
    }
    boolean isOfInput =
        measure instanceof BoundFormula.Figure
            || measure instanceof BoundFormula.Bound
            || (measure instanceof BoundFormula.Function sum && sum.name().equals("SUM"));
    List<InputColumn> columns = measure.sources();
    return isOfInput && !columns.isEmpty()
        ? ShownDecimals.format(inputs.figures(columns.get(0)))
        : "#,##0.0000";
  }
}
