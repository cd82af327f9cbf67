package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of Excel text that needs all its operands, and the guard around it: the result if all
 * are figures, else the first reason why not. Excel on its own would turn a suppressed cell into an
 * error or, in SUM and MAX, into a wrong figure.
 *
 * <p>While the text is put together an operand stands in it as a mark, since the guard needs the
 * text twice: plainly, and with N() around the operands, which makes 0 of [low].
 */
final class Region {
  private static final char FIRST_MARK = '\uE000';
  private static final int MOST_OPERANDS = 2000;

  private record Operand(String text, int cells) {
    boolean isRange() {
      return cells > 1;
    }
  }

  private final List<Operand> operands = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean canFail;
  private Low low = Low.COUNTS_AS_ZERO;

  /** What a [low] among the operands does. */
  enum Low {
    COUNTS_AS_ZERO,
    MAKES_THE_RESULT_LOW,
    STANDS_AS_TEXT
  }

  /** Takes a cell, or a text that gives a figure or a shorthand; returns its mark. */
  String operand(String text) {
    return mark(new Operand(text, 1));
  }

  /** Takes a range of cells. */
  String range(String text, int cells) {
    return mark(new Operand(text, cells));
  }

  private String mark(Operand operand) {
    int known = operands.indexOf(operand);
    if (known < 0) {
      known = operands.size();
      operands.add(operand);
    }
    if (known >= MOST_OPERANDS) {
      throw new NotNative("the formula would name too many cells");
    }
    return String.valueOf((char) (FIRST_MARK + known));
  }

  /** The result is not applicable where this condition holds, such as {@code B4=0}. */
  void refuse(String condition) {
    if (!refusals.contains(condition)) {
      refusals.add(condition);
    }
  }

  /** Excel may give an error for some figures; the result is not applicable then. */
  void canFail() {
    canFail = true;
  }

  /** Sets what a [low] among the operands does. */
  void low(Low rule) {
    low = rule;
  }

  /** The whole text: the result, guarded. */
  String guarded(String body, boolean isFigure) {
    String plain = refused(body, Operand::text);
    if (operands.isEmpty()) {
      return plain;
    }
    if (body.length() == 1 && refusals.isEmpty() && !operands.get(0).isRange()) {
      return pointed(operands.get(0).text());
    }
    return "IF(" + count() + "=" + cells() + "," + plain + "," + reason(body, isFigure) + ")";
  }

  /** One cell's figure or shorthand as it is; anything else there is not available. */
  static String pointed(String cell) {
    return ifFigure(cell, cell);
  }

  /** A result that rests on one cell, or that cell's shorthand. */
  static String ifFigure(String cell, String result) {
    String shorthand =
        "OR("
            + is(cell, "[c]")
            + ","
            + is(cell, "[u]")
            + ","
            + is(cell, "[z]")
            + ","
            + is(cell, "[low]")
            + ")";
    return "IF(ISNUMBER(" + cell + ")," + result + ",IF(" + shorthand + "," + cell + ",\"[x]\"))";
  }

  private static String is(String cell, String shorthand) {
    return cell + "=\"" + shorthand + "\"";
  }

  private String reason(String body, boolean isFigure) {
    String counted = count() + "+" + tally("[low]");
    String low = "IF(" + counted + "=" + cells() + "," + low(body, isFigure) + ",";
    String last = "IF(" + counted + "+" + tally("[z]") + "=" + cells() + ",\"[z]\",\"[x]\")";
    return "IF(" + any("[c]") + ",\"[c]\",IF(" + any("[u]") + ",\"[u]\"," + low + last + ")))";
  }

  private String low(String body, boolean isFigure) {
    if (low == Low.MAKES_THE_RESULT_LOW) {
      return "\"[low]\"";
    }
    if (low == Low.STANDS_AS_TEXT) {
      return refused(body, Operand::text);
    }
    String asZero = refused(body, o -> o.isRange() ? o.text() : "N(" + o.text() + ")");
    return isFigure ? "IF(" + asZero + "=0,\"[low]\"," + asZero + ")" : asZero;
  }

  private String refused(String body, java.util.function.Function<Operand, String> shown) {
    String result = canFail ? "IFERROR(" + body + ",\"[z]\")" : body;
    for (int i = refusals.size() - 1; i >= 0; i--) {
      result = "IF(" + refusals.get(i) + ",\"[z]\"," + result + ")";
    }
    return unmarked(result, shown);
  }

  private String unmarked(String text, java.util.function.Function<Operand, String> shown) {
    StringBuilder whole = new StringBuilder(text.length() * 4);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - FIRST_MARK;
      if (index >= 0 && index < operands.size()) {
        whole.append(text, done, i).append(shown.apply(operands.get(index)));
        done = i + 1;
      }
    }
    return whole.append(text, done, text.length()).toString();
  }

  private int cells() {
    int cells = 0;
    for (Operand operand : operands) {
      cells += operand.cells();
    }
    return cells;
  }

  private String count() {
    StringBuilder count = new StringBuilder("COUNT(");
    for (Operand operand : operands) {
      count.append(count.length() > 6 ? "," : "").append(operand.text());
    }
    return count.append(')').toString();
  }

  private String any(String shorthand) {
    String each = each(shorthand, ">0", ",");
    return operands.size() == 1 ? each : "OR(" + each + ")";
  }

  private String tally(String shorthand) {
    return each(shorthand, "", "+");
  }

  /** Of every cell whether it shows a shorthand, of every range how many of its cells do. */
  private String each(String shorthand, String behindRange, String between) {
    StringBuilder each = new StringBuilder();
    for (Operand operand : operands) {
      each.append(each.isEmpty() ? "" : between);
      if (operand.isRange()) {
        each.append("COUNTIF(").append(operand.text()).append(",\"").append(shorthand);
        each.append("\")").append(behindRange);
      } else {
        each.append('(').append(is(operand.text(), shorthand)).append(')');
      }
    }
    return each.toString();
  }
}
