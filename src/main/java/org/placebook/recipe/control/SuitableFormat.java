package org.placebook.recipe.control;

import java.util.List;
import org.placebook.formula.Expression;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.Format;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;

/** The format of a column whose recipe leaves Format blank. */
final class SuitableFormat {
  private final List<Input> inputs;

  SuitableFormat(List<Input> inputs) {
    this.inputs = inputs;
  }

  Format of(Expression formula) {
    if (formula instanceof Expression.Call call) {
      return of(call);
    }
    if (formula instanceof Expression.ColumnOf column && column.owner().isPresent()) {
      return ofInput(column.owner().get());
    }
    boolean isText =
        formula instanceof Expression.Quoted
            || (formula instanceof Expression.Binary binary && binary.operator().equals("&"));
    return isText ? Format.TEXT : Format.decimal(2);
  }

  private Format of(Expression.Call call) {
    return switch (call.function()) {
      case "SHARE", "CHANGE", "CAGR" -> Format.percent(1);
      case "GAP", "INDEX100", "RATE", "RATE_LOW", "RATE_HIGH" -> Format.decimal(1);
      case "RANK", "QUANTILE", "COUNTAREAS", "COUNT", "LEN", "INT", "SIGN" -> Format.WHOLE;
      case "LARGEST", "SMALLEST", "CONCATENATE", "LEFT", "RIGHT", "UPPER", "LOWER", "TRIM" ->
          Format.TEXT;
      case "COMPARATOR", "GROUP", "TOTAL", "ABS", "SUM", "MIN", "MAX", "AVERAGE", "MEDIAN" ->
          of(call.arguments().get(0));
      case "IF", "IFERROR" -> of(call.arguments().get(call.function().equals("IF") ? 1 : 0));
      default -> Format.decimal(2);
    };
  }

  private Format ofInput(String name) {
    boolean isCount =
        inputs.stream()
            .anyMatch(i -> Recipe.sameName(i.name(), name) && i.unit() == InputColumn.Unit.COUNT);
    return isCount ? Format.WHOLE : Format.decimal(1);
  }
}
