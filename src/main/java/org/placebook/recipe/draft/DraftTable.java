package org.placebook.recipe.draft;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Total;
import org.placebook.recipe.match.RepeatedAreas;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.spread.Guess;
import org.placebook.recipe.spread.Spread;
import org.placebook.recipe.spread.Spreads;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Place;
import org.placebook.table.Table;

/**
 * A table that a recipe may be drafted for.
 *
 * @param sources as it stands in its file, or in several with the same headings
 * @param spreading how it is spread; nothing is said of a table with a row for each area
 * @param spread what became of it; none of such a table
 * @param question what must be answered before it can be used, if anything
 * @param questions the same as questions with choices, where it can be answered so
 * @param names what its draft calls things
 */
record DraftTable(
    List<Table> sources,
    Spreading spreading,
    Optional<Spread> spread,
    Optional<Finding> question,
    List<DraftQuestion> questions,
    DraftNames names) {

  /** Copies the lists. */
  DraftTable {
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
  }

  /** As one long table if the headings of several are the same, else one by one. */
  static List<DraftTable> of(
      List<Table> alike, Answers answers, DraftNames names, Spreads spreads) {
    Optional<Guess> guess = alike.size() == 1 ? Optional.empty() : Guess.of(alike);
    return guess.isPresent()
        ? List.of(of(alike, guess.get(), answers, names, spreads))
        : alike.stream().map(table -> of(table, answers, names, spreads)).toList();
  }

  private static DraftTable of(
      List<Table> tables, Guess guess, Answers answers, DraftNames names, Spreads spreads) {
    return RowsQuestion.answered(guess, answers)
        .map(said -> spread(tables, said, Optional.empty(), List.of(), names, spreads))
        .orElseGet(
            () ->
                spread(
                    tables,
                    guess.spreading(),
                    StackQuestion.of(tables).or(guess::question),
                    RowsQuestion.of(guess),
                    names,
                    spreads));
  }

  static DraftTable of(Table table, Answers answers, DraftNames names, Spreads spreads) {
    Optional<Guess> guess = Guess.of(List.of(table));
    if (guess.isPresent()) {
      return of(List.of(table), guess.get(), answers, names, spreads);
    }
    MatchedInput asItStands = matched(table, List.of(), Spreading.NONE, List.of(table), names);
    return new DraftTable(
        List.of(table),
        Spreading.NONE,
        Optional.empty(),
        RepeatedAreas.in(asItStands)
            ? Optional.of(RepeatedAreas.said(asItStands))
            : Optional.empty(),
        List.of(),
        names);
  }

  private static DraftTable spread(
      List<Table> tables,
      Spreading spreading,
      Optional<Finding> asked,
      List<DraftQuestion> questions,
      DraftNames names,
      Spreads spreads) {
    Table table = tables.get(0);
    Input input = input(table, List.of(), spreading, names);
    Optional<Spread> spread = spreads.of(input, tables);
    Place place = new Place(table.file(), table.sheet(), table.range());
    Optional<Finding> fault =
        spread
            .filter(failed -> failed.table().isEmpty())
            .map(failed -> Finding.error(place, failed.findings().get(0).message()));
    boolean isProposed = tables.size() > 1 || !spreading.isEmpty();
    Optional<Finding> question = isProposed ? fault.or(() -> asked) : asked.or(() -> fault);
    return new DraftTable(tables, spreading, spread, question, questions, names);
  }

  /** The first of its tables. */
  Table source() {
    return sources.get(0);
  }

  /** Whether a recipe can be inferred from it, without a question. */
  boolean isPlain() {
    return question.isEmpty();
  }

  /** The question as it is asked of someone who has no recipe in which to answer it. */
  Optional<Finding> questionWithoutRecipe() {
    boolean noneIsWritten =
        spreading.isEmpty() || spread.filter(tried -> tried.table().isEmpty()).isPresent();
    return question.map(
        asked ->
            noneIsWritten
                ? asked
                : Finding.error(
                    asked.place(),
                    asked.message()
                        + ". There is no recipe yet: 'template draft' with %s writes one in which these cells are filled in"
                            .formatted(sources.size() == 1 ? "this file" : "these files")));
  }

  long cells() {
    long rows = sources.stream().mapToLong(source -> source.rows().size()).sum();
    return rows * Math.max(1, source().figures().size());
  }

  /**
   * The table as an input.
   *
   * @param wide with a row for each area
   * @param standards countries to compare with
   */
  MatchedInput matched(Table wide, List<String> standards) {
    return matched(wide, standards, spreading, sources, names);
  }

  private static MatchedInput matched(
      Table wide,
      List<String> standards,
      Spreading spreading,
      List<Table> sources,
      DraftNames names) {
    return new MatchedInput(input(wide, standards, spreading, names), wide, sources, "");
  }

  private static Input input(
      Table table, List<String> standards, Spreading spreading, DraftNames names) {
    return new Input(
        names.input(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        areaName(table),
        new Total.Unasked(),
        Unit.COUNT,
        new RoundingRule.None(),
        Optional.empty(),
        standards.stream().map(name -> new Comparator(name, Optional.empty())).toList(),
        "",
        "",
        Optional.empty(),
        spreading,
        Boundaries.AS_THEY_ARE,
        Place.file(Draft.NAME));
  }

  private static boolean isWord(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Places of no official list, such as schools, are told by the first column of words. */
  static Optional<String> areaName(Table table) {
    return table.areaCodes().isPresent() || table.areaNames().isPresent()
        ? Optional.empty()
        : table.labels().stream()
            .filter(column -> column.texts().stream().distinct().count() == column.size())
            .filter(
                column ->
                    2 * column.texts().stream().filter(DraftTable::isWord).count() > column.size())
            .map(LabelColumn::heading)
            .filter(heading -> !heading.isEmpty())
            .findFirst();
  }
}
