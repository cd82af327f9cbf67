package org.placebook.book.front;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.input.InputSheets;
import org.placebook.book.release.ReleaseLine;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedCells;
import org.placebook.book.table.DerivedTable;
import org.placebook.formula.measure.Evaluator;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Total;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.match.Unmatched;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Letters;
import org.placebook.table.PackedValues;

/**
 * What was checked automatically, in the manner of the quality assurance log of the UK government's
 * Aqua Book: what, where, with which result. People sign beside it.
 */
final class QualityLog {
  /** Shares of one whole add up to it within this, unless they were rounded before. */
  private static final double SHARES = 0.005;

  /** What sums in another order may differ by. */
  private static final double LOST = 1e-9;

  private static final int MOST_NAMED = 12;

  private static final String IN_ORDER = "in order";
  private static final String LOOK = "look";

  private final List<Entry> entries = new ArrayList<>();

  private final Recipe recipe;

  private final InputSheets inputs;

  private QualityLog(Recipe recipe, InputSheets inputs) {
    this.recipe = recipe;
    this.inputs = inputs;
  }

  /**
   * A check.
   *
   * @param sheet where
   * @param cell the cell, or empty for the sheet
   * @param what was checked, and what was found
   * @param result "in order", or what is to be done
   * @param formula that keeps the result up to date while the workbook is edited, if there is one
   */
  record Entry(String sheet, String cell, String what, String result, Optional<String> formula) {}

  /** What was checked of the inputs themselves. */
  static List<Entry> ofInputs(Matching matching, InputSheets inputs) {
    QualityLog log = new QualityLog(matching.recipe(), inputs);
    matching.inputs().forEach(log::kept);
    for (MatchedInput input : matching.inputs()) {
      log.joined(input, matching.areas());
      log.duplicates(input);
      log.totals(input);
    }
    return log.entries;
  }

  /** What was checked of tables. */
  static List<Entry> ofTables(
      Matching matching,
      InputSheets inputs,
      List<DerivedTable> tables,
      List<TableSheet> sheets,
      Evaluator evaluator) {
    QualityLog log = new QualityLog(matching.recipe(), inputs);
    List<ScopeArea> areas = matching.areas();
    tables.forEach(table -> log.shares(table, areas, evaluator));
    sheets.forEach(log::recalculation);
    return log.entries;
  }

  private void add(String sheet, String what, boolean inOrder) {
    entries.add(new Entry(sheet, "", what, inOrder ? IN_ORDER : LOOK, Optional.empty()));
  }

  /** What moved since the last release. */
  static Entry released(ReleaseLine line) {
    return new Entry(line.sheet(), line.cell(), line.what(), line.result(), Optional.empty());
  }

  /** What a long table was cut down to comes first: all figures rest on it. */
  private void kept(MatchedInput input) {
    if (!input.kept().isEmpty()) {
      add(sheet(input), "Rows: %s.".formatted(input.kept()), true);
    }
  }

  private String sheet(MatchedInput input) {
    return inputs.name(input.input().name());
  }

  private void joined(MatchedInput input, List<ScopeArea> areas) {
    if (Unmatched.isOfStandards(input, recipe)) {
      return;
    }
    List<String> missing =
        areas.stream().filter(area -> input.row(area).isEmpty()).map(ScopeArea::name).toList();
    String lacking = missing.isEmpty() ? "" : " Not found: " + some(missing) + ".";
    add(
        sheet(input),
        "Join: %d of %d areas of this workbook were found once in the input.%s"
            .formatted(areas.size() - missing.size(), areas.size(), lacking),
        missing.isEmpty());
  }

  /** A cell holds no more than 32,767 characters; the lines further down name all. */
  private static String some(List<String> names) {
    int more = names.size() - MOST_NAMED;
    String some = String.join("; ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return more > 0 ? some + "; and %,d more".formatted(more) : some;
  }

  private void duplicates(MatchedInput input) {
    List<String> twice = input.areas().haveEachTheirOwn() ? List.of() : repeated(input);
    add(
        sheet(input),
        twice.isEmpty()
            ? "Duplicates: none of %d rows is of the same area as another."
                .formatted(input.table().rows().size())
            : "Duplicates: more than one row is of " + some(twice) + ".",
        twice.isEmpty());
  }

  private static List<String> repeated(MatchedInput input) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (int row = 0; row < input.table().rows().size(); row++) {
      String key = input.code(row).isEmpty() ? input.name(row) : input.code(row);
      if (!key.isEmpty() && !seen.add(key)) {
        twice.add(key);
      }
    }
    return twice;
  }

