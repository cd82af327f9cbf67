package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.match.ListedColumn;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.match.StandardRow;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.AreaCode;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * The equations that tie the cells of an input together: parts and totals along its rows, areas and
 * the comparators, regions and groups they make up along its columns.
 */
final class SumConstraints {
  private static final Set<String> DISTRICTS =
      Set.of("E06", "E07", "E08", "E09", "W06", "S12", "N09");

  private static final Pattern OF_TWO_NATIONS = Pattern.compile("[EW]0[0-5]");

  private static final Pattern COUNTRY = Pattern.compile("[EWSN]92.*");

  private final Matching matching;
  private final MatchedInput input;

  SumConstraints(Matching matching, MatchedInput input) {
    this.matching = matching;
    this.input = input;
  }

  /**
   * An equation over cells.
   *
   * @param cells by number, row by row
   * @param total the one among them that is the sum of the rest; none if that stands elsewhere
   * @param elsewhere the sum, if it stands elsewhere
   * @param exact whether such sums hold to the last digit; else their parts were rounded
   */
  record Tie(List<Integer> cells, OptionalInt total, OptionalDouble elsewhere, boolean exact) {
    /** Puts the cells in order, so that the same equation found twice is one. */
    Tie {
      cells = cells.stream().sorted().toList();
    }

    /** The same among the cells of all inputs. */
    Tie from(int first) {
      return new Tie(
          cells.stream().map(cell -> cell + first).toList(),
          total.isPresent() ? OptionalInt.of(total.getAsInt() + first) : total,
          elsewhere,
          exact);
    }

    /**
     * 1 for a part, -1 for the total: all cells times their signs make up what stands elsewhere.
     */
    int sign(int cell) {
      return total.isPresent() && total.getAsInt() == cell ? -1 : 1;
    }
  }

  List<Tie> all() {
    Set<Tie> ties = new LinkedHashSet<>();
    FigureLines down = FigureLines.ofRows(input.table());
    SumFinder columns = new SumFinder(down);
    List<List<Integer>> sets = columnSets();
    Set<Integer> parts = new HashSet<>();
    for (int total = 0; total < down.places(); total++) {
      for (Whole whole : columns.of(total, sets)) {
        add(down, whole, ties);
        parts.addAll(whole.parts());
      }
    }
    List<List<Integer>> outermost =
        List.of(IntStream.range(0, down.places()).filter(c -> !parts.contains(c)).boxed().toList());
    for (int total : outermost.get(0)) {
      columns.of(total, outermost).forEach(whole -> add(down, whole, ties));
    }
    columns.ofTwo().forEach(whole -> add(down, whole, ties));
    totalsElsewhere(columns, down, sets, outermost, ties);
    List<FigureColumn> figures = input.table().figures();
    FigureLines across =
        FigureLines.ofColumns(
            input.table(),
            IntStream.range(0, figures.size())
                .filter(column -> input.mayAddUp(figures.get(column)))
                .boxed()
                .toList());
    SumFinder rows = new SumFinder(across);
    List<Integer> totals = totalRows();
    List<List<Integer>> rowSets = rowSets(totals);
    for (int total : totals) {
      rows.of(total, rowSets).stream()
          .filter(whole -> !isGuessOfAFew(across, whole))
          .forEach(whole -> add(across, whole, ties));
    }
    for (Comparator comparator : input.input().comparators()) {
      elsewhere(comparator)
          .ifPresent(
              row -> {
                IntToDoubleFunction total = line -> figure(row, across.column(line));
                rows.elsewhere(total, rowSets).forEach(whole -> add(across, whole, total, ties));
              });
    }
    areasElsewhere(rows, across, rowSets, ties);
    return new ArrayList<>(ties);
  }

