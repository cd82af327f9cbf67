package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedValuesTest {
  private static final List<Value> ALL =
      List.of(
          Value.of(3.5),
          Value.missing(Reason.CONFIDENTIAL),
          new Figure(2, Optional.of("*")),
          new Text("Retail"),
          Value.of(-0.0),
          Value.missing(Reason.LOW),
          Value.of(1e300));

  private static final PackedValues PACKED = PackedValues.of(ALL.size(), ALL::get);

  @Test
  void givesBackWhatWasPutInFlagsAndReasonsToo() {
    assertThat(PACKED).isEqualTo(ALL);
  }

  @Test
  void tellsFiguresFromWhatElseThereIs() {
    assertThat(PACKED.figures()).containsExactly(3.5, 2, -0.0, 1e300);
    assertThat(PACKED.others()).containsExactly(1, 2, 3, 5);
    assertThat(PACKED.isFigure(2)).isTrue();
    assertThat(PACKED.number(2)).isEqualTo(2);
    assertThat(PACKED.isFigure(3)).isFalse();
    assertThatThrownBy(() -> PACKED.number(3)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hasNothingBeyondItsEnds() {
    assertThatThrownBy(() -> PACKED.get(ALL.size())).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> PACKED.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(PackedValues.of(0, place -> Value.of(place))).isEmpty();
  }
}
