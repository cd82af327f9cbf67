package org.placebook.formula;

import java.util.stream.Collectors;

/** An expression with a bracket around every part, so that its shape can be seen. */
final class Shown {
  private Shown() {}

  static String of(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      String plain = Double.toString(literal.value());
      return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
    if (expression instanceof Expression.Unary unary) {
      return unary.operator().equals("%")
          ? "(" + of(unary.operand()) + "%)"
          : "(" + unary.operator() + of(unary.operand()) + ")";
    }
    if (expression instanceof Expression.Binary binary) {
      return "(" + of(binary.left()) + binary.operator() + of(binary.right()) + ")";
    }
    if (expression instanceof Expression.Call call) {
      return call.arguments().stream()
          .map(Shown::of)
          .collect(Collectors.joining(", ", call.function() + "(", ")"));
    }
    return simple(expression);
  }

  private static String simple(Expression expression) {
    if (expression instanceof Expression.Quoted quoted) {
      return '"' + quoted.text().replace("\"", "\"\"") + '"';
    }
    if (expression instanceof Expression.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    if (expression instanceof Expression.ColumnOf column) {
      return column.owner().map(owner -> "'" + owner.replace("'", "''") + "'").orElse("")
          + "["
          + column.heading().replaceAll("([\\[\\]'#@])", "'$1")
          + "]";
    }
    return expression instanceof Expression.Name name
        ? "'" + name.words().replace("'", "''") + "'"
        : "{each}";
  }
}
