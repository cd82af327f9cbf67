package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placebook.book.Cells;
import org.placebook.book.Highlight;
import org.placebook.book.Printing;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.Highlighting;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The finished sheets of a correlation: pairs, matrix, or both. */
public final class CorrelationPages {
  private static final int LEAD = SheetText.LEAD + 1;

  private final PlacedCorrelation placed;
  private final CorrelationSpec spec;
  private final CorrelationFigures figures;
  private final SheetText text;

  CorrelationPages(PlacedCorrelation placed, SheetText text) {
    this.placed = placed;
    this.spec = placed.spec();
    this.figures = placed.figures();
    this.text = text;
  }

  /** The sheet's row of a pair in the pairs table. */
  public static int row(int pair) {
    return LEAD + 3 + pair;
  }

  /** The sheets, under these names; the second name is the matrix's where there are both. */
  List<TableSheet> sheets(String pairsName, String matrixName) {
    List<TableSheet> sheets = new ArrayList<>();
    if (spec.layout() != CorrelationLayout.MATRIX) {
      sheets.add(pairs(pairsName));
    }
    if (spec.layout() != CorrelationLayout.PAIRS) {
      sheets.add(matrix(spec.layout() == CorrelationLayout.BOTH ? matrixName : pairsName));
    }
    return sheets;
  }

  /** As many columns as a page has room for. */
  private static final int PRINTED_WHOLE = 9;

  private TableSheet pairs(String name) {
    List<SheetColumn> columns = new PairsTable(name, spec, figures, row(0)).columns();
    int r = PairsTable.columnOfR() - 1;
    int last = Math.max(0, figures.pairs().size() - 1);
    boolean isWide = columns.size() > PRINTED_WHOLE;
    List<TextLine> lead = lead(LeadLines.reasons(columns));
    return new TableSheet(
        name,
        SheetText.titled(spec.name(), spec.title(), spec.notes()),
        UniqueNames.tableName(name),
        isWide ? shortened(lead) : lead,
        columns,
        Collections.nCopies(figures.pairs().size(), RowRole.BODY),
        List.of(new Highlight(r, r, 0, last, Highlighting.coefficients("0.000"))),
        List.of(),
        isWide ? Printing.FIRST_COLUMNS : Printing.WHOLE);
  }

  /** What goes beyond p and its adjustment is for whoever checks, on the screen. */
  private static List<TextLine> shortened(List<TextLine> lead) {
    List<TextLine> said = new ArrayList<>(lead);
    said.set(0, TextLine.body(lead.get(0).text() + " " + Printing.FIRST_COLUMNS.words()));
    return said;
  }

  private List<TextLine> lead(Collection<Reason> used) {
    List<TextLine> lead =
        new ArrayList<>(text.lead(!spec.notes().isEmpty(), used, placed.measures()));
    String sentence =
        "Read with care: n is the number of areas; areas of one authority are alike; r says nothing"
            + " of cause. See the worksheet Notes.";
    lead.add(2, TextLine.body(sentence));
    return lead;
  }

  /** The first measures down and the second across, or turned where more are across than fit. */
  private TableSheet matrix(String name) {
    List<String> rows = new ArrayList<>(labels(pair -> pair.x().label()));
    List<String> columnLabels = new ArrayList<>(labels(pair -> pair.y().label()));
    if (figures.isOfOneList()) {
      columnLabels.stream().filter(label -> !rows.contains(label)).forEach(rows::add);
      columnLabels.clear();
      columnLabels.addAll(rows);
    }
    boolean isTurned = columnLabels.size() > Math.max(rows.size(), PRINTED_WHOLE);
    if (isTurned) {
      List<String> first = List.copyOf(rows);
      rows.clear();
      rows.addAll(columnLabels);
      columnLabels.clear();
      columnLabels.addAll(first);
    }
    List<SheetColumn> columns = new ArrayList<>();
    UniqueNames headings = new UniqueNames();
    columns.add(
        new SheetColumn(
            headings.unique("Measure"),
            SheetColumn.Kind.LABEL,
            "General",
            new DerivedTable.TextCells(rows)));
    for (String label : columnLabels) {
      MatrixCells cells =
          new MatrixCells(name, rows, label, figures.pairs(), figures.isMirrored() || isTurned);
      columns.add(
          new SheetColumn(
              headings.unique("%s\n(%s)".formatted(label, spec.method().symbol())),
              SheetColumn.Kind.FIGURE,
              "0.00",
              cells));
    }
    int lastRow = Math.max(0, rows.size() - 1);
    return new TableSheet(
        name,
        SheetText.titled(spec.name() + " as a matrix", spec.title(), spec.notes()),
        UniqueNames.tableName(name),
        lead(LeadLines.reasons(columns)),
        columns,
        Collections.nCopies(rows.size(), RowRole.BODY),
        List.of(
            new Highlight(
                1,
                Math.max(1, columnLabels.size()),
                0,
                lastRow,
                Highlighting.coefficients("0.00"))),
        List.of());
  }

  private List<String> labels(Function<Pair, String> of) {
    return figures.pairs().stream().map(of).distinct().toList();
  }

  /** A column of the matrix: r of each row's measure with the column's. */
  private record MatrixCells(
      String home, List<String> rows, String column, List<Pair> pairs, boolean isMirrored)
      implements Cells {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public Value value(int row) {
      return pair(row)
          .flatMap(index -> pairs.get(index).chosen())
          .map(chosen -> Value.of(chosen.value()))
          .orElse(Value.missing(Reason.NOT_APPLICABLE));
    }

    @Override
    public Optional<String> formula(int row) {
      Optional<Pair> pair = pair(row).map(pairs::get);
      if (pair.isEmpty() || pair.get().method() != CoefficientKind.PEARSON) {
        return Optional.empty();
      }
      boolean isMirror = !pair.get().y().label().equals(column);
      Pair.Side ofRow = isMirror ? pair.get().y() : pair.get().x();
      Pair.Side ofColumn = isMirror ? pair.get().x() : pair.get().y();
      return PairText.inMatrix(ofRow, ofColumn, CorrelationPages.row(row), home);
    }

    /**
     * Whether the pair's second measure is the row's: beyond the diagonal, and where it is turned.
     */
    private boolean isMirror(Pair pair, int row) {
      return pair.y().label().equals(rows.get(row)) && pair.x().label().equals(column);
    }

    private Optional<Integer> pair(int row) {
      for (int i = 0; i < pairs.size(); i++) {
        Pair pair = pairs.get(i);
        boolean isIt = pair.x().label().equals(rows.get(row)) && pair.y().label().equals(column);
        if (isIt || (isMirrored && isMirror(pair, row))) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }
}
