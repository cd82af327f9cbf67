package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.Expression;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;

/** Refuses columns that rest on themselves, as Excel refuses circular references. */
final class CycleCheck {
  private final List<TableSpec> tables;
  private final FormulaCheck formulas;
  private final ControlFaults faults = new ControlFaults();

  /** By identity, since formulas are deep and no two columns share a cell. */
  private final IdentityHashMap<ColumnSpec, TableSpec> owners = new IdentityHashMap<>();

  private final Set<ColumnSpec> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<ColumnSpec, Integer> steps = new IdentityHashMap<>();
  private final List<ColumnSpec> path = new ArrayList<>();

  CycleCheck(List<TableSpec> tables, FormulaCheck formulas) {
    this.tables = tables;
    this.formulas = formulas;
    tables.forEach(table -> table.columns().forEach(column -> owners.put(column, table)));
  }

  List<ControlFault> faults() {
    tables.forEach(table -> table.columns().forEach(this::visit));
    return faults.all();
  }

  private void visit(ColumnSpec column) {
    if (steps.containsKey(column)) {
      List<String> headings =
          path.subList(steps.get(column), path.size()).stream()
              .map(c -> "%s[%s]".formatted(c.table(), c.heading().replace('\n', ' ')))
              .toList();
      faults.error(
          column.place(),
          "A column cannot rest on itself: %s leads back to the first"
              .formatted(String.join(" rests on ", headings)));
      return;
    }
    if (done.contains(column)) {
      return;
    }
    steps.put(column, path.size());
    path.add(column);
    Set<ColumnSpec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Expression.ColumnOf reference : references(column.formula())) {
      target(column, reference).filter(seen::add).ifPresent(this::visit);
    }
    path.remove(path.size() - 1);
    steps.remove(column);
    done.add(column);
  }

  private Optional<ColumnSpec> target(ColumnSpec from, Expression.ColumnOf reference) {
    Optional<TableSpec> table =
        reference.owner().isEmpty()
            ? Optional.ofNullable(owners.get(from))
            : tables.stream()
                .filter(t -> Recipe.sameName(t.name(), reference.owner().get()))
                .findFirst();
    return table
        .map(t -> formulas.headings(t.name()))
        .flatMap(h -> h.family(reference.heading()).or(() -> h.find(reference.heading())));
  }

  private static List<Expression.ColumnOf> references(Expression expression) {
    List<Expression.ColumnOf> found = new ArrayList<>();
    if (expression instanceof Expression.ColumnOf column) {
      found.add(column);
    }
    expression.parts().forEach(part -> found.addAll(references(part)));
    return found;
  }
}
