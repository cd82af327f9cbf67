package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/** Bands that Excel turned into dates are told by the bands beside them. */
class EatenBandsTest {

  private static Recognition read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines)));
  }

  private static List<String> headings(Recognition read) {
    Table table = read.tables().get(0);
    return table.figures().stream().map(FigureColumn::heading).toList();
  }

  @Test
  void datesAmongBands() {
    Recognition read =
        read(
            "Place | 0-4 | 2024-09-05 | 2014-10-01 | 15-19 | 20+",
            "Area 1 | 1 | 2 | 3 | 4 | 5",
            "Area 2 | 2 | 3 | 4 | 5 | 6");
    assertThat(headings(read)).containsExactly("0-4", "5-9", "10-14", "15-19", "20+");
    assertThat(read.findings())
        .extracting(Finding::message)
        .containsExactly(
            "Excel turned bands into dates, in 2 cells; from the bands beside them they are read as"
                + " 5-9, 10-14.");
  }

  @Test
  void asTextFilesKeepThem() {
    assertThat(
            headings(
                read(
                    "Place | 1-4 | 05-Sep | Oct-14 | 15 and over",
                    "Area 1 | 10 | 20 | 30 | 40",
                    "Area 2 | 20 | 30 | 40 | 50")))
        .containsExactly("1-4", "5-9", "10-14", "15 and over");
  }

  @Test
  void monthsBesideEachOtherStayMonths() {
    Recognition read =
        read("Place | Sep-05 | Oct-05 | Nov-05", "Area 1 | 10 | 20 | 30", "Area 2 | 20 | 30 | 40");
    assertThat(headings(read)).containsExactly("Sep-05", "Oct-05", "Nov-05");
    assertThat(read.findings()).isEmpty();
  }

  /** 1 May beside 0-4 would be 1-5 or 5-1: neither begins where 0-4 ends. */
  @Test
  void whatDoesNotAbutStaysADate() {
    assertThat(
            headings(
                read(
                    "Place | 0-4 | 2024-05-01 | 20-24",
                    "Area 1 | 10 | 20 | 30",
                    "Area 2 | 20 | 30 | 40")))
        .containsExactly("0-4", "2024-05-01", "20-24");
  }
}
