package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeColumn;
import org.placebook.recipe.proof.SumColumn;

/** When the first row is the mean of the others, and not by chance. */
class MeanRowTest {
  private static final double[] ONE = {23.77, 10.13, 20.29, 40.88};
  private static final double[] OTHER = {9.5, 5.11, 8.37, 15.03};

  private static Optional<Integer> mean(double[]... columns) {
    List<Integer> rows = IntStream.range(0, columns[0].length).boxed().toList();
    List<SumColumn> all =
        Arrays.stream(columns).map(c -> new SumColumn(FakeColumn.of("X", c))).toList();
    return new MeanRow(all, rows).among(row -> row == 0);
  }

  @Test
  void inEveryColumn() {
    assertThat(mean(ONE, OTHER)).contains(0);
    assertThat(mean(ONE, OTHER, new double[] {3, 2, 9, 7})).isEmpty();
    assertThat(mean(new double[] {23.79, 10.13, 20.29, 40.88}, OTHER)).isEmpty();
  }

  @Test
  void ofThreeOthersAtLeast() {
    assertThat(mean(new double[] {15.21, 10.13, 20.29}, new double[] {6.74, 5.11, 8.37})).isEmpty();
    assertThat(new MeanRow(List.of(), List.of(0, 1, 2, 3)).among(row -> true)).isEmpty();
  }

  @Test
  void inTwoColumnsAtLeast() {
    assertThat(mean(ONE)).isEmpty();
    assertThat(mean(ONE, new double[] {4, 4, 4, 4})).isEmpty();
    assertThat(mean(ONE, new double[] {9.5, 5.11, 8.37, Double.NaN})).isEmpty();
    assertThat(mean(new double[] {9.5, 5.11, 8.37, Double.NaN}, ONE, OTHER)).contains(0);
  }

  /** Whole figures of a range of 64 meet the mean in one row of 64: four rows, two columns. */
  @Test
  void seldomerThanOnceInAThousandByChance() {
    assertThat(mean(new double[] {33, 1, 33, 65}, new double[] {34, 2, 34, 66})).contains(0);
    assertThat(mean(new double[] {32, 1, 32, 63}, new double[] {33, 2, 33, 64})).isEmpty();
  }
}
