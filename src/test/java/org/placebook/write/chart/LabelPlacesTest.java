package org.placebook.write.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.write.chart.LabelPlaces.Side;

/** A label stands where it can be read: not cut off, and on as few points as can be. */
class LabelPlacesTest {
  private final LabelPlaces panel = new LabelPlaces(240, 160);

  @Test
  void standsToTheRightWhereThereIsRoom() {
    assertThat(side(0.5, 0.5, "Cambridge")).isEqualTo(Side.RIGHT);
  }

  @Test
  void standsToTheLeftInTheCornerAtTheFoot() {
    assertThat(side(0.95, 0.04, "Cambridge")).isEqualTo(Side.LEFT);
  }

  @Test
  void isRatherALittleBesideThePlotThanOnPoints() {
    assertThat(side(0.8, 0.5, "South Cambridgeshire", 0.7, 0.6)).isEqualTo(Side.ABOVE);
  }

  @Test
  void isNeverCutOffForTheSakeOfPoints() {
    assertThat(side(0.97, 0.96, "East Cambridgeshire", 0.8, 0.9)).isEqualTo(Side.LEFT);
  }

  /** The first makes way for the second, which has no other place. */
  @Test
  void standsRatherOnPointsThanOnAnotherLabel() {
    List<Double> x = List.of(0.8, 0.95, 0.6, 0.5);
    List<Double> y = List.of(0.03, 0.05, 0.03, 0.03);
    List<String> names = List.of("South Cambridgeshire", "Cambridge");
    assertThat(panel.choose(x, y, List.of(0, 1), names)).containsExactly(Side.LEFT, Side.ABOVE);
  }

  /** Two points on one another: of their long names one is told, ours if it is among them. */
  @Test
  void isLeftOutWhereItMeetsAnother() {
    List<Double> at = List.of(0.5, 0.51);
    String name = "Kingston upon Hull and the East Riding of Yorkshire";
    List<String> names = List.of(name, name);
    assertThat(panel.legible(at, at, List.of(0, 1), names, List.of())).containsOnlyKeys(0, 1);
    List<Double> foot = List.of(0.01, 0.01, 0.01, 0.01, 0.01);
    List<String> five = List.of(name, name, name, name, name);
    List<Integer> all = List.of(0, 1, 2, 3, 4);
    assertThat(panel.legible(foot, foot, all, five, List.of(3)))
        .hasSizeBetween(1, 2)
        .containsKey(3);
  }

  /** The side of a label whose point stands so, with others at its height further left. */
  private Side side(double across, double up, String name, double... others) {
    List<Double> x = new java.util.ArrayList<>(List.of(across));
    List<Double> y = new java.util.ArrayList<>(List.of(up));
    for (double other : others) {
      x.add(other);
      y.add(up);
    }
    return panel.choose(x, y, List.of(0), List.of(name)).get(0);
  }
}
