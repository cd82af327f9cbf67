package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placebook.files.SideBySide;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.PartsFinder;
import org.placebook.recipe.proof.PartsOfWhole;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.NationalRows;
import org.placebook.recipe.scope.OneKind;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.recipe.spread.Spread;
import org.placebook.recipe.spread.Spreads;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Drafts recipes for tables that came without one. */
public final class Drafts {
  private final List<Table> tables;
  private final Answers answers;
  private final List<DraftTable> candidates;

  private Drafts(List<Table> tables, Answers answers, Spreads spreads) {
    this.tables = tables;
    this.answers = answers;
    this.candidates = candidates(tables, answers, DraftNames.ONLY, spreads);
  }

  /**
   * Looks for tables of areas.
   *
   * @param tables as recognised in the files at hand
   * @param answers to questions about them
   */
  public static Drafts among(List<Table> tables, Answers answers) {
    return among(tables, answers, new Spreads());
  }

  /**
   * The same where what is made of long tables is asked for again.
   *
   * @param spreads takes it
   */
  public static Drafts among(List<Table> tables, Answers answers, Spreads spreads) {
    return new Drafts(tables, answers, spreads);
  }

  /** The draft among tables about which nothing was asked. */
  public static Optional<Draft> of(List<Table> tables) {
    return among(tables, Answers.NONE).draft();
  }

  /**
   * A draft for the largest table of areas; none if there is no table of areas that can be used as
   * it is.
   */
  public Optional<Draft> draft() {
    return candidates.stream()
        .filter(DraftTable::isPlain)
        .findFirst()
        .flatMap(
            table ->
                of(
                    table,
                    tables,
                    questions(candidates, DraftTable::questionWithoutRecipe),
                    answers,
                    false));
  }

  /**
   * The same for a template that will be edited: a table about which there is a question has a
   * draft that proposes an answer, and the question is said first.
   */
  public static Optional<Draft> proposed(List<Table> tables) {
    return proposed(tables, tables, DraftNames.ONLY);
  }

  /**
   * One draft for several files: the largest table of each is an input.
   *
   * @param files the tables of each; files without any draft are passed over
   */
  public static Optional<Draft> together(List<List<Table>> files) {
    List<Draft> drafts = new ArrayList<>();
    List<Table> all = files.stream().flatMap(List::stream).toList();
    List<List<Table>> units = units(files);
    if (units.size() == 1) {
      return proposed(units.get(0), all, DraftNames.ONLY);
    }
    units.stream()
        .filter(tables -> !tables.isEmpty())
        .forEach(
            tables ->
                proposed(tables, all, DraftNames.of(tables.get(0).file(), drafts))
                    .ifPresent(drafts::add));
    return drafts.isEmpty() ? Optional.empty() : Optional.of(DraftUnion.of(drafts));
  }

  /** The tables of each file; files whose tables make one long table are one. */
  private static List<List<Table>> units(List<List<Table>> files) {
    List<Table> all = files.stream().flatMap(List::stream).toList();
    List<List<Table>> stacks =
        candidates(all, Answers.NONE, DraftNames.ONLY, new Spreads()).stream()
            .map(DraftTable::sources)
            .filter(tables -> tables.size() > 1)
            .toList();
    List<List<Table>> units = new ArrayList<>(stacks);
    files.stream()
        .filter(tables -> stacks.stream().noneMatch(s -> tables.stream().anyMatch(s::contains)))
        .forEach(units::add);
    return units;
  }

  private static Optional<Draft> proposed(List<Table> tables, List<Table> all, DraftNames names) {
    List<DraftTable> candidates = candidates(tables, Answers.NONE, names, new Spreads());
    Optional<DraftTable> drafted =
        candidates.stream()
            .filter(DraftTable::isPlain)
            .findFirst()
            .or(() -> candidates.stream().filter(t -> !t.spreading().isEmpty()).findFirst());
    return drafted.flatMap(
        table ->
            of(table, all, questions(candidates, DraftTable::question), Answers.NONE, true)
                .map(draft -> KeepChoices.sheet(table).map(draft::and).orElse(draft)));
  }

  /** Why none of the tables has a draft, if one would have but for its many rows an area. */
  public Optional<Finding> whyNone() {
    return candidates.stream().findFirst().flatMap(DraftTable::questionWithoutRecipe);
  }

  /** What must be answered before there is a draft, where none is made but for that. */
  public List<DraftQuestion> questions() {
    return candidates.stream().findFirst().map(DraftTable::questions).orElse(List.of());
  }

