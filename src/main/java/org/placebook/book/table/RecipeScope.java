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
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;

/**
 * What names mean in a formula of a recipe.
 *
 * @param bindings the recipe's tables and inputs
 * @param table the table at hand, if any
 * @param each the member at hand, if any
 */
record RecipeScope(Bindings bindings, Optional<TableSpec> table, Optional<Each> each)
    implements Scope {
  @Override
  public InputColumn column(String input, String heading) throws Unbound {
    return bindings.inputs().column(input, heading);
  }

  @Override
  public boolean isInput(String name) {
    return bindings.recipe().input(name).isPresent();
  }

  @Override
  public BoundFormula total(String input) throws Unbound {
    return bindings.inputs().total(input);
  }

  @Override
  public BoundFormula derived(Optional<String> owner, String heading) throws Unbound {
    boolean here =
        owner.isEmpty() || table.filter(t -> Bindings.same(t.name(), owner.get())).isPresent();
    return bindings.column(table(owner), heading, here ? each : Optional.empty());
  }

  @Override
  public Optional<List<Member>> family(Optional<String> owner, String pattern) throws Unbound {
    return bindings
        .family(table(owner), pattern)
        .map(family -> family.stream().map(d -> new Member(d.label(), d.measure())).toList());
  }

  private TableSpec table(Optional<String> owner) throws Unbound {
    Optional<TableSpec> found = owner.isEmpty() ? table : bindings.recipe().table(owner.get());
    return found.orElseThrow(
        () ->
            new Unbound(
                bindings
                    .inputs()
                    .noSuch(
                        "input or table",
                        owner.orElse("this table"),
                        bindings.recipe().tables().stream().map(TableSpec::name).toList())));
  }

  @Override
  public Optional<List<Each>> list(String name) {
    return bindings.recipe().list(name).isPresent()
        ? Optional.of(bindings.inputs().list(name))
        : Optional.empty();
  }

  @Override
  public void requireCountOfAll(InputColumn column) throws Unbound {
    Optional<MatchedInput> input = bindings.inputs().find(column.input());
    if (input.isPresent()) {
      Optional<String> taken =
          new CountsOfAll(input.get()).taken(bindings.inputs().figures(column));
      taken.ifPresent(text -> bindings.say(input.get().input().place(), text));
    }
  }

  @Override
  public boolean isOfGroups() {
    return table.filter(t -> t.rows() instanceof RowKind.Groups).isPresent();
  }

  @Override
  public Optional<List<Integer>> set(String name) {
    return bindings.set(name);
  }

  @Override
  public Rounded rounding(String input) throws Unbound {
    Optional<Input> found = bindings.recipe().input(input);
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
    return bindings.recipe().input(input).filter(Input::countsAll).isPresent();
  }

  @Override
  public Optional<Published> limits(InputColumn column) {
    return bindings.inputs().limits(column);
  }

  @Override
  public Optional<Subject.Standard> standard(String name) {
    return bindings.inputs().isStandard(name)
        ? Optional.of(new Subject.Standard(name))
        : Optional.empty();
  }

  @Override
  public boolean hasStandard(InputColumn column, Subject.Standard standard) {
    return bindings.inputs().comparatorName(column, standard).isPresent();
  }

  @Override
  public Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard) {
    return bindings
        .inputs()
        .elsewhere(column, standard)
        .map(
            other ->
                new Elsewhere(
                    other,
                    new Subject.Standard(
                        bindings.inputs().comparatorName(column, standard).orElse(""))));
  }
}
