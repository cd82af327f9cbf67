package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.table.FigureColumn;
import org.placebook.table.OnDemand;

/** The control sheets of a draft. */
final class DraftSheets {
  private final DraftPlan plan;
  private final DraftNames names;
  private final String title;
  private final DraftFigures figures;

  DraftSheets(DraftPlan plan) {
    this.plan = plan;
    this.figures = new DraftFigures(plan);
    String found = plan.input().source().title();
    this.names = plan.names();
    this.title = found.isEmpty() ? named(plan.input().source().file()) : found;
  }

  private static String named(String file) {
    String words = DraftNames.words(file);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  List<DraftSheet> all() {
    List<DraftSheet> sheets = new ArrayList<>();
    sheets.add(inputs());
    sheets.add(lists());
    sheets.add(areas());
    sheets.add(tables());
    sheets.add(columns());
    if (plan.hasCorrelations()) {
      sheets.add(correlations());
      sheets.add(
          sheet(ControlSheet.CHARTS, List.of(List.of(last(), "scatter", ChartSpec.STRONG_PAIRS))));
    }
    sheets.add(findings());
    sheets.add(
        sheet(
            ControlSheet.COVER,
            List.of(
                List.of("Title", title),
                List.of("Summary", plan.written() + "."),
                List.of("Language", "en-GB"))));
    sheets.add(sheet(ControlSheet.NOTES, List.of(List.of(names.note(), plan.note()))));
    sheets.add(HeadingChoices.sheet(plan.input()));
    return sheets;
  }

  /** By heading, since the sheet has many columns of which a draft fills few. */
  private DraftSheet inputs() {
    Spreading spreading = plan.input().input().spreading();
    Map<String, String> said =
        Map.ofEntries(
            Map.entry("Input", names.input()),
            Map.entry("Look for", plan.aim().lookFor()),
            Map.entry("Sheet", plan.aim().sheet()),
            Map.entry("Area name", DraftTable.areaName(plan.input().source()).orElse("")),
            Map.entry("Total", total()),
            Map.entry("Unit", plan.unit().name().toLowerCase(Locale.ROOT)),
            Map.entry("Rounding", "none"),
            Map.entry("Comparator", String.join("; ", plan.standards())),
            Map.entry("Period", plan.period()),
            Map.entry("Categories", String.join("; ", spreading.categories())),
            Map.entry("Values", String.join("; ", spreading.values())),
            Map.entry(
                "Keep",
                spreading.keep().stream()
                    .map(Spreading.Condition::toString)
                    .collect(Collectors.joining("; "))),
            Map.entry("Add up", String.join("; ", spreading.addUp())),
            Map.entry("Lookup", plan.lookup()));
    List<String> headings = ControlSheet.INPUTS.headings();
    return sheet(
        ControlSheet.INPUTS,
        List.of(headings.stream().map(heading -> said.getOrDefault(heading, "")).toList()));
  }

  /** Per cents need none: they are shares already. */
  private String total() {
    if (plan.isSummed()) {
      return "sum of " + names.list();
    }
    return plan.hasShares() ? plan.total().map(FigureColumn::heading).orElse("") : "";
  }

  private DraftSheet lists() {
    List<List<String>> rows = new ArrayList<>(list(names.list(), plan.columns().members()));
    if (!plan.hasShares()) {
      rows.addAll(list(names.values(), plan.values()));
    }
    return sheet(ControlSheet.LISTS, rows);
  }

  private List<List<String>> list(String name, List<DraftColumns.Member> members) {
    return members.stream().map(m -> List.of(name, names.input(), m.heading(), m.label())).toList();
  }

  /** Empty where the areas are what a lookup makes of those of the table. */
  private DraftSheet areas() {
    if (!plan.lookup().isEmpty()) {
      return sheet(ControlSheet.AREAS, List.of());
    }
    return sheet(
        ControlSheet.AREAS,
        new OnDemand<>(plan.areas().size(), area -> area(plan.areas().get(area))));
  }

  private static List<String> area(ScopeArea area) {
    return List.of(area.code(), area.name(), "", "");
  }

  /** The area of a row of the sheet Areas. */
  static ScopeArea area(List<String> row) {
    return new ScopeArea(row.get(0), row.get(1), "", List.of());
  }

  private DraftSheet tables() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table(names.table(1), what()));
    if (hasQuotients()) {
      rows.add(table(names.table(2), "location quotients, {comparator} is 1"));
    }
    return sheet(ControlSheet.TABLES, rows);
  }

  private String what() {
    return !plan.hasShares()
        ? plan.hasRanks() ? "figures and ranks" : "figures"
        : plan.isSummed() ? "shares of the columns shown" : "shares of the total";
  }

  private List<String> table(String name, String what) {
    boolean compares = plan.hasStandard() && plan.hasShares();
    String highlight = compares ? HighlightKind.ABOVE_COMPARATOR.words() : "none";
    return List.of(
        name,
        title + ": " + what,
        "areas",
        "",
        plan.hasStandard() ? "yes" : "no",
        "",
        name.equals(names.table(2)) ? HighlightKind.HEAT.words() : highlight,
        names.note());
  }

  private DraftSheet columns() {
    List<List<String>> rows = new ArrayList<>();
    if (plan.hasShares()) {
      String heading = plan.isSummed() ? "{each}\n(% of the columns shown)" : "{each}\n(%)";
      rows.add(column(names.table(1), heading, "SHARE({each})", names.list(), "percent 1"));
      rows.add(column(names.table(1), "Largest", "LARGEST(" + names.list() + ")", "", "text"));
    } else {
      rows.addAll(figures.columns());
    }
    if (hasQuotients()) {
      rows.add(column(names.table(2), "{each}\n(LQ)", "LQ({each})", names.list(), "decimal 2"));
    }
    return sheet(ControlSheet.COLUMNS, rows);
  }

  static List<String> column(
      String table, String heading, String formula, String forEach, String format) {
    return List.of(table, heading, formula, forEach, format, "");
  }

  private DraftSheet correlations() {
    String measure = plan.hasShares() ? "share" : "count";
    String list = plan.hasShares() ? names.list() : names.values();
    return sheet(
        ControlSheet.CORRELATIONS,
        List.of(
            List.of(
                last(),
                title + ": correlation of every column with every other",
                list,
                measure,
                list,
                measure,
                CoefficientKind.PEARSON.words(),
                "",
                "",
                "",
                "",
                MissingPairs.PAIRWISE.words(),
                Adjust.HOLM.words(),
                CorrelationLayout.BOTH.words(),
                names.note())));
  }

  private DraftSheet findings() {
    List<List<String>> rows = new ArrayList<>();
    if (plan.hasShares()) {
      rows.add(List.of(names.table(1), FindingKind.LARGEST.words(), names.list(), ""));
    } else {
      rows.addAll(figures.findings());
    }
    if (plan.hasCorrelations()) {
      rows.add(List.of(last(), FindingKind.STRONGEST.words(), "", ""));
      rows.add(List.of(last(), FindingKind.WEAKEST.words(), "", ""));
    }
    return sheet(ControlSheet.FINDINGS, rows);
  }

  private boolean hasQuotients() {
    return plan.hasShares() && plan.hasStandard();
  }

  /** The name of the correlation sheet, after those of the tables. */
  private String last() {
    return hasQuotients() ? names.table(3) : names.table(2);
  }

  private static DraftSheet sheet(ControlSheet sheet, List<List<String>> rows) {
    List<String> headings = sheet.headings();
    return new DraftSheet(
        sheet.words(),
        new OnDemand<>(rows.size() + 1, row -> row == 0 ? headings : rows.get(row - 1)));
  }
}
