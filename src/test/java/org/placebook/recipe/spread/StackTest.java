package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.table.Column;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Files with the same headings, one beneath the other. */
class StackTest {
  @TempDir private Path folder;

  private final List<Table> tables = new ArrayList<>();

  private void file(String header, String... rows) throws IOException {
    Path file = folder.resolve("file%d.csv".formatted(tables.size() + 1));
    tables.add(Asked.table(Files.writeString(file, header + "\n" + String.join("\n", rows))));
  }

  private Table stacked() {
    return Stack.of(tables).orElseThrow();
  }

  private static List<Value> values(Column column) {
    List<Value> values = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      values.add(column.value(row));
    }
    return values;
  }

  @Test
  void rowsFollowInTheOrderOfTheFiles() throws IOException {
    String header = "Code,Area,Kind,Jobs";
    file(
        header, "E06000001,Hartlepool,A,5", "E06000002,Middlesbrough,B,17", "E06000003,Redcar,C,9");
    file(header, "E06000004,Stockton,D,71", "E06000005,Darlington,E,8", "E06000006,Halton,F,30");
    Table stacked = stacked();
    assertThat(stacked.areaCodes().orElseThrow().texts())
        .containsExactly(
            "E06000001", "E06000002", "E06000003", "E06000004", "E06000005", "E06000006");
    assertThat(stacked.areaNames().orElseThrow().texts())
        .containsExactly(
            "Hartlepool", "Middlesbrough", "Redcar", "Stockton", "Darlington", "Halton");
    assertThat(stacked.labels()).extracting(LabelColumn::heading).containsExactly("Kind");
    assertThat(stacked.labels().get(0).texts()).containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(stacked.figures()).extracting(FigureColumn::heading).containsExactly("Jobs");
    assertThat(values(stacked.figures().get(0)))
        .containsExactly(
            Value.of(5), Value.of(17), Value.of(9), Value.of(71), Value.of(8), Value.of(30));
    assertThat(stacked.rows()).containsExactly(2, 3, 4, 2, 3, 4);
  }

  @Test
  void columnsMayStandInAnotherOrder() throws IOException {
    file("Code,Kind,Jobs,Homes", "E06000001,A,5,50", "E06000002,B,7,70");
    file("Code,Homes,Kind,Jobs", "E06000003,90,C,9", "E06000004,80,D,11");
    Table stacked = stacked();
    assertThat(stacked.figures())
        .extracting(FigureColumn::heading)
        .containsExactly("Jobs", "Homes");
    assertThat(values(stacked.figures().get(1)))
        .containsExactly(Value.of(50), Value.of(70), Value.of(90), Value.of(80));
  }

  @Test
  void otherHeadingsMakeNoStack() throws IOException {
    file("Code,Kind,Jobs", "E06000001,A,5", "E06000002,B,17", "E06000003,C,9");
    file("Code,Kind,Homes", "E06000004,D,71", "E06000005,E,8", "E06000006,F,30");
    assertThat(Stack.of(tables)).isEmpty();
    assertThat(Stack.of(tables.subList(0, 1))).contains(tables.get(0));
  }

  /** Two columns of one heading are two. */
  @Test
  void equalHeadingsAreToldApartByTheirOrder() throws IOException {
    file("Code,Jobs,Jobs", "E06000001,5,50", "E06000002,7,70");
    file("Code,Jobs,Jobs", "E06000003,9,90", "E06000004,11,110");
    Table stacked = stacked();
    assertThat(values(stacked.figures().get(0)))
        .containsExactly(Value.of(5), Value.of(7), Value.of(9), Value.of(11));
    assertThat(values(stacked.figures().get(1)))
        .containsExactly(Value.of(50), Value.of(70), Value.of(90), Value.of(110));
  }

  /** A file in which everything is held back has no figures in that column. */
  @Test
  void aColumnOfMarkersIsOneOfFiguresElsewhere() throws IOException {
    file("Code,Kind,Jobs,Homes", "E06000001,A,5,1", "E06000002,B,7 p,2");
    file("Code,Kind,Jobs,Homes", "E06000003,C,suppressed,3", "E06000004,D,none known,4");
    assertThat(tables.get(1).figures()).extracting(FigureColumn::heading).containsExactly("Homes");
    assertThat(values(stacked().figures().get(0)))
        .containsExactly(
            Value.of(5),
            new Figure(7, Optional.of("p")),
            new Missing(Reason.CONFIDENTIAL, "suppressed"),
            new Missing(Reason.NOT_AVAILABLE, "none known"));
  }

  @Test
  void markersAndFlagsStay() throws IOException {
    file("Code,Kind,Jobs", "E06000001,A,5", "E06000002,B,[c]", "E06000005,B,8 p");
    file("Code,Kind,Jobs", "E06000003,C,9 r", "E06000004,D,11", "E06000006,D,12");
    assertThat(values(stacked().figures().get(0)))
        .containsExactly(
            Value.of(5),
            new Missing(Reason.CONFIDENTIAL, "[c]"),
            new Figure(8, Optional.of("p")),
            new Figure(9, Optional.of("r")),
            Value.of(11),
            Value.of(12));
  }

  @Test
  void eachRowIsShownWithItsFile() throws IOException {
    file("Code,Jobs", "E06000001,5", "E06000002,17", "E06000003,9");
    file("Code,Jobs", "E06000004,71", "E06000005,8", "E06000006,30");
    StackedTables parts = new StackedTables(tables);
    assertThat(parts.shown(2)).isEqualTo("file1.csv row 4");
    assertThat(parts.shown(3)).isEqualTo("file2.csv row 2");
    assertThat(parts.shown(5)).isEqualTo("file2.csv row 4");
    assertThat(List.of(parts.of(0), parts.of(2), parts.of(3))).containsExactly(0, 0, 1);
    assertThat(new StackedTables(tables.subList(0, 1)).shown(1)).isEqualTo("3");
  }

  /** Two files of the same areas make a long table if a column tells their rows apart. */
  @Test
  void filesThatNothingTellsApartMakeNoLongTable() throws IOException {
    file("Code,Jobs", "E06000001,5", "E06000002,17", "E06000003,9");
    file("Code,Jobs", "E06000001,6", "E06000002,28", "E06000003,40");
    assertThat(Spread.of(Asked.input(""), tables)).isEmpty();
    tables.clear();
    file("Code,Year,Jobs", "E06000001,2020,5", "E06000002,2020,17", "E06000003,2020,9");
    file("Code,Year,Jobs", "E06000001,2021,6", "E06000002,2021,28", "E06000003,2021,40");
    assertThat(Asked.headings(Asked.of(tables, ""))).isEqualTo("2020; 2021");
  }
}
