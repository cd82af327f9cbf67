package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {

  static Iterable<Function> all() {
    return Functions.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFullyDescribed(Function function) {
    assertThat(function.description().meaning()).endsWith(".");
    assertThat(function.description().definition()).isNotBlank();
    assertThat(function.description().fewest()).isBetween(1, function.description().most());
    assertThat(Functions.find(function.spelling().toLowerCase(java.util.Locale.ROOT)))
        .contains(function);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasAnExampleThatUsesItAndCanBeRead(Function function) {
    assertThat(function.description().example()).contains(function.spelling() + "(");
    assertThat(Parser.parse(function.description().example())).isInstanceOf(Parsed.Formula.class);
  }
}
