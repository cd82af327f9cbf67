package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Total;
import org.placebook.recipe.match.RepeatedAreas;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.PartsFinder;
import org.placebook.recipe.proof.PartsOfWhole;
import org.placebook.recipe.scope.AreasInScope;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.NationalRows;
import org.placebook.recipe.scope.OneKind;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Drafts recipes for tables that came without one. */
public final class Drafts {
  private Drafts() {}

  /**
   * A draft for the largest table of areas among these; none if there is no table of areas.
   *
   * @param tables as recognised in the files at hand
   */
  public static Optional<Draft> of(List<Table> tables) {
    return of(tables, Answers.NONE);
  }

  /** The same, where some of its questions are answered. */
  public static Optional<Draft> of(List<Table> tables, Answers answers) {
    return tables.stream()
        .filter(table -> !table.figures().isEmpty() && hasAreas(table))
        .filter(table -> !RepeatedAreas.in(matched(table, Unit.COUNT)))
        .max(java.util.Comparator.comparingLong(Drafts::cells))
        .flatMap(table -> of(table, tables, answers));
  }

  /** Why none of the tables has a draft, if one would have but for its many rows an area. */
  public static Optional<Finding> whyNone(List<Table> tables) {
    return tables.stream()
        .filter(table -> !table.figures().isEmpty() && hasAreas(table))
        .max(java.util.Comparator.comparingLong(Drafts::cells))
        .map(table -> matched(table, Unit.COUNT))
        .filter(RepeatedAreas::in)
        .map(RepeatedAreas::said);
  }

  private static long cells(Table table) {
    return (long) table.rows().size() * table.figures().size();
  }

  private static boolean hasAreas(Table table) {
    return matched(table, Unit.COUNT).areas().column().isPresent();
  }

  /** A draft for a table; none if it has no area or no column that can be named. */
  public static Optional<Draft> of(Table table) {
    return of(table, List.of(table), Answers.NONE);
  }

  private static Optional<Draft> of(Table table, List<Table> among, Answers answers) {
    MatchedInput asCounts = matched(table, Unit.COUNT);
    List<FigureColumn> figures = asCounts.table().figures();
    List<String> standards = NationalRows.of(asCounts);
    Set<Integer> countries = new HashSet<>();
    standards.forEach(name -> asCounts.row(name).ifPresent(countries::add));
    FigureKind kind = FigureKind.of(table, figures, countries);
    PartsOfWhole proved = new PartsFinder(kind, table.title(), notes(table)).find();
    PartsOfWhole whole = WholeQuestion.answered(proved, kind, answers);
    DraftColumns columns =
        DraftColumns.of(
            asCounts, whole instanceof PartsOfWhole.Taken taken ? taken.parts() : figures);
    AreasInScope scope = ScopeAreas.of(List.of(matched(table, Unit.COUNT, standards)));
    OneKind areas = OneKind.of(scope.areas());
    if (areas.areas().isEmpty() || columns.members().isEmpty()) {
      return Optional.empty();
    }
    DraftAim aim = DraftAim.at(table, among);
    DraftPlan plan = new DraftPlan(asCounts, kind, whole, columns, standards, areas, aim);
    List<Finding> remarks = remarks(plan);
    remarks.addAll(scope.remarks());
    List<Question> questions = WholeQuestion.of(plan, remarks.get(0)).stream().toList();
    return Optional.of(new Draft(table, new DraftSheets(plan).all(), remarks, questions));
  }

  /** Whatever stands above and beneath the table. */
  private static String notes(Table table) {
    return String.join(" ", table.preamble().values()) + " " + String.join(" ", table.notes());
  }

  private static MatchedInput matched(Table table, Unit unit) {
    return matched(table, unit, List.of());
  }

  private static MatchedInput matched(Table table, Unit unit, List<String> standards) {
    Input input =
        new Input(
            DraftPlan.INPUT,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            areaName(table),
            new Total.Recognised(),
            unit,
            false,
            new RoundingRule.None(),
            Optional.empty(),
            standards.stream().map(name -> new Comparator(name, Optional.empty())).toList(),
            "",
            "",
            Optional.empty(),
            Place.file(Draft.NAME));
    return new MatchedInput(input, table);
  }

  /** Places of no official list, such as schools, are told by the first column of texts. */
  static Optional<String> areaName(Table table) {
    return table.areaCodes().isPresent() || table.areaNames().isPresent()
        ? Optional.empty()
        : table.labels().stream()
            .filter(column -> column.texts().stream().distinct().count() == column.size())
            .map(LabelColumn::heading)
            .filter(heading -> !heading.isEmpty())
            .findFirst();
  }

  private static List<Finding> remarks(DraftPlan plan) {
    Place place = plan.input().range();
    List<Finding> remarks = new ArrayList<>();
    boolean mayBe = !plan.hasShares() && plan.kind().additive().size() > 1;
    remarks.add(mayBe ? Finding.warning(place, plan.claim()) : Finding.note(place, plan.claim()));
    remarks.add(
        Finding.note(
            place, "No recipe came with this table, so one was inferred. " + plan.further()));
    List<String> others = others(plan);
    if (!others.isEmpty()) {
      remarks.add(
          Finding.note(
              place,
              "Left out, because they are none of these parts: " + RecipeFindings.named(others)));
    }
    if (!plan.columns().leftOut().isEmpty()) {
      remarks.add(
          Finding.warning(
              place,
              "Left out, because their headings repeat or they hold no figure: "
                  + RecipeFindings.named(plan.columns().leftOut())));
    }
    return remarks;
  }

  /** The headings of the columns that are no parts, where others are. */
  private static List<String> others(DraftPlan plan) {
    if (!(plan.whole() instanceof PartsOfWhole.Taken taken)) {
      return List.of();
    }
    return plan.kind().all().stream()
        .filter(column -> !taken.parts().contains(column))
        .filter(column -> taken.total().filter(total -> total == column).isEmpty())
        .map(column -> Names.tidy(column.heading()))
        .toList();
  }
}
