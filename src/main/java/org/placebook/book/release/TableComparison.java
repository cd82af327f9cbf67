package org.placebook.book.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Names;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** A table beside the same table of the earlier release. */
final class TableComparison {
  private static final int MOST_NAMED = 12;

  private final ReleasedTable now;
  private final ReleasedTable then;
  private final Map<ReleasedColumn, ReleasedColumn> shared;
  private final List<ReleaseLine> found = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private int compared;
  private int unjudged;
  private int signs;
  private int held;
  private int zeros;
  private final List<String> rescaled = new ArrayList<>();

  private record Moved(ReleaseLine line, double z) {}

  TableComparison(ReleasedTable now, ReleasedTable then) {
    this.now = now;
    this.then = then;
    this.shared = now.shared(then);
    rows(now, then, row -> "A" + cellRow(row), "is new: the earlier release has no such row");
    rows(then, now, row -> "", "is gone: only the earlier release has such a row");
    shared.forEach(this::column);
    moved.sort(Comparator.comparingDouble((Moved m) -> Math.abs(m.z())).reversed());
  }

  private void rows(ReleasedTable of, ReleasedTable beside, IntFunction<String> cell, String what) {
    of.keys()
        .rows()
        .forEach(
            (key, row) -> {
              if (!beside.keys().rows().containsKey(key)) {
                look(cell.apply(row), "%s %s.".formatted(of.keys().shown().get(row), what));
              }
            });
  }

  private String cellRow(int row) {
    return now.columns().get(0).cells().apply(row).replaceAll("\\D", "");
  }

  private void column(ReleasedColumn column, ReleasedColumn earlier) {
    Moves moves = new Moves();
    now.keys()
        .rows()
        .forEach(
            (key, row) -> {
              if (then.keys().rows().containsKey(key)) {
                int before = then.keys().rows().getOrDefault(key, 0);
                cell(column, row, earlier, before, moves);
              }
            });
    compared += moves.size();
    unjudged += moves.size() < Moves.FEWEST ? moves.size() : 0;
    List<Moves.Far> far = moves.far();
    for (Moves.Move move : moves.signs(far)) {
      signs++;
      look(column.cells().apply(move.row()), of(column, move, earlier) + ": its sign changed.");
    }
    for (Moves.Move move : moves.fromOrToZero()) {
      zeros++;
      String what = move.now() == 0 ? ": it fell to 0." : ": it rose from 0.";
      look(column.cells().apply(move.row()), of(column, move, earlier) + what);
    }
    if (moves.isOfAnotherScale()) {
      rescaled.add("'" + column.heading() + "'");
    }
    for (Moves.Far one : far) {
      String what = of(column, one.move(), earlier);
      String z = new Shown(1, false).of(one.z());
      String cell = column.cells().apply(one.move().row());
      moved.add(
          new Moved(
              line(
                  cell,
                  "%s: it moved far (%s times the usual spread of changes).".formatted(what, z)),
              one.z()));
    }
  }

  private void cell(
      ReleasedColumn column, int row, ReleasedColumn earlier, int before, Moves moves) {
    Value value = column.values().apply(row);
    Value old = earlier.values().apply(before);
    if (value instanceof Figure figure && old instanceof Figure earlierFigure) {
      boolean isArea = now.roles().get(row).isBody();
      moves.add(new Moves.Move(row, before, earlierFigure.number(), figure.number(), isArea));
    } else if (differ(value, old)) {
      held++;
      String what =
          value instanceof Figure ? "it is shown now" : "there is no figure now, or another reason";
      look(
          column.cells().apply(row),
          "%s: %s."
              .formatted(
                  of(
                      column,
                      row,
                      before(old, value, column),
                      earlier,
                      before,
                      shown(value, column)),
                  what));
    }
  }

  /** Figures that came or went, and anything newly held back or no longer so. */
  private static boolean differ(Value a, Value b) {
    boolean oneIsFigure = a instanceof Figure != b instanceof Figure;
    return oneIsFigure || isConfidential(a) != isConfidential(b);
  }

