package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Functions of two lists pair members by label, never by position. */
class PairedListsTest {

  /** Members whose figure is their place, from 1. */
  private static List<Member> list(String... labels) {
    return IntStream.range(0, labels.length)
        .mapToObj(i -> new Member(labels[i], new BoundFormula.Constant(i + 1)))
        .toList();
  }

  private static List<String> paired(List<Member> first, List<Member> second) throws Unbound {
    return PairedLists.EVENTS.inOrderOf(first, second).stream().map(Member::label).toList();
  }

  @Test
  void whateverTheirOrder() throws Unbound {
    assertThat(paired(list("young", "middle", "old"), list("old", "middle", "young")))
        .containsExactly("young", "middle", "old");
  }

  @Test
  void agesWrittenInTwoWaysAreOne() throws Unbound {
    assertThat(
            paired(
                list("0 to 15", "16 to 64", "65 and over"),
                list("65 and over", "Aged 16-64", "0\u201315 years")))
        .containsExactly("0\u201315 years", "Aged 16-64", "65 and over");
  }

  @Test
  void labelsThatDifferAreRefused() {
    assertThatThrownBy(() -> paired(list("0 to 15", "16 to 64"), list("0 to 15", "16 to 59")))
        .isInstanceOf(Unbound.class)
        .hasMessageContaining("of '16 to 64' there is none among 0 to 15; 16 to 59");
    assertThatThrownBy(() -> paired(list("0 to 15"), list("0 to 15", "16 to 64")))
        .isInstanceOf(Unbound.class)
        .hasMessageContaining("of '16 to 64' there is none among 0 to 15.");
  }

  @Test
  void aLabelThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> paired(list("all", "all"), list("all", "other")))
        .isInstanceOf(Unbound.class)
        .hasMessageContaining("'all' stands twice");
  }
}
