package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of small long tables are: dimensions, figures, or passed over and why. */
class RolesTest {

  /** The figures of so many areas, none like another: by the area, from 1, and the line. */
  private static String figure(int area, int line) {
    return Integer.toString(1000 + 137 * area + 31 * line * line + area * line);
  }

  /** A table of areas and lines whose last column is of figures. */
  private static LongRows table(int areas, String headings, String... lines) {
    String[] rows =
        IntStream.range(0, areas * lines.length)
            .mapToObj(
                row -> {
                  int area = 1 + row / lines.length;
                  int line = row % lines.length;
                  String filled = lines[line].replace("#", "" + area).replace("@", "" + row);
                  return "Area " + area + "," + filled + "," + figure(area, line);
                })
            .toArray(String[]::new);
    return LongRows.of("Area," + headings + ",People", rows);
  }

  @Test
  void whatTellsTheRowsOfAnAreaApartIsADimension() {
    assertThat(table(3, "Sex", "Men", "Women").told())
        .isEqualTo(Map.of("Sex", "dimension", "People", "figures"));
    assertThat(table(3, "Year", "2020", "2021").told())
        .isEqualTo(Map.of("Year", "periods", "People", "figures"));
  }

  /** In the order of their columns, whatever they are. */
  @Test
  void columnsKeepTheirOrder() {
    assertThat(
            table(
                    3,
                    "Unit,Kind,Region,Sex,Note",
                    "Persons,P,Region #,Men,",
                    "Persons,P,Region #,Women,",
                    "Persons,Q,Region #,Men,",
                    "Persons,Q,Region #,Women,")
                .told())
        .containsExactly(
            entry("Kind", "dimension"),
            entry("Sex", "dimension"),
            entry("Unit", "one value"),
            entry("Region", "goes with the area"),
            entry("Note", "blank"),
            entry("People", "figures"));
    assertThat(
            table(3, "Age,Sex", "15,Men", "15,Women", "30,Men", "30,Women", "45,Men", "45,Women")
                .told()
                .keySet())
        .containsExactly("Age", "Sex", "People");
  }

  @Test
  void aCodeAndItsLabelAreOneDimension() {
    assertThat(table(3, "sex,Sex", "M,Men", "F,Women").told())
        .isEqualTo(Map.of("sex", "code of Sex", "Sex", "dimension", "People", "figures"));
  }

  @Test
  void oneValueAndBlanksArePassedOver() {
    assertThat(table(3, "Sex,Unit,Note", "Men,Persons,", "Women,Persons,").told())
        .containsEntry("Unit", "one value")
        .containsEntry("Note", "blank")
        .containsEntry("Sex", "dimension");
  }

  @Test
  void whatGoesWithTheAreaIsPassedOver() {
    assertThat(table(3, "Region,Sex", "Region #,Men", "Region #,Women").told())
        .containsEntry("Region", "goes with the area");
  }

  @Test
  void whatIsNewInEachRowNumbersIt() {
    assertThat(table(3, "Reference,Sex", "R-@,Men", "R-@,Women").told())
        .containsEntry("Reference", "numbers the rows")
        .containsEntry("Sex", "dimension");
  }

  /** A blank reference may stand in several rows. */
  @Test
  void someRowsMayHaveNoReference() {
    assertThat(table(3, "Reference,Sex", "R-@,Men", ",Women").told())
        .containsEntry("Reference", "numbers the rows");
  }

  /**
   * A text that stands in two rows is no reference, and without it these would be one row twice.
   */
  @Test
  void aTextOfTwoRowsIsNoReference() {
    LongRows rows =
        LongRows.of("Area,Kind,People", "A,x,11", "A,y,27", "B,z,35", "B,x,48", "C,u,53", "C,v,69");
    assertThat(rows.told()).containsEntry("Kind", "dimension");
  }

  /** Sort orders of areas go one to one with them; five at least, or a heading that says so. */
  @Test
  void anOrderOfTheAreasIsNoFigure() {
    assertThat(order(5, "Position", area -> area).get("Position")).isEqualTo("goes with the area");
    assertThat(order(4, "Position", area -> area).get("Position")).isEqualTo("figures");
    assertThat(order(4, "SortOrder", area -> area).get("SortOrder"))
        .isEqualTo("goes with the area");
  }

  /** Numbers of five areas that span less than ten; what spans more counts something. */
  @Test
  void numbersOfAreasRunWithHardlyAGap() {
    assertThat(order(5, "Homes", area -> area == 5 ? 10 : area).get("Homes"))
        .isEqualTo("goes with the area");
    assertThat(order(5, "Homes", area -> area == 5 ? 11 : area).get("Homes")).isEqualTo("figures");
    assertThat(order(5, "Homes", area -> area == 5 ? 4 : area).get("Homes")).isEqualTo("figures");
  }

