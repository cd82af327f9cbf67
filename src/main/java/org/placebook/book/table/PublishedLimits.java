package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * The 95% limits that a source publishes beside a figure: a lower and an upper one in the next
 * columns, as Fingertips has them, or half the interval under Confidence, as Nomis has it. Columns
 * are limits by their headings, and only if they hold every figure between them.
 */
final class PublishedLimits {
  private static final Pattern LOWER =
      Pattern.compile("\\blower\\b|\\blcl\\b|\\blci\\b|\\blow(?:er)? (?:ci|limit)");
  private static final Pattern UPPER =
      Pattern.compile("\\bupper\\b|\\bucl\\b|\\buci\\b|\\bhigh(?:er)? (?:ci|limit)");
  private static final Pattern HALF = Pattern.compile("\\bconfidence\\b|\\bconf\\b|±|\\+/-");
  private static final Pattern OTHER_LEVEL = Pattern.compile("\\b(?:90|99(?:\\.\\d)?)\\s?%?");

  private PublishedLimits() {}

  /** The limits of a column; none where the next columns are none. */
  static Optional<VerdictForms.Limits> beside(
      FigureColumn of, Table table, Function<FigureColumn, InputColumn> as) {
    List<BoundFormula> limits = new ArrayList<>();
    columns(of, table).forEach(column -> limits.add(new BoundFormula.Figure(as.apply(column))));
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    if (limits.size() == 2) {
      return Optional.of(new VerdictForms.Limits(limits.get(0), limits.get(1)));
    }
    BoundFormula own = new BoundFormula.Figure(as.apply(of));
    return Optional.of(
        new VerdictForms.Limits(
            new BoundFormula.Arithmetic("-", own, limits.get(0)),
            new BoundFormula.Arithmetic("+", own, limits.get(0))));
  }

  /** The columns that hold them: the lower and the upper limit, or half the interval; or none. */
  static List<FigureColumn> columns(FigureColumn of, Table table) {
    List<FigureColumn> columns = table.figures();
    int next = columns.indexOf(of) + 1;
    if (next >= columns.size()) {
      return List.of();
    }
    FigureColumn first = columns.get(next);
    if (is(HALF, first) && !is(LOWER, first) && isNowhereNegative(first)) {
      return List.of(first);
    }
    if (next + 1 >= columns.size()) {
      return List.of();
    }
    FigureColumn second = columns.get(next + 1);
    return is(LOWER, first) && is(UPPER, second) && hold(first, of, second)
        ? List.of(first, second)
        : List.of();
  }

  private static boolean is(Pattern what, FigureColumn column) {
    String heading = column.heading().toLowerCase(Locale.ROOT);
    return what.matcher(heading).find() && !OTHER_LEVEL.matcher(heading).find();
  }

  private static boolean isNowhereNegative(FigureColumn column) {
    for (int row = 0; row < column.size(); row++) {
      if (column.value(row) instanceof Figure figure && figure.number() < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether every figure lies between its limits. */
  private static boolean hold(FigureColumn low, FigureColumn of, FigureColumn high) {
    for (int row = 0; row < of.size(); row++) {
      if (low.value(row) instanceof Figure l
          && of.value(row) instanceof Figure own
          && high.value(row) instanceof Figure h
          && (l.number() > own.number() || own.number() > h.number())) {
        return false;
      }
    }
    return true;
  }
}
