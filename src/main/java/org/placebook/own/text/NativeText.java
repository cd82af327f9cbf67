package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.MissingPropagation;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;
import org.placebook.own.text.OwnAddresses.Told;
import org.placebook.table.Reason;

/**
 * Makes the native text of measures for one cell. Arithmetic is guarded as a whole; what brings a
 * guard of its own, such as IF or a sum of many, stands within it as an operand.
 */
public final class NativeText {
  private final OwnAddresses where;
  private final ColumnText columns;
  private boolean isArray;

  /** For a cell from which figures are found so. */
  public NativeText(OwnAddresses where) {
    this.where = where;
    this.columns = new ColumnText(where, () -> isArray = true);
  }

  /**
   * The text of a measure that fills its cell.
   *
   * @throws NotLive if Excel has no such form, or none that a reader could follow
   */
  public Rendered of(BoundFormula measure) {
    isArray = false;
    Rendered whole = whole(measure);
    return new Rendered(whole.text(), whole.operands(), whole.numeratorFirst(), isArray);
  }

  /** The text of a measure that stands within another. */
  public Rendered part(BoundFormula measure) {
    return whole(measure);
  }

  Rendered whole(BoundFormula measure) {
    if (isPlain(measure)) {
      return alone(plain(measure));
    }
    if (measure instanceof BoundFormula.Choice choice) {
      CellGuard guard = new CellGuard();
      String condition = body(choice.condition(), guard);
      String text =
          "IF(%s,%s,%s)"
              .formatted(condition, whole(choice.yes()).text(), whole(choice.no()).text());
      return new Rendered(guard.guarded(text, false), guard.operands(), false, isArray);
    }
    if (measure instanceof BoundFormula.Otherwise otherwise) {
      String first = whole(otherwise.first()).text();
      return alone(
          "IF(%s=\"[z]\",%s,%s)".formatted(first, whole(otherwise.second()).text(), first));
    }
    if (measure instanceof BoundFormula.OverAreas over) {
      return alone(columns.statistic(over));
    }
    if (measure instanceof BoundFormula.Figure figure && where.pair(figure.column()).isPresent()) {
      return alone(own(figure).text());
    }
    return standsAlone(measure)
        ? alone(new OwnCells(this, where, columns).of(measure))
        : guarded(measure);
  }

  private Rendered alone(String text) {
    return new Rendered(text, List.of(), false, isArray);
  }

  private Rendered guarded(BoundFormula measure) {
    CellGuard guard = new CellGuard();
    String body = body(measure, guard);
    boolean numerator = isNumeratorFirst(measure);
    String shown = measure.isCondition() ? "IF(" + body + ",\"yes\",\"no\")" : body;
    return new Rendered(guard.guarded(shown, numerator), guard.operands(), numerator, isArray);
  }

  /** Whether its text brings a guard of its own. */
  static boolean standsAlone(BoundFormula measure) {
    return measure instanceof BoundFormula.Choice
        || measure instanceof BoundFormula.Otherwise
        || measure instanceof BoundFormula.Skipping
        || measure instanceof BoundFormula.CountAreas
        || measure instanceof BoundFormula.OfAreas
        || measure instanceof BoundFormula.OfList
        || measure instanceof BoundFormula.Wording
        || measure instanceof BoundFormula.Extreme
        || measure instanceof BoundFormula.AtGroup
        || (measure instanceof BoundFormula.Function f && Scalar.isOfMany(f.name()));
  }

  static boolean isPlain(BoundFormula measure) {
    return measure instanceof BoundFormula.Constant
        || measure instanceof BoundFormula.Truth
        || measure instanceof BoundFormula.Words
        || (measure instanceof BoundFormula.AtStandard at && isPlain(at.of()));
  }

  static String plain(BoundFormula measure) {
    return ExcelText.plain(measure, NativeText::quoted);
  }

