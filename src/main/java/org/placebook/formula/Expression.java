package org.placebook.formula;

import java.util.List;
import java.util.Optional;

/** A formula as the analyst typed it, taken apart but not yet tied to any table. */
public sealed interface Expression {

  /** The expressions that it is made of, from left to right; none of a single word. */
  default List<Expression> parts() {
    return List.of();
  }

  /** A number such as {@code 100}. */
  record Literal(double value) implements Expression {}

  /** A text between double quotes, unescaped. */
  record Quoted(String text) implements Expression {}

  /** TRUE or FALSE. */
  record Truth(boolean value) implements Expression {}

  /**
   * A column: {@code jobs[Manufacturing]}, {@code [Retail (%)]}, {@code Table 3[Heading]}.
   *
   * @param owner the input or table before the bracket; none for this table
   * @param heading unescaped; may hold <code>{each}</code>
   */
  record ColumnOf(Optional<String> owner, String heading) implements Expression {}

  /** The member at hand: a bare <code>{each}</code>. */
  record Each() implements Expression {}

  /** Words standing alone: a list, an area, {@code group}, {@code smallest first}. */
  record Name(String words) implements Expression {}

  /**
   * A sign before an operand, or a per cent sign behind it.
   *
   * @param operator {@code -}, {@code +} or {@code %}
   */
  record Unary(String operator, Expression operand) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(operand);
    }
  }

  /**
   * Two operands.
   *
   * @param operator one of {@code + - * / ^ & = <> < <= > >=}
   */
  record Binary(String operator, Expression left, Expression right) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /**
   * A function.
   *
   * @param function in capitals, on the allow-list
   * @param arguments as many as it takes
   */
  record Call(String function, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> parts() {
      return arguments;
    }
  }
}
