package org.placebook.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placebook.area.AreaCodes;
import org.placebook.sheet.Range;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Span;

/**
 * Reads the columns of labels: indented names joined, labels that stand once for many filled down.
 */
final class Labels {
  private final ColumnLayout layout;
  private final Strip strip;
  private final Remarks remarks;
  private final List<LabelColumn> columns = new ArrayList<>();

  private Labels(ColumnLayout layout, Remarks remarks) {
    this.layout = layout;
    this.strip = layout.block().strip();
    this.remarks = remarks;
  }

  static List<LabelColumn> of(ColumnLayout layout, Remarks remarks) {
    return of(layout, remarks, unused -> true);
  }

  /**
   * The same where each row names its area: a label that comes again is none that stands for the
   * rows beneath it, and a blank one is blank.
   */
  static List<LabelColumn> ofFullRows(ColumnLayout layout, Remarks remarks) {
    return of(layout, remarks, column -> column.texts().haveEachOnce());
  }

  private static List<LabelColumn> of(
      ColumnLayout layout, Remarks remarks, Predicate<LabelColumn> mayStandForMany) {
    Labels labels = new Labels(layout, remarks);
    labels.read();
    labels.fillDown(mayStandForMany);
    Sections.of(layout).ifPresent(labels.columns::add);
    return labels.columns;
  }

  private void read() {
    List<Integer> left = layout.columns(ColumnUse.LABELS);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int column = left.get(i);
      int end = i;
      while (end + 1 < left.size() && continuesIndented(column, left.get(end + 1), left.get(end))) {
        end++;
      }
      spans.add(new Span(column, left.get(end)));
      i = end;
    }
    columns.addAll(spans.parallelStream().map(s -> column(s.first(), s.last())).toList());
    fillMerged();
  }

  /** Names set in further columns by their level: B has the heading, C and D none of their own. */
  private boolean continuesIndented(int first, int next, int last) {
    String heading = layout.headings().of(next);
    if (next != last + 1 || !(heading.isEmpty() || heading.equals(layout.headings().of(first)))) {
      return false;
    }
    int both = 0;
    int nextFilled = 0;
    for (int row : layout.rows()) {
      if (!strip.text(row, next).isEmpty()) {
        nextFilled++;
        both += joined(row, first, last).isEmpty() ? 0 : 1;
      }
    }
    return nextFilled > 0 && 20 * both <= nextFilled;
  }

  private String joined(int row, int first, int last) {
    for (int column = first; column <= last; column++) {
      String text = strip.text(row, column);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private LabelColumn column(int first, int last) {
    NumberedTexts.Maker texts = new NumberedTexts.Maker(layout.rows().size());
    for (int row : layout.rows()) {
      OptionalInt ofSheet = first == last ? strip.textNumber(row, first) : OptionalInt.empty();
      if (ofSheet.isPresent()) {
        texts.add(ofSheet.getAsInt(), () -> strip.text(row, first));
      } else {
        texts.add(joined(row, first, last));
      }
    }
    return new LabelColumn(layout.headings().of(first), first, texts.made());
  }

  /** A merged label names every row and column that it covers. */
  private void fillMerged() {
    List<Range> merges =
        strip
            .survey()
            .merges(layout.block().body().first(), layout.block().body().last())
            .filter(merge -> merge.firstColumn() < layout.block().firstFigure())
            .filter(merge -> layout.block().body().contains(merge.firstRow()))
            .toList();
    if (merges.isEmpty()) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      LabelColumn column = columns.get(i);
      boolean codes = AreaCodes.fitness(column.texts()) > 0;
      columns.set(i, covered(column, codes ? downwards(merges, column) : merges));
    }
  }

  /** A code that is merged over several columns is a total's name. */
  private static List<Range> downwards(List<Range> merges, LabelColumn column) {
    return merges.stream()
        .filter(merge -> merge.firstColumn() == column.position())
        .filter(merge -> merge.lastColumn() == column.position())
        .toList();
  }

  private LabelColumn covered(LabelColumn column, List<Range> merges) {
    List<String> texts = new ArrayList<>(column.texts());
    List<Integer> rows = layout.rows();
    for (Range merge : merges) {
      if (merge.firstColumn() > column.position() || merge.lastColumn() < column.position()) {
        continue;
      }
      int found = Collections.binarySearch(rows, merge.firstRow());
      for (int i = found < 0 ? -found - 1 : found;
          i < rows.size() && rows.get(i) <= merge.lastRow();
          i++) {
        if (texts.get(i).isEmpty()) {
          texts.set(i, strip.text(merge.firstRow(), merge.firstColumn()));
        }
      }
    }
    return new LabelColumn(column.heading(), column.position(), texts);
  }

  /** A label that stands only in the first row of its group holds for the rows beneath. */
  private void fillDown(Predicate<LabelColumn> mayStandForMany) {
    List<LabelColumn> asRead = List.copyOf(columns);
    for (int i = columns.size() - 2; i >= 0; i--) {
      LabelColumn column = columns.get(i);
      if (column.position() < layout.block().firstFigure()
          && standsForMany(column, columns.get(i + 1))
          && (AreaCodes.fitness(column.texts()) == 0 || isBlankWithNames(column, i, asRead))
          && mayStandForMany.test(column)) {
        columns.set(i, filled(column));
      }
    }
  }

  /** Mostly blank, but never in the first row and never without a label in the next column. */
  private static boolean standsForMany(LabelColumn column, LabelColumn next) {
    NumberedTexts texts = column.texts();
    if (texts.blanks() == 0) {
      return false;
    }
    int beside = 0;
    int blank = 0;
    for (int i = 0; i < texts.size(); i++) {
      boolean named = !next.texts().get(i).isEmpty();
      if (texts.get(i).isEmpty() && (i == 0 || !named)) {
        return false;
      }
      beside += named ? 1 : 0;
      blank += texts.get(i).isEmpty() ? 1 : 0;
    }
    return blank > 0 && 2 * blank >= beside;
  }

  /** A total has a name and no code; what has neither has those of the row above. */
  private static boolean isBlankWithNames(LabelColumn codes, int at, List<LabelColumn> asRead) {
    return asRead.subList(Math.max(0, at - 1), at + 2).stream()
        .filter(names -> AreaCodes.fitness(names.texts()) == 0)
        .anyMatch(
            names ->
                IntStream.range(0, codes.size())
                    .allMatch(
                        row ->
                            codes.texts().get(row).isEmpty() == names.texts().get(row).isEmpty()));
  }

  private LabelColumn filled(LabelColumn column) {
    List<String> filled = new ArrayList<>();
    int count = 0;
    for (String text : column.texts()) {
      count += text.isEmpty() ? 1 : 0;
      filled.add(text.isEmpty() ? filled.get(filled.size() - 1) : text);
    }
    remarks.filledDown(column, layout.rows(), count);
    return new LabelColumn(column.heading(), column.position(), filled);
  }
}
