package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded: a failure names the seed that makes it again. */
class ParserFuzzTest {
  private static final String[] PIECES = {
    "jobs",
    "[",
    "]",
    "'",
    "\"",
    "(",
    ")",
    ",",
    "{each}",
    "{",
    "SHARE",
    "IF",
    " ",
    "+",
    "-",
    "^",
    "%",
    "&",
    "<=",
    "<>",
    "1",
    "2.5",
    "e9",
    "#",
    "!",
    ":",
    "@",
    "Great Britain",
    "\u00e9",
    "\ud83d\ude00",
    "\u0000",
    ";",
    "=",
    "A1",
    "\\",
    "$",
    "_",
    "."
  };

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endsWithAnExpressionOrWithFaultsWhateverTheText(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertEnds(text.toString());
    }
  }

  private static void assertEnds(String text) {
    Parser.parse(text)
        .match(
            expression -> assertThat(expression).as(text).isNotNull(),
            faults ->
                assertThat(faults)
                    .as(text)
                    .allMatch(f -> f.position() >= 1 && f.position() <= text.length() + 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsAnExpressionBackFromItsText(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Expression made = expression(random, 4);
      String text = Shown.of(made);
      assertThat(Parser.parse(text)).as(text).isEqualTo(new Parsed.Formula(made));
    }
  }

  private static Expression expression(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(6) : random.nextInt(10)) {
      case 0 -> new Expression.Literal(random.nextInt(1000) / 8.0);
      case 1 -> new Expression.Quoted("say \"" + random.nextInt(9) + "\"");
      case 2 -> new Expression.Truth(random.nextBoolean());
      case 3 -> new Expression.Name(random.nextBoolean() ? "Great Britain" : "King's Lynn - west");
      case 4 -> new Expression.Each();
      case 5 -> column(random);
      case 6 -> new Expression.Unary(oneOf(random, "-", "+", "%"), expression(random, depth - 1));
      case 7 -> call(random, depth - 1);
      default ->
          new Expression.Binary(
              oneOf(random, "+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="),
              expression(random, depth - 1),
              expression(random, depth - 1));
    };
  }

  private static Expression column(Random random) {
    Optional<String> owner = random.nextBoolean() ? Optional.of("Table 3") : Optional.empty();
    return new Expression.ColumnOf(owner, "A [note 1] #'" + random.nextInt(9));
  }

  private static Expression call(Random random, int depth) {
    List<Expression> arguments = new ArrayList<>();
    for (int n = random.nextInt(4); n >= 0; n--) {
      arguments.add(expression(random, depth));
    }
    return new Expression.Call("SUM", arguments);
  }

  private static String oneOf(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }
}
