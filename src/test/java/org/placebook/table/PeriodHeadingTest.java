package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodHeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2019; 2019-01-01; 2019-12-31; ''",
        "2020/21; 2020-04-01; 2021-03-31; ''",
        "2020-2021; 2020-04-01; 2021-03-31; ''",
        "202021; 2020-04-01; 2021-03-31; ''",
        "17/18; 2017-04-01; 2018-03-31; ''",
        "FY21; 2020-04-01; 2021-03-31; ''",
        "2017-18 to 2019-20; 2017-04-01; 2020-03-31; ''",
        "Q1 2021; 2021-01-01; 2021-03-31; ''",
        "2021 Q1; 2021-01-01; 2021-03-31; ''",
        "2021-22 Q1; 2021-04-01; 2021-06-30; ''",
        "Q1 21/22; 2021-04-01; 2021-06-30; ''",
        "21-22 Q4; 2022-01-01; 2022-03-31; ''",
        "21Q1; 2021-01-01; 2021-03-31; ''",
        "4Q21; 2021-10-01; 2021-12-31; ''",
        "Q2'21 visits; 2021-04-01; 2021-06-30; visits",
        "2019.0; 2019-01-01; 2019-12-31; ''",
        "Autumn term 2023/24; 2023-07-01; 2023-09-30; ''",
        "Spring term 2023/24; 2024-01-01; 2024-03-31; ''",
        "Spring 2023; 2023-01-01; 2023-03-31; ''",
        "2023-W05; 2023-01-30; 2023-02-05; ''",
        "Week 5 2023; 2023-01-30; 2023-02-05; ''",
        "2020W53; 2020-12-28; 2021-01-03; ''",
        "Mar-23; 2023-03-01; 2023-03-31; ''",
        "202103; 2021-03-01; 2021-03-31; ''",
        "2021-03; 2021-03-01; 2021-03-31; ''",
        "Mawrth 2021; 2021-03-01; 2021-03-31; ''",
        "Jul 2017-Jun 2018 | number; 2017-07-01; 2018-06-30; | number",
        "Jan to Mar 2021; 2021-01-01; 2021-03-31; ''",
        "30 June 2021; 2021-06-30; 2021-06-30; ''",
        "31/03/2021; 2021-03-31; 2021-03-31; ''",
        "2021-03-31; 2021-03-31; 2021-03-31; ''",
        "As at 30 June 2021 (Q1); 2021-06-30; 2021-06-30; as at",
        "Census 2011; 2011-01-01; 2011-12-31; census",
        "population_2020; 2020-01-01; 2020-12-31; population",
        "2021 R; 2021-01-01; 2021-12-31; ''",
        "2021p; 2021-01-01; 2021-12-31; ''",
        "2021 [note 1]; 2021-01-01; 2021-12-31; ''",
        "2011(1); 2011-01-01; 2011-12-31; ''",
        "2021¹; 2021-01-01; 2021-12-31; ''",
        "Mid-2021; 2021-01-01; 2021-12-31; ''",
        "Year ending March 2021; 2021-03-01; 2021-03-31; year ending",
        "2018 | Female; 2018-01-01; 2018-12-31; | female",
        "1900 to 1918; 1900-01-01; 1918-12-31; ''",
        "2018-20; 2018-01-01; 2020-12-31; ''",
        "2012-13; 2012-04-01; 2013-03-31; ''",
        "2001 - 03; 2001-01-01; 2003-12-31; ''",
        "1998 - 00; 1998-01-01; 2000-12-31; ''",
      })
  void readsThePeriodAndLeavesTheMeasure(
      String heading, String first, String last, String measure) {
    PeriodHeading read = PeriodHeading.of(heading).orElseThrow();
    assertThat(read.period().first()).hasToString(first);
    assertThat(read.period().last()).hasToString(last);
    assertThat(read.measure()).isEqualTo(measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIC 2007",
        "SOC 2020",
        "IMD 2019 score",
        "2021 boundaries",
        "2019 prices",
        "LSOA 2021",
        "2015=100",
        "1000-1999",
        "2000-4999",
        "£2000",
        "2,011",
        "E06000001",
        "Market",
        "Maybe",
        "16-64",
        "Q1 Agree",
        "Q1 16",
        "Q1 16/64",
        "21Q",
        "12Q5",
        "2019.5",
        "2.0",
        "'19'",
        "'Yes'",
        "45 to 49",
        "X",
        "Area 1"
      })
  void findsNoPeriodInVintagesBandsAndNames(String heading) {
    assertThat(PeriodHeading.of(heading)).isEmpty();
  }

  @Test
  void readsYearsOfTwoFiguresBehindAnApostrophe() {
    for (String heading : new String[] {"'19", "\u201919", "Class of '19"}) {
      assertThat(PeriodHeading.of(heading).orElseThrow().period().first())
          .hasToString("2019-01-01");
    }
  }

  @Test
  void tellsAPeriodFromTheVintageBesideIt() {
    PeriodHeading read = PeriodHeading.of("Cost at 2019 prices, 2021").orElseThrow();
    assertThat(read.period().first()).hasToString("2021-01-01");
    assertThat(read.measure())
        .isNotEqualTo(PeriodHeading.of("Cost at 2020 prices, 2021").orElseThrow().measure());
  }

  @Test
  void knowsOnePeriodInAllItsSpellings() {
    assertThat(PeriodHeading.isSamePeriod("Mar-23", "March 2023")).isTrue();
    assertThat(PeriodHeading.isSamePeriod("2020/21", "2020-2021")).isTrue();
    assertThat(PeriodHeading.isSamePeriod("2020", "2020/21")).isFalse();
    assertThat(PeriodHeading.key("population_2020"))
        .isEqualTo(PeriodHeading.key("Population 2020"));
  }
}
