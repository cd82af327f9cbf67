package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.draft.DraftColumns.Member;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.MeasureWords;
import org.placebook.recipe.proof.Series;
import org.placebook.recipe.proof.Sums;
import org.placebook.recipe.word.FindingKind;
import org.placebook.table.FigureColumn;

/**
 * The columns and findings of a draft whose columns are no parts of a whole: figures, rates that
 * the figures prove, changes over time, gaps to the comparator where size is not in them, ranks.
 */
final class DraftFigures {
  /** More sentences of the highest and the lowest nobody reads. */
  private static final int MOST_EXTREMES = 12;

  private static final int MOST_DECIMALS = 4;

  private final DraftPlan plan;
  private final List<List<String>> changes = new ArrayList<>();

  DraftFigures(DraftPlan plan) {
    this.plan = plan;
    plan.kind().series().stream()
        .filter(series -> series.columns().stream().noneMatch(MeasureWords::sayLimit))
        .forEach(this::change);
  }

  /** Rows of the sheet Columns. */
  List<List<String>> columns() {
    List<List<String>> rows = new ArrayList<>(figures());
    rates().forEach(rows::addAll);
    rows.addAll(changes);
    if (plan.hasStandard() && !plan.values().isEmpty()) {
      String heading = "{each}\n(less that of " + plan.standards().get(0) + ")";
      String formula = "{each} - COMPARATOR({each})";
      rows.add(column(heading, formula, plan.names().values(), "decimal 2"));
    }
    if (plan.hasRanks()) {
      rows.add(column("{each}\n(rank)", "RANK({each})", plan.names().list(), "whole"));
    }
    return rows;
  }

  /** As they are, with as many decimals as they have. */
  private List<List<String>> figures() {
    List<Member> members = plan.columns().members();
    List<String> formats = members.stream().map(m -> format(m.column())).toList();
    if (formats.stream().distinct().count() == 1) {
      return List.of(column("{each}", "{each}", plan.names().list(), formats.get(0)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      rows.add(column(members.get(i).label(), members.get(i).reference(), "", formats.get(i)));
    }
    return rows;
  }

  private static String format(FigureColumn column) {
    double grain = 1;
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      if (Sums.isOf(column, grain)) {
        return decimals == 0 ? "whole" : "decimal " + decimals;
      }
      grain /= 10;
    }
    return "decimal 2";
  }

  private List<List<List<String>>> rates() {
    return ProvedRate.among(plan.kind(), plan.columns()).stream().map(this::rate).toList();
  }

  /** The part worked out anew, and against the comparator. */
  private List<List<String>> rate(ProvedRate rate) {
    String name = "%s / %s".formatted(rate.part().label(), rate.whole().label());
    String formula = "%s / %s".formatted(rate.part().reference(), rate.whole().reference());
    List<List<String>> rows = new ArrayList<>();
    rows.add(column(name + "\n(%)", formula, "", "percent 1"));
    if (plan.hasStandard()) {
      String ratio = "(%1$s) / COMPARATOR(%1$s)".formatted(formula);
      String heading = name + "\n(ratio to " + plan.standards().get(0) + ")";
      rows.add(column(heading, ratio, "", "decimal 3"));
    }
    return rows;
  }

  /** From the earliest period to the latest: growth of what is above zero, else the difference. */
  private void change(Series series) {
    Optional<Member> from = plan.columns().member(series.earliest());
    Optional<Member> to = plan.columns().member(series.latest());
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    String name = "Change, %s to %s".formatted(from.get().label(), to.get().label());
    String old = from.get().reference();
    String recent = to.get().reference();
    boolean grows =
        series.columns().stream().allMatch(c -> FigureKind.isWithin(c, Double.MAX_VALUE))
            && series.columns().stream().noneMatch(MeasureWords::sayPercent);
    changes.add(
        grows
            ? column(name + "\n(%)", "CHANGE(%s, %s)".formatted(recent, old), "", "percent 2")
            : column(name + "\n(difference)", recent + " - " + old, "", "decimal 2"));
  }

  private List<String> column(String heading, String formula, String list, String format) {
    return DraftSheets.column(plan.names().table(1), heading, formula, list, format);
  }

  /** Rows of the sheet Findings: changes, else where each figure is highest and lowest. */
  List<List<String>> findings() {
    if (!changes.isEmpty()) {
      return changes.stream().map(row -> finding(FindingKind.CHANGE, row.get(1))).toList();
    }
    List<Member> members = plan.columns().members();
    return members.size() > MOST_EXTREMES
        ? List.of()
        : members.stream()
            .filter(m -> !MeasureWords.sayLimit(m.column()))
            .map(m -> finding(FindingKind.EXTREMES, m.label()))
            .toList();
  }

  private List<String> finding(FindingKind kind, String heading) {
    return List.of(plan.names().table(1), kind.words(), heading, "");
  }
}
