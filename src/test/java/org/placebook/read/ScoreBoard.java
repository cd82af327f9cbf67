package org.placebook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Names;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Compares recognised tables with the truth, field by field. */
final class ScoreBoard {
  private final Map<String, int[]> scores = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void compare(Truth truth, List<Table> tables) {
    Span body = new Span(truth.number("body_first_row"), truth.number("body_last_row"));
    Optional<Table> best =
        tables.stream()
            .filter(t -> t.sheet().strip().equals(truth.text("sheet").strip()))
            .filter(t -> overlap(t.body(), body) > 0)
            .max((a, b) -> overlap(a.body(), body) - overlap(b.body(), body));
    score(truth, "found", true, best.isPresent());
    best.ifPresent(table -> compare(truth, body, table));
  }

  private void compare(Truth truth, Span body, Table table) {
    Span header = new Span(truth.number("header_first_row"), truth.number("header_last_row"));
    score(truth, "header", header, table.header());
    score(truth, "body", body, table.body());
    score(
        truth,
        "columns",
        truth.text("first_col") + ":" + truth.text("last_col"),
        Letters.of(table.firstColumn()) + ":" + Letters.of(table.lastColumn()));
    if (truth.has("title")) {
      score(
          truth,
          "title",
          truth.text("title"),
          title(truth.text("title"), table.asFound(table.title())));
    }
    if (truth.text("orientation").equals("areas down") && truth.has("area_name_heading")) {
      String want = truth.text("area_name_heading");
      score(
          truth,
          "area name",
          want.equals("(none)") ? "" : want,
          table.areaNames().map(LabelColumn::heading).orElse("none found"));
    }
    score(truth, "orientation", truth.text("orientation"), table.orientation().words());
    List<FigureColumn> figures = table.figures();
    String first = figures.isEmpty() ? "" : table.asFound(figures.get(0).heading());
    String last = figures.isEmpty() ? "" : table.asFound(figures.get(figures.size() - 1).heading());
    score(truth, "first heading", Names.tidy(truth.text("first_value_heading")), first);
    score(truth, "last heading", Names.tidy(truth.text("last_value_heading")), last);
    score(truth, "value columns", truth.number("n_value_columns"), figures.size());
    score(truth, "rows", truth.number("n_body_rows"), table.rows().size());
    compareFigures(truth, figures);
  }

  private void compareFigures(Truth truth, List<FigureColumn> figures) {
    int markers = 0;
    double sum = 0;
    for (FigureColumn column : figures) {
      boolean checked = Letters.of(column.position()).equals(truth.text("check_column"));
      for (int row = 0; row < column.size(); row++) {
        Value value = column.value(row);
        if (value instanceof Missing missing && !missing.original().isEmpty()) {
          markers++;
        }
        if (checked && column.isFigure(row) && !column.isStoredAsText(row)) {
          sum += column.number(row);
        }
      }
    }
    score(truth, "markers", truth.number("n_marker_cells"), markers);
    if (truth.has("check_column")) {
      double want = Double.parseDouble(truth.text("check_sum"));
      boolean same = Math.abs(sum - want) <= 1e-9 * Math.max(1, Math.abs(want));
      score(truth, "check sum", want, same ? want : sum);
    }
  }

  /** The title counts as right if it is a part of the truth, or holds the truth's first part. */
  private static String title(String want, String have) {
    String a = Names.tidy(want).toLowerCase(Locale.ROOT);
    String b = Names.tidy(have).toLowerCase(Locale.ROOT);
    boolean right = !b.isEmpty() && (a.contains(b) || b.contains(a.split(" \\| ", -1)[0]));
    return right ? want : have;
  }

  private void score(Truth truth, String field, Object want, Object have) {
    int[] score = scores.computeIfAbsent(field, unused -> new int[2]);
    boolean right =
        want instanceof String text
            ? text.equalsIgnoreCase(have.toString())
            : Objects.equals(want, have);
    score[0] += right ? 1 : 0;
    score[1]++;
    if (!right) {
      misses.add("%s | %s: want '%s', have '%s'".formatted(truth, field, want, have));
    }
  }

  private static int overlap(Span a, Span b) {
    return Math.min(a.last(), b.last()) - Math.max(a.first(), b.first()) + 1;
  }

  List<String> misses() {
    return misses;
  }

  double share() {
    int right = scores.values().stream().mapToInt(s -> s[0]).sum();
    int all = scores.values().stream().mapToInt(s -> s[1]).sum();
    return (double) right / all;
  }

  double share(String field) {
    int[] score = scores.getOrDefault(field, new int[] {0, 1});
    return (double) score[0] / score[1];
  }

  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    scores.forEach(
        (field, s) ->
            shown.append(
                "%-15s %3d of %3d %6.1f%%%n".formatted(field, s[0], s[1], 100.0 * s[0] / s[1])));
    return shown.append("all fields %.1f%%%n".formatted(100 * share())).toString();
  }
}