  /**
   * Whether a country would be made of some of its areas and not of others beside them, which no
   * line with all its figures says: of rates or scores two neighbours come near it by chance.
   */
  private boolean isGuessOfAFew(FigureLines across, Whole whole) {
    String country = input.code(whole.total());
    if (!COUNTRY.matcher(country).matches()
        || new SumTest(across).isTold(whole.total(), whole.parts())) {
      return false;
    }
    String nation = country.substring(0, 1);
    String kind = kind(whole.parts().get(0));
    Set<Integer> known = new HashSet<>(whole.parts());
    known.add(whole.total());
    return IntStream.range(0, input.table().rows().size())
        .filter(row -> !known.contains(row) && input.code(row).startsWith(nation))
        .anyMatch(row -> kind(row).equals(kind));
  }

  /**
   * Areas of other inputs that areas of this one make up, as wards a district: those that a lookup
   * says, a set of rows, or neighbours.
   */
  private void areasElsewhere(
      SumFinder rows, FigureLines across, List<List<Integer>> rowSets, Set<Tie> ties) {
    for (MatchedInput other : matching.inputs()) {
      List<Optional<FigureColumn>> columns =
          IntStream.range(0, across.lines())
              .mapToObj(line -> other.find(across.column(line).heading()))
              .toList();
      if (other == input || columns.stream().allMatch(Optional::isEmpty)) {
        continue;
      }
      for (int row = 0; row < other.table().rows().size(); row++) {
        int at = row;
        if (isHere(other, row)) {
          continue;
        }
        IntToDoubleFunction total =
            line ->
                columns
                    .get(line)
                    .filter(there -> there.isFigure(at))
                    .map(there -> there.number(at))
                    .orElse(Double.NaN);
        List<List<Integer>> sets = new ArrayList<>(rowSets);
        sets.add(membersOf(other, row));
        rows.exactElsewhere(total, sets).forEach(whole -> add(across, whole, total, ties));
      }
    }
  }

  private boolean isHere(MatchedInput other, int row) {
    String area = other.code(row).isEmpty() ? other.name(row) : other.code(row);
    return area.isEmpty() || input.row(area).isPresent();
  }

  /** The rows here of the areas that a lookup added up to one there. */
  private List<Integer> membersOf(MatchedInput other, int row) {
    return other.rezoned().map(rezoned -> rezoned.members().get(row)).orElse(List.of()).stream()
        .flatMap(area -> input.row(area).stream())
        .toList();
  }

  /** Columns of other inputs that are the sums of columns of this one, area by area. */
  private void totalsElsewhere(
      SumFinder columns,
      FigureLines down,
      List<List<Integer>> sets,
      List<List<Integer>> outermost,
      Set<Tie> ties) {
    List<List<Integer>> all = new ArrayList<>(sets);
    all.addAll(outermost);
    for (MatchedInput other : matching.inputs()) {
      if (!other.source().equals(input.source())) {
        for (FigureColumn column : other.table().figures()) {
          IntToDoubleFunction total = row -> figure(other, column, row);
          columns.elsewhere(total, all).forEach(whole -> add(down, whole, total, ties));
        }
      }
    }
  }

  /** The figure that another input has of the area of a row. */
  private double figure(MatchedInput other, FigureColumn column, int row) {
    String area = input.code(row).isEmpty() ? input.name(row) : input.code(row);
    return other.row(area).filter(column::isFigure).map(column::number).orElse(Double.NaN);
  }

  private static void add(FigureLines lines, Whole whole, Set<Tie> ties) {
    for (int line = 0; line < lines.lines(); line++) {
      List<Integer> cells = cells(lines, whole, line);
      int total = lines.cell(line, whole.total());
      cells.add(total);
      ties.add(new Tie(cells, OptionalInt.of(total), OptionalDouble.empty(), whole.exact()));
    }
  }

  private static void add(
      FigureLines lines, Whole whole, IntToDoubleFunction total, Set<Tie> ties) {
    for (int line = 0; line < lines.lines(); line++) {
      double sum = total.applyAsDouble(line);
      if (!Double.isNaN(sum)) {
        List<Integer> cells = cells(lines, whole, line);
        ties.add(new Tie(cells, OptionalInt.empty(), OptionalDouble.of(sum), whole.exact()));
      }
    }
  }

