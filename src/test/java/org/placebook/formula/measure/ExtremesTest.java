package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The names of the largest and the smallest, with ties and with what is missing. */
class ExtremesTest {
  private static final Value LOW = Value.missing(Reason.LOW);

  private static Value label(boolean largest, Value... values) {
    List<Member> members =
        List.of("A", "B", "C").subList(0, values.length).stream()
            .map(label -> new Member(label, new BoundFormula.Constant(0)))
            .toList();
    return Extremes.label(largest, members, Arrays.asList(values));
  }

  private static Value label(boolean largest, double... numbers) {
    return label(largest, Arrays.stream(numbers).mapToObj(Value::of).toArray(Value[]::new));
  }

  @Test
  void oneIsNamed() {
    assertThat(label(true, 1, 3, 2)).isEqualTo(new Text("B"));
    assertThat(label(false, 1, 3, 2)).isEqualTo(new Text("A"));
    assertThat(label(true, -1, -3)).isEqualTo(new Text("A"));
  }

  @Test
  void severalAreJoint() {
    assertThat(label(true, 3, 1, 3)).isEqualTo(new Text("joint: A; C"));
    assertThat(label(false, 3, 1, 1)).isEqualTo(new Text("joint: B; C"));
    assertThat(label(true, 2, 2)).isEqualTo(new Text("joint: A; B"));
    assertThat(label(true, 2, 2, 2)).isEqualTo(new Text("joint: all 3"));
    assertThat(label(true, 2.0)).isEqualTo(new Text("A"));
  }

  /** A figure below the least that is published may be the smallest, but not the largest. */
  @Test
  void whatIsLowIsNotTheLargest() {
    assertThat(label(true, LOW, Value.of(2))).isEqualTo(new Text("B"));
    Value notAvailable = Value.missing(Reason.NOT_AVAILABLE);
    assertThat(label(false, LOW, Value.of(2))).isEqualTo(notAvailable);
    assertThat(label(true, LOW, LOW)).isEqualTo(notAvailable);
    assertThat(label(true, Value.of(2), LOW, Value.of(2))).isEqualTo(new Text("joint: A; C"));
  }

  @Test
  void oneMissingMakesItMissing() {
    Value missing = Value.missing(Reason.CONFIDENTIAL);
    assertThat(label(true, Value.of(2), missing)).isEqualTo(missing);
    assertThat(label(false, missing, LOW)).isEqualTo(missing);
    assertThat(label(true, new Value[0])).isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
  }
}
