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
import org.placebook.recipe.RecipeFindings;
import org.placebook.table.Names;

/** Reads the sheet Columns; what its formulas refer to is checked later. */
final class ColumnsSheet {
  private final DeclaredNames known;
  private final RecipeFindings faults;

  ColumnsSheet(DeclaredNames known, RecipeFindings faults) {
    this.known = known;
    this.faults = faults;
  }

  /** The columns; one whose formula cannot be read keeps its heading, for other formulas' sake. */
  List<ColumnSpec> read(List<ControlRow> rows) {
    List<ColumnSpec> columns = new ArrayList<>();
    for (ControlRow row : rows) {
      Expression formula =
          formula(row.cell("Formula"), faults).orElseGet(() -> new Expression.Quoted(""));
      columns.add(column(row, formula, forEach(row), format(row)));
    }
    return columns;
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
        known.notes(row, faults),
        row.cell("Formula").place());
  }

  private Good good(ControlRow row) {
    String word = Names.tidy(row.text("Good is")).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "" -> Good.NEITHER;
      case "high" -> Good.HIGH;
      case "low" -> Good.LOW;
      default -> {
        row.refuse("Good is", word, List.of("high", "low"), faults);
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

  /** The formula in a cell; its faults are said. */
  static Optional<Expression> formula(ControlCell cell, RecipeFindings faults) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    return Parser.parse(cell.text())
        .match(
            Optional::of,
            found -> {
              found.forEach(
                  fault ->
                      faults.error(
                          cell.place(),
                          "The formula '%s' cannot be read: %s"
                              .formatted(Names.tidy(cell.text()), fault)));
              return Optional.empty();
            });
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
              + RecipeFindings.named(known.lists()));
    }
    return forEach;
  }

  private Optional<Format> format(ControlRow row) {
    Optional<String> text = row.optional("Format");
    Optional<Format> format = text.flatMap(Format::of);
    if (text.isPresent() && format.isEmpty()) {
      List<String> words = new ArrayList<>(Format.WORDS);
      words.add("an Excel number format such as 0.00");
      row.refuse("Format", text.get(), words, faults);
    }
    return format;
  }
}