  private static List<Integer> cells(FigureLines lines, Whole whole, int line) {
    List<Integer> cells = new ArrayList<>();
    whole.parts().forEach(place -> cells.add(lines.cell(line, place)));
    return cells;
  }

  /** All columns, and the columns of each list. */
  private List<List<Integer>> columnSets() {
    List<FigureColumn> figures = input.table().figures();
    List<List<Integer>> sets = new ArrayList<>();
    sets.add(IntStream.range(0, figures.size()).boxed().toList());
    for (List<ListedColumn> list : matching.lists().values()) {
      sets.add(
          list.stream()
              .map(member -> figures.indexOf(member.column()))
              .filter(i -> i >= 0)
              .toList());
    }
    return sets;
  }

  /** Rows that may be sums: comparators, areas of another kind than most, groups of the recipe. */
  private List<Integer> totalRows() {
    TreeSet<Integer> rows = new TreeSet<>();
    input.input().comparators().forEach(c -> input.row(c.area()).ifPresent(rows::add));
    matching.groups().forEach(group -> input.row(group).ifPresent(rows::add));
    Map<String, List<Integer>> kinds = kinds();
    int most = kinds.values().stream().mapToInt(List::size).max().orElse(0);
    kinds.forEach(
        (kind, members) -> {
          if (kind.isEmpty()) {
            members.stream().filter(row -> isTotalByName(input.name(row))).forEach(rows::add);
          } else if (members.size() < most) {
            rows.addAll(members);
          }
        });
    return new ArrayList<>(rows);
  }

  private static boolean isTotalByName(String name) {
    return Names.normalise(name).matches("(?:grand )?totals?(?: .*)?|all .*|.* total");
  }

  /** Rows by the kind of area that their code tells; without a code under an empty kind. */
  private Map<String, List<Integer>> kinds() {
    Map<String, List<Integer>> kinds = new LinkedHashMap<>();
    for (int row = 0; row < input.table().rows().size(); row++) {
      kinds.computeIfAbsent(kind(row), k -> new ArrayList<>()).add(row);
    }
    return kinds;
  }

  private String kind(int row) {
    return AreaCode.of(input.code(row)).map(SumConstraints::kind).orElse("");
  }

  /**
   * Districts of all sorts are one kind: together they make up regions and the nation. So are the
   * wards, and the small areas, of England and of Wales.
   */
  private static String kind(AreaCode code) {
    if (DISTRICTS.contains(code.entity())) {
      return "district";
    }
    return OF_TWO_NATIONS.matcher(code.entity()).matches()
        ? code.entity().substring(1)
        : code.entity();
  }

  private List<List<Integer>> rowSets(List<Integer> totals) {
    List<List<Integer>> sets = new ArrayList<>();
    List<Integer> all = IntStream.range(0, input.table().rows().size()).boxed().toList();
    Set<Integer> among = new HashSet<>(totals);
    sets.add(all.stream().filter(row -> !among.contains(row)).toList());
    sets.addAll(kinds().values());
    sets.add(rowsOf(matching.areas()));
    matching.byGroup().values().forEach(areas -> sets.add(rowsOf(areas)));
    return sets;
  }

  private List<Integer> rowsOf(List<ScopeArea> areas) {
    return areas.stream().flatMap(area -> input.row(area).stream()).toList();
  }

  /** The row of a comparator that another input holds. */
  private Optional<StandardRow> elsewhere(Comparator comparator) {
    return matching.standard(input, comparator.area()).filter(row -> row.input() != input);
  }

  private static double figure(StandardRow row, FigureColumn column) {
    return row.input()
        .find(column.heading())
        .filter(there -> there.isFigure(row.row()))
        .map(there -> there.number(row.row()))
        .orElse(Double.NaN);
  }
}
