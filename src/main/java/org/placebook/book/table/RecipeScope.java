package org.placebook.book.table;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Rounded;
import org.placebook.formula.measure.Scope;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;

/**
 * What names mean in a formula of a recipe.
 *
 * @param binder the recipe's tables and inputs
 * @param table the table at hand, if any
 * @param each the member at hand, if any
 */
record RecipeScope(RecipeBinder binder, Optional<TableSpec> table, Optional<Each> each)
    implements Scope {
  @Override
  public InputColumn column(String input, String heading) throws Unbound {
    return binder.inputs().column(input, heading);
  }

  @Override
  public boolean isInput(String name) {
    return binder.recipe().input(name).isPresent();
  }

  @Override
  public BoundFormula total(String input) throws Unbound {
    return binder.inputs().total(input);
  }

  @Override
  public BoundFormula derived(Optional<String> owner, String heading) throws Unbound {
    boolean here =
        owner.isEmpty() || table.filter(t -> Recipe.sameName(t.name(), owner.get())).isPresent();
    return binder.column(table(owner), heading, here ? each : Optional.empty());
  }

  @Override
  public Optional<List<Member>> family(Optional<String> owner, String pattern) throws Unbound {
    return binder
        .family(table(owner), pattern)
        .map(family -> family.stream().map(d -> new Member(d.label(), d.measure())).toList());
  }

  private TableSpec table(Optional<String> owner) throws Unbound {
    Optional<TableSpec> found = owner.isEmpty() ? table : binder.recipe().table(owner.get());
    return found.orElseThrow(
        () ->
            new Unbound(
                binder
                    .inputs()
                    .noSuch(
                        "input or table",
                        owner.orElse("this table"),
                        binder.recipe().tables().stream().map(TableSpec::name).toList())));
  }

  @Override
  public Optional<List<Each>> list(String name) {
    return binder.recipe().list(name).isPresent()
        ? Optional.of(binder.inputs().list(name))
        : Optional.empty();
  }

  @Override
  public void requireCountOfAll(InputColumn column) throws Unbound {
    Optional<MatchedInput> input = binder.inputs().find(column.input());
    if (input.isPresent()) {
      Optional<String> taken = new CountsOfAll(input.get()).taken(binder.inputs().figures(column));
      taken.ifPresent(text -> binder.say(input.get().input().place(), text));
    }
  }

  @Override
  public boolean isOfGroups() {
    return table.filter(t -> t.rows() instanceof RowKind.Groups).isPresent();
  }

  @Override
  public Optional<List<Integer>> set(String name) {
    return binder.set(name);
  }

  @Override
  public Rounded rounding(String input) throws Unbound {
    Optional<Input> found = binder.recipe().input(input);
    RoundingRule rounding = found.map(Input::rounding).orElseGet(RoundingRule.None::new);
    boolean isCount = found.map(Input::unit).filter(u -> u != InputColumn.Unit.COUNT).isEmpty();
    if (rounding instanceof RoundingRule.Bres && !isCount) {
      throw new Unbound(
          "Nothing is known of the bounds of %s: its figures were made from counts that were rounded by size. Use an input of the counts"
              .formatted(input));
    }
    return rounding.match(
        none -> new Rounded.Exactly(),
        bres -> new Rounded.BySize(),
        to -> new Rounded.ToMultiples(to.multiple()));
  }

  @Override
  public boolean countsAll(String input) {
    return binder.inputs().countsAll(input);
  }

  @Override
  public Optional<VerdictForms.Limits> limits(InputColumn column) {
    return binder.inputs().limits(column);
  }

  @Override
  public Optional<Subject.Standard> standard(String name) {
    return binder.inputs().isStandard(name)
        ? Optional.of(new Subject.Standard(name))
        : Optional.empty();
  }

  @Override
  public boolean hasStandard(InputColumn column, Subject.Standard standard) {
    return binder.inputs().comparatorName(column, standard).isPresent();
  }

  @Override
  public Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard) {
    return binder
        .inputs()
        .elsewhere(column, standard)
        .map(
            other ->
                new Elsewhere(
                    other,
                    new Subject.Standard(
                        binder.inputs().comparatorName(column, standard).orElse(""))));
  }
}
