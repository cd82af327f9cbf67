package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.LabelColumn;

/** When values are totals of others, and when areas repeat, from both sides of each limit. */
class TotalsTest {
  private static Totals.Sum sum(double total, double... parts) {
    Totals.Sum sum = new Totals.Sum(total);
    for (double part : parts) {
      sum.part(part);
    }
    return sum;
  }

  /** So many places of 40 and 60 that make a total. */
  private static boolean add(int places, double total) {
    return Totals.areSums(Stream.generate(() -> sum(total, 40, 60)).limit(places).toList(), 2);
  }

  @Test
  void threePlacesAreTheFewest() {
    assertThat(add(3, 100)).isTrue();
    assertThat(add(2, 100)).isFalse();
  }

  /** Each of two parts may be off by 5, but not by more than one in a hundred of the total. */
  @ParameterizedTest
  @CsvSource({
    "1000, 990, true",
    "1000, 989, false",
    "1000, 1010, true",
    "1000, 1011, false",
    "3000, 2990, true",
    "3000, 2989, false",
    "500, 495, true",
    "500, 494, false"
  })
  void roundedPartsMayMissTheirTotal(double total, double parts, boolean are) {
    List<Totals.Sum> sums = IntStream.range(0, 3).mapToObj(i -> sum(total, parts, 0)).toList();
    assertThat(Totals.areSums(sums, 2)).isEqualTo(are);
  }

  /** What may be off by 10 says nothing of 10. */
  @Test
  void smallTotalsTellNothing() {
    List<Totals.Sum> ten = IntStream.range(0, 3).mapToObj(i -> sum(10, 4, 6)).toList();
    List<Totals.Sum> eleven = IntStream.range(0, 3).mapToObj(i -> sum(11, 4, 7)).toList();
    assertThat(Totals.areSums(ten, 2)).isFalse();
    assertThat(Totals.areSums(eleven, 2)).isTrue();
  }

  @Test
  void oneInTwentyMayNotAddUp() {
    assertThat(withOneWrong(20)).isTrue();
    assertThat(withOneWrong(19)).isFalse();
  }

  private static boolean withOneWrong(int places) {
    Stream<Totals.Sum> right = Stream.generate(() -> sum(100, 40, 60)).limit(places - 1);
    return Totals.areSums(Stream.concat(right, Stream.of(sum(100, 1, 2))).toList(), 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Total", "All people", "Persons", "Both sexes", "Sex: total", "Jobs total", "_T"})
  void someValuesAreCalledTotals(String value) {
    assertThat(Totals.isNamed(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"All other jobs", "Female", "Totally new", "All but one"})
  void othersAreNot(String value) {
    assertThat(Totals.isNamed(value)).isFalse();
  }

  private static AreaNumbers areas(String... names) {
    return new AreaNumbers(
        Optional.empty(), Optional.of(new LabelColumn("Area", 1, List.of(names))));
  }

  /** Of three areas two stand in two rows, of four as well; one alone is a slip. */
  @Test
  void mostAreasStandInSeveralRows() {
    assertThat(areas("A", "A", "B", "B", "C").areRepeated()).isTrue();
    assertThat(areas("A", "A", "B", "B", "C", "D").areRepeated()).isFalse();
    assertThat(areas("A", "A").areRepeated()).isFalse();
    assertThat(areas("A", "B").areRepeated()).isFalse();
    assertThat(areas("A", "A", "B", "B", "", "").areRepeated()).isTrue();
  }

  @Test
  void rowsThatNameNoAreaHaveNoNumber() {
    AreaNumbers areas = areas("A", "", "B", "", "A");
    assertThat(IntStream.range(0, 5).map(areas::of)).containsExactly(0, -1, 1, -1, 0);
    assertThat(areas.all()).containsExactly(0, 2, 1, 2, 0);
    assertThat(areas.count()).isEqualTo(2);
    assertThat(areas.name(2)).isEqualTo("B");
    assertThat(areas.code(2)).isEmpty();
    assertThat(areas.positions()).containsExactly(1);
    AreaNumbers first = areas("", "A", "B", "A");
    assertThat(IntStream.range(0, 4).map(first::of)).containsExactly(-1, 0, 1, 0);
    assertThat(first.count()).isEqualTo(2);
  }

  /** A row without a code is of the place that it names. */
  @Test
  void areasAreToldByCodeAndElseByName() {
    AreaNumbers areas =
        new AreaNumbers(
            Optional.of(new LabelColumn("Code", 1, List.of("E1", "", "E1", ""))),
            Optional.of(new LabelColumn("Area", 2, List.of("A", "B", "a", ""))));
    assertThat(IntStream.range(0, 4).map(areas::of)).containsExactly(0, 1, 0, -1);
    assertThat(areas.code(2) + " " + areas.name(2)).isEqualTo("E1 a");
    assertThat(areas.positions()).containsExactlyInAnyOrder(1, 2);
  }
}
