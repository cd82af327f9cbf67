package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placebook.recipe.Method;
import org.placebook.recipe.Show;
import org.placebook.stats.Correlation;
import org.placebook.stats.LeaveOneOut;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The pairs table of a correlation sheet: a row a pair, a column for each thing shown. */
final class PairsTable {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final String THREE = "0.000";
  private static final int N = 3;
  private static final int R = 4;

  /**
   * Each adjusted p looks at all others in the order of all: above, it would take Excel too long.
   */
  private static final int MOST_ADJUSTED_LIVE = 250;

  private final List<Pair> pairs;
  private final CorrelationFigures figures;
  private final Set<Show> show;
  private final int firstRow;
  private final List<SheetColumn> columns = new ArrayList<>();
  private PairText text;

  PairsTable(String sheet, CorrelationFigures figures, Set<Show> show, int firstRow) {
    this.pairs = figures.pairs();
    this.figures = figures;
    this.show = show;
    this.firstRow = firstRow;
    this.text = new PairText(sheet, new PairText.Columns(N, R, 0, 0));
  }

  /** The column of r, counted from 1. */
  static int columnOfR() {
    return R;
  }

  /** The columns: labels, n and the coefficient always, the rest as asked for. */
  List<SheetColumn> columns() {
    label("First measure", pair -> pair.x().label());
    label("Second measure", pair -> pair.y().label());
    add("Number of areas\n(n)", "#,##0", this::n, (pair, row) -> liveText(text.n(pair)));
    add(
        figures.coefficient().heading(),
        THREE,
        measured(Correlation.Measured::r),
        (pair, row) -> liveText(text.r(pair, row)));
    if (show.contains(Show.DIRECTION)) {
      words("Direction", m -> m.direction().text(), row -> text.direction(row));
    }
    if (show.contains(Show.R_SQUARED) && figures.coefficient().hasSquare()) {
      live(
          "Share of variance in common\n(r²)",
          THREE,
          Correlation.Measured::rSquared,
          row -> text.rSquared(row));
    }
    if (show.contains(Show.P)) {
      live("Probability\n(p)", "0.0000", Correlation.Measured::p, row -> text.p(row));
      text = text.withP(columns.size());
    }
    if (show.contains(Show.ADJUSTED_P)) {
      adjusted();
    }
    if (figures.coefficient().isLive()) {
      interval();
    }
    ranks();
    if (figures.coefficient().isLive()) {
      influence();
    }
    return columns;
  }

  private Value n(Pair pair) {
    return Value.of(
        figures.measured(pair).map(Correlation.Measured::n).orElse(pair.correlation().n()));
  }

  private void adjusted() {
    int last = firstRow + pairs.size() - 1;
    boolean isLive = text.hasP() && pairs.size() <= MOST_ADJUSTED_LIVE;
    add(
        "Probability adjusted for %d tests\n(%s)".formatted(figures.family(), figures.adjustment()),
        "0.0000",
        figures::adjusted,
        (pair, row) ->
            figures
                .adjusting()
                .filter(a -> isLive)
                .flatMap(a -> alive(pair, text.adjusted(a, firstRow, last, row))));
    text = text.withAdjusted(columns.size());
    add(
        "Significance",
        "General",
        figures::significance,
        (pair, row) -> isLive ? alive(pair, text.significance(row)) : Optional.empty());
  }

  private void interval() {
    if (show.contains(Show.CI)) {
      add(
          "Lower bound of r\n(95%)",
          THREE, bound(false), (pair, row) -> alive(pair, text.bound(row, false)));
      add(
          "Upper bound of r\n(95%)",
          THREE, bound(true), (pair, row) -> alive(pair, text.bound(row, true)));
    }
  }

