package org.placebook.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.own.typed.SharedFormulas;
import org.placebook.own.typed.TableReference;
import org.placebook.sheet.Range;

/** Her own formulas and charts that use cells of typed functions. */
final class Uses {
  private static final int MOST = 200_000;

  private final OwnBook book;
  private final List<List<Used>> formulas = new ArrayList<>();
  private final List<List<Used>> charts = new ArrayList<>();

  /** Cells of a sheet. */
  private record Used(String sheet, Range range) {}

  Uses(OwnBook book, List<WorkedCell> worked) throws IOException {
    this.book = book;
    Map<OwnSheet, Set<String>> typed = new HashMap<>();
    for (WorkedCell cell : worked) {
      typed
          .computeIfAbsent(cell.cell().sheet(), unused -> new HashSet<>())
          .add(cell.cell().cell().xml());
    }
    for (OwnSheet sheet : book.sheets()) {
      formulas(sheet, typed.getOrDefault(sheet, Set.of()));
    }
    for (String part : book.parts()) {
      if (part.matches("xl/charts/chart[^/]*\\.xml")) {
        charts.add(chart(part));
      }
    }
  }

  private void formulas(OwnSheet sheet, Set<String> typed) throws IOException {
    if (!book.hasFormula(sheet)) {
      return;
    }
    SharedFormulas shared = new SharedFormulas();
    String text = book.text(sheet.part()).text();
    for (FormulaCell raw : SheetFormulas.of(text, xml -> !typed.contains(xml))) {
      FormulaCell cell = shared.own(raw);
      if (formulas.size() < MOST) {
        formulas.add(ranges(cell.formula(), sheet.name(), cell.row(), cell.column()));
      }
    }
  }

  private List<Used> chart(String part) throws IOException {
    String text = book.text(part).text();
    List<Used> ranges = new ArrayList<>();
    Tags tags = new Tags(text);
    while (tags.nextStart("f")) {
      int close = text.indexOf("</", tags.end());
      if (!tags.isEmpty() && close > 0) {
        ranges.addAll(ranges(Xml.unescaped(text.substring(tags.end(), close)), "", 1, 1));
      }
    }
    return ranges;
  }

  private List<Used> ranges(String formula, String sheet, int row, int column) {
    List<Used> ranges = new ArrayList<>();
    for (FormulaPiece piece : FormulaPieces.of(formula)) {
      if (piece.kind() == FormulaPiece.Kind.CELLS) {
        cells(CellReference.of(piece.text()), sheet).ifPresent(ranges::add);
      } else if (piece.kind() == FormulaPiece.Kind.TABLE) {
        columns(TableReference.of(piece.text()), sheet, row, column).ifPresent(ranges::add);
      }
    }
    return ranges;
  }

  private static Optional<Used> cells(CellReference cells, String sheet) {
    if (cells.isOutside()) {
      return Optional.empty();
    }
    CellReference.Corner a = cells.from();
    CellReference.Corner b = cells.to();
    int top = Math.max(1, Math.min(a.row(), b.row()));
    int bottom = Math.max(a.row(), b.row());
    int left = Math.max(1, Math.min(a.column(), b.column()));
    int right = Math.max(a.column(), b.column());
    Range range =
        new Range(
            top,
            left,
            bottom == 0 ? Integer.MAX_VALUE : bottom,
            right == 0 ? Integer.MAX_VALUE : right);
    return Optional.of(new Used(cells.sheet().orElse(sheet), range));
  }

  private Optional<Used> columns(TableReference columns, String sheet, int row, int column) {
    Optional<MarkedRange> table =
        columns.table().isPresent()
            ? book.table(columns.table().get())
            : book.tableAt(sheet, row, column);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    MarkedRange t = table.get();
    int first = columns.first().map(t.headings()::indexOf).orElse(0);
    int last =
        columns
            .last()
            .or(columns::first)
            .map(t.headings()::indexOf)
            .orElse(t.headings().size() - 1);
    int left = t.range().firstColumn();
    return first < 0 || last < first
        ? Optional.empty()
        : Optional.of(
            new Used(t.sheet(), new Range(t.firstRow(), left + first, t.lastRow(), left + last)));
  }

  /** Whether she has formulas of her own, which Excel must work out again. */
  boolean areThere() {
    return !formulas.isEmpty();
  }

  /** A sentence on a group of cells, or nothing. */
  String of(CellGroup group) {
    long byFormulas = formulas.stream().filter(ranges -> uses(ranges, group)).count();
    long byCharts = charts.stream().filter(ranges -> uses(ranges, group)).count();
    List<String> users = new ArrayList<>();
    if (byFormulas > 0) {
      users.add(byFormulas + (byFormulas == 1 ? " formula" : " formulas"));
    }
    if (byCharts > 0) {
      users.add(byCharts + (byCharts == 1 ? " chart" : " charts"));
    }
    return users.isEmpty()
        ? ""
        : " %s of yours use%s these cells: Excel works %s out on opening."
            .formatted(
                String.join(" and ", users),
                byFormulas + byCharts == 1 ? "s" : "",
                byFormulas + byCharts == 1 ? "it" : "them");
  }

  private static boolean uses(List<Used> ranges, CellGroup group) {
    return ranges.stream()
        .anyMatch(
            used ->
                used.sheet.equalsIgnoreCase(group.sheet())
                    && group.cells().stream()
                        .anyMatch(
                            cell ->
                                used.range.contains(
                                    cell.cell().cell().row(), cell.cell().cell().column())));
  }
}
