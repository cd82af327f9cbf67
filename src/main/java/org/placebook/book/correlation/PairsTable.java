package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.words.Listing;
import org.placebook.formula.excel.LineText;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.Show;
import org.placebook.stats.Direction;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.LeaveOneOut;
import org.placebook.stats.correlation.RankCorrelation;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The pairs table of a correlation sheet: a row a pair, a column for each thing shown. */
public final class PairsTable {
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
  private final CorrelationSpec spec;
  private final Set<Show> show;
  private final int firstRow;
  private final List<SheetColumn> columns = new ArrayList<>();
  private PairText text;

  PairsTable(String sheet, CorrelationSpec spec, CorrelationFigures figures, int firstRow) {
    this.pairs = figures.pairs();
    this.figures = figures;
    this.spec = spec;
    this.show = spec.show();
    this.firstRow = firstRow;
    this.text = new PairText(sheet, new PairText.Columns(N, R, 0, 0));
  }

  /** The column of r, counted from 1. */
  public static int columnOfR() {
    return R;
  }

  /** The columns: labels, n and r always, the rest as asked for. */
  List<SheetColumn> columns() {
    label("First measure", pair -> pair.x().label());
    label("Second measure", pair -> pair.y().label());
    add(
        "Number of areas\n(n)",
        "#,##0",
        pair -> Value.of(pair.correlation().n()),
        (pair, row) -> text.n(pair, row));
    coefficient();
    if (show.contains(Show.DIRECTION)) {
      Function<Pair, Value> direction =
          pair -> pair.chosen().map(c -> text(Direction.of(c.value()))).orElse(NOT_APPLICABLE);
      add("Direction", "General", direction, (pair, row) -> alive(pair, text.direction(row)));
    }
    if (show.contains(Show.R_SQUARED) && isPearson()) {
      live(
          "Share of variance in common\n(r²)",
          THREE,
          Correlation.Measured::rSquared,
          row -> text.rSquared(row));
    }
    probability();
    interval();
    ranks();
    influence();
    new PairsExtras(spec, figures, this).add();
    return columns;
  }

  private boolean isPearson() {
    return spec.method() == CoefficientKind.PEARSON;
  }

  private static Value text(Direction direction) {
    return new Text(direction.text());
  }

  /** The coefficient that the sheet is about, and beside a rank correlation Pearson's r. */
  private void coefficient() {
    Function<Pair, Value> value =
        pair -> pair.chosen().map(c -> Value.of(c.value())).orElse(NOT_APPLICABLE);
    if (isPearson()) {
      add("Correlation\n(r)", THREE, value, (pair, row) -> text.r(pair, row));
      return;
    }
    String name = "%s's %s".formatted(spec.method().words(), spec.method().symbol());
    plain("Rank correlation\n(%s)".formatted(name), THREE, value);
    if (show.contains(Show.R)) {
      add(
          "Correlation\n(Pearson's r)",
          THREE,
          measured(Correlation.Measured::r),
          (pair, row) -> text.r(pair, row));
    }
  }

  private void probability() {
    if (show.contains(Show.P) && isPearson()) {
      live("Probability\n(p)", "0.0000", Correlation.Measured::p, row -> text.p(row));
      text = text.withP(columns.size());
    } else if (show.contains(Show.P)) {
      rank(spec.method(), true);
    }
    if (show.contains(Show.ADJUSTED_P)) {
      adjusted();
    }
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
    if (show.contains(Show.CI) && isPearson()) {
      add(
          "Lower bound of r\n(95%)",
          THREE, bound(false), (pair, row) -> alive(pair, text.bound(row, false)));
      add(
          "Upper bound of r\n(95%)",
          THREE, bound(true), (pair, row) -> alive(pair, text.bound(row, true)));
    }
  }

  private void ranks() {
    if (show.contains(Show.SPEARMAN) && spec.method() != CoefficientKind.SPEARMAN) {
      plain("Spearman's rank correlation\n(rho)", THREE, measured(m -> m.spearman().coefficient()));
      rank(CoefficientKind.SPEARMAN, false);
    }
    if (show.contains(Show.KENDALL) && spec.method() != CoefficientKind.KENDALL) {
      plain("Kendall's rank correlation\n(tau-b)", THREE, measured(m -> m.kendall().coefficient()));
      rank(CoefficientKind.KENDALL, false);
    }
  }

  /** The probability of a rank correlation, and how it was found, which n and ties decide. */
  private void rank(CoefficientKind method, boolean isMain) {
    Function<Correlation.Measured, RankCorrelation> of =
        m -> method == CoefficientKind.SPEARMAN ? m.spearman() : m.kendall();
    String how =
        pairs.stream()
            .flatMap(pair -> pair.correlation().measured().stream())
            .map(m -> of.apply(m).method().text())
            .distinct()
            .collect(Collectors.joining("; or "));
    String heading = isMain ? "Probability\n(p)" : "Probability of " + method.symbol();
    plain(
        how.isEmpty() ? heading : "%s\n(%s)".formatted(heading, how),
        "0.0000",
        measured(m -> of.apply(m).p()));
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
      plain("r without %s".formatted(Listing.of(spec.without())), THREE, figures::without);
    }
  }

  private Function<Pair, Value> leaveOneOut(Function<LeaveOneOut, Value> of) {
    return pair ->
        pair.correlation()
            .measured()
            .flatMap(Correlation.Measured::leaveOneOut)
            .map(of)
            .orElse(NOT_APPLICABLE);
  }

  private static Function<Pair, Value> bound(boolean upper) {
    return pair ->
        pair.correlation()
            .measured()
            .flatMap(Correlation.Measured::interval)
            .map(i -> Value.of(upper ? i.high() : i.low()))
            .orElse(NOT_APPLICABLE);
  }

  private static Function<Pair, Value> measured(Function<Correlation.Measured, Double> of) {
    return pair ->
        pair.correlation().measured().map(m -> Value.of(of.apply(m))).orElse(NOT_APPLICABLE);
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
    return PairText.isLive(pair) ? Optional.of(formula) : Optional.empty();
  }

  /** The native text of the line of the second measure on the first, where both are on a sheet. */
  Optional<LineText> line(Pair pair) {
    return text.line(pair);
  }

  /** A column without native form. */
  void plain(String heading, String format, Function<Pair, Value> value) {
    add(heading, format, value, (pair, row) -> Optional.empty());
  }

  private void label(String heading, Function<Pair, String> of) {
    add(heading, "@", pair -> new Text(of.apply(pair)), (pair, row) -> Optional.empty());
  }

  /** A column with native text for a pair and its sheet row. */
  void add(
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
