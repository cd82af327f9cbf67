package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeColumn;
import org.placebook.table.FigureColumn;

/** Which column is the total: by its name, by its sum, or none for certain. */
class TotalFinderTest {
  private static final FigureColumn X = FakeColumn.of("X", 100, 200, 300, 400);
  private static final FigureColumn Y = FakeColumn.of("Y", 50, 70, 90, 110);

  private static String found(FigureColumn... columns) {
    return new TotalFinder(List.of(columns)).find().map(FigureColumn::heading).orElse("none");
  }

  @Test
  void aNameAndASumGoBeforeAName() {
    FigureColumn other = FakeColumn.of("Total area", 70, 80, 90, 70);
    assertThat(found(X, Y, other, FakeColumn.of("All", 150, 270, 390, 510))).isEqualTo("none");
    FigureColumn sum = FakeColumn.of("All", 220, 350, 480, 580);
    assertThat(found(X, Y, other, sum)).isEqualTo("All");
  }

  @Test
  void oneNameAloneIsTaken() {
    assertThat(found(X, Y, FakeColumn.of("Total", 1, 2, 3, 4))).isEqualTo("Total");
    assertThat(found(X, FakeColumn.of("Total", 1, 2, 3, 4))).isEqualTo("Total");
  }

  @Test
  void aSumWithoutANameIsExact() {
    assertThat(found(X, Y, FakeColumn.of("Z", 150, 270, 390, 510))).isEqualTo("Z");
    assertThat(found(X, Y, FakeColumn.of("Z", 151, 271, 391, 511))).isEqualTo("none");
  }

  @Test
  void twoColumnsAreNoSum() {
    assertThat(found(X, FakeColumn.of("Z", 100, 200, 300, 400))).isEqualTo("none");
  }

  /** 5 of 100 that parts miss are rounding, 6 are not. */
  @Test
  void partsMayMissATotalByOneInTwenty() {
    FigureColumn half = FakeColumn.of("X", 50, 50, 50);
    assertThat(isSum(half, half, FakeColumn.of("Total", 105, 95, 105))).isTrue();
    assertThat(isSum(half, half, FakeColumn.of("Total", 106, 106, 106))).isFalse();
  }

  private static boolean isSum(FigureColumn one, FigureColumn other, FigureColumn total) {
    return new TotalFinder(List.of(one, other, total)).isSum(total, TotalFinder.ROUNDED);
  }

  @Test
  void threeRowsWithAllFiguresAreTheFewest() {
    FigureColumn x = FakeColumn.of("X", 100, 200, 300, 400);
    FigureColumn gap = FakeColumn.of("Y", 50, 70, 90, Double.NaN);
    FigureColumn gaps = FakeColumn.of("Y", 50, 70, Double.NaN, Double.NaN);
    FigureColumn sum = FakeColumn.of("Z", 150, 270, 390, 510);
    assertThat(isSum(x, gap, sum)).isTrue();
    assertThat(isSum(x, gaps, sum)).isFalse();
  }

  @Test
  void moreThanHalfOfTheRowsMustAddUp() {
    assertThat(isSum(X, Y, FakeColumn.of("Z", 150, 270, 390, 999))).isTrue();
    assertThat(isSum(X, Y, FakeColumn.of("Z", 150, 270, 999, 999))).isFalse();
  }
}
