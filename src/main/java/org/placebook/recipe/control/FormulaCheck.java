package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.Expression;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Named;
import org.placebook.table.Names;

/**
 * Whether all that a formula names is in the recipe. Headings of inputs are looked up later, once
 * the inputs are found.
 */
final class FormulaCheck {
  private final DeclaredNames known;
  private final List<TableSpec> tables;
  private final Map<String, KnownHeadings> headings = new HashMap<>();

  FormulaCheck(DeclaredNames known, List<TableSpec> tables) {
    this.known = known;
    this.tables = tables;
    tables.forEach(table -> headings.put(key(table.name()), new KnownHeadings(table, known)));
  }

  /** The headings of a table. */
  KnownHeadings headings(String table) {
    KnownHeadings found = headings.get(key(table));
    if (found == null) {
      throw new IllegalArgumentException("There is no table '" + table + "'");
    }
    return found;
  }

  /** All that is wrong with an expression. */
  List<ControlFault> faults(Expression expression, FormulaContext context) {
    if (expression instanceof Expression.ColumnOf column) {
      return ofColumn(column, context).stream().toList();
    }
    if (expression instanceof Expression.Each) {
      return context.eachOf().isPresent() ? List.of() : List.of(noList("{each}", context));
    }
    if (expression instanceof Expression.Name name) {
      return List.of(strayName(name, context));
    }
    List<ControlFault> faults = new ArrayList<>();
    List<Expression> parts = expression.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (expression instanceof Expression.Call call
          && parts.get(i) instanceof Expression.Name name) {
        new ArgumentCheck(known)
            .fault(call.function(), i, name.words(), context.place())
            .ifPresent(faults::add);
      } else {
        faults.addAll(faults(parts.get(i), context));
      }
    }
    return faults;
  }

  private static ControlFault noList(String what, FormulaContext context) {
    return ControlFault.error(
        context.place(),
        what + " has no list to run through: fill in For each, or let Rows be a list");
  }

  private ControlFault strayName(Expression.Name name, FormulaContext context) {
    String hint =
        known.isList(name.words())
            ? "is a list; only functions of several columns take one, as in SUM(%1$s)"
            : "stands alone; write [%1$s] for a column of this table, input[%1$s] for one of an"
                + " input, \"%1$s\" for a text";
    return ControlFault.error(context.place(), ("'%1$s' " + hint).formatted(name.words()));
  }

  private Optional<ControlFault> ofColumn(Expression.ColumnOf column, FormulaContext context) {
    String heading = column.heading();
    if (column.owner().isEmpty() && context.table().isEmpty()) {
      return Optional.of(
          ControlFault.error(
              context.place(),
              "[%1$s] is in no table here; write Table[%1$s] or input[%1$s]".formatted(heading)));
    }
    String owner = column.owner().orElse("");
    if (known.isInput(owner)) {
      boolean needsEach = heading.contains(ColumnSpec.EACH) && context.eachOf().isEmpty();
      return needsEach
          ? Optional.of(noList("%s[%s]".formatted(owner, heading), context))
          : Optional.empty();
    }
    Optional<TableSpec> table = column.owner().isEmpty() ? context.table() : table(owner);
    return table.isPresent()
        ? missing(table.get(), heading, context)
        : Optional.of(unknown(owner, context));
  }

  private ControlFault unknown(String owner, FormulaContext context) {
    List<String> names = new ArrayList<>(known.inputNames());
    tables.forEach(table -> names.add(table.name()));
    return ControlFault.unknown(context.place(), owner, "input or table", names);
  }

  /** The first heading that a reference means and the table lacks. */
  private Optional<ControlFault> missing(TableSpec table, String heading, FormulaContext context) {
    KnownHeadings there = headings(table.name());
    boolean isPattern = heading.contains(ColumnSpec.EACH);
    if (isPattern && there.family(heading).isPresent()) {
      return Optional.empty();
    }
    List<String> wanted =
        isPattern && context.eachOf().isPresent()
            ? context.labels(known).stream().map(l -> heading.replace(ColumnSpec.EACH, l)).toList()
            : List.of(heading);
    return wanted.stream()
        .filter(h -> (isPattern && context.eachOf().isEmpty()) || there.find(h).isEmpty())
        .findFirst()
        .map(h -> noColumn(table, h, there, context));
  }

  private static ControlFault noColumn(
      TableSpec table, String heading, KnownHeadings there, FormulaContext context) {
    List<String> headings = new ArrayList<>(there.all());
    table.columns().stream().map(c -> Names.tidy(c.heading())).distinct().forEach(headings::add);
    return ControlFault.error(
        context.place(),
        "The table '%s' has no column '%s'%s"
            .formatted(table.name(), heading, Named.suggestion(heading, "column", headings)));
  }

  private Optional<TableSpec> table(String name) {
    return tables.stream().filter(t -> Recipe.sameName(t.name(), name)).findFirst();
  }

  private static String key(String table) {
    return Names.tidy(table).toLowerCase(Locale.ROOT);
  }
}
