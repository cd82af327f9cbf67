package org.placebook.formula.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.MissingPropagation;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;

/** The Excel text of measures in one row of a sheet. */
final class RowText {
  /** A colleague reads a formula of so many parts at a glance; more go through the workings. */
  private static final int MOST_PARTS = 3;

  private static final Pattern ONE_CELL =
      Pattern.compile("(?:'(?:[^']|'')+'!|[\\w.]+!)?\\$?[A-Z]+\\$?\\d+");

  private final FigureSource figures;
  private final Addresses addresses;
  private final Subject subject;
  private final CellRef self;

  RowText(FigureSource figures, Addresses addresses, Subject subject, CellRef self) {
    this.figures = figures;
    this.addresses = addresses;
    this.subject = subject;
    this.self = self;
  }

  /** A text that stands by itself: a figure, a text or a shorthand. */
  String whole(BoundFormula measure) {
    Optional<CellRef> elsewhere = addresses.elsewhere(measure, subject, self);
    if (elsewhere.isPresent()) {
      return from(elsewhere.get());
    }
    try {
      return new WholeText(this).visit(measure);
    } catch (NotBeside e) {
      return addresses.found(measure, subject, self);
    }
  }

  /** Spelled out as far as it may be, and guarded. */
  String spelledOut(BoundFormula measure) {
    Region region = new Region();
    boolean whole = parts(measure, true) <= MOST_PARTS;
    String body = body(measure, region, whole, true);
    if (isNumeratorFirst(measure, whole, true)) {
      region.numeratorFirst();
    }
    return region.guarded(measure.isCondition() ? "IF(" + body + ",\"yes\",\"no\")" : body);
  }

  /** The condition of an IF, with what it needs noted in the region. */
  String condition(BoundFormula condition, Region region) {
    return body(condition, region, parts(condition, true) <= MOST_PARTS, true);
  }

  /** Whether the first cell named is a numerator, multiplied by a number or not. */
  private boolean isNumeratorFirst(BoundFormula measure, boolean whole, boolean last) {
    if (!(measure instanceof BoundFormula.Arithmetic of)) {
      return false;
    }
    boolean over = of.operator().equals("/");
    boolean times = of.operator().equals("*") && MissingPropagation.isPositive(of.left());
    if (!over
        && !times
        && !(of.operator().equals("*") && MissingPropagation.isPositive(of.right()))) {
      return false;
    }
    BoundFormula part = times ? of.right() : of.left();
    boolean isLast = times ? last : last && of.right().isPlain();
    return !part.isPlain()
        && (!isSpelledOut(part, whole, isLast) || isNumeratorFirst(part, whole, isLast));
  }

  /** How many cells it would name, were it spelled out as far as may be. */
  private int parts(BoundFormula measure, boolean last) {
    if (measure.isPlain() || isShownAnyhow(measure)) {
      return measure.isPlain() ? 0 : 1;
    }
    if (!TextRules.mayBeSpelledOut(measure, last)) {
      return 1;
    }
    List<BoundFormula> parts = measure.parts();
    int all = 0;
    for (int i = 0; i < parts.size(); i++) {
      all += parts(parts.get(i), TextRules.isLast(parts, i, last));
    }
    return all;
  }

  private boolean isShownAnyhow(BoundFormula measure) {
    return !measure.isCondition() && addresses.isShown(measure, subject, self);
  }

  /**
   * A part of a larger text: a cell, or spelled out.
   *
   * @param whole whether all may be spelled out that may be at all
   * @param last whether no other cell is named behind it
   */
  String part(BoundFormula measure, Region region, boolean whole, boolean last) {
    if (measure.isPlain()) {
      return plain(measure);
    }
    return isSpelledOut(measure, whole, last)
        ? body(measure, region, whole, last)
        : region.operand(cell(measure));
  }

  private boolean isSpelledOut(BoundFormula measure, boolean whole, boolean last) {
    return TextRules.mayBeSpelledOut(measure, last)
        && !isShownAnyhow(measure)
        && (whole || measure.isCondition() || isOfConstant(measure, last));
  }

  /** A cell with a number beside it, such as x / 100, is as short as a cell. */
  private boolean isOfConstant(BoundFormula measure, boolean last) {
    return measure instanceof BoundFormula.Arithmetic && parts(measure, last) <= 1;
  }

  static String plain(BoundFormula measure) {
    return ExcelText.plain(measure, ExcelText::quoted);
  }

  /** The cell that shows a measure for the row, as it stands in the row's formula. */
  String cell(BoundFormula measure) {
    return cell(measure, addresses.beside(measure, subject, self));
  }

  /** The cell that a formula points at which shows the very measure and does nothing else. */
  String source(BoundFormula measure) {
    return cell(measure, addresses.source(measure, subject, self));
  }

  private String cell(BoundFormula measure, Optional<CellRef> beside) {
    if (beside.isPresent()) {
      return from(beside.get());
    }
    if (!addresses.isOneForAll(measure, self)) {
      throw new NotBeside();
    }
    return fixed(measure, subject).fixedFrom(self.sheet());
  }

  /** The one cell of a measure at a place that is the same for all rows. */
  private CellRef fixed(BoundFormula measure, Subject place) {
    return measure instanceof BoundFormula.AtStandard at
        ? fixed(at.of(), at.standard())
        : addresses.fixed(measure, place, self);
  }

