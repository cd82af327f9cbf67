package org.placebook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.sheet.Grid;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Value;
import org.placebook.table.format.NumberFormat;

/**
 * Puts the figures of a column on the scale that their cells show: thousands where the words about
 * the column say so, and one scale of per cent where each cell proves its own.
 */
final class ShownScale {
  /** Not what a rate is per, nor what figures are rounded to. */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?i)(?<!\\bper )(?<!\\bnearest )(?:\\b(?:thousand|million|billion)s?\\b"
              + "|'000s?\\b|\\b000s\\b|\\(000\\)|[£$€](?:k|mn?|bn)\\b)");

  private static final NumberFormat MINUTES = NumberFormat.of("0.0##");

  /** In place of a unit, that the cell shows a fraction as per cent. */
  private static final String FRACTION = "0%";

  private final Survey survey;
  private final List<Integer> rows;
  private final Remarks remarks;
  private final boolean oneAreaARow;
  private final boolean saysScale;

  /** How a cell shows its figure. */
  private enum Kind {
    /** 0.681 as 68.1%. */
    FRACTION,
    /** 68.1 as 68.1%. */
    SIGNED,
    /** Without a sign. */
    PLAIN
  }

  /**
   * For the columns of a table.
   *
   * @param words title and whatever else stands above the table
   */
  ShownScale(ColumnLayout layout, Remarks remarks, boolean oneAreaARow, String words) {
    this.survey = layout.block().strip().survey();
    this.rows = layout.rows();
    this.remarks = remarks;
    this.oneAreaARow = oneAreaARow;
    this.saysScale = SCALE.matcher(words).find();
  }

  private Grid grid() {
    return survey.grid();
  }

  /**
   * Puts a column on the scale it shows.
   *
   * @param numbers the plain figures, by row from 0
   * @param others what is no plain figure; texts that read as numbers among them
   */
  void apply(int column, double[] numbers, Map<Integer, Value> others, String heading) {
    durations(column);
    thousands(column, numbers, others, heading);
    percents(column, numbers, others);
  }

  private void durations(int column) {
    firstDuration(column)
        .ifPresent(
            first ->
                remarks.note(
                    Letters.of(column) + first,
                    "The cells show lengths of time; read as minutes: %s is %s."
                        .formatted(
                            shown(first, column), MINUTES.shown(survey.number(first, column)))));
  }

  /** The first row whose cell shows a length of time; those before may be blank or withheld. */
  private Optional<Integer> firstDuration(int column) {
    return grid().hasNumberFormats(column)
        ? rows.stream().filter(row -> survey.isDuration(row, column)).findFirst()
        : Optional.empty();
  }

  /** Divides the figures that are shown divided, if the words say that they are thousands. */
  private void thousands(int column, double[] numbers, Map<Integer, Value> others, String heading) {
    if (!grid().hasNumberFormats(column) || !(saysScale || SCALE.matcher(heading).find())) {
      return;
    }
    int first = 0;
    for (int i = 0; i < numbers.length; i++) {
      int row = rows.get(i);
      int thousands = thousands(row, column);
      if (thousands > 0) {
        move(i, -3 * thousands, numbers, others);
        first = first == 0 ? row : first;
      }
    }
    if (first > 0) {
      double stored = grid().number(first, column);
      remarks.note(
          Letters.of(column) + first,
          "The number format shows the figures divided, and the words about them say so; read as shown: %s, not %s."
              .formatted(plain(moved(stored, -3 * thousands(first, column))), plain(stored)));
    }
  }

  private int thousands(int row, int column) {
    return survey.role(row, column) == CellRole.NUMBER
        ? grid().numberFormat(row, column).thousands(grid().number(row, column))
        : 0;
  }

  /** Moves the point of a figure, be it plain or with a flag. */
  private static void move(int i, int places, double[] numbers, Map<Integer, Value> others) {
    if (others.get(i) instanceof Figure figure) {
      others.put(i, new Figure(moved(figure.number(), places), figure.flag()));
    } else {
      numbers[i] = moved(numbers[i], places);
    }
  }

  /**
   * Brings fractions and figures with a sign for per cent in one column to per cent. Where each row
   * is an area of its own, one column is one measure.
   */
  private void percents(int column, double[] numbers, Map<Integer, Value> others) {
    boolean texts = others.values().stream().anyMatch(Figure.class::isInstance);
    if (!texts && !grid().hasNumberFormats(column) && !grid().hasPercents(column)) {
      return;
    }
    Map<Kind, List<Integer>> cells = byKind(column);
    List<Integer> fractions = cells.getOrDefault(Kind.FRACTION, List.of());
    List<Integer> signed = cells.getOrDefault(Kind.SIGNED, List.of());
    List<Integer> plain =
        cells.getOrDefault(Kind.PLAIN, List.of()).stream()
            .filter(i -> !signed.isEmpty() || !isFraction(rows.get(i), column))
            .toList();
    if (fractions.isEmpty()) {
      return;
    }
    if (!plain.isEmpty() && oneAreaARow) {
      refuse(column, rows.get(fractions.get(0)), rows.get(plain.get(0)));
    } else if (!signed.isEmpty() && plain.isEmpty()) {
      bring(column, fractions, rows.get(signed.get(0)), numbers, others);
    }
  }

  private Map<Kind, List<Integer>> byKind(int column) {
    Map<Kind, List<Integer>> cells = new EnumMap<>(Kind.class);
    for (int i = 0; i < rows.size(); i++) {
      int at = i;
      kind(rows.get(i), column)
          .ifPresent(kind -> cells.computeIfAbsent(kind, k -> new ArrayList<>()).add(at));
    }
    return cells;
  }

  /** Beside per cents up to 100 a figure up to 1 is on the scale that the file holds them on. */
  private boolean isFraction(int row, int column) {
    return Math.abs(survey.number(row, column)) <= 1;
  }

  /**
   * How a cell shows its figure; nothing for 0, which is 0 on any scale, for figures that are but
   * about right, and where there is none.
   */
  private Optional<Kind> kind(int row, int column) {
    CellRole role = survey.role(row, column);
    if (!(role == CellRole.NUMBER || role == CellRole.NUMBER_AS_TEXT)
        || survey.number(row, column) == 0) {
      return Optional.empty();
    }
    if (role == CellRole.NUMBER_AS_TEXT) {
      String text = survey.text(row, column);
      WrittenNumber written = WrittenNumber.read(text).orElseThrow();
      Kind kind = FigureReader.isPercentage(text, written) ? Kind.FRACTION : Kind.PLAIN;
      return written.approximate() ? Optional.empty() : Optional.of(kind);
    }
    if (grid().isPercent(row, column)) {
      return Optional.of(Kind.FRACTION);
    }
    boolean isSigned =
        grid().hasNumberFormats(column)
            && grid().numberFormat(row, column).unit(grid().number(row, column)).contains("%");
    return Optional.of(isSigned ? Kind.SIGNED : Kind.PLAIN);
  }

  private void bring(
      int column,
      List<Integer> fractions,
      int signed,
      double[] numbers,
      Map<Integer, Value> others) {
    for (int i : fractions) {
      move(i, 2, numbers, others);
    }
    String letter = Letters.of(column);
    int fraction = rows.get(fractions.get(0));
    remarks.warning(
        letter + fraction,
        "%s%d holds %s and shows %s, %s%d holds %s and shows %s: put on one scale, per cent."
            .formatted(
                letter,
                fraction,
                survey.text(fraction, column),
                shown(fraction, column),
                letter,
                signed,
                survey.text(signed, column),
                shown(signed, column)));
  }

  private void refuse(int column, int fraction, int plain) {
    String letter = Letters.of(column);
    remarks.refuse(
        letter + fraction,
        "%s%d shows %s and %s%d shows %s: nothing says that per cents and plain figures in one column are on one scale. The table is not read. Give every cell of column %s a per cent format, or none, and run again."
            .formatted(
                letter,
                fraction,
                shown(fraction, column),
                letter,
                plain,
                shown(plain, column),
                letter));
  }

  private String shown(int row, int column) {
    if (survey.role(row, column) == CellRole.NUMBER_AS_TEXT) {
      return survey.text(row, column);
    }
    NumberFormat format = grid().numberFormat(row, column);
    double number = grid().number(row, column);
    return grid().isPercent(row, column) && !format.isPercent(number)
        ? plain(moved(number, 2)) + "%"
        : format.shown(number).strip();
  }

  /** What stands beside all figures of a column by their formats; empty where they differ. */
  String unit(int column) {
    if (!grid().hasNumberFormats(column)) {
      return "";
    }
    if (firstDuration(column).isPresent()) {
      return "minutes";
    }
    List<String> units =
        rows.stream()
            .filter(row -> survey.role(row, column) == CellRole.NUMBER)
            .filter(row -> grid().number(row, column) != 0)
            .map(row -> unit(row, column))
            .distinct()
            .limit(3)
            .toList();
    boolean broughtToPerCent = units.size() == 2 && units.containsAll(List.of("%", FRACTION));
    return broughtToPerCent ? "%" : units.size() == 1 ? units.get(0).replace(FRACTION, "") : "";
  }

  private String unit(int row, int column) {
    return grid().isPercent(row, column)
        ? FRACTION
        : grid().numberFormat(row, column).unit(grid().number(row, column));
  }

  /** As a decimal figure: 0.681 times 100 is 68.1, not 68.10000000000001. */
  private static double moved(double number, int places) {
    return new BigDecimal(Double.toString(number)).scaleByPowerOfTen(places).doubleValue();
  }

  private static String plain(double number) {
    return NumberFormat.GENERAL.shown(number);
  }
}