  private static Map<String, String> order(int areas, String heading, IntUnaryOperator number) {
    return LongRows.of(
            "Area,Sex," + heading + ",People",
            IntStream.rangeClosed(1, areas)
                .boxed()
                .flatMap(
                    area ->
                        Stream.of("Men", "Women")
                            .map(
                                sex ->
                                    "Area %d,%s,%d,%s"
                                        .formatted(
                                            area,
                                            sex,
                                            number.applyAsInt(area),
                                            figure(area, sex.length()))))
                .toArray(String[]::new))
        .told();
  }

  @Test
  void numbersOfTheRowsAndPlacesOnTheMapAreNoFigures() {
    assertThat(table(3, "No,Sex", "@,Men", "@,Women").told())
        .containsEntry("No", "numbers the rows");
    assertThat(table(3, "Sex,North,East", "Men,5#.1234,-1.#234", "Women,5#.2345,-1.#345").told())
        .containsEntry("North", "a place on the map")
        .containsEntry("East", "a place on the map")
        .containsEntry("People", "figures");
  }

  /** Ages without words: numbers that recur from area to area and tell the rows apart. */
  @Test
  void numbersMayBeADimension() {
    assertThat(table(3, "Age", "15", "30", "45").told())
        .isEqualTo(Map.of("Age", "dimension", "People", "figures"));
  }

  @Test
  void numbersThatTellRowsOnlyTogetherAreDimensions() {
    assertThat(table(4, "Sex,Age", "1,15", "1,30", "1,45", "2,15", "2,30", "2,45").told())
        .isEqualTo(Map.of("Sex", "dimension", "Age", "dimension", "People", "figures"));
  }

  /** Three columns of two values tell eight rows. */
  @Test
  void threeColumnsOfNumbersMayTellTheRowsTogether() {
    assertThat(
            table(
                    4,
                    "Sex,Age,Kind",
                    "1,15,70",
                    "1,15,80",
                    "1,30,70",
                    "1,30,80",
                    "2,15,70",
                    "2,15,80",
                    "2,30,70",
                    "2,30,80")
                .told())
        .containsEntry("Sex", "dimension")
        .containsEntry("Age", "dimension")
        .containsEntry("Kind", "dimension")
        .containsEntry("People", "figures");
  }

  /** Figures of two areas may go with their categories by chance, those of three hardly. */
  @Test
  void figuresOfTwoAreasMayGoWithTheirCategoriesByChance() {
    assertThat(LongRows.ofAreas(2, "Sex,People", "Men,10", "Women,25").told())
        .isEqualTo(Map.of("Sex", "dimension", "People", "figures"));
    assertThat(table(3, "Sex,Number", "Men,10", "Women,25").told())
        .isEqualTo(Map.of("Sex", "dimension", "Number", "code of Sex", "People", "figures"));
  }

  /** Even of two areas: what is called a code, periods, numbers without a gap. */
  @Test
  void someNumbersGoWithTheirLabelsInAnyTable() {
    assertThat(table(2, "Sex,Sex code", "Men,10", "Women,25").told())
        .containsEntry("Sex code", "code of Sex");
    assertThat(table(2, "Sex,S", "Men,1", "Women,2").told()).containsEntry("S", "code of Sex");
    assertThat(table(2, "Label,When", "earlier,2020", "later,2021").told())
        .containsEntry("When", "code of Label")
        .containsEntry("Label", "periods");
  }

  /** Two columns of numbers that say the same in most areas are a code and its label. */
  @Test
  void twoColumnsOfNumbersMayBeOneDimension() {
    assertThat(table(4, "Band,Code", "10,7", "20,8", "30,9").told())
        .isEqualTo(Map.of("Band", "dimension", "Code", "code of Band", "People", "figures"));
  }

  /** Years without words: in most areas the same, or under a heading that speaks of periods. */
  @Test
  void figuresThatLookLikeYearsAreFigures() {
    LongRows homes =
        LongRows.of(
            "Area,Sex,Homes",
            "A,Men,2011",
            "A,Women,2034",
            "B,Men,1999",
            "B,Women,1957",
            "C,Men,2017",
            "C,Women,1988");
    assertThat(homes.told()).containsEntry("Homes", "figures");
    LongRows years =
        LongRows.of(
            "Area,Year,Homes",
            "A,2011,41",
            "A,2034,57",
            "B,1999,86",
            "B,1957,22",
            "C,2011,30",
            "C,1988,75");
    assertThat(years.told()).containsEntry("Year", "periods").containsEntry("Homes", "figures");
  }

  /** A price that is the same in all areas can be spread like the tonnes beside it. */
  @Test
  void numbersThatAreTheSameEverywhereAreFigures() {
    String[] lines = {"Oats,2020,70", "Oats,2021,75", "Rye,2020,85", "Rye,2021,70"};
    Map<String, String> alone = Map.of("Crop", "dimension", "Year", "periods", "Price", "figures");
    assertThat(LongRows.ofAreas(3, "Crop,Year,Price", lines).told()).isEqualTo(alone);
    assertThat(table(3, "Crop,Year,Price", lines).told())
        .containsAllEntriesOf(alone)
        .containsEntry("People", "figures");
  }

