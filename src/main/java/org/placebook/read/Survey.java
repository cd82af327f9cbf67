package org.placebook.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Merges;
import org.placebook.sheet.Range;
import org.placebook.table.Names;
import org.placebook.table.Span;
import org.placebook.table.Superscripts;
import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.SerialDays;

/**
 * A first walk over a sheet: the role of every cell, a byte each, so that later looks are cheap.
 */
final class Survey {
  private static final byte[] EMPTY = {};

  /** That a day begins at midnight says nothing. */
  private static final Pattern MIDNIGHT = Pattern.compile("(?<=\\S) 0?0:00(?::00)?$");

  private static final double MILLISECONDS_A_MINUTE = 60_000;
  private static final double MILLISECONDS_A_DAY = 24 * 60 * MILLISECONDS_A_MINUTE;
  private static final NumberFormat PERCENT = NumberFormat.of("0.###############%");

  private final Grid grid;
  private final byte[][] roles;

  /** The rows that share their roles with no other. */
  private final BitSet own = new BitSet();

  private final int blankFormulas;
  private final TextRoles texts;
  private Map<EatenBands.At, String> bands = Map.of();

  private final Merges merges;

  private Survey(Grid grid, byte[][] roles, int blankFormulas, TextRoles texts) {
    this.grid = grid;
    this.roles = roles;
    this.blankFormulas = blankFormulas;
    this.texts = texts;
    this.merges = new Merges(grid.merges());
  }

  static Survey of(Grid grid) {
    byte[][] roles = new byte[grid.lastRow() + 1][];
    roles[0] = EMPTY;
    TextRoles texts = new TextRoles(grid);
    int blankFormulas =
        grid.lastRow() == 0
            ? 0
            : new Span(1, grid.lastRow())
                .blocks()
                .mapToInt(rows -> survey(grid, rows, roles, texts))
                .sum();
    Survey survey = new Survey(grid, roles, blankFormulas, texts);
    grid.merges().forEach(survey::coverBeneath);
    if (survey.hasDates()) {
      survey.restore(EatenBands.in(survey));
    }
    return survey;
  }

  /** Finds the roles of some rows; gives how many formulas in them give nothing. */
  private static int survey(Grid grid, Span rows, byte[][] roles, TextRoles texts) {
    byte[] line = new byte[grid.lastColumn() + 1];
    byte[] above = EMPTY;
    int blankFormulas = 0;
    for (int row = rows.first(); row <= rows.last(); row++) {
      above = surveyRow(grid, row, above, line, texts);
      roles[row] = above;
      blankFormulas += blankFormulas(grid, row, above);
    }
    return blankFormulas;
  }

  private void restore(Map<EatenBands.At, String> found) {
    bands = found;
    found.keySet().forEach(at -> ofItsOwn(at.row())[at.column()] = CellRole.WORDS.code());
  }

  /** What stands behind dates that Excel made of bands. */
  Map<EatenBands.At, String> bands() {
    return bands;
  }