  /** The tables of areas, the largest first. */
  private static List<DraftTable> candidates(
      List<Table> tables, Answers answers, DraftNames names, Spreads spreads) {
    List<Table> usable =
        tables.stream()
            .filter(table -> !table.figures().isEmpty() || table.cube().isPresent())
            .filter(Drafts::hasAreas)
            .toList();
    return StackQuestion.alike(usable).stream()
        .flatMap(alike -> DraftTable.of(alike, answers, names, spreads).stream())
        .sorted(Comparator.comparing(DraftTable::cells).reversed())
        .toList();
  }

  /** What is asked about tables that are passed over for that. */
  private static List<Finding> questions(
      List<DraftTable> candidates, Function<DraftTable, Optional<Finding>> asked) {
    return candidates.stream()
        .flatMap(table -> asked.apply(table).stream())
        .map(question -> Finding.warning(question.place(), question.message()))
        .toList();
  }

  private static boolean hasAreas(Table table) {
    return table.areaCodes().isPresent()
        || table.areaNames().isPresent()
        || DraftTable.areaName(table).isPresent();
  }

  /** A draft for a table; none if it has no area or no column that can be named. */
  public static Optional<Draft> of(Table table) {
    return of(
        DraftTable.of(table, Answers.NONE, DraftNames.ONLY, new Spreads()),
        List.of(table),
        List.of(),
        Answers.NONE,
        false);
  }

  /**
   * The draft for a table.
   *
   * @param toEdit whether it will be saved and edited, not used at once
   */
  private static Optional<Draft> of(
      DraftTable drafted, List<Table> among, List<Finding> asked, Answers answers, boolean toEdit) {
    Optional<Spread> spread = drafted.spread();
    Optional<Table> wide =
        spread.isPresent() ? spread.get().table() : Optional.of(drafted.source());
    String kept = spread.map(Spread::kept).orElse("");
    List<Table> others =
        among.stream().filter(table -> !drafted.sources().contains(table)).toList();
    return wide.flatMap(table -> of(drafted, table, kept, others, asked, answers, toEdit));
  }

  private static Optional<Draft> of(
      DraftTable drafted,
      Table table,
      String kept,
      List<Table> others,
      List<Finding> asked,
      Answers answers,
      boolean toEdit) {
    MatchedInput asCounts = drafted.matched(table, List.of());
    List<FigureColumn> figures = asCounts.table().figures();
    List<String> standards = NationalRows.of(asCounts);
    // The rows take as long to look through as the columns, and nothing of these is asked for it.
    SideBySide.Begun<WithFindings<List<ScopeArea>>> rows =
        SideBySide.begin(true, () -> ScopeAreas.of(List.of(drafted.matched(table, standards))));
    Set<Integer> countries = new HashSet<>();
    standards.forEach(name -> asCounts.row(name).ifPresent(countries::add));
    FigureKind kind = FigureKind.of(table, figures, countries);
    PartsOfWhole proved = new PartsFinder(kind, table.title(), notes(table)).find();
    PartsOfWhole whole = WholeQuestion.answered(proved, kind, answers);
    DraftColumns columns =
        DraftColumns.of(
            asCounts, whole instanceof PartsOfWhole.Taken taken ? taken.parts() : figures);
    WithFindings<List<ScopeArea>> scope = rows.made();
    OneKind areas = OneKind.of(scope.value());
    if (areas.areas().isEmpty() || columns.members().isEmpty()) {
      return Optional.empty();
    }
    DraftAim aim = DraftAim.at(drafted.source(), others);
    SmallAreas small = SmallAreas.among(areas.areas());
    boolean mayAddUp =
        toEdit && columns.members().stream().allMatch(m -> kind.counts().contains(m.column()));
    String lookup = mayAddUp ? small.lookup().orElse("") : "";
    DraftPlan plan =
        new DraftPlan(
            asCounts, kind, whole, columns, standards, areas, aim, kept, lookup, drafted.names());
    List<Finding> remarks = remarks(plan);
    remarks.addAll(scope.findings());
    small.said(asCounts.range(), lookup).ifPresent(remarks::add);
    remarks.addAll(asked);
    List<DraftQuestion> questions = WholeQuestion.of(plan, remarks.get(0)).stream().toList();
    return Optional.of(
        new Draft(drafted.sources(), new DraftSheets(plan).all(), remarks, questions));
  }

  /** Whatever stands above and beneath the table. */
  private static String notes(Table table) {
    return String.join(" ", table.preamble().values()) + " " + String.join(" ", table.notes());
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
              place, "Left out, because they are none of these parts: " + Named.few(others)));
    }
    if (!plan.columns().leftOut().isEmpty()) {
      remarks.add(
          Finding.warning(
              place,
              "Left out, because their headings repeat or they hold no figure: "
                  + Named.few(plan.columns().leftOut())));
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
