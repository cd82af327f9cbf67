package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.book.Highlight;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/** Conditional formats of derived tables: a sign or bold text says what the colour says. */
public final class Highlighting {
  private static final String DARK = "12436D";
  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "000000";
  private static final String PALE_BLUE = "CFE0EE";
  private static final String PALE_ORANGE = "FBE0D0";
  private static final String ORANGE = "A8460B";

  private Highlighting() {}

  static List<Highlight> of(DerivedTable table, int firstColumn, Evaluator evaluator) {
    PlacedTable placed = table.placed();
    HighlightKind kind = table.spec().highlight();
    List<Highlight> highlights = new ArrayList<>();
    if (kind == HighlightKind.NONE || placed.subjects().isEmpty()) {
      return highlights;
    }
    int lastRow = Math.max(placed.areas(), 1) - 1;
    for (int i = 0; i < placed.columns().size(); i++) {
      Derived derived = placed.columns().get(i);
      if (derived.measure().isText()) {
        continue;
      }
      String format = derived.spec().format().excelFormat();
      Optional<List<Highlight.Band>> bands =
          kind == HighlightKind.HEAT
              ? heat(derived.measure(), format)
              : above(derived.measure(), evaluator, format);
      int column = firstColumn + i;
      bands.ifPresent(b -> highlights.add(new Highlight(column, column, 0, lastRow, b)));
    }
    return highlights;
  }

  /** Quotients about 1; other figures have no natural middle, so they are not shaded. */
  private static Optional<List<Highlight.Band>> heat(BoundFormula measure, String format) {
    return isQuotient(measure) ? Optional.of(quotients(format)) : Optional.empty();
  }

  static boolean isQuotient(BoundFormula measure) {
    return measure instanceof BoundFormula.Arithmetic a
        && a.operator().equals("/")
        && a.right() instanceof BoundFormula.AtStandard at
        && at.of().equals(a.left());
  }

  static List<Highlight.Band> quotients(String format) {
    return about(new Highlight.Middle(0.5, 0.9, 1.1, 1.5), format);
  }

  /** Above and below a middle, and far above and below it. */
  public static List<Highlight.Band> about(Highlight.Middle middle, String format) {
    double most = Double.POSITIVE_INFINITY;
    return List.of(
        band(middle.farAbove(), most, DARK, WHITE, true, "▲▲ ", format),
        band(middle.above(), middle.farAbove(), PALE_BLUE, BLACK, false, "▲ ", format),
        band(-most, middle.farBelow(), ORANGE, WHITE, true, "▼▼ ", format),
        band(middle.farBelow(), middle.below(), PALE_ORANGE, BLACK, false, "▼ ", format));
  }

  /**
   * The highest and the lowest two fifths.
   *
   * @param sorted the figures compared, rising, at least five
   */
  public static List<Highlight.Band> fifths(double[] sorted, String format) {
    double most = Double.POSITIVE_INFINITY;
    int n = sorted.length;
    double middle = sorted[n / 2];
    // Where many figures are the same, what is no more than the middle is not called high.
    return Stream.of(
            band(sorted[n - n / 5], most, DARK, WHITE, true, "▲▲ ", format),
            band(sorted[n - 2 * n / 5], most, PALE_BLUE, BLACK, false, "▲ ", format),
            band(-most, sorted[n / 5 - 1], ORANGE, WHITE, true, "▼▼ ", format),
            band(-most, sorted[2 * n / 5 - 1], PALE_ORANGE, BLACK, false, "▼ ", format))
        .filter(band -> band.from() > middle || band.to() < middle)
        .toList();
  }

  private static Optional<List<Highlight.Band>> above(
      BoundFormula measure, Evaluator evaluator, String format) {
    Value there = evaluator.value(measure, Subject.Standard.DEFAULT);
    if (!(there instanceof Figure figure)) {
      return Optional.empty();
    }
    double from = Math.nextUp(figure.number());
    return Optional.of(
        List.of(band(from, Double.POSITIVE_INFINITY, PALE_BLUE, BLACK, true, "▲ ", format)));
  }

  /** Coefficients: strong ones dark, middling ones pale, each with its sign. */
  public static List<Highlight.Band> coefficients(String format) {
    return List.of(
        band(0.7, 1, DARK, WHITE, true, "▲▲ ", format),
        band(0.4, 0.7, PALE_BLUE, BLACK, false, "▲ ", format),
        band(-1, -0.7, ORANGE, WHITE, true, "▼▼ ", format),
        band(-0.7, -0.4, PALE_ORANGE, BLACK, false, "▼ ", format));
  }

  private static Highlight.Band band(
      double from, double to, String fill, String ink, boolean bold, String sign, String format) {
    String number = "\"" + sign + "\"" + format + ";\"" + sign + "\"-" + format;
    return new Highlight.Band(from, to, fill, ink, bold, Optional.of(number));
  }
}
