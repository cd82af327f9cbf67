package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.Total;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.GroupCode;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Nearest;

/** The matched inputs as formulas see them, which several threads may ask of at a time. */
public final class MatchedInputs implements VerdictForms.KnownInputs {
  private final Matching matching;
  private final Map<InputColumn, FigureColumn> columns = new ConcurrentHashMap<>();
  private final Map<FigureColumn, InputColumn.Unit> units = new ConcurrentHashMap<>();
  private final Map<String, BoundFormula> sums = new ConcurrentHashMap<>();
  private final Map<String, Optional<MatchedInput>> found = new ConcurrentHashMap<>();

  public MatchedInputs(Matching matching) {
    this.matching = matching;
  }

  Matching matching() {
    return matching;
  }

  /** The input of a name as a formula has it, looked up once: every figure asks for its input. */
  Optional<MatchedInput> find(String name) {
    return found.computeIfAbsent(name, matching::input);
  }

  /** The members of a list; none if a column of it was not found, which has been said. */
  public List<Each> list(String name) {
    List<Each> members = new ArrayList<>();
    matching
        .list(name)
        .ifPresent(
            list ->
                list.forEach(
                    member ->
                        members.add(
                            new Each(member.label(), column(member.input(), member.column())))));
    return members;
  }

  InputColumn column(String input, String heading) throws Unbound {
    MatchedInput matched = input(input);
    return column(matched, matched.column(heading));
  }

  private MatchedInput input(String name) throws Unbound {
    return find(name)
        .orElseThrow(
            () ->
                Unbound.following("The input '%s' was not found among the files".formatted(name)));
  }

  /** Two columns of one heading are told apart by where they stand. */
  private InputColumn column(MatchedInput input, FigureColumn figures) {
    String name = input.input().name();
    InputColumn.Unit unit = units.computeIfAbsent(figures, input::unit);
    InputColumn column = new InputColumn(name, figures.heading(), unit);
    FigureColumn known = columns.putIfAbsent(column, figures);
    if (known == null || known == figures) {
      return column;
    }
    InputColumn other = new InputColumn(name, figures.heading() + " #" + figures.position(), unit);
    columns.put(other, figures);
    return other;
  }

  /**
   * Of each input whose Unit is left blank, what of it that formulas name is no count; one that is
   * added up to other areas has said so.
   */
  List<Finding> questions() {
    List<Finding> questions = new ArrayList<>();
    for (MatchedInput input : matching.inputs()) {
      List<String> doubted =
          input.table().figures().stream()
              .filter(column -> units.get(column) == InputColumn.Unit.RATE)
              .filter(column -> !input.input().isUnitSaid() && input.rezoned().isEmpty())
              .map(column -> "'" + Names.tidy(column.heading()) + "'")
              .toList();
      if (!doubted.isEmpty()) {
        questions.add(
            Finding.warning(
                input.input().place(),
                "Unit is blank for '%s', and the figures of %s look like no counts: they are not added up. Write percent, rate or value under Unit on the sheet Inputs, or count if they are counts."
                    .formatted(
                        input.input().name(),
                        String.join(", ", doubted.subList(0, Math.min(5, doubted.size()))))));
      }
    }
    return questions;
  }

  /** Whether another has the same inputs, and no column of it is tied to something else here. */
  boolean tiesLike(MatchedInputs other) {
    return matching.inputs().equals(other.matching.inputs())
        && columns.entrySet().stream()
            .allMatch(
                tied ->
                    tied.getValue()
                        .equals(other.columns.getOrDefault(tied.getKey(), tied.getValue())));
  }

  FigureColumn figures(InputColumn column) {
    return Optional.ofNullable(columns.get(column))
        .orElseThrow(() -> new IllegalStateException("Never tied to its input: " + column));
  }

  /** What an input's figures are shares of. */
  @Override
  public BoundFormula total(String name) throws Unbound {
    MatchedInput input = input(name);
    if (input.input().total() instanceof Total.SumOf sum) {
      BoundFormula known = sums.get(input.input().name());
      if (known == null) {
        known = sumOf(input, sum.list());
        sums.put(input.input().name(), known);
      }
      return known;
    }
    FigureColumn total =
        input
            .total()
            .orElseThrow(
                () ->
                    noTotal(
                        input,
                        "The input '%s' has no total: name its heading under Total on the sheet Inputs, or write 'sum of' and a list there"
                            .formatted(name)));
    return new BoundFormula.Figure(column(input, total));
  }