  /** Only where there is a total to compare with; rounded parts may miss it by a little. */
  private void totals(MatchedInput input) {
    if (input.total().isEmpty()) {
      return;
    }
    var total = input.total().get();
    var parts = input.table().figures().stream().filter(column -> column != total).toList();
    RowSums sums = new RowSums(total.size());
    parts.forEach(part -> sums.add(part::isFigure, part::number));
    int compared = 0;
    double worst = 0;
    for (int row = 0; row < total.size(); row++) {
      if (total.isFigure(row) && total.number(row) > 0 && sums.isWhole(row)) {
        compared++;
        worst = Math.max(worst, Math.abs(sums.of(row) / total.number(row) - 1));
      }
    }
    if (compared > 0) {
      add(
          sheet(input),
          "Totals: the other columns add up to '%s' in %d complete rows, within %s of it at worst."
              .formatted(total.heading(), compared, percent(worst)),
          worst <= 2 * SHARES);
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** The columns of one row of the recipe that are shares of a list. */
  private void shares(DerivedTable table, List<ScopeArea> areas, Evaluator evaluator) {
    Set<ColumnSpec> families = new HashSet<>();
    for (Derived column : table.placed().columns()) {
      ColumnSpec spec = column.spec();
      boolean isShare = spec.formulaText().strip().toUpperCase(Locale.ROOT).startsWith("SHARE(");
      if (isShare && !isOfOwnSum(column) && spec.forEach().isPresent() && families.add(spec)) {
        shares(table, spec, areas, evaluator);
      }
    }
  }

  /** Shares of the sum of their own list add up to 100% whatever the figures are. */
  private boolean isOfOwnSum(Derived column) {
    return column.measure().sources().stream()
        .anyMatch(
            source ->
                recipe.input(source.input()).map(Input::total).orElse(new Total.Recognised())
                        instanceof Total.SumOf sum
                    && column.spec().forEach().filter(sum.list()::equalsIgnoreCase).isPresent());
  }

  private void shares(
      DerivedTable table, ColumnSpec spec, List<ScopeArea> areas, Evaluator evaluator) {
    RowSums sums = new RowSums(areas.size());
    for (Derived column : table.placed().columns()) {
      if (column.spec().equals(spec)) {
        PackedValues values = evaluator.areas(column.measure());
        sums.add(values::isFigure, values::number);
      }
    }
    DoubleSummaryStatistics added = sums.ofWholeRows().summaryStatistics();
    if (added.getCount() > 0) {
      add(
          table.placed().sheet(),
          "Shares of %s: in %d areas they add up to between %s and %s. Rounded figures, or a list that is not the whole, explain a difference from 100%%."
              .formatted(
                  spec.forEach().orElse("a list"),
                  added.getCount(),
                  percent(added.getMin()),
                  percent(added.getMax())),
          added.getMin() >= 1 - SHARES && added.getMax() <= 1 + SHARES);
    }
  }

  /** The sum of a table's figures as they were worked out, against what Excel makes of it. */
  private void recalculation(TableSheet sheet) {
    List<SheetColumn> columns = sheet.columns();
    int first = -1;
    int last = -1;
    double sum = 0;
    double size = 0;
    for (int i = 0; i < columns.size(); i++) {
      Cells cells = columns.get(i).cells();
      if (columns.get(i).kind() == SheetColumn.Kind.FIGURE && cells instanceof DerivedCells) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = first; first >= 0 && i <= last; i++) {
      for (double figure : figures(columns.get(i).cells())) {
        sum += figure;
        size += Math.abs(figure);
      }
    }
    if (first >= 0 && !sheet.rows().isEmpty()) {
      entries.add(
          new Entry(
              sheet.name(),
              "",
              "Recalculation: the figures of the table add up to what they did when this workbook"
                  + " was made",
              IN_ORDER,
              Optional.of(formula(sheet, first, last, sum, LOST * Math.max(1, size)))));
    }
  }

  private static double[] figures(Cells cells) {
    return cells instanceof DerivedCells derived
        ? derived.figures()
        : PackedValues.of(cells.size(), cells::value).figures();
  }

  private static String formula(TableSheet sheet, int first, int last, double sum, double slack) {
    return "IFERROR(IF(ABS(SUM('%s'!$%s$%d:$%s$%d)-(%s))<=%s,\"in order\",\"changed\"),\"changed\")"
        .formatted(
            sheet.name().replace("'", "''"),
            Letters.of(first + 1),
            sheet.sheetRow(0),
            Letters.of(last + 1),
            sheet.sheetRow(sheet.rows().size() - 1),
            sum,
            slack);
  }
}
