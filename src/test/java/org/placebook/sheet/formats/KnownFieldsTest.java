package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownFieldsTest {
  private static final int ALL = 1_000;

  private final KnownFields known = new KnownFields();

  @Test
  void numbersFieldsAsTheyAppear() {
    assertThat(number("a", 1)).isZero();
    assertThat(number("b", 1)).isEqualTo(1);
    assertThat(number("a", 1)).isZero();
    assertThat(number("", 0)).isEqualTo(2);
  }

  /** A file may be made so that all its fields have one hash. */
  @Test
  void looksForFieldsOfOneHashAFewTimesOnly() {
    List<Integer> first = numbers();
    assertThat(first).startsWith(0, 1, 2).endsWith(KnownFields.NONE);
    assertThat(first.stream().filter(number -> number != KnownFields.NONE))
        .hasSizeLessThan(100)
        .doesNotHaveDuplicates();
    assertThat(numbers()).isEqualTo(first);
    assertThat(number("another", -1)).isNotEqualTo(KnownFields.NONE);
  }

  private List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      numbers.add(number("field " + i, 7));
    }
    return numbers;
  }

  @Test
  void passesOverLongFields() {
    assertThat(number("x".repeat(KnownFields.LONGEST + 1), 3)).isEqualTo(KnownFields.NONE);
    assertThat(number("x".repeat(KnownFields.LONGEST), 3)).isZero();
  }

  private int number(String text, int hash) {
    return known.number(text.toCharArray(), 0, text.length(), hash);
  }
}
