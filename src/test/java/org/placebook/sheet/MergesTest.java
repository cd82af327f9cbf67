package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergesTest {
  private static final Range TITLE = new Range(1, 1, 1, 5);
  private static final Range AREA = new Range(3, 1, 66, 1);
  private static final Range SIDE = new Range(2, 6, 900, 6);

  private final Merges merges = new Merges(List.of(SIDE, AREA, TITLE));

  @Test
  void areFoundByEachOfTheirRows() {
    assertThat(merges.in(1, 1)).containsExactly(TITLE);
    assertThat(merges.in(2, 2)).containsExactly(SIDE);
    assertThat(merges.in(3, 3)).containsExactly(AREA, SIDE);
    assertThat(merges.in(66, 66)).containsExactly(AREA, SIDE);
    assertThat(merges.in(67, 900)).containsExactly(SIDE);
    assertThat(merges.in(901, 2000)).isEmpty();
    assertThat(merges.in(1, 3)).containsExactly(TITLE, AREA, SIDE);
  }
}
