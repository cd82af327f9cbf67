package org.placebook.own.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.formula.ExcelFunction;
import org.placebook.formula.Expression;
import org.placebook.formula.Functions;
import org.placebook.formula.Parser;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPiece.Kind;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.own.typed.TableReference;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Nearest;

/**
 * Reads a typed formula: its references become columns in the formula language, whose own reader
 * does the rest.
 */
final class TypedReader {
  private static final List<String> RANK_WORDS =
      List.of("group", "areas", "smallest first", "largest first");

  private final TypedCell cell;
  private final ColumnFinder finder;
  private final List<FormulaPiece> pieces;
  private final List<PairCall> pairs = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private Optional<OwnTable> home = Optional.empty();
  private String function = "";
  private int at;

  private TypedReader(TypedCell cell, OwnTables tables) {
    this.cell = cell;
    this.finder = new ColumnFinder(cell, tables);
    this.pieces =
        FormulaPieces.of(cell.formula()).stream()
            .filter(piece -> piece.kind() != Kind.BLANK)
            .toList();
  }

  /**
   * Reads a cell's formula.
   *
   * @throws OwnFault if it is none that Placebook understands
   */
  static TypedFormula read(TypedCell cell, OwnTables tables) throws UnreadableFile {
    return new TypedReader(cell, tables).read();
  }

  private TypedFormula read() throws UnreadableFile {
    pieces.stream()
        .filter(piece -> piece.kind() == Kind.FUNCTION)
        .filter(p -> OwnFunctions.prefixed(p).isPresent() || OwnFunctions.isBare(p))
        .findFirst()
        .ifPresent(piece -> function = OwnFunctions.prefixed(piece).orElse(piece.function()));
    while (at < pieces.size()) {
      piece(pieces.get(at++));
    }
    Expression expression =
        Parser.parse(out.toString())
            .match(
                parsed -> parsed,
                faults -> {
                  throw new OwnFault(closed(faults.get(0).message()));
                });
    words(expression);
    boolean inRow =
        home.filter(table -> table.sheet().equals(cell.sheet().name()))
            .filter(table -> table.isRow(cell.cell().row()))
            .isPresent();
    return new TypedFormula(expression, home, inRow, pairs, function);
  }

  private static String closed(String message) {
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }

  private void piece(FormulaPiece piece) throws UnreadableFile {
    switch (piece.kind()) {
      case FUNCTION -> call(piece);
      case TABLE -> columns(finder.of(TableReference.of(piece.text()), piece.text()));
      case CELLS -> columns(finder.of(CellReference.of(piece.text()), piece.text()));
      case NAME -> name(piece);
      case ERROR ->
          throw new OwnFault(
              piece.text() + " is an error value. Point the formula at the cell that is meant.");
      case SIGN -> out.append(piece.text().equals("@") ? "" : piece.text());
      case BLANK, QUOTED, NUMBER -> out.append(piece.text());
    }
  }

  private void name(FormulaPiece piece) {
    boolean isTruth =
        piece.text().equalsIgnoreCase("TRUE") || piece.text().equalsIgnoreCase("FALSE");
    if (!isTruth) {
      throw new OwnFault(
          "%s is a name, and which column it means is not known. Write the column itself, as in [@Retail]; words stand between double quotation marks."
              .formatted(piece.text()));
    }
    out.append(piece.text().toUpperCase(Locale.ROOT));
  }

  private void call(FormulaPiece piece) throws UnreadableFile {
    Optional<String> prefixed = OwnFunctions.prefixed(piece);
    String called = prefixed.orElse(piece.function());
    if (prefixed.isPresent() && !OwnFunctions.isKnown(called)) {
      throw new OwnFault(
          "No function PB.%s.%s"
              .formatted(
                  called,
                  OwnFunctions.nearest(called)
                      .map(nearest -> " Did you mean " + nearest + "?")
                      .orElse(" placebook functions lists them all.")));
    }
    if (!OwnFunctions.isTyped(called)) {
      throw new OwnFault(
          "%s needs lists, or each year's own total, which a cell cannot name. Use it in a recipe, on the sheet Columns."
              .formatted(called));
    }
    if (prefixed.isEmpty() && !mayStandBare(piece)) {
      throw new OwnFault(
          "%s is not understood beside PB.%s. Put PB.%2$s in a column of its own and refer to that."
              .formatted(piece.text().replaceFirst("^(?i)_xlfn\\.", ""), function));
    }
    if (OwnFunctions.OF_PAIRS.contains(called)) {
      pair(called);
    } else if (!called.equals("SINGLE")) {
      out.append(called);
    }
  }