  private void ranks() {
    if (show.contains(Show.SPEARMAN) && figures.coefficient().method() != Method.SPEARMAN) {
      plain("Spearman's rank correlation\n(rho)", THREE, measured(m -> m.spearman().coefficient()));
      plain("Probability of rho", "0.0000", measured(m -> m.spearman().p()));
    }
    if (show.contains(Show.KENDALL) && figures.coefficient().method() != Method.KENDALL) {
      plain("Kendall's rank correlation\n(tau-b)", THREE, measured(m -> m.kendall().coefficient()));
    }
  }

  private void influence() {
    if (show.contains(Show.LEAVE_ONE_OUT)) {
      plain("Lowest r as one area is left out", THREE, leaveOneOut(l -> Value.of(l.lowest().r())));
      plain(
          "Area left out for the lowest r",
          "General",
          leaveOneOut(l -> figures.area(l.lowest().row())));
      plain(
          "Highest r as one area is left out", THREE, leaveOneOut(l -> Value.of(l.highest().r())));
      plain(
          "Area left out for the highest r",
          "General",
          leaveOneOut(l -> figures.area(l.highest().row())));
    }
    if (show.contains(Show.WITHIN_GROUPS)) {
      plain("r within groups", THREE, figures::withinGroups);
    }
    if (show.contains(Show.WITHOUT) && !figures.leftOut().isEmpty()) {
      plain(
          "r without %s".formatted(String.join(" and ", figures.leftOut())),
          THREE,
          figures::without);
    }
  }

  private Function<Pair, Value> leaveOneOut(Function<LeaveOneOut, Value> of) {
    return pair ->
        figures
            .measured(pair)
            .flatMap(Correlation.Measured::leaveOneOut)
            .map(of)
            .orElse(NOT_APPLICABLE);
  }

  private Function<Pair, Value> bound(boolean upper) {
    return pair ->
        figures
            .measured(pair)
            .flatMap(Correlation.Measured::interval)
            .map(i -> Value.of(upper ? i.high() : i.low()))
            .orElse(NOT_APPLICABLE);
  }

  private Function<Pair, Value> measured(Function<Correlation.Measured, Double> of) {
    return pair -> figures.measured(pair).map(m -> Value.of(of.apply(m))).orElse(NOT_APPLICABLE);
  }

  private void words(
      String heading,
      Function<Correlation.Measured, String> of,
      Function<Integer, String> formula) {
    Function<Pair, Value> value =
        pair ->
            figures.measured(pair).<Value>map(m -> new Text(of.apply(m))).orElse(NOT_APPLICABLE);
    add(heading, "General", value, (pair, row) -> alive(pair, formula.apply(row)));
  }

  private void live(
      String heading,
      String format,
      Function<Correlation.Measured, Double> of,
      Function<Integer, String> formula) {
    add(heading, format, measured(of), (pair, row) -> alive(pair, formula.apply(row)));
  }

  /** Live only where r itself is. */
  private Optional<String> alive(Pair pair, String formula) {
    return liveText(text.n(pair)).map(n -> formula);
  }

  private Optional<String> liveText(Optional<String> formula) {
    return formula.filter(f -> figures.coefficient().isLive());
  }

  private void plain(String heading, String format, Function<Pair, Value> value) {
    add(heading, format, value, (pair, row) -> Optional.empty());
  }

  private void label(String heading, Function<Pair, String> of) {
    add(heading, "@", pair -> new Text(of.apply(pair)), (pair, row) -> Optional.empty());
  }

  private void add(
      String heading,
      String format,
      Function<Pair, Value> value,
      BiFunction<Pair, Integer, Optional<String>> formula) {
    boolean isLabel = format.equals("@") || format.equals("General");
    Cells cells =
        new PairCells(
            pairs.stream().map(value).toList(), formula, pairs, firstRow, format.equals("@"));
    columns.add(
        new SheetColumn(
            heading,
            isLabel ? SheetColumn.Kind.LABEL : SheetColumn.Kind.FIGURE,
            format.equals("@") ? "General" : format,
            cells));
  }
}