  static String quoted(String text) {
    if (text.length() > 250) {
      throw new NotLive("a text in it is longer than Excel's limit of 255 characters");
    }
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** A part of a guarded text. */
  String body(BoundFormula measure, CellGuard guard) {
    if (isPlain(measure)) {
      return plain(measure);
    }
    if (measure instanceof BoundFormula.Figure figure) {
      return guard.operand(own(figure));
    }
    if (measure instanceof BoundFormula.AtStandard at) {
      return atStandard(at, guard);
    }
    if (measure instanceof BoundFormula.Arithmetic arithmetic) {
      return arithmetic(arithmetic, guard);
    }
    if (measure instanceof BoundFormula.Growth growth) {
      String newer = body(growth.newer(), guard);
      String older = body(growth.older(), guard);
      guard.refuse(older + "<=0");
      BoundFormula.Arithmetic ratio =
          new BoundFormula.Arithmetic("/", growth.newer(), growth.older());
      return bracketed(ratio, growth.newer(), newer, false)
          + "/"
          + bracketed(ratio, growth.older(), older, true);
    }
    if (measure instanceof BoundFormula.Comparison comparison) {
      noTexts(comparison);
      return body(comparison.left(), guard)
          + comparison.operator()
          + body(comparison.right(), guard);
    }
    if (measure instanceof BoundFormula.OverAreas over) {
      return columns.bare(over);
    }
    if (measure instanceof BoundFormula.Rank rank) {
      String own = body(rank.of(), guard);
      where.isOwnLeftOut().ifPresent(guard::refuse);
      return columns.rank(rank, own);
    }
    return further(measure, guard);
  }

  private String further(BoundFormula measure, CellGuard guard) {
    if (measure instanceof BoundFormula.Joined joined) {
      return body(joined.left(), guard) + "&" + body(joined.right(), guard);
    }
    if (measure instanceof BoundFormula.Bound bound) {
      String cell = body(new BoundFormula.Figure(bound.column()), guard);
      return bound.rounded().bound(cell, bound.upper());
    }
    if (measure instanceof BoundFormula.Closed closed) {
      List<String> parts = closed.parts().stream().map(part -> body(part, guard)).toList();
      Region needs = new Region();
      String text = closed.form().text(parts, needs);
      needs.refusals().forEach(guard::refuse);
      return text;
    }
    if (measure instanceof BoundFormula.Function function && !standsAlone(measure)) {
      return function(function, guard);
    }
    if (standsAlone(measure)) {
      String text = whole(measure).text();
      return guard.operand(new Operand(text, text, measure));
    }
    throw new NotLive("Excel has no function for it");
  }

  private static void noTexts(BoundFormula.Comparison comparison) {
    if (comparison.left().isText() || comparison.right().isText()) {
      throw new NotLive("it compares texts");
    }
  }

  private Operand own(BoundFormula.Figure figure) {
    Optional<ColumnPairText.Pair> pair = where.pair(figure.column());
    if (pair.isPresent()) {
      String text = new ColumnPairText(columns, where).of(pair.get());
      return new Operand(text, text, figure);
    }
    String cell = where.own(figure.column());
    return new Operand(cell, shown(cell, where.markers(figure.column())), figure);
  }

  /** A cell's text with the signs of its column's own made shorthand. */
  static String shown(String cell, Map<String, Reason> markers) {
    String shown = cell;
    List<Map.Entry<String, Reason>> signs = new ArrayList<>(markers.entrySet());
    for (int i = signs.size() - 1; i >= 0; i--) {
      shown =
          "IF(%s=%s,\"%s\",%s)"
              .formatted(
                  cell, quoted(signs.get(i).getKey()), signs.get(i).getValue().shorthand(), shown);
    }
    return shown;
  }

  /** A figure or share of a standard stands on the sheet of standards; anything else is made. */
  private String atStandard(BoundFormula.AtStandard at, CellGuard guard) {
    BoundFormula of = at.of();
    if (of instanceof BoundFormula.Figure figure) {
      return standard(figure.column(), at, Told.FIGURE, guard);
    }
    if (of instanceof BoundFormula.Arithmetic share
        && share.operator().equals("/")
        && share.left() instanceof BoundFormula.Figure figure
        && isTotal(share.right(), figure.column())) {
      return standard(figure.column(), at, Told.SHARE, guard);
    }
    if (of instanceof BoundFormula.Bound bound) {
      String cell = standard(bound.column(), at, Told.FIGURE, guard);
      return bound.rounded().bound(cell, bound.upper());
    }
    return body(pushed(of, at.standard()), guard);
  }

  private boolean isTotal(BoundFormula whole, InputColumn column) {
    return where.isTotal(whole, column);
  }

  private String standard(
      InputColumn column, BoundFormula.AtStandard at, Told told, CellGuard guard) {
    String cell = where.standard(column, at.standard(), told);
    return guard.operand(new Operand(cell, cell, at));
  }

  /** The same with each figure at the standard. */
  private static BoundFormula pushed(BoundFormula of, Subject.Standard standard) {
    if (of instanceof BoundFormula.Arithmetic a) {
      return new BoundFormula.Arithmetic(
          a.operator(), at(a.left(), standard), at(a.right(), standard));
    }
    if (of instanceof BoundFormula.Growth g) {
      return new BoundFormula.Growth(at(g.newer(), standard), at(g.older(), standard));
    }
    if (of instanceof BoundFormula.Function f && !Scalar.isOfMany(f.name())) {
      return new BoundFormula.Function(
          f.name(), f.arguments().stream().map(part -> at(part, standard)).toList());
    }
    throw new NotLive("what is asked of the standard stands in no column");
  }

  private static BoundFormula at(BoundFormula of, Subject.Standard standard) {
    return isPlain(of) || of instanceof BoundFormula.OverAreas
        ? of
        : new BoundFormula.AtStandard(of, standard);
  }

  private String arithmetic(BoundFormula.Arithmetic of, CellGuard guard) {
    String left = bracketed(of, of.left(), body(of.left(), guard), false);
    String right = bracketed(of, of.right(), body(of.right(), guard), true);
    boolean isNumber = of.right() instanceof BoundFormula.Constant c && c.value() != 0;
    if (of.operator().equals("/") && !isNumber) {
      refuseDivisor(of.right(), right, guard);
    }
    if (of.operator().equals("^")) {
      ExcelText.noPowers(of.right(), left, right).forEach(guard::refuse);
      guard.canFail();
    }
    return left + of.operator() + right;
  }

  private void refuseDivisor(BoundFormula divisor, String text, CellGuard guard) {
    if (divisor instanceof BoundFormula.OverAreas over && over.name().equals("STDEV.S")) {
      guard.refuse(columns.noSpread(over));
    } else if (divisor instanceof BoundFormula.Figure || isOneCell(text)) {
      guard.refuseZero(text);
    } else {
      guard.refuse(text + "=0");
    }
  }

  /** Whether a text is a cell of the sheet of standards. */
  private static boolean isOneCell(String text) {
    return text.matches("'[^']+'![$][A-Z]+[$][0-9]+");
  }

  /** Brackets where the order of operations asks for them. */
  private static String bracketed(
      BoundFormula.Arithmetic of, BoundFormula part, String text, boolean isRight) {
    int own = rank(part, text);
    int outer = rank(of.operator());
    boolean binds = own > outer || (own == outer && !isRight && own < 3);
    return binds ? text : "(" + text + ")";
  }

  private static int rank(BoundFormula part, String text) {
    if (part instanceof BoundFormula.AtStandard at && !isOneCell(text)) {
      return rank(at.of(), text);
    }
    if (part instanceof BoundFormula.Arithmetic a) {
      return rank(a.operator());
    }
    if (part instanceof BoundFormula.Growth) {
      return rank("/");
    }
    return part instanceof BoundFormula.Rank || part instanceof BoundFormula.Comparison ? 1 : 4;
  }

  private static int rank(String operator) {
    return switch (operator) {
      case "+", "-" -> 1;
      case "*", "/" -> 2;
      default -> 3;
    };
  }

  private String function(BoundFormula.Function of, CellGuard guard) {
    if (Scalar.canFail(of.name())) {
      guard.canFail();
    }
    List<String> arguments = of.arguments().stream().map(part -> body(part, guard)).toList();
    if (of.name().equals("POWER")) {
      ExcelText.noPowers(of.arguments().get(1), arguments.get(0), arguments.get(1))
          .forEach(guard::refuse);
    }
    return of.name() + "(" + String.join(",", arguments) + ")";
  }

  /** Whether the first figure written is a numerator, multiplied by a number or not. */
  private static boolean isNumeratorFirst(BoundFormula measure) {
    if (!(measure instanceof BoundFormula.Arithmetic of)) {
      return measure instanceof BoundFormula.Figure || measure instanceof BoundFormula.AtStandard;
    }
    boolean times = of.operator().equals("*") && MissingPropagation.isPositive(of.left());
    boolean timesBehind = of.operator().equals("*") && MissingPropagation.isPositive(of.right());
    if (!of.operator().equals("/") && !times && !timesBehind) {
      return false;
    }
    BoundFormula part = times ? of.right() : of.left();
    return !isPlain(part) && (!(part instanceof BoundFormula.Arithmetic) || isNumeratorFirst(part));
  }
}
