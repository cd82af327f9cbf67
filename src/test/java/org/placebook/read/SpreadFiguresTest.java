package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/** A figure merged over several places is of all of them together, and of none alone. */
class SpreadFiguresTest {

  private static Recognition read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines)));
  }

  private static List<Object> values(Recognition recognition, int figures) {
    FigureColumn column = recognition.tables().get(0).figures().get(figures);
    return IntStream.range(0, column.size()).mapToObj(row -> plain(column, row)).toList();
  }

  private static Object plain(FigureColumn column, int row) {
    if (column.value(row) instanceof Figure figure) {
      return figure.number();
    }
    return column.value(row) instanceof Missing missing ? missing.reason() : "?";
  }

  @Test
  void overTwoAreas() {
    Recognition read =
        read(
            "Area code | Area | Admissions | Discharges",
            "E06000001 | Hartlepool | 241 | 61",
            "E06000002 | Middlesbrough | 746 | 104",
            "E06000003 | Redcar and Cleveland | ^ | 73",
            "E06000004 | Stockton-on-Tees | 563 | 109");
    assertThat(values(read, 0))
        .containsExactly(241.0, Reason.NOT_AVAILABLE, Reason.NOT_AVAILABLE, 563.0);
    assertThat(values(read, 1)).containsExactly(61.0, 104.0, 73.0, 109.0);
    assertThat(read.findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("The figure 746 is merged over"));
  }

  @Test
  void overTheLastPlacesOfNoOfficialList() {
    Recognition read =
        read(
            "Site | Visits",
            "North Lodge | 94",
            "Quay House | 71",
            "Old Mill | '1,250",
            "West Pier | ^",
            "Tower | ^");
    assertThat(values(read, 0))
        .containsExactly(
            94.0, 71.0, Reason.NOT_AVAILABLE, Reason.NOT_AVAILABLE, Reason.NOT_AVAILABLE);
  }

  @Test
  void overTwoColumns() {
    Recognition read =
        read(
            "Site | Boats | Kites",
            "North Lodge | 94 | 20",
            "Quay House | 71 | <",
            "Old Mill | 52 | 21");
    assertThat(values(read, 0)).containsExactly(94.0, Reason.NOT_AVAILABLE, 52.0);
    assertThat(values(read, 1)).containsExactly(20.0, Reason.NOT_AVAILABLE, 21.0);
  }

  @Test
  void signsStandForEach() {
    Recognition read =
        read("Site | Boats", "North Lodge | 94", "Quay House | [c]", "Old Mill | ^", "Tower | 21");
    assertThat(values(read, 0))
        .containsExactly(94.0, Reason.CONFIDENTIAL, Reason.CONFIDENTIAL, 21.0);
  }

  @Test
  void cellsMergedOverNothingElseAreTheirOwn() {
    Recognition read =
        read(
            "Site | Boats | < | Kites",
            "North Lodge | 94 | < | 20",
            "Quay House | 71 | < | 18",
            "Old Mill | 52 | < | 21");
    assertThat(values(read, 0)).containsExactly(94.0, 71.0, 52.0);
    assertThat(values(read, 2)).containsExactly(20.0, 18.0, 21.0);
    assertThat(read.findings()).isEmpty();
  }
}
