package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.read.cube.CodedColumn;
import org.placebook.table.LabelColumn;

/** In which order values stand, how they are named, and which of them words mean. */
class ValuesOfAxesTest {
  private static CodedColumn column(String... texts) {
    return CodedColumn.of(new LabelColumn("Column", 1, List.of(texts)), false);
  }

  private static Axis axis(String... texts) {
    return new Axis("Column", List.of(column(texts)), false);
  }

  private static Axis periods(String... texts) {
    return new Axis("Column", List.of(column(texts)), true);
  }

  private static int[] rows(int count) {
    return IntStream.range(0, count).toArray();
  }

  private static List<String> ordered(Axis axis) {
    return axis.present(rows(axis.codes().length)).stream().map(axis::shown).toList();
  }

  @Test
  void periodsStandByTimeWithOthersBefore() {
    assertThat(ordered(periods("March 2021", "January 2021", "All", "February 2021")))
        .containsExactly("All", "January 2021", "February 2021", "March 2021");
    assertThat(ordered(periods("later", "earlier"))).containsExactly("later", "earlier");
  }

  /** The label may be no period where its code is one. */
  @Test
  void periodsAreReadFromWhicheverColumnHoldsThem() {
    Axis axis =
        new Axis("Column", List.of(column("second", "first"), column("2021", "2020")), true);
    assertThat(ordered(axis)).containsExactly("first", "second");
    assertThat(ValueOrder.period(axis, 0)).isPresent();
    assertThat(axis.periodText(0)).contains("2021");
    assertThat(axis("All").periodText(0)).isEmpty();
    assertThat(ValueOrder.period(periods("All"), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "65+; 16 to 64; 0-15, 0-15; 16 to 64; 65+",
    "Aged 16; Under 16; All, All; Under 16; Aged 16",
    "90 and over; 5 years; 10 years, 5 years; 10 years; 90 and over",
    "Aged 65 years and over; Aged 16 to 24 years; Aged 15 years and under,"
        + " Aged 15 years and under; Aged 16 to 24 years; Aged 65 years and over",
    "5 to 9; 5 or younger; 4 and under, 4 and under; 5 or younger; 5 to 9",
    "30; 5; All; Unknown, All; Unknown; 5; 30",
    "30; 5; All; Unknown; Other, 30; 5; All; Unknown; Other",
    "30; All, 30; All",
    "Men; Children; Women, Men; Children; Women"
  })
  void agesStandByTheirFirstYear(String values, String inOrder) {
    assertThat(String.join("; ", ordered(axis(values.split("; "))))).isEqualTo(inOrder);
  }

  @Test
  void combinationsStandInTheOrderOfTheirAxes() {
    Axis sex = axis("Men", "Women", "Men", "Women");
    Axis age = axis("30", "5", "5", "5");
    Combinations both = new Combinations(List.of(sex, age), rows(4));
    assertThat(both.names()).containsExactly("Men | 5", "Men | 30", "Women | 5");
    assertThat(IntStream.of(rows(4)).map(both::of)).containsExactly(1, 2, 0, 2);
    assertThat(new Combinations(List.of(), rows(4)).names()).containsExactly("");
    assertThat(new Combinations(List.of(age), new int[] {1, 2}).names()).containsExactly("5");
  }

  @Test
  void anAxisVariesIfRowsDiffer() {
    Axis sex = axis("Men", "Women", "Men");
    assertThat(sex.varies(rows(3))).isTrue();
    assertThat(sex.varies(new int[] {0, 2})).isFalse();
    assertThat(sex.varies(new int[0])).isFalse();
  }

  @Test
  void valuesAreNamedWithTheirRows() {
    assertThat(Choices.counted(axis("Men", "", "Men"), rows(3)))
        .isEqualTo("Men (2 rows), blank (1 row)");
    String[] many = IntStream.range(0, 1200).mapToObj(row -> "Men").toArray(String[]::new);
    assertThat(Choices.counted(axis(many), rows(1200))).isEqualTo("Men (1,200 rows)");
  }

  private static String meant(Axis axis, String words) {
    return new ValueMatcher(axis)
        .all(words)
        .map(codes -> String.join("; ", codes.stream().map(axis::shown).toList()))
        .orElse("none");
  }

  /** As written, whatever the case, by what the words say, as a number. */
  @ParameterizedTest
  @CsvSource({
    "Men, Men",
    "MEN, Men",
    "4 : Men, Men",
    "Men & boys, Men and boys",
    "1.0, 1",
    "2.0, none",
    "Women, none",
    "Men or 1, Men; 1",
    "1 or Men, 1; Men",
    "Men or Women, none",
    "Women or Men, none",
    "16 or over, 16 or over",
    "16 or over or Men, 16 or over; Men",
    "Men or 16 or over, Men; 16 or over",
    "Men or Men, Men"
  })
  void wordsMeanValues(String words, String values) {
    Axis axis = axis("Men", "Men and boys", "1", "16 or over", "");
    assertThat(meant(axis, words)).isEqualTo(values);
  }

  @Test
  void blankIsWrittenOut() {
    assertThat(meant(axis("Men", ""), "blank")).isEqualTo("blank");
    assertThat(meant(axis("Men", ""), "Blank or Men")).isEqualTo("blank; Men");
    assertThat(meant(axis("Men", "Women"), "blank")).isEqualTo("none");
    assertThat(meant(axis("Men", "Blank", ""), "blank")).isEqualTo("Blank");
  }

  /** Two values that only case tells apart are not meant by a third spelling. */
  @Test
  void wordsThatMeanTwoValuesMeanNone() {
    assertThat(meant(axis("men", "Men"), "men")).isEqualTo("men");
    assertThat(meant(axis("men", "Men"), "MEN")).isEqualTo("none");
  }

  @Test
  void codesMeanTheirLabels() {
    Axis axis = new Axis("Sex", List.of(column("Men", "Women"), column("M", "F")), false);
    assertThat(meant(axis, "F")).isEqualTo("Women");
  }

  @Test
  void periodsAreMeantInAnySpelling() {
    assertThat(meant(periods("2020-21", "2021-22"), "2021/22")).isEqualTo("2021-22");
    assertThat(meant(axis("2020-21", "2021-22"), "2021/22")).isEqualTo("none");
    assertThat(meant(periods("2020-21", "2021-22"), "Births in 2021/22")).isEqualTo("none");
    assertThat(meant(periods("2020", ""), "blank")).isEqualTo("none");
  }

  @Test
  void allUnknownValuesAreNamed() {
    ValueMatcher matcher = new ValueMatcher(axis("Men", "Women"));
    assertThat(matcher.unknown("Men or Boys or Girls")).containsExactly("Boys", "Girls");
    assertThat(matcher.unknown("Boys")).containsExactly("Boys");
    assertThat(matcher.unknown("Men or Women")).containsExactly("Men or Women");
    ValueMatcher ages = new ValueMatcher(axis("15 or under", "65 or over"));
    assertThat(ages.unknown("65 or ovr")).containsExactly("65 or ovr");
    assertThat(ages.unknown("Young or old")).containsExactly("Young", "old");
  }
}
