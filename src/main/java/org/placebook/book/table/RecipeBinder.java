package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.formula.Expression;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Good;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** Ties every formula of a recipe to the inputs; what cannot be tied is found and left out. */
final class RecipeBinder {
  private static final int MOST_COLUMNS = 16_384;

  private final Recipe recipe;
  private final MatchedInputs inputs;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final LeftOut.Builder leftOut = new LeftOut.Builder();

  /** By identity: formulas are deep, and a column is of one table. */
  private final IdentityHashMap<ColumnSpec, Map<Optional<Each>, Derived>> bound =
      new IdentityHashMap<>();

  RecipeBinder(Matching matching) {
    this.recipe = matching.recipe();
    this.inputs = new MatchedInputs(matching);
  }

  WithFindings<BoundRecipe> bound() {
    List<BoundTable> tables = new ArrayList<>();
    List<BoundCorrelation> correlations = new ArrayList<>();
    for (TableSpec table : recipe.tables()) {
      tables.add(
          table.rows() instanceof RowKind.OfList rows ? ofList(table, rows) : ofPlaces(table));
    }
    for (CorrelationSpec correlation : recipe.correlations()) {
      correlations.add(bound(correlation));
    }
    List<Finding> all = new ArrayList<>(inputs.questions());
    all.addAll(findings);
    return new WithFindings<>(new BoundRecipe(inputs, tables, correlations, leftOut.all()), all);
  }

  private BoundTable ofPlaces(TableSpec table) {
    List<Derived> columns = columns(table, Optional.empty());
    if (columns.isEmpty()) {
      leftOut.followsWhole(table.name());
    }
    int width = columns.size() + TablePlacement.LABELS;
    if (width > MOST_COLUMNS) {
      findings.add(tooWide(table, width));
      return BoundTable.ofPlaces(table, List.of());
    }
    return BoundTable.ofPlaces(table, columns);
  }

  private BoundTable ofList(TableSpec table, RowKind.OfList rows) {
    List<Each> members = inputs.list(rows.list());
    List<List<Derived>> columns =
        inAll(members.stream().map(member -> columns(table, Optional.of(member))).toList());
    if (columns.stream().allMatch(List::isEmpty)) {
      leftOut.followsWhole(table.name());
    }
    return new BoundTable(table, members, columns);
  }

