package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.formula.measure.Region;

/**
 * The guard of a formula that needs all its operands: a figure where all are figures, else the
 * first shorthand that stands in them in the order written, else [x]. Unlike the cells of a
 * finished workbook the operands may hold anything: blanks, errors, numbers typed as text.
 */
final class CellGuard {
  private final List<Operand> operands = new ArrayList<>();
  private final List<String> zeros = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean canFail;

  /** Takes an operand; returns its text. */
  String operand(Operand operand) {
    if (operands.stream().noneMatch(other -> other.text().equals(operand.text()))) {
      operands.add(operand);
    }
    return operand.text();
  }

  /** The result is not applicable where this is 0. */
  void refuseZero(String divisor) {
    if (!zeros.contains(divisor)) {
      zeros.add(divisor);
    }
  }

  /** The result is not applicable where this condition holds. */
  void refuse(String condition) {
    if (condition.endsWith("=0") && !condition.matches(".*[<>]=0|.*\\).*=0")) {
      refuseZero(condition.substring(0, condition.length() - 2));
    } else if (!refusals.contains(condition)) {
      refusals.add(condition);
    }
  }

  /** Excel may give an error for some figures; the result is not applicable then. */
  void canFail() {
    canFail = true;
  }

  List<Operand> operands() {
    return List.copyOf(operands);
  }

  /**
   * The whole text.
   *
   * @param numeratorFirst whether a [low] of the first operand is the result's
   */
  String guarded(String body, boolean numeratorFirst) {
    String text = refused(body);
    if (operands.isEmpty()) {
      return "IFERROR(" + text + ",\"[x]\")";
    }
    String all = operands.stream().map(Operand::text).collect(Collectors.joining(","));
    String found = "COUNT(" + all + ")" + (operands.size() > 1 ? "=" + operands.size() : "");
    return "IFERROR(IF(%s,%s,%s),\"[x]\")".formatted(found, text, reason(numeratorFirst));
  }

  private String refused(String body) {
    if (refusals.stream().anyMatch(Region::mayFail)) {
      // What is divided by 0 is an error anyhow.
      return "IFERROR(IF(%s,\"[z]\",%s),\"[z]\")".formatted(anyRefusal(), body);
    }
    String figure = canFail ? "IFERROR(" + body + ",\"[z]\")" : body;
    String text =
        zeros.isEmpty() ? figure : "IF(%s,%s,\"[z]\")".formatted(String.join("*", zeros), figure);
    return refusals.isEmpty() ? text : "IF(" + anyRefusal() + ",\"[z]\"," + text + ")";
  }

  private String anyRefusal() {
    return refusals.size() > 1 ? "OR(" + String.join(",", refusals) + ")" : refusals.get(0);
  }

  /** The first three characters from the first bracket on: [low] is told by [lo. */
  private String reason(boolean numeratorFirst) {
    String all = joined(operands);
    String find = "FIND(\"[\"," + all + ")";
    if (!numeratorFirst) {
      return "SUBSTITUTE(MID(%s,%s,3),\"[lo\",\"[x]\")".formatted(all, find);
    }
    String only = operands.get(0).shown();
    String rest = joined(operands.subList(1, operands.size()));
    String from = rest.isEmpty() ? only : only + "&SUBSTITUTE(" + rest + ",\"low\",\"x\")";
    return "SUBSTITUTE(MID(%s,%s,3),\"[lo\",\"[low]\")".formatted(from, find);
  }

  private static String joined(List<Operand> operands) {
    return operands.stream().map(Operand::shown).collect(Collectors.joining("&"));
  }
}
