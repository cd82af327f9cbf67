package org.placebook.own.data;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Rounded;
import org.placebook.formula.measure.Scope;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Total;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/** What the names in a typed formula mean: columns of the workbook's tables, rows of standards. */
final class OwnScope implements Scope {
  private final TypedFormula formula;
  private final OwnTables tables;
  private final StandardFinder standards;
  private final TypedCall call;

  OwnScope(TypedFormula formula, OwnTables tables, TypedCall call) {
    this.formula = formula;
    this.tables = tables;
    this.standards = new StandardFinder(tables);
    this.call = call;
  }

  /** A table by its name; what cannot be read was read before. */
  static OwnTable table(OwnTables tables, String name) {
    try {
      return tables.named(name).orElseThrow(() -> new OwnFault("There is no table " + name + "."));
    } catch (UnreadableFile e) {
      throw new UncheckedIOException(new java.io.IOException(e));
    }
  }

  /** A table by its name. */
  OwnTable table(String name) {
    return table(tables, name);
  }

  /** The row of a standard. */
  StandardFinder.Found found(OwnTable home, Subject.Standard standard) {
    try {
      return standards.of(home, standard, call);
    } catch (UnreadableFile e) {
      throw new UncheckedIOException(new java.io.IOException(e));
    }
  }

  private OwnTable home(String input) {
    return formula
        .home()
        .filter(table -> table.name().equalsIgnoreCase(input))
        .orElseGet(() -> table(tables, input));
  }

  @Override
  public Optional<Each> each() {
    return Optional.empty();
  }

  @Override
  public InputColumn column(String input, String heading) throws Unbound {
    if (input.equals(PairCall.INPUT)) {
      return new InputColumn(input, heading, InputColumn.Unit.VALUE);
    }
    OwnTable table = home(input);
    int column =
        table
            .column(heading)
            .orElseThrow(
                () -> new Unbound("%s has no column %s.".formatted(table.name(), heading)));
    return column(table, column);
  }

  static InputColumn column(OwnTable table, int column) {
    return new InputColumn(table.name(), table.heading(column), table.input().unit());
  }

  @Override
  public boolean isInput(String name) {
    return true;
  }

  @Override
  public BoundFormula total(String input) throws Unbound {
    OwnTable table = home(input);
    if (table.input().total() instanceof Total.SumOf) {
      throw new Unbound(
          "The total of %s is the sum of a list, which a typed function cannot point at. Give the table a column Total and name it under Total on the sheet Inputs."
              .formatted(table.name()));
    }
    return new BoundFormula.Figure(column(table, totalColumn(table)));
  }

  /** The one that the sheet Inputs names, else the one that is called so or adds up the rest. */
  static int totalColumn(OwnTable table) throws Unbound {
    if (table.input().total() instanceof Total.Column named) {
      return table
          .column(named.heading())
          .orElseThrow(
              () ->
                  new Unbound(
                      "%s has no column %s, which the sheet Inputs names under Total."
                          .formatted(table.name(), named.heading())));
    }
    for (int column = table.range().firstColumn(); column <= table.range().lastColumn(); column++) {
      boolean mayBe = table.isOfFigures(column) || table.isBlank(column);
      if (mayBe && Names.same(table.heading(column), "total")) {
        return column;
      }
    }
    return table
        .matched()
        .total()
        .map(FigureColumn::position)
        .orElseThrow(
            () ->
                new Unbound(
                    "No column of %s is called Total or is the sum of the rest. Name it under Total on a sheet Inputs."
                        .formatted(table.name())));
  }

  @Override
  public BoundFormula derived(Optional<String> table, String heading) throws Unbound {
    throw new Unbound("[%s] names a column of no table.".formatted(heading));
  }

  @Override
  public Optional<List<Member>> family(Optional<String> table, String pattern) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Each>> list(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Integer>> set(String name) {
    return Optional.empty();
  }

  @Override
  public Rounded rounding(String input) throws Unbound {
    Optional<Rounded> rounded =
        home(input)
            .input()
            .rounding()
            .match(
                none -> Optional.empty(),
                bres -> Optional.of(new Rounded.BySize()),
                to -> Optional.of(new Rounded.ToMultiples(to.multiple())));
    return rounded.orElseThrow(
        () ->
            new Unbound(
                "How %s was rounded is not known. Say it under Rounding on a sheet Inputs: BRES, or the multiple, such as 5."
                    .formatted(input)));
  }

  @Override
  public Optional<Subject.Standard> standard(String name) {
    formula.home().ifPresent(home -> found(home, new Subject.Standard(name)));
    return Optional.of(new Subject.Standard(name));
  }

  @Override
  public Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard) {
    OwnTable home = home(column.input());
    StandardFinder.Found found = found(home, standard);
    if (found.table().equals(home)) {
      return Optional.empty();
    }
    OwnTable other = found.table();
    int there =
        other
            .column(column.heading())
            .orElseThrow(
                () ->
                    new OwnFault(
                        "%s has no column %s, which the standard is asked for. Give it one of the same heading."
                            .formatted(other.name(), column.heading())));
    String key = other.code(found.row());
    return Optional.of(
        new Elsewhere(
            column(other, there),
            new Subject.Standard(key.isEmpty() ? other.areaName(found.row()) : key)));
  }
}
