package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of Excel text that needs all its operands, and the guard around it: the result if all
 * are figures, else the first shorthand among them in the order written. Excel on its own would
 * turn a suppressed cell into an error or, in SUM and MAX, into a wrong figure. Operands are cells
 * of finished tables or of the workings, which hold a figure or a shorthand and nothing else.
 */
public final class Region {
  private static final Pattern MAY_FAIL =
      Pattern.compile("[/^]|\\b(SQRT|LN|LOG|LOG10|MOD|POWER|EXP)\\(");

  private final List<String> operands = new ArrayList<>();
  private final List<String> ranges = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<String> divisors = new ArrayList<>();
  private boolean canFail;
  private boolean numeratorFirst;

  /** Takes a cell; returns its text. */
  public String operand(String text) {
    if (!operands.contains(text)) {
      operands.add(text);
    }
    return text;
  }

  /** Takes a range of so many cells; returns its text. */
  public String range(String text, int size) {
    if (!ranges.contains(text)) {
      ranges.add(text);
      cells.add("COUNT(" + text + ")<" + size);
    }
    return text;
  }

  /** The result is not applicable where this condition holds, such as {@code B4<0}. */
  public void refuse(String condition) {
    if (!refusals.contains(condition)) {
      refusals.add(condition);
    }
  }

  /** The result is not applicable where this is 0. */
  public void divisor(String text) {
    refuse(text + "=0");
    divisors.add(text + "=0");
  }

  /** The conditions under which the result is not applicable. */
  public List<String> refusals() {
    return List.copyOf(refusals);
  }

  /** Excel may give an error for some figures; the result is not applicable then. */
  public void canFail() {
    canFail = true;
  }

  /** Says that a [low] of the first operand is the result's; any other makes it [x]. */
  public void numeratorFirst() {
    numeratorFirst = true;
  }

  /** The whole text: the result, guarded. */
  public String guarded(String body) {
    String text = refused(body);
    if (operands.size() == 1 && ranges.isEmpty() && text.equals(operands.get(0))) {
      return text;
    }
    text = operands.isEmpty() ? text : ofOperands(text);
    for (int i = ranges.size() - 1; i >= 0; i--) {
      text = "IF(%s,%s,%s)".formatted(cells.get(i), gap(List.of(ranges.get(i))), text);
    }
    return text;
  }

  /** Whether a condition may be an error itself, as what divides or takes a root may. */
  public static boolean mayFail(String condition) {
    return MAY_FAIL.matcher(condition).find();
  }

  private String refused(String body) {
    List<String> conditions = new ArrayList<>(refusals);
    if (canFail || refusals.stream().anyMatch(Region::mayFail)) {
      // What is divided by 0 is an error anyhow.
      conditions.removeAll(divisors);
      canFail = true;
    }
    if (conditions.stream().anyMatch(Region::mayFail)) {
      return orNot(unless(conditions, body));
    }
    return unless(conditions, canFail ? orNot(body) : body);
  }

  private static String orNot(String text) {
    return "IFERROR(" + text + ",\"[z]\")";
  }

  private static String unless(List<String> conditions, String body) {
    if (conditions.isEmpty()) {
      return body;
    }
    String all = String.join(",", conditions);
    return conditions.size() > 1
        ? "IF(OR(" + all + "),\"[z]\"," + body + ")"
        : all.matches(".*[^<>]=0")
            ? "IF(" + all.substring(0, all.length() - 2) + "," + body + ",\"[z]\")"
            : "IF(" + all + ",\"[z]\"," + body + ")";
  }

  private String ofOperands(String text) {
    int n = operands.size();
    String all = "COUNT(" + String.join(",", operands) + ")";
    return "IF(%s,%s,%s)".formatted(n == 1 ? all : all + "=" + n, text, reason());
  }

  /** The first shorthand in order; [low] passes from the numerator only. */
  private String reason() {
    if (!numeratorFirst) {
      return unlessLow(first(operands));
    }
    return operands.size() == 1
        ? operands.get(0)
        : "IF(COUNT(%1$s),%2$s,%1$s)"
            .formatted(operands.get(0), unlessLow(first(operands.subList(1, operands.size()))));
  }

  private static String first(List<String> operands) {
    String rest = operands.get(operands.size() - 1);
    for (int i = operands.size() - 2; i >= 0; i--) {
      rest = "IF(COUNT(%1$s),%2$s,%1$s)".formatted(operands.get(i), rest);
    }
    return rest;
  }

  /** A cell's shorthand, but [x] for [low]. */
  static String unlessLow(String cell) {
    return "SUBSTITUTE(" + cell + ",\"low\",\"x\")";
  }

  /** One cell's result, or that cell's shorthand. */
  public static String ifFigure(String cell, String result) {
    return "IF(COUNT(" + cell + ")," + result + "," + unlessLow(cell) + ")";
  }

  /** Why many cells together have no figure: [c] if one is, else [x]. */
  public static String gap(List<String> ranges) {
    return "IF(" + tally(ranges, "[c]") + ",\"[c]\",\"[x]\")";
  }

  /** How many cells of ranges show a shorthand. */
  public static String tally(List<String> ranges, String shorthand) {
    List<String> counts = new ArrayList<>();
    for (String range : ranges) {
      counts.add("COUNTIF(" + range + ",\"" + shorthand + "\")");
    }
    return String.join("+", counts);
  }
}
