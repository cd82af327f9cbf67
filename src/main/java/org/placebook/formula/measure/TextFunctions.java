package org.placebook.formula.measure;

import java.util.Locale;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** Excel's functions of texts, in both readings. */
public final class TextFunctions {
  private TextFunctions() {}

  static boolean isNumber(BoundFormula.Wording wording) {
    return wording.function().equals("LEN");
  }

  /** Of a text; where it is missing, so is the result. */
  static Value value(String function, Value of, double length) {
    return of instanceof Missing
        ? MissingPropagation.unlessLow(of)
        : of(function, MissingPropagation.shown(of), (int) Math.min(length, Integer.MAX_VALUE));
  }

  private static Value of(String function, String text, int length) {
    if (length < 0) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    int kept = Math.min(length, text.length());
    return switch (function) {
      case "LEFT" -> shown(text.substring(0, kept));
      case "RIGHT" -> shown(text.substring(text.length() - kept));
      case "UPPER" -> new Text(text.toUpperCase(Locale.ROOT));
      case "LOWER" -> new Text(text.toLowerCase(Locale.ROOT));
      case "TRIM" -> shown(text.strip().replaceAll(" +", " "));
      default -> Value.of(text.length());
    };
  }

  /** A text; where nothing is left, what a cell shows as blank. */
  private static Value shown(String text) {
    return text.isBlank() ? new Missing(Reason.NOT_APPLICABLE, "") : new Text(text);
  }

  /** Native text over a cell that shows the text. */
  public static String text(String own, BoundFormula.Wording wording) {
    boolean hasLength = wording.function().equals("LEFT") || wording.function().equals("RIGHT");
    String length = hasLength ? "," + Scalar.literal(wording.length()) : "";
    return "IF(OR(%1$s=\"[c]\",%1$s=\"[u]\",%1$s=\"[x]\",%1$s=\"[z]\"),%1$s,IF(%1$s=\"[low]\",\"[x]\",%2$s(%1$s%3$s)))"
        .formatted(own, wording.function(), length);
  }
}