  private static boolean mayStandBare(FormulaPiece piece) {
    String called = piece.function();
    return called.equals("SINGLE")
        || OwnFunctions.isBare(piece)
        || Functions.find(called).filter(ExcelFunction.class::isInstance).isPresent();
  }

  private void columns(ColumnFinder.Found found) {
    belongs(found.table());
    List<String> names = new ArrayList<>();
    found.columns().forEach(column -> names.add(name(found.table(), column)));
    out.append(String.join(",", names));
  }

  private void belongs(OwnTable table) {
    if (home.isPresent() && !home.get().equals(table)) {
      throw new OwnFault(
          "It names columns of %s and of %s. Bring them into one table first, by area code."
              .formatted(home.get().name(), table.name()));
    }
    home = Optional.of(table);
  }

  private static String name(OwnTable table, int column) {
    return "'%s'[%s]"
        .formatted(table.name().replace("'", "''"), TableReference.escaped(table.heading(column)));
  }

  /** A function of two columns, up to its closing bracket. */
  private void pair(String called) throws UnreadableFile {
    int open = at;
    List<Integer> columns = new ArrayList<>();
    while (at < pieces.size() && !pieces.get(at).text().equals(")")) {
      FormulaPiece piece = pieces.get(at++);
      if (piece.kind() == Kind.TABLE || piece.kind() == Kind.CELLS) {
        ColumnFinder.Found found =
            piece.kind() == Kind.TABLE
                ? finder.of(TableReference.of(piece.text()), piece.text())
                : finder.of(CellReference.of(piece.text()), piece.text());
        belongs(found.table());
        columns.addAll(found.columns());
      } else if (!(piece.text().equals(",") || (at == open + 1 && piece.text().equals("(")))) {
        throw wantsTwo(called);
      }
    }
    at++;
    if (columns.size() != 2) {
      throw wantsTwo(called);
    }
    OwnTable table = home.orElseThrow();
    if (columns.get(0).equals(columns.get(1))) {
      throw new OwnFault(
          "%s is given %s twice; a column always goes with itself. Name two different columns."
              .formatted(called, table.heading(columns.get(0))));
    }
    out.append("'").append(PairCall.INPUT).append("'[").append(pairs.size()).append(']');
    pairs.add(new PairCall(called, table, columns.get(0), columns.get(1)));
  }

  private static OwnFault wantsTwo(String called) {
    return new OwnFault(
        "%s takes two whole columns of one table, as in PB.%1$s(Jobs[Retail],Jobs[Health])."
            .formatted(called));
  }

  /** Words that RANK takes are checked here, where a near miss can be named. */
  private static void words(Expression expression) {
    if (expression instanceof Expression.Call call && call.function().equals("RANK")) {
      for (Expression option : call.arguments().subList(1, call.arguments().size())) {
        if (option instanceof Expression.Quoted quoted
            && !RANK_WORDS.contains(quoted.text().toLowerCase(Locale.ROOT))) {
          throw new OwnFault(
              "RANK does not know \"%s\".%s It takes \"group\", \"areas\" and \"smallest first\"."
                  .formatted(
                      quoted.text(),
                      Nearest.match(quoted.text().toLowerCase(Locale.ROOT), RANK_WORDS)
                          .map(nearest -> " Did you mean \"" + nearest + "\"?")
                          .orElse("")));
        }
      }
    }
    expression.parts().forEach(TypedReader::words);
  }
}