  @Test
  void aGroupOfCategoriesGoesWithThem() {
    assertThat(table(3, "Group,Crop", "Grain,Oats", "Grain,Rye", "Fruit,Apples").told())
        .containsEntry("Group", "goes with the category")
        .containsEntry("Crop", "dimension");
  }

  @Test
  void aStatusOfSomeFiguresGoesWithThem() {
    LongRows rows =
        LongRows.of(
            "Area,Sex,Status,People",
            "A,Men,final,11",
            "A,Women,estimate,24",
            "B,Men,estimate,36",
            "B,Women,final,47",
            "C,Men,final,58",
            "C,Women,final,61");
    assertThat(rows.told())
        .containsEntry("Status", "goes with the figure")
        .containsEntry("Sex", "dimension");
  }

  /** The heading decides where either of two columns would tell the rows apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "OBS_STATUS",
        "Data Marking",
        "Value note",
        "Footnotes",
        "Recent Trend",
        "Compared to England"
      })
  void aColumnNamedForTheValueGoesBeforeOthers(String heading) {
    LongRows rows =
        LongRows.of(
            "Area,Sex," + heading + ",People",
            "A,Men,p,11",
            "A,Women,q,24",
            "B,Men,q,36",
            "B,Women,p,47",
            "C,Men,p,58",
            "C,Women,q,61");
    assertThat(rows.told())
        .containsEntry(heading, "goes with the figure")
        .containsEntry("Sex", "dimension");
  }

  /** A year beside its months is needless; the year of each indicator is still a period. */
  @Test
  void aPeriodIsNeedlessBesideAFinerOneOnly() {
    assertThat(
            table(3, "Year,Month", "2020,2020-11", "2020,2020-12", "2021,2021-01", "2021,2021-02")
                .told())
        .containsEntry("Year", "goes with the category")
        .containsEntry("Month", "periods");
    assertThat(table(3, "Indicator,Year", "Births,2020", "Deaths,2020", "Moves,2021").told())
        .containsEntry("Indicator", "dimension")
        .containsEntry("Year", "periods");
  }

  /** A quarter without its year is no period, yet its heading speaks of one. */
  @Test
  void aPartOfAPeriodIsNeedlessBesideTheWhole() {
    assertThat(
            table(
                    3,
                    "Quarter,Date",
                    "First,2020-01",
                    "Second,2020-04",
                    "First,2021-01",
                    "Second,2021-04")
                .told())
        .containsEntry("Quarter", "goes with the category")
        .containsEntry("Date", "periods");
    assertThat(
            table(
                    3,
                    "Kind,Date",
                    "First,2020-01",
                    "Second,2020-04",
                    "First,2021-01",
                    "Second,2021-04")
                .told())
        .containsEntry("Kind", "dimension")
        .containsEntry("Date", "periods");
  }

  /** All 0, or a figure that is the same for each area, is a figure; no row is there twice. */
  @ParameterizedTest
  @ValueSource(strings = {"0,0", "7,7", "10,20"})
  void figuresThatAreAllAlikeAreFigures(String figures) {
    List<String> two = List.of(figures.split(","));
    for (String heading : new String[] {"OBS_VALUE", "Count", "Number of people", "People"}) {
      assertThat(
              LongRows.ofAreas(4, "Sex," + heading, "Men," + two.get(0), "Women," + two.get(1))
                  .told())
          .isEqualTo(Map.of("Sex", "dimension", heading, "figures"));
    }
  }

  /** Events are there in any number, and a 1 beside each counts nothing that rows do not. */
  @Test
  void whatIsOneOfEachEventIsNoFigure() {
    assertThat(LongRows.ofAreas(4, "Kind,Count", "Theft,1", "Theft,1", "Arson,1", "Theft,1").told())
        .isEqualTo(Map.of("Kind", "dimension", "Count", "one value"));
  }

  /** Numbers left of words, or that say so, are codes of these and no figures. */
  @Test
  void codesBesideWordsAreNoFigures() {
    assertThat(LongRows.ofAreas(4, "Sex,Sex name", "1,Men", "2,Women").told())
        .isEqualTo(Map.of("Sex", "code of Sex name", "Sex name", "dimension"));
    assertThat(LongRows.ofAreas(4, "Sex,Sex code", "Men,1", "Women,2").told())
        .isEqualTo(Map.of("Sex code", "code of Sex", "Sex", "dimension"));
  }

  /** Keys of rows are no figures, in whatever order they stand. */
  @Test
  void keysOfRowsAreNoFigures() {
    assertThat(
            LongRows.of(
                    "Area,Year,Data,RowKey",
                    "a,2021,17,702",
                    "b,2021,11,301",
                    "a,2022,25,903",
                    "b,2022,13,504")
                .told())
        .containsEntry("RowKey", "numbers the rows")
        .containsEntry("Data", "figures");
  }
}