  /** The columns that every row has: the others cannot stand under one heading. */
  private static List<List<Derived>> inAll(List<List<Derived>> rows) {
    record Column(Place formula, String heading) {
      static Column of(Derived derived) {
        return new Column(derived.spec().place(), derived.heading());
      }
    }
    Map<Column, Long> found =
        rows.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Column::of, Collectors.counting()));
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .filter(derived -> found.getOrDefault(Column.of(derived), 0L) == rows.size())
                    .toList())
        .toList();
  }

  private BoundCorrelation bound(CorrelationSpec spec) {
    List<Member> rows = members(spec, spec.rows(), spec.rowMeasure());
    List<Member> columns = members(spec, spec.columns(), spec.columnMeasure());
    BoundCorrelation sides = new BoundCorrelation(spec, rows, columns, Optional.empty(), List.of());
    if (sides.hasPair()) {
      return new BoundCorrelation(
          spec,
          rows,
          columns,
          spec.weights().flatMap(weights -> bound(spec, weights, "The weights")),
          spec.given().stream()
              .flatMap(given -> bound(spec, given, "What is under Given").stream())
              .toList());
    }
    boolean isShort =
        rows.size() < inputs.list(spec.rows()).size()
            || columns.size() < inputs.list(spec.columns()).size();
    if (isShort || isLost(spec.rows()) || isLost(spec.columns())) {
      leftOut.followsWhole(spec.name());
    } else {
      findings.add(
          Finding.error(
              spec.place(),
              "%s is left out: there is no pair of '%s' and '%s' to correlate."
                  .formatted(spec.name(), spec.rows(), spec.columns())));
    }
    return sides;
  }

  /** The members of a list that can be tied, with what is correlated of each. */
  private List<Member> members(CorrelationSpec spec, String list, Correlated correlated) {
    List<Member> members = new ArrayList<>();
    for (Each each : inputs.list(list)) {
      try {
        members.add(
            new Member(
                each.label(), bind(correlated.formula(), Optional.empty(), Optional.of(each))));
      } catch (Unbound e) {
        leftOut.add(spec.place(), "'%s' of %s".formatted(each.label(), spec.name()), e);
      }
    }
    return members;
  }

  private Optional<BoundFormula> bound(CorrelationSpec spec, Correlated formula, String what) {
    try {
      return Optional.of(bind(formula.formula(), Optional.empty(), Optional.empty()));
    } catch (Unbound e) {
      leftOut.add(spec.place(), "%s of %s".formatted(what, spec.name()), e);
      return Optional.empty();
    }
  }

  Recipe recipe() {
    return recipe;
  }

  MatchedInputs inputs() {
    return inputs;
  }

  /** The areas of a set, by their numbers; none where no area in scope is of it. */
  Optional<List<Integer>> set(String name) {
    List<ScopeArea> areas = inputs.matching().areas();
    List<Integer> members =
        IntStream.range(0, areas.size())
            .filter(
                area -> areas.get(area).sets().stream().anyMatch(set -> Recipe.sameName(set, name)))
            .boxed()
            .toList();
    return members.isEmpty() ? Optional.empty() : Optional.of(members);
  }

  /** The columns of a table whose formulas can be tied. */
  private List<Derived> columns(TableSpec table, Optional<Each> row) {
    List<Derived> columns = new ArrayList<>();
    loseFamilies(table);
    for (ColumnSpec spec : table.columns()) {
      for (Optional<Each> each : members(spec)) {
        try {
          columns.add(derived(table, spec, each.or(() -> row)));
        } catch (Unbound e) {
          leaveOut(table, spec, each, e);
        }
      }
    }
    return columns;
  }

  private void leaveOut(TableSpec table, ColumnSpec spec, Optional<Each> each, Unbound fault) {
    String heading = heading(spec, each).replace('\n', ' ');
    leftOut.add(spec.place(), "The column '%s' of %s".formatted(heading, table.name()), fault);
    leftOut.concerns(table.name(), heading);
    leftOut.concerns(table.name(), spec.heading());
    spec.forEach().ifPresent(list -> leftOut.concerns(table.name(), list));
    each.ifPresent(member -> leftOut.concerns(table.name(), member.label()));
  }

  /** Says once what formulas take for granted. */
  void say(Place place, String taken) {
    findings.add(Finding.note(place, taken));
  }

  private static Finding tooWide(TableSpec table, int columns) {
    return Finding.error(
        table.place(),
        String.format(
            Locale.ROOT,
            "%s is left out: it would have %,d columns, and a worksheet of Excel has %,d. Name"
                + " shorter lists in the recipe, or split the table.",
            table.name(),
            columns,
            MOST_COLUMNS));
  }

  /** One without a member, or the members of the list in For each. */
  private List<Optional<Each>> members(ColumnSpec spec) {
    return spec.forEach().isEmpty()
        ? List.of(Optional.empty())
        : inputs.list(spec.forEach().get()).stream().map(Optional::of).toList();
  }

  private Derived derived(TableSpec table, ColumnSpec spec, Optional<Each> each) throws Unbound {
    Map<Optional<Each>, Derived> ofMembers =
        this.bound.computeIfAbsent(spec, column -> new HashMap<>());
    Derived known = ofMembers.get(each);
    if (known == null) {
      BoundFormula bound = bind(spec.formula(), Optional.of(table), each);
      BoundFormula measure =
          bound instanceof BoundFormula.Verdict verdict ? verdict.with(good(table, spec)) : bound;
      known =
          new Derived(
              heading(spec, each), each.map(Each::label).orElse(spec.heading()), spec, measure);
      ofMembers.put(each, known);
      doubt(spec, known.heading());
    }
    return known;
  }

  private void doubt(ColumnSpec spec, String heading) {
    PerWhat.contradicted(heading, spec.formula(), inputs)
        .ifPresent(
            wrong ->
                findings.add(
                    Finding.warning(
                        spec.place(),
                        "The heading '%s' %s. Put right the one or the other: what a rate is per so many of is named last, as in RATE(crimes[Theft], 1000, people[All residents])"
                            .formatted(heading.replace('\n', ' '), wrong))));
  }

  /** Which end is better: as the column says, or the one that it is a verdict on. */
  private static Good good(TableSpec table, ColumnSpec spec) {
    if (spec.good() != Good.NEITHER
        || !(spec.formula() instanceof Expression.Call call)
        || !(call.arguments().get(0) instanceof Expression.ColumnOf column)) {
      return spec.good();
    }
    return table.columns().stream()
        .filter(other -> Recipe.sameName(other.heading(), column.heading()))
        .findFirst()
        .map(ColumnSpec::good)
        .orElse(Good.NEITHER);
  }

  private static String heading(ColumnSpec spec, Optional<Each> each) {
    return each.map(e -> spec.heading(e.label())).orElse(spec.heading());
  }

  /** A formula with the names that hold in a table. */
  private BoundFormula bind(Expression formula, Optional<TableSpec> table, Optional<Each> each)
      throws Unbound {
    return new Binder(new RecipeScope(this, table, each)).bind(formula);
  }

  /** The column of a table with a heading; the row's member where rows are a list. */
  BoundFormula column(TableSpec table, String heading, Optional<Each> row) throws Unbound {
    List<String> headings = new ArrayList<>();
    for (ColumnSpec spec : table.columns()) {
      for (Optional<Each> each : members(spec)) {
        if (Recipe.sameName(heading(spec, each), heading)) {
          return derived(table, spec, each.or(() -> row)).measure();
        }
        headings.add(heading(spec, each));
      }
    }
    String none = inputs.noSuch("column of " + table.name(), heading, headings);
    boolean isOfLostList =
        table.columns().stream().anyMatch(spec -> spec.forEach().isPresent() && isLost(spec));
    throw isOfLostList ? Unbound.following(none) : new Unbound(none);
  }

  /** Whether a list could not be made of the files, which has been said. */
  private boolean isLost(String list) {
    return inputs.matching().list(list).isEmpty();
  }

  private boolean isLost(ColumnSpec spec) {
    return spec.forEach().filter(this::isLost).isPresent();
  }

  private static String called(ListMember member) {
    return member.label().isEmpty() && member.columns() instanceof ListMember.Columns.One one
        ? one.heading()
        : member.label();
  }

  /** Notes the columns of a list that could not be made. */
  private void loseFamilies(TableSpec table) {
    for (ColumnSpec spec : table.columns()) {
      if (isLost(spec)) {
        leftOut.follows(
            "The columns '%s' of %s".formatted(spec.heading().replace('\n', ' '), table.name()));
        leftOut.concerns(table.name(), spec.heading());
        spec.forEach().ifPresent(list -> leftOut.concerns(table.name(), list));
        recipe
            .list(spec.forEach().orElse(""))
            .ifPresent(
                list ->
                    list.members()
                        .forEach(m -> leftOut.concerns(table.name(), spec.heading(called(m)))));
      }
    }
  }

  /** The columns that a row of Columns made, by its heading with {each}. */
  Optional<List<Derived>> family(TableSpec table, String pattern) throws Unbound {
    for (ColumnSpec spec : table.columns()) {
      if (spec.forEach().isPresent() && Recipe.sameName(spec.heading(), pattern)) {
        List<Derived> family = new ArrayList<>();
        for (Optional<Each> each : members(spec)) {
          family.add(derived(table, spec, each));
        }
        if (family.isEmpty()) {
          throw Unbound.following(
              "There is no column '%s' of %s: the list '%s' was not found among the files"
                  .formatted(pattern, table.name(), spec.forEach().get()));
        }
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }
}