  private String body(BoundFormula measure, Region region, boolean whole, boolean last) {
    if (measure.isPlain()) {
      return plain(measure);
    }
    if (measure instanceof BoundFormula.Arithmetic arithmetic) {
      return arithmetic(arithmetic, region, whole, last);
    }
    if (measure instanceof BoundFormula.Growth growth) {
      String newer = part(growth.newer(), region, whole, false);
      String older = part(growth.older(), region, whole, last);
      region.refuse(older + "<=0");
      BoundFormula.Arithmetic ratio =
          new BoundFormula.Arithmetic("/", growth.newer(), growth.older());
      return bracketed(ratio, growth.newer(), newer, false)
          + "/"
          + bracketed(ratio, growth.older(), older, true);
    }
    if (measure instanceof BoundFormula.Comparison comparison) {
      noTexts(comparison.left(), comparison.right());
      boolean isLast = last && comparison.right().isPlain();
      return part(comparison.left(), region, whole, isLast)
          + comparison.operator()
          + part(comparison.right(), region, whole, last);
    }
    if (measure instanceof BoundFormula.Function function) {
      return function(function, region, whole, last);
    }
    throw new IllegalArgumentException("Not spelled out: " + measure);
  }

  private String arithmetic(
      BoundFormula.Arithmetic of, Region region, boolean whole, boolean last) {
    boolean leftIsLast = last && of.right().isPlain();
    String left = bracketed(of, of.left(), part(of.left(), region, whole, leftIsLast), false);
    String right = bracketed(of, of.right(), part(of.right(), region, whole, last), true);
    if (of.operator().equals("/") && !TextRules.isOtherThanZero(of.right())) {
      region.divisor(right);
    }
    if (of.operator().equals("^")) {
      ExcelText.noPowers(of.right(), left, right).forEach(region::refuse);
      region.canFail();
    }
    return left + of.operator() + right;
  }

  /** Brackets where the order of operations asks for them. */
  private static String bracketed(
      BoundFormula.Arithmetic of, BoundFormula part, String text, boolean isRight) {
    boolean isSpelledOut =
        (part instanceof BoundFormula.Arithmetic || part instanceof BoundFormula.Growth)
            && !ONE_CELL.matcher(text).matches();
    String operator = part instanceof BoundFormula.Arithmetic a ? a.operator() : "/";
    boolean binds =
        rank(operator) > rank(of.operator())
            || (rank(operator) == rank(of.operator()) && !isRight && rank(operator) < 3);
    return isSpelledOut && !binds ? "(" + text + ")" : text;
  }

  private static int rank(String operator) {
    return switch (operator) {
      case "+", "-" -> 1;
      case "*", "/" -> 2;
      default -> 3;
    };
  }

  private String function(BoundFormula.Function of, Region region, boolean whole, boolean last) {
    if (Scalar.canFail(of.name())) {
      region.canFail();
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < of.arguments().size(); i++) {
      BoundFormula argument = of.arguments().get(i);
      arguments.add(part(argument, region, whole, TextRules.isLast(of.arguments(), i, last)));
    }
    if (of.name().equals("POWER")) {
      ExcelText.noPowers(of.arguments().get(1), arguments.get(0), arguments.get(1))
          .forEach(region::refuse);
    }
    return of.name() + "(" + String.join(",", arguments) + ")";
  }

  String joined(BoundFormula.Joined joined, Region region) {
    return joinedPart(joined.left(), region) + "&" + joinedPart(joined.right(), region);
  }

  private String joinedPart(BoundFormula measure, Region region) {
    if (measure instanceof BoundFormula.Joined joined) {
      return joined(joined, region);
    }
    if (measure.isText() && !(measure instanceof BoundFormula.Words)) {
      throw new NotNative("texts that are worked out are joined");
    }
    return part(measure, region, false, false);
  }

  private static void noTexts(BoundFormula... measures) {
    for (BoundFormula measure : measures) {
      if (measure.isText()) {
        throw new NotNative("texts are compared");
      }
    }
  }

  String from(CellRef cell) {
    return cell.from(self.sheet());
  }

  /** The columns that show measures, with the areas of all in the same order. */
  List<AreaBlock> blocks(List<BoundFormula> measures) {
    for (BoundFormula measure : measures) {
      if (addresses.isOfOnePlace(self) && !addresses.isOneForAll(measure, self)) {
        throw new NotBeside();
      }
    }
    return addresses.blocks(measures, self).stream().map(AreaBlock::scanned).toList();
  }

  AreaBlock block(BoundFormula measure) {
    return blocks(List.of(measure)).get(0);
  }

  /** The cells that show measures for the row, as ranges, one a run. */
  List<String> ranges(List<BoundFormula> measures) {
    return CellRuns.ranges(cells(measures), self.sheet());
  }

  /** The same for a place that is the same for all rows. */
  List<String> fixedRanges(List<BoundFormula> measures, Subject place) {
    List<CellRef> cells = new ArrayList<>();
    for (BoundFormula measure : CellRuns.few(measures)) {
      cells.add(addresses.fixed(measure, place, self));
    }
    return CellRuns.fixedRanges(cells, self.sheet());
  }

  private List<CellRef> cells(List<BoundFormula> measures) {
    List<CellRef> cells = new ArrayList<>();
    for (BoundFormula measure : CellRuns.few(measures)) {
      cells.add(addresses.beside(measure, subject, self).orElseThrow(NotBeside::new));
    }
    return cells;
  }

  FigureSource figures() {
    return figures;
  }

  Addresses addresses() {
    return addresses;
  }

  Subject subject() {
    return subject;
  }

  CellRef self() {
    return self;
  }

  String home() {
    return self.sheet();
  }
}