  /** The roles of a row; the same array where it looks like the one above, as most rows do. */
  private static byte[] surveyRow(Grid grid, int row, byte[] above, byte[] line, TextRoles texts) {
    int last = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      CellRole role = role(grid, row, column, texts);
      line[column] = role.code();
      if (role != CellRole.BLANK) {
        last = column;
      }
    }
    boolean isAlike = Arrays.equals(above, 0, above.length, line, 0, last + 1);
    return last == 0 ? EMPTY : isAlike ? above : Arrays.copyOf(line, last + 1);
  }

  /** How many formulas of a row give nothing. */
  private static int blankFormulas(Grid grid, int row, byte[] line) {
    int blank = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      boolean isBlank = column >= line.length || line[column] == CellRole.BLANK.code();
      blank += isBlank && isFormula(grid, row, column) ? 1 : 0;
    }
    return blank;
  }

  private static boolean isFormula(Grid grid, int row, int column) {
    return grid.kind(row, column) == CellKind.BLANK && grid.isFormula(row, column);
  }

  private static CellRole role(Grid grid, int row, int column, TextRoles texts) {
    CellKind kind = grid.kind(row, column);
    return switch (kind) {
      case BLANK -> CellRole.BLANK;
      case NUMBER -> CellRole.NUMBER;
      case DATE -> texts.ofDate(grid.numberFormat(row, column));
      case BOOLEAN -> CellRole.WORDS;
      case ERROR -> CellRole.MARKER;
      case TEXT -> texts.role(row, column);
    };
  }

  /** What lies beneath a merged cell is not seen by anybody, so it is not read. */
  private void coverBeneath(Range merge) {
    for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), lastRow()); row++) {
      byte[] line = ofItsOwn(row);
      for (int column = merge.firstColumn();
          column <= Math.min(merge.lastColumn(), line.length - 1);
          column++) {
        if (row > merge.firstRow() || column > merge.firstColumn()) {
          line[column] = CellRole.BLANK.code();
        }
      }
    }
  }

  /** The roles of a row, to be changed there alone. */
  private byte[] ofItsOwn(int row) {
    if (!own.get(row)) {
      roles[row] = roles[row].clone();
      own.set(row);
    }
    return roles[row];
  }

  /** The merged cells that cover any cell of some rows. */
  Stream<Range> merges(int firstRow, int lastRow) {
    return merges.in(firstRow, lastRow);
  }

  Grid grid() {
    return grid;
  }

  /** Whether a cell is a date, or a text that is one or a figure in a way that is not read. */
  boolean hasDates() {
    return texts.metDates();
  }

  /** How many formulas give nothing. */
  int blankFormulas() {
    return blankFormulas;
  }

  int lastRow() {
    return roles.length - 1;
  }

  int lastColumn() {
    return grid.lastColumn();
  }

  /** The last column of a row that may not be blank. */
  int lastColumn(int row) {
    return row < 1 || row >= roles.length ? 0 : Math.max(0, roles[row].length - 1);
  }

  CellRole role(int row, int column) {
    if (row < 1 || row >= roles.length || column >= roles[row].length) {
      return CellRole.BLANK;
    }
    return CellRole.of(roles[row][column]);
  }

  boolean isBlank(int row, int column) {
    return role(row, column) == CellRole.BLANK;
  }

  /**
   * The cell's text, tidy, without the marks of notes behind its words; days as 2019-03-31. Empty
   * for what lies beneath a merged cell.
   */
  String text(int row, int column) {
    if (!bands.isEmpty() && bands.containsKey(new EatenBands.At(row, column))) {
      return bands.getOrDefault(new EatenBands.At(row, column), "");
    }
    return switch (role(row, column)) {
      case BLANK -> "";
      case DAY -> SerialDays.of(grid.number(row, column)).toString();
      case NUMBER -> grid.text(row, column);
      default -> texts.tidy(row, column);
    };
  }

  /** The number of a text in its grid, if that is what {@link #text} is made of. */
  OptionalInt textNumber(int row, int column) {
    return isBlank(row, column)
            || (!bands.isEmpty() && bands.containsKey(new EatenBands.At(row, column)))
        ? OptionalInt.empty()
        : grid.textNumber(row, column);
  }

  /** The text of a heading: days and numbers as their cells show them. */
  String heading(int row, int column) {
    return switch (role(row, column)) {
      case DAY, NUMBER -> MIDNIGHT.matcher(shown(row, column)).replaceFirst("");
      default -> text(row, column);
    };
  }

  /** The text of a heading with the raised marks of notes behind its words. */
  String found(int row, int column) {
    String heading = heading(row, column);
    return role(row, column) == CellRole.WORDS && !heading.isEmpty()
        ? Superscripts.lowered(Names.tidy(grid.text(row, column)))
        : heading;
  }

  private String shown(int row, int column) {
    NumberFormat format = grid.numberFormat(row, column);
    return format.isGeneral() && !grid.isPercent(row, column)
        ? text(row, column)
        : Names.tidy(percentOr(format).shown(grid.number(row, column)));
  }

  /** Per cent is told of a cell even where its format says no more. */
  private static NumberFormat percentOr(NumberFormat format) {
    return format.isGeneral() ? PERCENT : format;
  }

  /** Whether a format puts words, or nothing, in the place of the cell's number. */
  boolean isWithheld(int row, int column) {
    CellKind kind = grid.kind(row, column);
    return (kind == CellKind.TEXT || kind == CellKind.BLANK)
        && grid.hasNumberFormats(column)
        && !grid.numberFormat(row, column).isGeneral();
  }

  /** Whether a cell shows a length of time, which is read in minutes. */
  boolean isDuration(int row, int column) {
    return hasDates()
        && grid.kind(row, column) == CellKind.DATE
        && role(row, column) == CellRole.NUMBER;
  }

  /** In minutes, to the millisecond: 0.005 of a day is 7.2. */
  private double minutes(int row, int column) {
    return Math.rint(grid.number(row, column) * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE;
  }

  /** The number of a cell, or of a text that reads as one; of a length of time its minutes. */
  double number(int row, int column) {
    return switch (role(row, column)) {
      case NUMBER -> isDuration(row, column) ? minutes(row, column) : grid.number(row, column);
      case DAY -> grid.number(row, column);
      case NUMBER_AS_TEXT ->
          WrittenNumber.read(Names.tidy(grid.text(row, column))).orElseThrow().number();
      default ->
          throw new IllegalStateException(
              "No number in row " + row + ", column " + column + ": " + text(row, column));
    };
  }

  /** The same of any cell; none if it holds no number. */
  OptionalDouble figure(int row, int column) {
    return switch (role(row, column)) {
      case NUMBER, NUMBER_AS_TEXT -> OptionalDouble.of(number(row, column));
      default -> OptionalDouble.empty();
    };
  }

  /** Whether the cell names a year: a whole number from 1900 to 2100, or a day. */
  boolean isYear(int row, int column) {
    return switch (role(row, column)) {
      case DAY -> true;
      case NUMBER, NUMBER_AS_TEXT -> {
        double number = number(row, column);
        yield number >= 1900 && number <= 2100 && number == Math.rint(number);
      }
      default -> false;
    };
  }
}