  /** A total that the recipe names and the file lacks was said to be missing. */
  private static Unbound noTotal(MatchedInput input, String message) {
    return input.input().total() instanceof Total.Column
        ? Unbound.following(message)
        : new Unbound(message);
  }

  /** A list without an input stands for the columns of the same name in every input. */
  private BoundFormula sumOf(MatchedInput input, String list) throws Unbound {
    List<BoundFormula> parts = new ArrayList<>();
    for (Each each : list(list)) {
      parts.add(new BoundFormula.Figure(in(input, each)));
    }
    if (parts.isEmpty()) {
      throw Unbound.following(
          "The list '%s' that makes up the total has no column".formatted(list));
    }
    return new BoundFormula.Function("SUM", parts);
  }

  private InputColumn in(MatchedInput input, Each each) throws Unbound {
    return Recipe.sameName(each.column().input(), input.input().name())
        ? each.column()
        : column(input.input().name(), each.column().heading());
  }

  @Override
  public boolean countsAll(String input) {
    return matching.recipe().input(input).filter(Input::countsAll).isPresent();
  }

  @Override
  public Optional<VerdictForms.Limits> limits(InputColumn column) {
    return find(column.input())
        .flatMap(
            input -> PublishedLimits.beside(figures(column), input.table(), f -> column(input, f)));
  }

  /** The column of the input that has the comparator's row, where that is another input. */
  Optional<InputColumn> elsewhere(InputColumn column, Subject.Standard standard) {
    Optional<MatchedInput> own = find(column.input());
    Optional<MatchedInput> other =
        comparator(own, standard).flatMap(Comparator::input).flatMap(this::find);
    return other.flatMap(
        input -> input.find(column.heading()).map(figures -> column(input, figures)));
  }

  /** The comparator's name as the recipe has it. */
  Optional<String> comparatorName(InputColumn column, Subject.Standard standard) {
    return comparator(find(column.input()), standard).map(Comparator::area);
  }

  private static Optional<Comparator> comparator(
      Optional<MatchedInput> input, Subject.Standard standard) {
    return input.stream()
        .flatMap(i -> i.input().comparators().stream())
        .filter(c -> standard.name().isEmpty() || Recipe.sameName(c.area(), standard.name()))
        .findFirst();
  }

  /** The code that the inputs have for a comparator or a group; empty if none, or several. */
  String code(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return new GroupCode(matching.areas(), matching.inputs()).of(group.name());
    }
    if (!(subject instanceof Subject.Standard standard)) {
      return "";
    }
    List<String> codes =
        matching.inputs().stream()
            .flatMap(
                own -> comparator(Optional.of(own), standard).flatMap(c -> code(own, c)).stream())
            .distinct()
            .toList();
    return codes.size() == 1 ? codes.get(0) : "";
  }

  private Optional<String> code(MatchedInput own, Comparator comparator) {
    MatchedInput holder = comparator.input().flatMap(matching::input).orElse(own);
    return holder.row(comparator.area()).map(holder::code).filter(code -> !code.isEmpty());
  }

  boolean isStandard(String name) {
    return comparators().stream().anyMatch(c -> Recipe.sameName(c, name));
  }

  List<String> comparators() {
    return matching.recipe().inputs().stream()
        .map(Input::comparators)
        .flatMap(List::stream)
        .map(Comparator::area)
        .distinct()
        .toList();
  }

  /** What the row of the inputs' own comparators is called; empty where there is none. */
  String defaultStandard() {
    List<String> names =
        matching.inputs().stream()
            .flatMap(input -> input.input().comparators().stream().limit(1))
            .map(Comparator::area)
            .distinct()
            .toList();
    return String.join(" / ", names);
  }

  /** What was looked for, what there is, and the nearest match. */
  String noSuch(String what, String wanted, List<String> there) {
    String nearest =
        Nearest.match(wanted, there).map(" The nearest is '%s'."::formatted).orElse("");
    String listed = there.stream().limit(12).map(Names::tidy).toList().toString();
    return "There is no %s '%s'.%s There are: %s"
        .formatted(what, Names.tidy(wanted), nearest, listed);
  }
}
