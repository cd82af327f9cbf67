package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.formula.Expression;
import org.placebook.formula.Parser;
import org.placebook.formula.measure.Good;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.Format;
import org.placebook.table.Named;
import org.placebook.table.Names;

/** Reads the sheet Columns; what its formulas refer to is checked later. */
final class ColumnsSheet {
  private final DeclaredNames known;
  private final ControlFaults faults = new ControlFaults();

  ColumnsSheet(DeclaredNames known) {
    this.known = known;
  }

  /** The columns; one whose formula cannot be read keeps its heading, for other formulas' sake. */
  WithFaults<List<ColumnSpec>> read(List<ControlRow> rows) {
    List<ColumnSpec> columns = new ArrayList<>();
    for (ControlRow row : rows) {
      Expression formula =
          faults.from(formula(row.cell("Formula"))).orElseGet(() -> new Expression.Quoted(""));
      columns.add(column(row, formula, forEach(row), format(row)));
    }
    return faults.with(columns);
  }

  private ColumnSpec column(
      ControlRow row, Expression formula, Optional<String> forEach, Optional<Format> format) {
    return new ColumnSpec(
        row.text("Table"),
        heading(row.cell("Heading").text()),
        formula,
        row.text("Formula"),
        forEach,
        good(row),
        format.orElseGet(() -> new SuitableFormat(known.inputs()).of(formula)),
        faults.from(known.notes(row)),
        row.cell("Formula").place());
  }

  private Good good(ControlRow row) {
    String word = Names.tidy(row.text("Good is")).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "" -> Good.NEITHER;
      case "high" -> Good.HIGH;
      case "low" -> Good.LOW;
      default -> {
        faults.add(row.refused("Good is", word, List.of("high", "low")));
        yield Good.NEITHER;
      }
    };
  }

  /** Line breaks stay, since a unit stands on a line of its own; other blanks are tidied. */
  private static String heading(String text) {
    return text.lines()
        .map(Names::tidy)
        .filter(line -> !line.isEmpty())
        .reduce(ColumnsSheet::join)
        .orElse("");
  }

  private static String join(String above, String beneath) {
    return above + "\n" + beneath;
  }

  /** The formula in a cell. */
  static WithFaults<Optional<Expression>> formula(ControlCell cell) {
    if (cell.isBlank()) {
      return WithFaults.of(Optional.empty());
    }
    return Parser.parse(cell.text())
        .match(
            formula -> WithFaults.of(Optional.of(formula)),
            found ->
                new WithFaults<>(
                    Optional.empty(),
                    found.stream().map(fault -> unreadable(cell, fault.toString())).toList()));
  }

  private static ControlFault unreadable(ControlCell cell, String why) {
    return ControlFault.error(
        cell.place(),
        "The formula '%s' cannot be read: %s".formatted(Names.tidy(cell.text()), why));
  }

  private Optional<String> forEach(ControlRow row) {
    Optional<String> forEach = row.optional("For each");
    boolean hasEach = row.text("Heading").contains(ColumnSpec.EACH);
    forEach
        .filter(name -> !known.isList(name))
        .ifPresent(name -> faults.unknown(row.cell("For each"), "list", known.lists()));
    if (forEach.isPresent() && !hasEach) {
      faults.error(
          row.cell("Heading").place(),
          "For each makes several columns, so the heading must hold {each} to tell them apart");
    }
    if (forEach.isEmpty() && hasEach) {
      faults.error(
          row.cell("Heading").place(),
          "The heading holds {each}, so For each must name a list. There are: "
              + Named.few(known.lists()));
    }
    return forEach;
  }

  private Optional<Format> format(ControlRow row) {
    Optional<String> text = row.optional("Format");
    Optional<Format> format = text.flatMap(Format::of);
    if (text.isPresent() && format.isEmpty()) {
      List<String> words = new ArrayList<>(Format.WORDS);
      words.add("an Excel number format such as 0.00");
      faults.add(row.refused("Format", text.get(), words));
    }
    return format;
  }
}
