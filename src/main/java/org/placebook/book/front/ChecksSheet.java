package org.placebook.book.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.correlation.CorrelationPages;
import org.placebook.book.correlation.PairsTable;
import org.placebook.book.correlation.PlacedCorrelation;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.FormulaLine;
import org.placebook.book.table.Rendering;
import org.placebook.book.table.RowOrder;
import org.placebook.book.table.TextTable;
import org.placebook.recipe.CoefficientKind;
import org.placebook.recipe.CorrelationLayout;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The sheet Checks: everything found wrong or odd, and live checks of the workbook itself. */
final class ChecksSheet {
  private static final String THIS = "this workbook";

  private ChecksSheet() {}

  /** A live check: a formula that says "in order" while all is well. */
  private record Live(String sheet, String what, String formula) {}

  /** A line of the log. */
  private record Entry(
      String kind, Place place, String message, String result, Optional<String> formula) {}

  /**
   * The sheet.
   *
   * @param inferred whether there was no recipe: the first finding says what the table was taken
   *     for
   */
  static TableSheet of(
      boolean inferred,
      List<Finding> findings,
      List<DerivedTable> tables,
      List<PlacedCorrelation> correlations,
      List<QualityLog.Entry> log,
      List<Finding> notMatched,
      Rendering rendering,
      List<FormulaLine> formulas) {
    List<Entry> entries = new ArrayList<>();
    int claims = inferred ? Math.min(1, findings.size()) : 0;
    findings.subList(0, claims).forEach(claim -> entries.add(found(claim)));
    log.forEach(e -> entries.add(check(e)));
    List<Live> checks = new ArrayList<>(live(tables, rendering));
    correlations.forEach(placed -> ofValues(placed).ifPresent(checks::add));
    checks.forEach(
        live ->
            entries.add(
                check(
                    new QualityLog.Entry(
                        live.sheet(), "", live.what(), "in order", Optional.of(live.formula())))));
    for (FormulaLine line : formulas) {
      Place place = new Place(THIS, line.sheet(), line.cells());
      entries.add(new Entry("formula", place, line.words(), "", Optional.empty()));
    }
    findings.stream()
        .skip(claims)
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(finding -> entries.add(found(finding)));
    if (findings.isEmpty()) {
      Place here = Place.file(THIS);
      entries.add(found(Finding.note(here, "Nothing was found wrong or odd in the inputs.")));
    }
    notMatched.forEach(line -> entries.add(found("not matched", line)));
    return TextTable.printedInShort(
        "Checks",
        "Checks: quality assurance log of this workbook and its inputs",
        List.of(
            words("Kind", entries, Entry::kind),
            words("File", entries, entry -> entry.place().file()),
            words("Worksheet", entries, entry -> entry.place().sheet()),
            words("Cells", entries, entry -> entry.place().cell()),
            TextTable.sentences(
                "What was checked or found", entries.stream().map(Entry::message).toList()),
            new SheetColumn("Result", SheetColumn.Kind.LABEL, "General", new Results(entries)),
            toFillIn("Checked by", entries),
            toFillIn("Checked on", entries),
            toFillIn("Comment and sign-off", entries)));
  }

  private static Entry check(QualityLog.Entry entry) {
    Place place = new Place(THIS, entry.sheet(), entry.cell());
    return new Entry("check", place, entry.what(), entry.result(), entry.formula());
  }

  private static Entry found(Finding finding) {
    return found(finding.severity().name().toLowerCase(Locale.ROOT), finding);
  }

  private static Entry found(String kind, Finding finding) {
    return new Entry(kind, finding.place(), finding.sentence(), "", Optional.empty());
  }

  /** For the person who checks. */
  private static SheetColumn toFillIn(String heading, List<Entry> entries) {
    return words(heading, entries, entry -> "");
  }

  private static SheetColumn words(
      String heading, List<Entry> entries, Function<Entry, String> text) {
    return TextTable.words(heading, entries.stream().map(text).toList());
  }

  /** Formulas rest on rows that stand as those of the workings; sorting one sheet breaks them. */
  private static List<Live> live(List<DerivedTable> tables, Rendering rendering) {
    List<Live> checks = new ArrayList<>();
    for (DerivedTable table : tables) {
      RowOrder.condition(table.placed(), rendering, "Checks")
          .ifPresent(
              holds ->
                  checks.add(
                      new Live(
                          table.placed().sheet(),
                          "The rows stand as those of the worksheet Workings, which their formulas"
                              + " refer to",
                          "IF(%s,\"in order\",\"sorted: undo it, or finish the workbook anew\")"
                              .formatted(holds))));
    }
    return checks;
  }

  /** Columns that Excel cannot calculate hold as long as r is what it was, row by row. */
  private static Optional<Live> ofValues(PlacedCorrelation placed) {
    boolean hasLivePairs =
        placed.spec().layout() != CorrelationLayout.MATRIX
            && placed.spec().method() == CoefficientKind.PEARSON;
    int pairs = placed.figures().pairs().size();
    if (!hasLivePairs || pairs == 0) {
      return Optional.empty();
    }
    double sum = 0;
    for (int pair = 0; pair < pairs; pair++) {
      double r =
          placed.figures().pairs().get(pair).correlation().measured().map(m -> m.r()).orElse(0.0);
      sum += r * CorrelationPages.row(pair);
    }
    String column =
        "'%1$s'!$%2$s$%3$d:$%2$s$%4$d"
            .formatted(
                placed.name().replace("'", "''"),
                Letters.of(PairsTable.columnOfR()),
                CorrelationPages.row(0),
                CorrelationPages.row(pairs - 1));
    return Optional.of(
        new Live(
            placed.name(),
            "The columns without formulas belong to the figures as they stand",
            "IF(ABS(SUMPRODUCT(%1$s,ROW(%1$s))-(%2$s))<0.000001,\"in order\",\"figures have changed: finish the workbook anew\")"
                .formatted(column, BigDecimal.valueOf(sum).toPlainString())));
  }

  private record Results(List<Entry> entries) implements Cells {
    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Value value(int row) {
      return isBlank(row)
          ? Value.missing(Reason.NOT_APPLICABLE)
          : new Text(entries.get(row).result());
    }

    @Override
    public Optional<String> formula(int row) {
      return entries.get(row).formula();
    }

    @Override
    public boolean isBlank(int row) {
      return entries.get(row).result().isEmpty();
    }
  }
}
