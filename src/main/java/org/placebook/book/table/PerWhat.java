package org.placebook.book.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.formula.Expression;
import org.placebook.recipe.Total;
import org.placebook.recipe.scope.MatchedInput;

/** What the heading of a rate says that it is per so many of, beside what it is divided by. */
final class PerWhat {
  private static final Set<String> RATES = Set.of("RATE", "RATE_LOW", "RATE_HIGH");

  private static final Pattern PER =
      Pattern.compile(
          "\\b(?:per|(?:for|in) every|out"
              + " of)\\s+(\\d[\\d,]*)?\\s*(?:(thousand|million)\\s+)?(\\p{L}{3,})");

  /** What may follow "per" and is not what is counted. */
  private static final Set<String> NOT_COUNTED =
      Set.of("cent", "thousand", "million", "annum", "year", "quarter", "month", "week", "day");

  /** Words for the same thing. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("people", "person", "resident", "population", "inhabitant", "head", "capita"),
          Set.of("home", "dwelling", "household", "property", "properties", "house"),
          Set.of("job", "employee", "employment", "worker"),
          Set.of("firm", "business", "businesses", "enterprise", "company", "companies"));

  private PerWhat() {}

  /**
   * What is wrong with a heading, if its formula is a rate.
   *
   * @param inputs by their names
   */
  static Optional<String> contradicted(String heading, Expression formula, MatchedInputs inputs) {
    Matcher said = PER.matcher(heading.toLowerCase(Locale.ROOT));
    if (!(formula instanceof Expression.Call call)
        || !RATES.contains(call.function())
        || call.arguments().size() < 2
        || !said.find()) {
      return Optional.empty();
    }
    Optional<String> number = number(said, call.arguments().get(1));
    return number.isPresent() || NOT_COUNTED.contains(said.group(3))
        ? number
        : denominator(said.group(3), call, inputs);
  }

  private static Optional<String> number(Matcher said, Expression per) {
    if (said.group(1) == null || !(per instanceof Expression.Literal literal)) {
      return Optional.empty();
    }
    double times = said.group(2) == null ? 1 : said.group(2).equals("thousand") ? 1_000 : 1_000_000;
    double number = times * Double.parseDouble(said.group(1).replace(",", ""));
    return number == literal.value()
        ? Optional.empty()
        : Optional.of(
            "says per %,.0f, but the formula makes it per %,.0f"
                .formatted(number, literal.value()));
  }

  private static Optional<String> denominator(
      String noun, Expression.Call call, MatchedInputs inputs) {
    boolean isNamed = call.arguments().size() > 2;
    Expression of = call.arguments().get(isNamed ? 2 : 0);
    if (!(of instanceof Expression.ColumnOf column) || column.owner().isEmpty()) {
      return Optional.empty();
    }
    Optional<MatchedInput> input = inputs.find(column.owner().get());
    if (input.isEmpty()) {
      return Optional.empty();
    }
    String divisor = isNamed ? column.heading() : total(input.get());
    String known =
        String.join(
            " ",
            divisor,
            input.get().input().name(),
            input.get().input().measure(),
            input.get().table().title());
    return words(known).anyMatch(word -> areAlike(word, singular(noun)))
        ? Optional.empty()
        : Optional.of(
            "says per so many '%s', but it is divided by '%s' of the input '%s'"
                .formatted(noun, divisor, input.get().input().name()));
  }

  private static String total(MatchedInput input) {
    return input.input().total() instanceof Total.SumOf sum
        ? "sum of " + sum.list()
        : input.total().map(column -> column.heading()).orElse("");
  }

  private static Stream<String> words(String text) {
    return Pattern.compile("\\P{L}+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(PerWhat::singular);
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static boolean areAlike(String one, String other) {
    return one.equals(other)
        || ALIKE.stream().anyMatch(alike -> alike.contains(one) && alike.contains(other));
  }
}
