package org.placebook.read;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.sheet.Range;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Names;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.table.format.SerialDays;

/**
 * Reads the columns of figures: numbers, numbers stored as text, markers by their meaning, flags.
 */
final class FigureReader {
  private static final int LONGEST_MARKER = 20;

  private final ColumnLayout layout;
  private final Survey survey;
  private final Legend legend;
  private final Units units;
  private final ShownScale scale;
  private final Remarks remarks;
  private final Counts counts;
  private final SpreadFigures spread;

  FigureReader(ColumnLayout layout, Legend legend, Units units, ShownScale scale, Remarks remarks) {
    this.layout = layout;
    this.survey = layout.block().strip().survey();
    this.legend = legend;
    this.units = units;
    this.scale = scale;
    this.remarks = remarks;
    this.counts = new Counts(layout);
    this.spread = new SpreadFigures(layout);
  }

  /**
   * Plain numbers first, columns side by side; then whatever else there is row by row, so that what
   * is remarked comes in the order of the rows.
   */
  List<FigureColumn> read() {
    List<Integer> columns = layout.columns(ColumnUse.FIGURES);
    List<Gathered> gathered =
        columns.stream()
            .map(c -> new Gathered(c, layout.flagsOf(c), layout.rows().size()))
            .toList();
    gathered.parallelStream().forEach(this::readPlain);
    BitSet rest = new BitSet();
    gathered.forEach(column -> rest.or(column.rest));
    for (int i = rest.nextSetBit(0); i >= 0; i = rest.nextSetBit(i + 1)) {
      for (Gathered column : gathered) {
        if (column.rest.get(i)) {
          read(column, i, layout.rows().get(i));
        }
      }
    }
    return gathered.stream().map(this::column).toList();
  }

  /** A column in the making. */
  private static final class Gathered {
    private final int position;
    private final int flags;
    private final double[] numbers;
    private final BitSet rest = new BitSet();
    private final Map<Integer, Value> others = new HashMap<>();
    private final Set<Integer> asText = new HashSet<>();

    Gathered(int position, int flags, int size) {
      this.position = position;
      this.flags = flags;
      this.numbers = new double[size];
    }
  }

  private void readPlain(Gathered column) {
    for (int i = 0; i < column.numbers.length; i++) {
      int row = layout.rows().get(i);
      if (survey.role(row, column.position) == CellRole.NUMBER
          && !isFlagged(column, row)
          && spread.over(row, column.position).isEmpty()) {
        column.numbers[i] = survey.number(row, column.position);
      } else {
        column.rest.set(i);
      }
    }
  }

  private boolean isFlagged(Gathered column, int row) {
    return column.flags > 0 && !survey.isBlank(row, column.flags);
  }

  private void read(Gathered column, int i, int row) {
    Optional<Range> merge = spread.over(row, column.position);
    if (merge.isPresent()) {
      column.others.put(i, ofAll(merge.get(), row, column.position));
      return;
    }
    CellRole role = survey.role(row, column.position);
    if (role == CellRole.NUMBER_AS_TEXT) {
      column.asText.add(i);
    }
    if (survey.isWithheld(row, column.position)) {
      remarks.withheld(row, column.position, survey.text(row, column.position));
    }
    Value value = other(row, column.position, role);
    column.others.put(i, isFlagged(column, row) ? withFlag(value, row, column.flags) : value);
  }

  /** Of a figure merged over several nobody knows the parts; a sign stands for each of them. */
  private Value ofAll(Range merge, int row, int column) {
    CellRole role = survey.role(merge.firstRow(), merge.firstColumn());
    if (role == CellRole.NUMBER || role == CellRole.NUMBER_AS_TEXT || role == CellRole.DAY) {
      if (merge.firstRow() == row && merge.firstColumn() == column) {
        remarks.spread(merge, survey.text(row, column));
      }
      return new Missing(Reason.NOT_AVAILABLE, "");
    }
    return other(merge.firstRow(), merge.firstColumn(), role);
  }

  private FigureColumn column(Gathered column) {
    String heading = layout.headings().of(column.position);
    String unit = units.of(layout, column.position);
    String words = heading + " " + unit;
    scale.apply(column.position, column.numbers, column.others, words);
    return new FigureColumn(
        heading,
        unit.isEmpty() ? scale.unit(column.position) : unit,
        column.position,
        column.numbers,
        column.others,
        column.asText);
  }

