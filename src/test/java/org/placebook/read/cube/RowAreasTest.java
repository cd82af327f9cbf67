package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fully values stand with areas, and keys of rows. */
class RowAreasTest {
  private static CodedColumn column(String texts) {
    return LongRows.column("Column", texts.split(" "));
  }

  private static RowAreas areas(int count, int... areas) {
    return new RowAreas(areas, count);
  }

  @Test
  void aValueThatStandsWithEachAreaCrossesThemFully() {
    RowAreas two = areas(2, 0, 0, 1, 1);
    assertThat(two.crossing(column("M F M F"))).isEqualTo(1);
    assertThat(two.crossing(column("A B C D"))).isEqualTo(0.5);
    assertThat(two.crossing(column("M F M M"))).isEqualTo(0.75);
  }

  /** With two areas a value must stand with more than three quarters of them on average. */
  @Test
  void valuesRecurFromAreaToArea() {
    RowAreas two = areas(2, 0, 0, 1, 1);
    assertThat(two.cross(column("M F M F"))).isTrue();
    assertThat(two.cross(column("M F M M"))).isFalse();
    RowAreas four = areas(4, 0, 0, 1, 1, 2, 2, 3, 3);
    assertThat(four.cross(column("A B A B C D C D"))).isTrue();
    assertThat(four.cross(column("A B A B C D C C"))).isFalse();
  }

  /** Each area's rows are counted by a bit for each value; so many bits are not set. */
  @Test
  void tooManyValuesOfTooManyAreasCrossNothing() {
    int rows = 80_000;
    List<String> texts = IntStream.range(0, rows).mapToObj(row -> "T" + row % 40_000).toList();
    CodedColumn column = CodedColumn.of(0, "Column", false, rows, texts::get);
    int[] areas = IntStream.range(0, rows).map(row -> row % 40_000).toArray();
    assertThat(new RowAreas(areas, 40_000).crossing(column)).isZero();
  }

  @Test
  void aRegionGoesWithItsArea() {
    RowAreas two = areas(2, 0, 0, 1, 1);
    assertThat(two.tell(column("North North South South"))).isTrue();
    assertThat(two.tell(column("North North North North"))).isTrue();
    assertThat(two.tell(column("North South South South"))).isFalse();
  }

  @Test
  void keysTellRowsApartThatDifferInAnyColumn() {
    int[] areas = {0, 0, 1, 1, 1};
    long[] keys = Keys.of(areas, List.of(new int[] {0, 1, 0, 1, 1}));
    assertThat(Keys.distinct(keys)).isEqualTo(4);
    assertThat(keys[3]).isEqualTo(keys[4]);
    Keys.add(keys, new int[] {5, 5, 5, 5, 6});
    assertThat(Keys.distinct(keys)).isEqualTo(5);
    assertThat(Keys.distinct(new long[0])).isZero();
    assertThat(Keys.distinct(new long[] {7})).isEqualTo(1);
  }

  /** What one column and another say is not the same the other way round. */
  @Test
  void keysTellColumnsApart() {
    int[] one = {1};
    int[] two = {2};
    int[] nowhere = {0};
    assertThat(Keys.of(nowhere, List.of(one, two)))
        .isNotEqualTo(Keys.of(nowhere, List.of(two, one)));
    assertThat(Keys.of(nowhere, List.of())).isNotEqualTo(Keys.of(one, List.of()));
  }
}
