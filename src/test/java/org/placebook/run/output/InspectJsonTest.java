package org.placebook.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Orientation;
import org.placebook.table.Place;
import org.placebook.table.Reason;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.table.Value;

class InspectJsonTest {
  @Test
  void printsOneObject() {
    Map<Integer, Value> others =
        Map.of(
            1, new Missing(Reason.CONFIDENTIAL, "*"),
            2, new Missing(Reason.NOT_AVAILABLE, ""),
            3, new Figure(7));
    FigureColumn jobs =
        new FigureColumn(
            "Jobs | \"number\"", "Count", 2, new double[] {0.1, 0, 0, 0}, others, Set.of(3));
    LabelColumn names = new LabelColumn("Area", 1, List.of("Leeds", "York", "Selby", "Ripon"));
    Table table =
        new Table(
            "a.xlsx",
            "Data",
            1,
            "Jobs",
            Map.of("date", "2018"),
            new Span(1, 2),
            new Span(3, 6),
            1,
            2,
            Orientation.AREAS_DOWN,
            Optional.empty(),
            Optional.of(names),
            List.of(),
            List.of(jobs),
            List.of(3, 4, 5, 6),
            Map.of(),
            List.of());
    Finding finding = Finding.warning(Place.cell("a.xlsx", "Data", 6, 2), "A number as text.");
    assertThat(InspectJson.of("a.xlsx", List.of(table), List.of(finding)))
        .isEqualTo(
            """
            {"file":"a.xlsx","tables":[{"sheet":"Data","table":1,"title":"Jobs",\
            "preamble":{"date":"2018"},"header":[1,2],"body":[3,6],"columns":["A","B"],\
            "areaCode":"","areaName":"Area","orientation":"areas down","values":[{"letter":"B",\
            "heading":"Jobs | \\"number\\"","unit":"Count","figures":2,"sum":7.1,\
            "missing":{"confidential":1,"blank":1},"markers":["*"]}]}],"findings":[{\
            "severity":"warning","sheet":"Data","cell":"B6","message":"A number as text."}]}\
            """);
  }

  @Test
  void sumsWithoutRoundingErrors() {
    ExactSum sum = new ExactSum();
    for (double number : new double[] {1, 1e100, 1, -1e100}) {
      sum.add(number);
    }
    assertThat(sum.value()).isEqualTo(2);
  }
}