  private Value other(int row, int column, CellRole role) {
    return switch (role) {
      case NUMBER -> new Figure(survey.number(row, column));
      case BLANK -> new Missing(Reason.NOT_AVAILABLE, "");
      case DAY -> day(row, column);
      case NUMBER_AS_TEXT -> writtenNumber(row, column);
      case MARKER -> marker(row, column, survey.text(row, column));
      case WORDS -> words(row, column, survey.text(row, column));
    };
  }

  private Value writtenNumber(int row, int column) {
    WrittenNumber written =
        WrittenNumber.read(Names.tidy(survey.grid().text(row, column))).orElseThrow();
    if (written.approximate()) {
      remarks.approximate(row, column);
    } else if (written.hasSecond()) {
      remarks.secondNumber(row, column);
    } else {
      written.flag().ifPresent(flag -> remarks.flagBehind(row, column, flag));
    }
    if (!written.bracketed()) {
      if (isPercentage(survey.text(row, column), written)) {
        remarks.percentAsText(row, column);
      } else {
        remarks.storedAsText(row, column);
      }
      return new Figure(written.number(), written.flag());
    }
    if (bracketsAreStyle(column)) {
      remarks.storedAsText(row, column);
      return new Figure(Math.abs(written.number()), written.flag());
    }
    remarks.brackets(row, column);
    return new Figure(written.number(), written.flag());
  }

  /** Whether the number itself is one, and not a second one behind it. */
  static boolean isPercentage(String text, WrittenNumber written) {
    String flag = written.flag().orElse("");
    return (text.endsWith(flag) ? text.substring(0, text.length() - flag.length()) : text)
        .contains("%");
  }

  /** A heading in brackets over numbers in brackets, "(% share)", is a style and no sign. */
  private boolean bracketsAreStyle(int column) {
    return layout.headings().lowest(column).startsWith("(");
  }

  private Value day(int row, int column) {
    LocalDate day = SerialDays.of(survey.number(row, column));
    Optional<String> range = EatenRanges.of(day).filter(unused -> counts.holdEatenRanges(column));
    range.ifPresent(eaten -> remarks.eatenRange(row, column, eaten));
    return range.<Value>map(eaten -> new Missing(Reason.CONFIDENTIAL, eaten)).orElse(new Day(day));
  }

  private Value marker(int row, int column, String marker) {
    if (legend.isZero(marker)) {
      remarks.zero(row, column, marker, legend.lines().getOrDefault(marker, ""));
      return new Figure(0);
    }
    Optional<Reason> byLegend = legend.reason(marker);
    Optional<String> eaten = EatenRanges.of(marker);
    if (byLegend.isEmpty() && eaten.isPresent() && counts.holdEatenRanges(column)) {
      remarks.eatenRange(row, column, eaten.get());
      return new Missing(Reason.CONFIDENTIAL, eaten.get());
    }
    Optional<Reason> reason = byLegend.or(() -> Markers.general(marker, !counts.in(column)));
    if (reason.isEmpty()) {
      remarks.unknown(row, column, marker);
      return new Missing(Reason.NOT_AVAILABLE, marker);
    }
    if (byLegend.isEmpty() && MissingWords.plain(marker).isPresent()) {
      remarks.word(row, column, marker, reason.get());
    } else if (byLegend.isPresent() || !isHarmonised(marker)) {
      remarks.marker(
          row,
          column,
          marker,
          reason.get(),
          byLegend.map(unused -> legend.lines().getOrDefault(marker, "")));
    }
    return new Missing(reason.get(), marker);
  }

  private static boolean isHarmonised(String marker) {
    return Reason.ofShorthand(marker).isPresent();
  }

  /** A word among numbers is a marker nobody explained; a sentence is a text. */
  private Value words(int row, int column, String text) {
    if (text.length() > LONGEST_MARKER && !MissingWords.mayBe(text)) {
      return new Text(text);
    }
    return marker(row, column, text);
  }

  /** A flag marks a figure; beside a blank it says why there is none. */
  private Value withFlag(Value value, int row, int flags) {
    String flag = survey.text(row, flags);
    if (value instanceof Figure figure) {
      return new Figure(figure.number(), Optional.of(flag));
    }
    if (value instanceof Missing missing && missing.original().isEmpty()) {
      Reason reason =
          legend.reason(flag).or(() -> Markers.general(flag, false)).orElse(Reason.NOT_AVAILABLE);
      return new Missing(reason, flag);
    }
    return value;
  }
}
