package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  public Measure bind(Expression expression) throws Unbound {
    if (expression instanceof Expression.Literal literal) {
      return new Measure.Constant(literal.value());
    }
    if (expression instanceof Expression.Quoted quoted) {
      return new Measure.Words(quoted.text());
    }
    if (expression instanceof Expression.Truth truth) {
      return new Measure.Truth(truth.value());
    }
    if (expression instanceof Expression.ColumnOf column) {
      return column(column);
    }
    if (expression instanceof Expression.Each) {
      return new Measure.Figure(each().column());
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

  private Measure column(Expression.ColumnOf column) throws Unbound {
    String heading = column.heading();
    if (column.owner().isPresent() && scope.isInput(column.owner().get())) {
      String input = column.owner().get();
      return heading.equals("{each}")
          ? new Measure.Figure(ofEach(input))
          : new Measure.Figure(scope.column(input, named(heading)));
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

  private Measure unary(Expression.Unary unary) throws Unbound {
    Measure operand = bind(unary.operand());
    return switch (unary.operator()) {
      case "-" -> negative(operand);
      case "%" -> new Measure.Arithmetic("/", operand, new Measure.Constant(100));
      default -> operand;
    };
  }

  private static Measure negative(Measure operand) {
    return operand instanceof Measure.Constant constant
        ? new Measure.Constant(-constant.value())
        : new Measure.Arithmetic("*", new Measure.Constant(-1), operand);
  }

  private Measure binary(Expression.Binary binary) throws Unbound {
    Measure left = bind(binary.left());
    Measure right = bind(binary.right());
    return switch (binary.operator()) {
      case "+" -> sum(left, right);
      case "-", "*", "/", "^" -> new Measure.Arithmetic(binary.operator(), left, right);
      case "&" -> new Measure.Joined(left, right);
      default -> new Measure.Comparison(binary.operator(), left, right);
    };
  }

  /** Figures added by a sign are a sum like any other; a number added to one is not. */
  static Measure sum(Measure left, Measure right) {
    if (left instanceof Measure.Constant || right instanceof Measure.Constant) {
      return new Measure.Arithmetic("+", left, right);
    }
    List<Measure> parts = new ArrayList<>();
    boolean isSum = left instanceof Measure.Function function && function.name().equals("SUM");
    parts.addAll(isSum ? ((Measure.Function) left).arguments() : List.of(left));
    parts.add(right);
    return new Measure.Function("SUM", parts);
  }

  private Measure call(Expression.Call call) throws Unbound {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case "IF" ->
          new Measure.Choice(
              bind(arguments.get(0)),
              bind(arguments.get(1)),
              arguments.size() > 2 ? bind(arguments.get(2)) : new Measure.Words("[z]"));
      case "IFERROR" -> new Measure.Otherwise(bind(arguments.get(0)), bind(arguments.get(1)));
      case "AVERAGE", "MEDIAN", "COUNT", "STDEV.S", "VAR.S" -> skipping(call);
      case "CONCATENATE" -> concatenated(measures(arguments));
      case "LEFT", "RIGHT", "LEN", "UPPER", "LOWER", "TRIM" -> wording(call);
      default ->
          PlaceForms.knows(call.function())
              ? places.bind(call.function(), arguments)
              : new Measure.Function(call.function(), measures(arguments));
    };
  }

  private static Measure concatenated(List<Measure> parts) {
    return parts.stream().reduce(Measure.Joined::new).orElseThrow();
  }

  /** LEFT and RIGHT take one character unless told otherwise. */
  private Measure wording(Expression.Call call) throws Unbound {
    List<Expression> arguments = call.arguments();
    double length = arguments.size() > 1 ? PlaceForms.constant(arguments.get(1)) : 1;
    return new Measure.Wording(call.function(), bind(arguments.get(0)), length);
  }

  /** Of one column: over all areas in scope. Of several, or of a list: along the row. */
  private Measure skipping(Expression.Call call) throws Unbound {
    List<Measure> measures = measures(call.arguments());
    boolean isList = call.arguments().size() > 1 || members(call.arguments().get(0)).isPresent();
    return isList
        ? new Measure.Skipping(call.function(), measures)
        : new Measure.OverAreas(call.function(), measures.get(0));
  }

  /** The arguments, lists spread out. */
  List<Measure> measures(List<Expression> arguments) throws Unbound {
    List<Measure> measures = new ArrayList<>();
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
        .map(each -> new Member(each.label(), new Measure.Figure(each.column())))
        .toList();
  }
}