  private static boolean isConfidential(Value value) {
    return value instanceof Missing missing && missing.reason() == Reason.CONFIDENTIAL;
  }

  private String of(ReleasedColumn column, Moves.Move move, ReleasedColumn earlier) {
    Shown shown = Shown.of(column.numberFormat());
    return of(
        column, move.row(), shown.of(move.then()), earlier, move.rowThen(), shown.of(move.now()));
  }

  private String of(
      ReleasedColumn column,
      int row,
      String old,
      ReleasedColumn earlier,
      int before,
      String current) {
    return "%s, '%s': %s in the earlier release (%s, cell %s), %s now"
        .formatted(
            now.keys().shown().get(row),
            column.heading(),
            old,
            then.sheet(),
            earlier.cells().apply(before),
            current);
  }

  /** What it was; of one that is withheld now no figure, by which it could be told with others. */
  private static String before(Value old, Value now, ReleasedColumn column) {
    return isConfidential(now) && old instanceof Figure ? "a figure" : shown(old, column);
  }

  private static String shown(Value value, ReleasedColumn column) {
    return value.match(
        figure -> Shown.of(column.numberFormat()).of(figure.number()),
        day -> day.toString(),
        text -> "'" + Names.tidy(text.text()) + "'",
        missing -> missing.reason().shorthand());
  }

  private void look(String cell, String what) {
    found.add(line(cell, what));
  }

  private ReleaseLine line(String cell, String what) {
    return new ReleaseLine(now.sheet(), cell, "Last release: " + what, ReleaseLine.LOOK);
  }

  /** How many figures moved far, for the summary of all tables. */
  int far() {
    return moved.size() + zeros + signs;
  }

  int compared() {
    return compared;
  }

  /** What was compared, in one line. */
  ReleaseLine summary(String file) {
    boolean inOrder = found.isEmpty() && moved.isEmpty() && rescaled.isEmpty();
    return new ReleaseLine(
        now.sheet(),
        "",
        "Last release: %,d figures of %,d columns compared with %s, sheet %s; %,d moved far, %,d changed their sign, %,d came from 0 or fell to it, %,d are newly shown or no longer, %,d rows are new or gone.%s%s%s"
            .formatted(
                compared,
                shared.size(),
                file,
                then.sheet(),
                moved.size(),
                signs,
                zeros,
                held,
                found.size() - signs - zeros - held,
                unjudged == 0
                    ? ""
                    : " %,d figures stand in columns too short to say what is far."
                        .formatted(unjudged),
                rescaled.isEmpty()
                    ? ""
                    : " Over ten times as large or small as in the earlier release, so look whether"
                        + " both are of one measure and unit: "
                        + some(rescaled)
                        + ".",
                only()),
        inOrder ? ReleaseLine.IN_ORDER : ReleaseLine.LOOK);
  }

  private String only() {
    List<String> here = headings(now, shared.keySet());
    List<String> there = headings(then, Set.copyOf(shared.values()));
    return (here.isEmpty() ? "" : " Columns of this release only: " + some(here) + ".")
        + (there.isEmpty() ? "" : " Columns of the earlier release only: " + some(there) + ".");
  }

  private static List<String> headings(ReleasedTable table, Set<ReleasedColumn> without) {
    return table.columns().stream()
        .filter(column -> !without.contains(column))
        .map(column -> "'" + column.heading() + "'")
        .toList();
  }

  private static String some(List<String> names) {
    int more = names.size() - MOST_NAMED;
    String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
    return some + (more > 0 ? "; and %d more".formatted(more) : "");
  }

  /**
   * New and gone rows, figures that came or went or changed their sign, then the furthest first.
   */
  List<ReleaseLine> lines() {
    List<ReleaseLine> lines = new ArrayList<>(found);
    moved.forEach(m -> lines.add(m.line()));
    return lines;
  }
}
