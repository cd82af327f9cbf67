package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;

/**
 * Finds the totals that stand among the rows which they are of: "Hartlepool Total" beneath the rows
 * of Hartlepool, with nothing in the columns to its right that tell these rows apart, and "Grand
 * Total" at the end. Averages and counts that stand so are found with them.
 */
public final class OutlineTotals {
  private static final List<String> KINDS =
      List.of("total", "totals", "average", "mean", "count", "max", "min");
  private static final String KIND = "(?:(?:sub-?)?totals?|average|mean|count|max|min)";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:sub-?)?total(?: for| of|:)? (?<after>.+)"
              + "|(?<before>.+?)[ :,\u2013-]+\\(?"
              + KIND
              + "\\)?:?");
  private static final Pattern BARE = Pattern.compile("(?i)(?:grand |overall )?" + KIND + ":?");

  private final List<LabelColumn> labels;
  private final Cells cells;
  private final int rows;

  /** By row: the column of labels in which it is called a total. */
  private final TreeMap<Integer, LabelColumn> called = new TreeMap<>();

  /** By column, itself and not what it holds: its labels, those that stand once filled down. */
  private final IdentityHashMap<LabelColumn, List<String>> filled = new IdentityHashMap<>();

  private OutlineTotals(List<LabelColumn> labels, Cells cells) {
    this.labels = labels.stream().sorted(Comparator.comparing(LabelColumn::position)).toList();
    this.cells = cells;
    this.rows = labels.isEmpty() ? 0 : labels.get(0).size();
  }

  /** What stands in the cells of rows, counted from 0, and of columns on the sheet. */
  public interface Cells {
    /** Whether a cell holds nothing. */
    boolean isBlank(int row, int column);
  }

  /** The totals among rows, from above. */
  public static List<OutlineTotal> among(List<LabelColumn> labels, Cells cells) {
    OutlineTotals totals = new OutlineTotals(labels, cells);
    totals.call();
    return totals.called.isEmpty() ? List.of() : totals.found();
  }

  private void call() {
    for (LabelColumn label : labels) {
      BitSet totals = new BitSet();
      List<String> values = label.texts().values();
      for (int number = 0; number < values.size(); number++) {
        totals.set(number, isTotal(values.get(number)));
      }
      if (!totals.isEmpty()) {
        IntStream.range(0, rows)
            .filter(row -> totals.get(label.texts().numbers()[row]))
            .filter(row -> !cells.isBlank(row, label.position()) && isBlankRightOf(label, row))
            .forEach(row -> called.putIfAbsent(row, label));
      }
    }
  }

  private static boolean isTotal(String text) {
    return mayBe(text) && (isBare(text) || NAMED.matcher(text).matches());
  }

  /** A cheap look, since a column may hold a million texts. */
  private static boolean mayBe(String text) {
    int end = text.length();
    while (end > 0 && ":)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return begins(text, 0, "total") || begins(text, 0, "sub") || endsWithKind(text, end);
  }

  private static boolean endsWithKind(String text, int end) {
    for (String kind : KINDS) {
      if (begins(text, end - kind.length(), kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  private static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  private boolean isBlankRightOf(LabelColumn column, int row) {
    return labels.stream()
        .filter(label -> label.position() > column.position())
        .allMatch(label -> cells.isBlank(row, label.position()));
  }

  private List<OutlineTotal> found() {
    List<OutlineTotal> found = new ArrayList<>();
    Map<Integer, LabelColumn> bare = new TreeMap<>();
    called.forEach(
        (row, label) -> {
          if (isBare(label.texts().get(row))) {
            bare.put(row, label);
          } else {
            named(row, label).ifPresent(found::add);
          }
        });
    grand(bare, found).ifPresent(found::add);
    found.sort(Comparator.comparing(OutlineTotal::row));
    return found.stream().anyMatch(total -> total.parts().size() > 1) ? found : List.of();
  }

  private Optional<OutlineTotal> named(int row, LabelColumn label) {
    Matcher name = NAMED.matcher(label.texts().get(row));
    if (!name.matches()) {
      return Optional.empty();
    }
    String of = name.group("after") == null ? name.group("before") : name.group("after");
    List<Integer> above = beside(row, label, label, of, -1);
    return total(row, label, above.isEmpty() ? beside(row, label, label, of, 1) : above);
  }

  /** A total of some rows, if something that tells them apart is blank in it. */
  private Optional<OutlineTotal> total(int row, LabelColumn label, List<Integer> parts) {
    boolean isBlankWhereFilled =
        !parts.isEmpty()
            && labels.stream()
                .filter(other -> cells.isBlank(row, other.position()))
                .anyMatch(other -> parts.stream().noneMatch(part -> isBlank(other, part)));
    return isBlankWhereFilled
        ? Optional.of(new OutlineTotal(row, label.position(), label.texts().get(row), parts))
        : Optional.empty();
  }

  private boolean isBlank(LabelColumn label, int row) {
    return text(label, row).isEmpty();
  }

  /**
   * The rows next to a total that bear a name; totals of finer groups between them do not count.
   *
   * @param label where it is called a total
   * @param named where the name stands
   */
  private List<Integer> beside(
      int row, LabelColumn label, LabelColumn named, String name, int step) {
    List<Integer> parts = new ArrayList<>();
    for (int next = row + step; next >= 0 && next < rows; next += step) {
      if (!called.containsKey(next) && Names.same(text(named, next), name)) {
        parts.add(next);
      } else if (!isFiner(next, label)) {
        return parts;
      }
    }
    return parts;
  }

  private String text(LabelColumn label, int row) {
    return filled.computeIfAbsent(label, this::filled).get(row);
  }

  private List<String> filled(LabelColumn label) {
    List<String> texts = new ArrayList<>();
    String above = "";
    for (int row = 0; row < rows; row++) {
      String text = label.texts().get(row);
      above = text.isEmpty() || called.containsKey(row) ? above : text;
      texts.add(called.containsKey(row) ? text : above);
    }
    return texts;
  }

  /**
   * The total of all, before the first or behind the last of the rows that are no totals. Other
   * rows that are called totals and nothing else are those of the rows right above them.
   */
  private Optional<OutlineTotal> grand(Map<Integer, LabelColumn> bare, List<OutlineTotal> found) {
    List<OutlineTotal> groups = new ArrayList<>();
    bare.forEach((row, label) -> above(row, label).ifPresent(groups::add));
    if (groups.size() > 1 && groups.size() >= bare.size() - 1) {
      found.addAll(groups);
    }
    BitSet totals = new BitSet();
    found.forEach(total -> totals.set(total.row()));
    List<Integer> left = called.keySet().stream().filter(row -> !totals.get(row)).toList();
    if (left.size() != 1) {
      return Optional.empty();
    }
    int row = left.get(0);
    totals.set(row);
    List<Integer> parts =
        IntStream.range(0, rows).filter(other -> !totals.get(other)).boxed().toList();
    return Optional.ofNullable(bare.get(row))
        .filter(
            label -> !parts.isEmpty() && (row < parts.get(0) || row > parts.get(parts.size() - 1)))
        .flatMap(label -> total(row, label, parts));
  }

  /** A total of all rows right above it that share the name to its left, or else their own. */
  private Optional<OutlineTotal> above(int row, LabelColumn label) {
    int last = row - 1;
    while (last >= 0 && isFiner(last, label)) {
      last--;
    }
    if (last < 0 || called.containsKey(last)) {
      return Optional.empty();
    }
    LabelColumn named =
        labels.stream()
            .filter(left -> left.position() < label.position())
            .filter(left -> !cells.isBlank(row, left.position()))
            .reduce((left, next) -> next)
            .orElse(label);
    return total(row, label, beside(row, label, named, text(named, last), -1));
  }

  private boolean isFiner(int row, LabelColumn label) {
    LabelColumn total = called.get(row);
    return total != null && total.position() > label.position();
  }
}
