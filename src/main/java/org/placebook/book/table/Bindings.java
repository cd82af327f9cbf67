package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.Expression;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Good;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Place;

/** Ties every formula of a recipe to the inputs; what cannot be tied is found and left out. */
public final class Bindings {
  private final Recipe recipe;
  private final MatchedInputs inputs;
  private final List<Finding> findings = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();

  /** By identity: formulas are deep, and a column is of one table. */
  private final IdentityHashMap<ColumnSpec, Map<Optional<Each>, Derived>> bound =
      new IdentityHashMap<>();

  public Bindings(Recipe recipe, MatchedInputs inputs) {
    this.recipe = recipe;
    this.inputs = inputs;
  }

  Recipe recipe() {
    return recipe;
  }

  public MatchedInputs inputs() {
    return inputs;
  }

  /** The areas of a set, by their numbers; none where no area in scope is of it. */
  Optional<List<Integer>> set(String name) {
    List<ScopeArea> areas = inputs.matching().areas();
    List<Integer> members =
        IntStream.range(0, areas.size())
            .filter(area -> areas.get(area).sets().stream().anyMatch(set -> same(set, name)))
            .boxed()
            .toList();
    return members.isEmpty() ? Optional.empty() : Optional.of(members);
  }

  /** The columns of a table whose formulas can be tied. */
  List<Derived> columns(TableSpec table, Optional<Each> row) {
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

  /** What could not be made, and why. */
  public LeftOut leftOut() {
    return leftOut;
  }

  /** Says once what formulas take for granted. */
  void say(Place place, String taken) {
    Finding asked = Finding.note(place, taken);
    if (!findings.contains(asked)) {
      findings.add(asked);
    }
  }

  /** Says of a table that nothing of it could be made; what is wrong with its columns is said. */
  void leaveOut(TableSpec table) {
    leftOut.followsWhole(table.name());
  }

  /** Reports a table that has more columns than a worksheet. */
  void leaveOut(TableSpec table, int columns, int most) {
    findings.add(
        Finding.error(
            table.place(),
            String.format(
                Locale.ROOT,
                "%s is left out: it would have %,d columns, and a worksheet of Excel has %,d. Name"
                    + " shorter lists in the recipe, or split the table.",
                table.name(),
                columns,
                most)));
  }

  /** One without a member, or the members of the list in For each. */
  List<Optional<Each>> members(ColumnSpec spec) {
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
        .filter(other -> same(other.heading(), column.heading()))
        .findFirst()
        .map(ColumnSpec::good)
        .orElse(Good.NEITHER);
  }

  /** The verdict on a measure that a column shows, whether or not the recipe asks for it. */
  public BoundFormula verdict(BoundFormula measure, Subject.Standard standard, Good good) {
    return verdicts().verdict(measure, standard, good);
  }

  /** The 95% limits of a measure, where they are published or chance alone makes them. */
  Optional<VerdictForms.Limits> limits(BoundFormula measure) {
    return verdicts().limits(measure);
  }

  private VerdictForms verdicts() {
    return new VerdictForms(new RecipeScope(this, Optional.empty(), Optional.empty()));
  }

  private static String heading(ColumnSpec spec, Optional<Each> each) {
    return each.map(e -> spec.heading(e.label())).orElse(spec.heading());
  }

  /** A formula with the names that hold in a table. */
  public BoundFormula bind(Expression formula, Optional<TableSpec> table, Optional<Each> each)
      throws Unbound {
    return new Binder(new RecipeScope(this, table, each)).bind(formula);
  }

  /** The column of a table with a heading; the row's member where rows are a list. */
  BoundFormula column(TableSpec table, String heading, Optional<Each> row) throws Unbound {
    List<String> headings = new ArrayList<>();
    for (ColumnSpec spec : table.columns()) {
      for (Optional<Each> each : members(spec)) {
        if (same(heading(spec, each), heading)) {
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
  public boolean isLost(String list) {
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
      if (spec.forEach().isPresent() && same(spec.heading(), pattern)) {
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

  /** Headings are one if they differ in blanks, line breaks and case only. */
  public static boolean same(String a, String b) {
    return Names.tidy(a).equalsIgnoreCase(Names.tidy(b));
  }

  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(inputs.questions());
    all.addAll(findings);
    return all;
  }
}
