package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Columns that tell rows apart and are no dimensions: zones and parents of areas, places of events;
 * and what is measured, which always is one.
 */
class ZonesAndMeasuresTest {

  /** Rows that stand once more for another zone: three say so, two may do so by chance. */
  @Test
  void whatTellsRowsOfTheSameFiguresApartSaysNothingOfThem() {
    assertThat(
            zones(
                "A,p,Men,11",
                "A,p,Women,24",
                "A,q,Men,11",
                "A,q,Women,24",
                "B,p,Men,36",
                "B,q,Men,36",
                "B,p,Women,47"))
        .containsEntry("Zone", "says nothing of the figures")
        .containsEntry("Sex", "dimension");
    assertThat(
            zones(
                "A,p,Men,11",
                "A,p,Women,24",
                "A,q,Men,11",
                "A,q,Women,24",
                "B,p,Men,36",
                "B,q,Women,47"))
        .containsEntry("Zone", "dimension");
    assertThat(
            zones(
                "A,p,Men,11",
                "A,p,Women,24",
                "A,q,Men,11",
                "A,q,Women,25",
                "B,p,Men,36",
                "B,q,Men,36",
                "B,p,Women,47"))
        .containsEntry("Zone", "dimension");
  }

  @Test
  void aNumberThatSaysNothingOfTheFiguresIsNone() {
    assertThat(
            zones(
                "A,10,Men,11",
                "A,10,Women,24",
                "A,20,Men,11",
                "A,20,Women,24",
                "B,10,Men,36",
                "B,10,Women,47",
                "B,20,Men,36",
                "B,20,Women,47"))
        .containsEntry("Zone", "says nothing of the figures")
        .containsEntry("People", "figures");
  }

  private static Map<String, String> zones(String... rows) {
    return LongRows.of("Area,Zone,Sex,People", rows).told();
  }

  /** An area's figure cannot depend on its parent, however few rows stand once more. */
  @Test
  void parentsSayNothingOfTheFigures() {
    String[] rows = {"A,p,Men,11", "A,p,Women,24", "B,q,Men,36", "B,q,Women,47", "B,r,Women,"};
    for (String figure : List.of("47", "48")) {
      rows[4] = "B,r,Women," + figure;
      assertThat(LongRows.of("Area,Parent Name,Sex,People", rows).told())
          .containsEntry("Parent Name", "says nothing of the figures")
          .containsEntry("Sex", "dimension");
    }
  }

  /** One row that stands once more is enough where other areas have but one zone. */
  @Test
  void aZoneThatIsNearlyAlwaysThatOfTheAreaSaysNothingOfEqualFigures() {
    String[] rows = {
      "A,p,Men,11", "A,p,Women,24", "B,q,Men,36", "B,q,Women,47", "C,q,Men,5", "C,q,Women,6", ""
    };
    rows[6] = "C,r,Women,6";
    assertThat(zones(rows)).containsEntry("Zone", "says nothing of the figures");
    rows[6] = "C,r,Women,7";
    assertThat(zones(rows)).containsEntry("Zone", "dimension");
  }

  /** Smoking of those of 18 and more, screening of two ages: the age alone tells the rows. */
  @Test
  void whatIsMeasuredIsNeverNeedless() {
    LongRows rows =
        LongRows.ofAreas(
            3,
            "Indicator,Age,Region,Value",
            "Smoking,18+,North,#03",
            "Screening,25-49,North,#18",
            "Screening,50-64,North,#22");
    assertThat(rows.told())
        .containsEntry("Indicator", "dimension")
        .containsEntry("Age", "dimension");
  }

  /**
   * Of counties one thing is measured, of districts another; a series of each area is no measure.
   */
  @Test
  void whatIsMeasuredOfSomeAreasOnlyIsADimension() {
    String[] rows = {
      "A,s1,Smoking,Men,11",
      "A,s1,Smoking,Women,24",
      "B,s2,Smoking,Men,36",
      "B,s2,Smoking,Women,47",
      "C,s3,Obesity,Men,5",
      "C,s3,Obesity,Women,6",
      "D,s4,Obesity,Men,15",
      "D,s4,Obesity,Women,16"
    };
    assertThat(LongRows.of("Area,Series,Indicator,Sex,Value", rows).told())
        .containsEntry("Indicator", "dimension")
        .containsEntry("Series", "goes with the area");
  }

  /** Where each row is an event, what has more than thirty values here and there is no category. */
  @Test
  void streetsOfEventsAreNoCategories() {
    assertThat(events("Spot", 31))
        .containsEntry("Spot", "numbers the rows")
        .containsEntry("Kind", "dimension");
    assertThat(events("Spot", 30))
        .containsEntry("Spot", "dimension")
        .containsEntry("Kind", "dimension");
    assertThat(events("Location", 12)).containsEntry("Location", "goes with the area");
    assertThat(events("Location", 30))
        .containsEntry("Location", "a place on the map")
        .containsEntry("Kind", "dimension");
  }

  /** In twelve areas so many streets, each of one area; in each two kinds of events. */
  private static Map<String, String> events(String heading, int streets) {
    return LongRows.of(
            "Area," + heading + ",Kind",
            IntStream.range(0, 2 * streets)
                .mapToObj(
                    event -> {
                      int street = event / 2;
                      return "Area %d,Street %d,%s"
                          .formatted(street % 12, street, event % 2 == 0 ? "Fire" : "Rescue");
                    })
                .toArray(String[]::new))
        .told();
  }

  /** The kinds of events may be many where they happen in many areas. */
  @Test
  void manyKindsOfEventsAreCategories() {
    String[] rows =
        IntStream.range(0, 4 * 31)
            .mapToObj(event -> "Area %d,Kind %d".formatted(event % 4, event / 4))
            .toArray(String[]::new);
    assertThat(LongRows.of("Area,Kind", rows).told()).containsEntry("Kind", "dimension");
  }
}
