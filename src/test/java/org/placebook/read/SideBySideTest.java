package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Table;

/** A row that names two places is never one row: tables side by side, each in its own order. */
class SideBySideTest {

  private static List<Table> read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines))).tables();
  }

  private static LabelColumn last(List<LabelColumn> labels) {
    return labels.get(labels.size() - 1);
  }

  private static String column(Table table, int figures) {
    FigureColumn column = table.figures().get(figures);
    StringBuilder text = new StringBuilder(column.heading());
    List<String> places = table.areaNames().orElseGet(() -> last(table.labels())).texts();
    IntStream.range(0, column.size())
        .forEach(
            i -> text.append(" ").append(places.get(i)).append(" ").append((int) column.number(i)));
    return text.toString();
  }

  @Test
  void withABlankColumnBetween() {
    List<Table> tables =
        read(
            "Area code | Area | Owned | Rented |  | Area code | Area | Cars",
            "E06000001 | Hartlepool | 241 | 61 |  | E06000002 | Middlesbrough | 520",
            "E06000002 | Middlesbrough | 362 | 104 |  | E06000003 | Redcar and Cleveland | 610",
            "E06000003 | Redcar and Cleveland | 384 | 73 |  | E06000001 | Hartlepool | 410");
    assertThat(tables).hasSize(2);
    assertThat(column(tables.get(0), 0))
        .isEqualTo("Owned Hartlepool 241 Middlesbrough 362 Redcar and Cleveland 384");
    assertThat(column(tables.get(1), 0))
        .isEqualTo("Cars Middlesbrough 520 Redcar and Cleveland 610 Hartlepool 410");
  }

  /** Downloads name the country that a row belongs to before the row's own area. */
  @Test
  void aColumnOfOnePlaceIsNoList() {
    List<Table> tables =
        read(
            "ID | Parent code | Parent | Area code | Area | Cars",
            "7 | E92000001 | England | E06000001 | Hartlepool | 520",
            "7 | E92000001 | England | E06000002 | Middlesbrough | 610",
            "7 | E92000001 | England | E06000003 | Redcar and Cleveland | 410");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).areaNames())
        .hasValueSatisfying(n -> assertThat(n.heading()).isEqualTo("Area"));
  }

  @Test
  void withoutOneToo() {
    List<Table> tables =
        read(
            "District | Births | Authority | Deaths",
            "Hartlepool | 241 | Middlesbrough | 520",
            "Middlesbrough | 362 | Hartlepool | 410",
            "Redcar and Cleveland | 384 | Redcar and Cleveland | 610");
    assertThat(tables).hasSize(2);
    assertThat(column(tables.get(1), 0))
        .isEqualTo("Deaths Middlesbrough 520 Hartlepool 410 Redcar and Cleveland 610");
  }

  @Test
  void placesOfNoOfficialListWithTheirRanks() {
    List<Table> tables =
        read(
            "Rank | Site | Visits | Rank | Site | Staff",
            "1 | North Lodge | 94 | 1 | Old Mill | 31",
            "2 | Old Mill | 71 | 2 | Quay House | 22",
            "3 | Quay House | 52 | 3 | North Lodge | 18");
    assertThat(tables).hasSize(2);
    assertThat(column(tables.get(1), tables.get(1).figures().size() - 1))
        .isEqualTo("Staff Old Mill 31 Quay House 22 North Lodge 18");
  }

  @Test
  void theSamePlacesInTheSameRowsAreOneTable() {
    List<Table> tables =
        read(
            "Area code | Area | Owned | Rented |  | Area code | Area | Cars",
            "E06000001 | Hartlepool | 241 | 61 |  | E06000001 | Hartlepool | 410",
            "E06000002 | Middlesbrough | 362 | 104 |  | E06000002 | Middlesbrough | 520",
            "E06000003 | Redcar & Cleveland | 384 | 73 |  | E06000003 | Redcar and Cleveland |"
                + " 610");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).figures())
        .extracting(FigureColumn::heading)
        .containsExactly("Owned", "Rented", "Cars");
  }

  @Test
  void oldAndNewCodesOfOnePlaceAreOneRow() {
    List<Table> tables =
        read(
            "Old code | Area | Owned | New code | Name | Cars",
            "E08000020 | Gateshead | 241 | E08000037 | Gateshead | 410",
            "E06000048 | Northumberland | 362 | E06000057 | Northumberland | 520",
            "E07000097 | East Hertfordshire | 384 | E07000242 | East Hertfordshire | 610");
    assertThat(tables).hasSize(1);
  }
}
