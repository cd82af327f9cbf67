package org.placebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Names;
import org.placebook.table.Orientation;
import org.placebook.table.Reason;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.table.Value;

/**
 * A table whose extent is known, read cell by cell as Excel's own formulas see it: a number typed
 * as text is no figure.
 *
 * @param table with its figures by their position on the sheet
 * @param markers by column: the signs that stand for a missing figure beside the harmonised
 *     shorthand, as the cells hold them
 * @param typedAsText cells that hold a number as text, by column and row
 */
public record MarkedTable(
    Table table,
    Map<Integer, Map<String, Reason>> markers,
    Map<Integer, List<Integer>> typedAsText) {
  /** So many rows beneath a table may explain its signs. */
  private static final int LINES_BENEATH = 20;

  /**
   * Reads a table.
   *
   * @param range one heading row and the rows of figures, no totals row
   * @param headings one a column
   * @param without columns that hold no figures of their own yet
   */
  public static MarkedTable read(
      String file,
      String sheet,
      Grid grid,
      Range range,
      List<String> headings,
      Set<Integer> without) {
    return new Reader(file, sheet, grid, range, headings, without).read();
  }

  private static final class Reader {
    private final String file;
    private final String sheet;
    private final Grid grid;
    private final Survey survey;
    private final Range range;
    private final List<String> headings;
    private final Set<Integer> without;
    private final List<Integer> rows = new ArrayList<>();
    private final Map<Integer, Map<String, Reason>> markers = new HashMap<>();
    private final Map<Integer, List<Integer>> asText = new HashMap<>();

    Reader(
        String file,
        String sheet,
        Grid grid,
        Range range,
        List<String> headings,
        Set<Integer> without) {
      this.file = file;
      this.sheet = sheet;
      this.grid = grid;
      this.survey = Survey.of(grid);
      this.range = range;
      this.headings = headings;
      this.without = without;
      for (int row = range.firstRow() + 1; row <= range.lastRow(); row++) {
        rows.add(row);
      }
    }

    MarkedTable read() {
      List<Integer> labelled = new ArrayList<>();
      List<Integer> figured = new ArrayList<>();
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        if (!without.contains(column)) {
          (isOfFigures(column) ? figured : labelled).add(column);
        }
      }
      List<String> notes = notes();
      Legend legend = Legend.of(notes, signs(figured));
      List<FigureColumn> figures = figured.stream().map(c -> figures(c, legend)).toList();
      List<LabelColumn> labels = labelled.stream().map(this::labels).toList();
      AreaLabels areas = AreaLabels.of(labels);
      Table table =
          new Table(
              file,
              sheet,
              1,
              "",
              Map.of(),
              new Span(range.firstRow(), range.firstRow()),
              new Span(range.firstRow(), range.lastRow()),
              range.firstColumn(),
              range.lastColumn(),
              Orientation.AREAS_DOWN,
              areas.codes(),
              areas.names(),
              labels,
              figures,
              rows,
              legend.reasons(),
              notes);
      return new MarkedTable(table, markers, asText);
    }

    private String heading(int column) {
      return headings.get(column - range.firstColumn());
    }

    /** Figures, or signs in their place, are most of what the column holds. */
    private boolean isOfFigures(int column) {
      int figures = 0;
      int signs = 0;
      int words = 0;
      for (int row : rows) {
        switch (survey.role(row, column)) {
          case NUMBER, DAY -> figures++;
          case NUMBER_AS_TEXT, MARKER -> signs++;
          case WORDS -> words++;
          case BLANK -> {}
        }
      }
      return figures > 0 ? 2 * (figures + signs) >= words : signs > 0 && signs >= words;
    }

    private LabelColumn labels(int column) {
      return new LabelColumn(
          heading(column), column, rows.stream().map(row -> survey.text(row, column)).toList());
    }

    private Set<String> signs(List<Integer> columns) {
      Set<String> signs = new HashSet<>();
      for (int column : columns) {
        for (int row : rows) {
          CellRole role = survey.role(row, column);
          if (role == CellRole.MARKER || role == CellRole.WORDS) {
            signs.add(survey.text(row, column));
          }
        }
      }
      return signs;
    }

    private List<String> notes() {
      List<String> notes = new ArrayList<>();
      for (int row = range.lastRow() + 1;
          row <= Math.min(grid.lastRow(), range.lastRow() + LINES_BENEATH);
          row++) {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= survey.lastColumn(row); column++) {
          line.append(survey.text(row, column)).append(' ');
        }
        notes.add(Names.tidy(line.toString()));
      }
      return notes;
    }

    private FigureColumn figures(int column, Legend legend) {
      double[] numbers = new double[rows.size()];
      Map<Integer, Value> others = new HashMap<>();
      boolean rates = hasDecimals(column);
      for (int i = 0; i < rows.size(); i++) {
        int row = rows.get(i);
        CellKind kind = grid.kind(row, column);
        boolean isNumber = kind == CellKind.NUMBER || kind == CellKind.DATE;
        if (isNumber && !survey.isBlank(row, column)) {
          numbers[i] = grid.number(row, column);
        } else {
          others.put(i, other(row, column, rates, legend));
        }
      }
      return new FigureColumn(heading(column), "", column, numbers, others);
    }

    private boolean hasDecimals(int column) {
      return rows.stream()
          .filter(row -> grid.kind(row, column) == CellKind.NUMBER)
          .mapToDouble(row -> grid.number(row, column))
          .anyMatch(number -> number != Math.rint(number));
    }

    private Value other(int row, int column, boolean rates, Legend legend) {
      String text = survey.text(row, column);
      String raw = survey.isBlank(row, column) ? "" : grid.text(row, column);
      CellRole role = survey.role(row, column);
      if (role == CellRole.NUMBER_AS_TEXT) {
        asText.computeIfAbsent(column, unused -> new ArrayList<>()).add(row);
      }
      boolean isSign = role == CellRole.MARKER || role == CellRole.WORDS;
      if (!isSign || grid.kind(row, column) == CellKind.ERROR) {
        return new Missing(Reason.NOT_AVAILABLE, raw);
      }
      Optional<Reason> known =
          Reason.ofShorthand(text)
              .or(() -> legend.reason(text))
              .or(() -> Markers.general(text, rates));
      Reason reason = known.orElse(Reason.NOT_AVAILABLE);
      boolean isShorthand = raw.strip().equals(reason.shorthand());
      if (!isShorthand && (known.isPresent() || raw.indexOf('[') >= 0)) {
        markers.computeIfAbsent(column, unused -> new LinkedHashMap<>()).put(raw, reason);
      }
      return new Missing(reason, raw);
    }
  }
}
