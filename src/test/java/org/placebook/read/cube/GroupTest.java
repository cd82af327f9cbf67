package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns say the same, and which of them names it best. */
class GroupTest {
  private static List<List<String>> groups(CodedColumn... columns) {
    return Group.of(List.of(columns), unused -> true).stream()
        .map(group -> group.columns().stream().map(CodedColumn::heading).toList())
        .toList();
  }

  private static CodedColumn column(String heading, String texts) {
    return LongRows.column(heading, texts.split(" "));
  }

  @Test
  void columnsThatGoOneToOneAreOne() {
    assertThat(groups(column("Sex", "Men Women Men"), column("S", "M F M"), column("X", "M F F")))
        .containsExactly(List.of("Sex", "S"), List.of("X"));
  }

  @Test
  void columnsThatMayNotGoWithOthersStandAlone() {
    List<CodedColumn> columns = List.of(column("A", "x y"), column("B", "x y"), column("C", "x y"));
    assertThat(Group.of(columns, column -> !column.heading().equals("B")))
        .extracting(group -> group.columns().size())
        .containsExactly(2, 1);
    assertThat(Group.of(columns, column -> !column.heading().equals("A")))
        .extracting(group -> group.columns().size())
        .containsExactly(1, 2);
  }

  /** Long words before short ones, whatever their order; of equal ones the later. */
  @Test
  void theLongerWordsNameTheValues() {
    assertThat(groups(column("Long", "Men Women"), column("Short", "M F")).get(0).get(0))
        .isEqualTo("Long");
    assertThat(groups(column("Short", "M F"), column("Long", "Men Women")).get(0).get(0))
        .isEqualTo("Long");
    assertThat(groups(column("First", "M F"), column("Second", "A B")).get(0).get(0))
        .isEqualTo("Second");
  }

  /** A number to sort by is longer than the year that it is of. */
  @Test
  void yearsNameTheValuesBeforeOtherNumbers() {
    assertThat(groups(column("Year", "2021 2022"), column("Sortable", "20210000 20220000")))
        .containsExactly(List.of("Year", "Sortable"));
  }

  @Test
  void wordsNameTheValuesBeforeNumbers() {
    assertThat(groups(column("Code", "1234567 7654321"), column("Sex", "M F")))
        .containsExactly(List.of("Sex", "Code"));
    assertThat(groups(column("Sex", "M F"), column("Code", "1234567 7654321")))
        .containsExactly(List.of("Sex", "Code"));
  }

  @Test
  void whatIsMeasuredNamesTheValuesBeforeItsUnit() {
    assertThat(groups(column("Kind", "A B"), column("Unit of measure", "Thousands Hectares")))
        .containsExactly(List.of("Kind", "Unit of measure"));
    assertThat(groups(column("Unit", "Thousands Hectares"), column("Code", "1 2")))
        .containsExactly(List.of("Unit", "Code"));
  }

  @Test
  void aGroupHasWordsUnlessItsLabelIsOfNumbers() {
    assertThat(new Group(List.of(column("Sex", "M F"))).hasWords()).isTrue();
    assertThat(new Group(List.of(column("Sex", "1 2"))).hasWords()).isFalse();
  }

  /** The year may stand beside a longer label that is none: "Year 2020" beside "Y20". */
  @Test
  void aGroupIsAPeriodIfAnyOfItsColumnsIs() {
    CodedColumn words = column("Label", "earlier later");
    assertThat(new Group(List.of(words, column("Code", "2020 2021"))).isPeriod()).isTrue();
    assertThat(new Group(List.of(words)).isPeriod()).isFalse();
    assertThat(new Group(List.of(column("Time", "a b"), words)).saysPeriod()).isTrue();
    assertThat(new Group(List.of(words, column("Time", "a b"))).saysPeriod()).isFalse();
  }
}
