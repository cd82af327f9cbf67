package org.placebook.formula.excel;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;

/**
 * The second reading of a measure: Excel text for one cell, such as a colleague would type and fill
 * down. What a sheet already shows is pointed at, so that a reader can trace precedents; what would
 * make a formula long stands among the workings, in a column of its own.
 */
public final class ExcelText {
  private final FigureSource figures;
  private final Addresses addresses;

  /** For formulas on sheets of a workbook. */
  public ExcelText(FigureSource figures, Addresses addresses) {
    this.figures = figures;
    this.addresses = addresses;
  }

  /**
   * The formula for a measure at a place, or why there is none.
   *
   * @param self the cell it is for; where another cell shows the measure already, that one is
   *     pointed at
   */
  public Native of(BoundFormula measure, Subject subject, CellRef self) {
    try {
      String text = new RowText(figures, addresses, subject, self).whole(measure);
      return text.length() > Native.LONGEST
          ? new Native.ValueOnly(
              "the formula would be longer than Excel's limit of 8,192 characters")
          : new Native.Formula(text);
    } catch (NotNative e) {
      return new Native.ValueOnly(e.why());
    }
  }

  /**
   * A number or words as they stand in a formula, negative numbers in brackets.
   *
   * @param measure one that {@link BoundFormula#isPlain is plain}
   * @param quoted how words are put in quotation marks
   */
  public static String plain(BoundFormula measure, UnaryOperator<String> quoted) {
    if (measure instanceof BoundFormula.AtStandard at) {
      return plain(at.of(), quoted);
    }
    if (measure instanceof BoundFormula.Constant constant) {
      String number = Scalar.literal(constant.value());
      return constant.value() < 0 ? "(" + number + ")" : number;
    }
    if (measure instanceof BoundFormula.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return quoted.apply(((BoundFormula.Words) measure).text());
  }

  /**
   * Where a power has no result: spreadsheets differ on roots of negative figures, and on 0 to the
   * power of 0.
   *
   * @param of the exponent
   * @param base the text of the base
   * @param exponent the exponent's text
   * @return conditions as they stand in a formula
   */
  public static List<String> noPowers(BoundFormula of, String base, String exponent) {
    OptionalDouble number = Scalar.number(of);
    if (number.isEmpty()) {
      return List.of(
          "AND(%1$s<0,%2$s<>INT(%2$s))".formatted(base, exponent),
          "AND(%s=0,%s=0)".formatted(base, exponent));
    }
    if (number.getAsDouble() == 0) {
      return List.of(base + "=0");
    }
    boolean isWhole = number.getAsDouble() == Math.rint(number.getAsDouble());
    return isWhole ? List.of() : List.of(base + "<0");
  }

  /** A text as it stands in a formula; Excel's limit is 255 characters. */
  static String quoted(String text) {
    if (text.length() > 250) {
      throw new NotNative("a text in it is longer than Excel's limit of 255 characters");
    }
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
