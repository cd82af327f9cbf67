package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.Expression;

/** Ties an expression to the columns it names. */
public final class Binder {
  private final Scope scope;
  private final PlaceForms places;

  /** With these names. */
  public Binder(Scope scope) {
    this.scope = scope;
    this.places = new PlaceForms(scope, this);
  }

  /**
   * The expression as a measure.
   *
   * @throws Unbound if a name means nothing here
   */
  public BoundFormula bind(Expression expression) throws Unbound {
    if (expression instanceof Expression.Literal literal) {
      return new BoundFormula.Constant(literal.value());
    }
    if (expression instanceof Expression.Quoted quoted) {
      return new BoundFormula.Words(quoted.text());
    }
    if (expression instanceof Expression.Truth truth) {
      return new BoundFormula.Truth(truth.value());
    }
    if (expression instanceof Expression.ColumnOf column) {
      return column(column);
    }
    if (expression instanceof Expression.Each) {
      return new BoundFormula.Figure(each().column());
    }
    if (expression instanceof Expression.Unary unary) {
      return unary(unary);
    }
    if (expression instanceof Expression.Binary binary) {
      return binary(binary);
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    String words = ((Expression.Name) expression).words();
    throw new Unbound(
        "'%s' stands alone. A column is written input[Heading], or [Heading] for this table; a list can only be given to a function such as LARGEST"
            .formatted(words));
  }

  private Scope.Each each() throws Unbound {
    return scope
        .each()
        .orElseThrow(
            () ->
                new Unbound("{each} has no member here: fill in For each, or let Rows be a list"));
  }

  private BoundFormula column(Expression.ColumnOf column) throws Unbound {
    String heading = column.heading();
    if (column.owner().isPresent() && scope.isInput(column.owner().get())) {
      String input = column.owner().get();
      return heading.equals("{each}")
          ? new BoundFormula.Figure(ofEach(input))
          : new BoundFormula.Figure(scope.column(input, named(heading)));
    }
    return scope.derived(column.owner(), named(heading));
  }

  private InputColumn ofEach(String input) throws Unbound {
    Scope.Each each = each();
    if (each.column().input().equalsIgnoreCase(input)) {
      return each.column();
    }
    try {
      return scope.column(input, each.column().heading());
    } catch (Unbound byHeading) {
      return scope.column(input, each.label());
    }
  }

  private String named(String heading) throws Unbound {
    return heading.contains("{each}") ? heading.replace("{each}", each().label()) : heading;
  }

  private BoundFormula unary(Expression.Unary unary) throws Unbound {
    BoundFormula operand = bind(unary.operand());
    return switch (unary.operator()) {
      case "-" -> negative(operand);
      case "%" -> new BoundFormula.Arithmetic("/", operand, new BoundFormula.Constant(100));
      default -> operand;
    };
  }

  private static BoundFormula negative(BoundFormula operand) {
    return operand instanceof BoundFormula.Constant constant
        ? new BoundFormula.Constant(-constant.value())
        : new BoundFormula.Arithmetic("*", new BoundFormula.Constant(-1), operand);
  }

  private BoundFormula binary(Expression.Binary binary) throws Unbound {
    BoundFormula left = bind(binary.left());
    BoundFormula right = bind(binary.right());
    return switch (binary.operator()) {
      case "+" -> sum(left, right);
      case "-", "*", "/", "^" -> new BoundFormula.Arithmetic(binary.operator(), left, right);
      case "&" -> new BoundFormula.Joined(left, right);
      default -> new BoundFormula.Comparison(binary.operator(), left, right);
    };
  }

  /** Figures added by a sign are a sum like any other; a number added to one is not. */
  static BoundFormula sum(BoundFormula left, BoundFormula right) {
    if (left instanceof BoundFormula.Constant || right instanceof BoundFormula.Constant) {
      return new BoundFormula.Arithmetic("+", left, right);
    }
    List<BoundFormula> parts = new ArrayList<>();
    boolean isSum = left instanceof BoundFormula.Function function && function.name().equals("SUM");
    parts.addAll(isSum ? ((BoundFormula.Function) left).arguments() : List.of(left));
    parts.add(right);
    return new BoundFormula.Function("SUM", parts);
  }

  private BoundFormula call(Expression.Call call) throws Unbound {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case "IF" ->
          new BoundFormula.Choice(
              bind(arguments.get(0)),
              bind(arguments.get(1)),
              arguments.size() > 2 ? bind(arguments.get(2)) : new BoundFormula.Words("[z]"));
      case "IFERROR" -> new BoundFormula.Otherwise(bind(arguments.get(0)), bind(arguments.get(1)));
      case "AVERAGE", "MEDIAN", "COUNT", "STDEV.S", "VAR.S" -> skipping(call);
      case "CONCATENATE" -> concatenated(measures(arguments));
      case "LEFT", "RIGHT", "LEN", "UPPER", "LOWER", "TRIM" -> wording(call);
      default ->
          PlaceForms.knows(call.function())
              ? places.bind(call.function(), arguments)
              : new BoundFormula.Function(call.function(), measures(arguments));
    };
  }

  private static BoundFormula concatenated(List<BoundFormula> parts) {
    return parts.stream().reduce(BoundFormula.Joined::new).orElseThrow();
  }

  /** LEFT and RIGHT take one character unless told otherwise. */
  private BoundFormula wording(Expression.Call call) throws Unbound {
    List<Expression> arguments = call.arguments();
    double length = arguments.size() > 1 ? PlaceForms.constant(arguments.get(1)) : 1;
    return new BoundFormula.Wording(call.function(), bind(arguments.get(0)), length);
  }

  /** Of one column: over all areas in scope. Of several, or of a list: along the row. */
  private BoundFormula skipping(Expression.Call call) throws Unbound {
    List<BoundFormula> measures = measures(call.arguments());
    boolean isList = call.arguments().size() > 1 || members(call.arguments().get(0)).isPresent();
    return isList
        ? new BoundFormula.Skipping(call.function(), measures)
        : new BoundFormula.OverAreas(call.function(), measures.get(0), true);
  }

  /** The arguments, lists spread out. */
  List<BoundFormula> measures(List<Expression> arguments) throws Unbound {
    List<BoundFormula> measures = new ArrayList<>();
    for (Expression argument : arguments) {
      Optional<List<Member>> members = members(argument);
      if (members.isPresent()) {
        members.get().forEach(member -> measures.add(member.measure()));
      } else {
        measures.add(bind(argument));
      }
    }
    return measures;
  }

  /** The members, if the expression is a list or all columns that a row of Columns made. */
  Optional<List<Member>> members(Expression expression) throws Unbound {
    if (expression instanceof Expression.Name name) {
      return scope.list(name.words()).map(Binder::asMembers);
    }
    boolean pattern =
        expression instanceof Expression.ColumnOf column
            && column.heading().contains("{each}")
            && scope.each().isEmpty();
    if (!pattern) {
      return Optional.empty();
    }
    Expression.ColumnOf column = (Expression.ColumnOf) expression;
    return scope.family(column.owner(), column.heading());
  }

  private static List<Member> asMembers(List<Scope.Each> list) {
    return list.stream()
        .map(each -> new Member(each.label(), new BoundFormula.Figure(each.column())))
        .toList();
  }
}
