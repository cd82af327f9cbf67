package org.placebook.write.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.book.LineChart;

/** Contrast as WCAG 2.2 defines it: success criteria 1.4.3 for words, 1.4.11 for shapes. */
class PaletteTest {
  private static final String PAPER = "FFFFFF";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void shapesStandOutFromThePaper(int series) {
    assertThat(contrast(Palette.series(series), PAPER)).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(LineChart.Course.class)
  void linesStandOutFromThePaper(LineChart.Course course) {
    for (boolean ours : new boolean[] {true, false}) {
      LineChart.Line line = new LineChart.Line(0, course, ours);
      assertThat(contrast(Palette.of(line, true), PAPER)).isGreaterThanOrEqualTo(3);
      assertThat(contrast(Palette.of(line, false), PAPER)).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void wordsAndAxesStandOutFromThePaper() {
    assertThat(contrast(Palette.INK, PAPER)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Palette.AXIS, PAPER)).isGreaterThanOrEqualTo(3);
    assertThat(contrast(Palette.trend(), PAPER)).isGreaterThanOrEqualTo(3);
  }

  /** So that ours is seen among the others, on a grey print as well. */
  @Test
  void oursStandsOutFromTheOthers() {
    assertThat(contrast(Palette.series(0), Palette.beside(true))).isGreaterThanOrEqualTo(3);
  }

  /** The two that stand side by side in a pyramid, or as two series of bars. */
  @Test
  void theFirstTwoStandOutFromEachOther() {
    assertThat(contrast(Palette.series(0), Palette.series(1))).isGreaterThanOrEqualTo(3);
  }

  /** The contrast that the standard gives as examples. */
  @Test
  void measuresAsTheStandardDoes() {
    assertThat(contrast("000000", "FFFFFF")).isEqualTo(21);
    assertThat(contrast("777777", "FFFFFF")).isBetween(4.47, 4.48);
  }

  static double contrast(String a, String b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
