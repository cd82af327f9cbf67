package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.stats.CommonsMath;
import org.placebook.table.Cube.Use;

/** The fewest groups of columns that tell the rows of an area apart. */
final class DimensionFinder {
  /** So many rows must say the same twice before a column is known to say nothing of figures. */
  private static final int FEWEST_TWICE = 3;

  /** So many kinds of events there may be, wherever they happen. */
  private static final int MOST_KINDS = 30;

  private static final double SCATTERED = 0.1;

  /** Columns of numbers that tell the rows apart only together are looked for among so many. */
  private static final int MOST_NUMBERS = 8;

  private static final int MOST_TOGETHER = 3;

  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:street|road|location|address|site|venue|post ?code)(?:[ _]name)?");

  private static final Pattern PARENT = Pattern.compile("(?i)(?:.*[ _])?parent(?:[ _].*)?");

  private static final Pattern OF_VALUE =
      Pattern.compile(
          "(?i).*(?:obs_?status|obs_?conf|data ?mark\\w*|value ?(?:note|marker)|marker|footnotes?"
              + "|item ?notes.*|note ?codes?|trend|compared to.*|significance)\\b.*");

  private final RowAreas areas;
  private final List<CodedColumn> figures;
  private final Map<CodedColumn, Use> aside;

  /** By groups: what took a pass over all rows to know. */
  private final Map<Set<Group>, Integer> distinct = new HashMap<>();

  DimensionFinder(RowAreas areas, List<CodedColumn> figures, Map<CodedColumn, Use> aside) {
    this.areas = areas;
    this.figures = figures;
    this.aside = aside;
  }

  List<Group> find(List<Group> labels) {
    List<Group> dimensions = new ArrayList<>();
    for (Group group : labels) {
      if (areas.tell(group.label()) && !tellsAreasApart(group)) {
        setAside(group, Use.OF_AREA);
      } else if (group.columns().stream().anyMatch(this::isOfSingleRows)) {
        setAside(group, Use.NUMBERING);
      } else {
        dimensions.add(group);
      }
    }
    if (figures.isEmpty()) {
      removeScattered(dimensions);
      return dimensions;
    }
    addNumbers(dimensions);
    removeNeedless(dimensions);
    return dimensions;
  }

  /** Whether of some areas one thing is measured, or one year, of others another. */
  private boolean tellsAreasApart(Group group) {
    return (group.saysMeasure() || group.isPeriod()) && 2 * group.size() <= areas.count();
  }

  /** Whether no text stands in two rows, as that of a reference of each area does not. */
  private boolean isOfSingleRows(CodedColumn column) {
    if (!column.isCoded()) {
      return true;
    }
    if (areas.count() == 1 && !figures.isEmpty()) {
      // Of one area each category has one row.
      return false;
    }
    int[] counts = new int[column.size()];
    for (int code : column.codes()) {
      counts[code]++;
    }
    int single = 0;
    for (int code = 0; code < counts.length; code++) {
      single += counts[code] == 1 && !column.values().get(code).isEmpty() ? 1 : 0;
    }
    return single == column.filled().size() && 2 * areas.countFilled(column) > areas.count();
  }

  /** Where each row is an event, what names streets is no category, be they many or few. */
  private void removeScattered(List<Group> dimensions) {
    List<Group> places =
        dimensions.stream()
            .filter(group -> PLACE.matcher(group.label().heading().strip()).matches())
            .toList();
    dimensions.removeAll(places);
    places.forEach(group -> setAside(group, Use.COORDINATE));
    List<Group> scattered =
        dimensions.stream()
            .filter(group -> group.size() > MOST_KINDS)
            .filter(group -> areas.crossing(group.label()) < SCATTERED)
            .toList();
    dimensions.removeAll(scattered);
    scattered.forEach(group -> setAside(group, Use.NUMBERING));
  }

  private void setAside(Group group, Use use) {
    group.columns().forEach(column -> aside.put(column, use));
  }

  /** In how many combinations with the areas groups stand. */
  private int distinct(List<Group> groups) {
    return distinct.computeIfAbsent(Set.copyOf(groups), unused -> Keys.distinct(keys(groups)));
  }

  private long[] keys(List<Group> groups) {
    return Keys.of(areas.areas(), groups.stream().map(Group::codes).toList());
  }

  /** Ages or codes without words beside them: whole numbers without which rows are not told. */
  private void addNumbers(List<Group> dimensions) {
    int rows = areas.areas().length;
    int told = distinct(dimensions);
    while (10L * (rows - told) > rows) {
      Optional<Group> best = Optional.empty();
      int most = told + (rows - told) / 2;
      for (Group group : numbers(dimensions)) {
        List<Group> more = new ArrayList<>(dimensions);
        more.add(group);
        int distinct = distinct(more);
        if (distinct > most
            || (distinct == most && best.map(b -> group.size() < b.size()).orElse(false))) {
          best = Optional.of(group);
          most = distinct;
        }
      }
      if (best.isEmpty()) {
        dimensions.addAll(numbersTogether(dimensions, rows - rows / 10));
        return;
      }
      dimensions.add(best.get());
      told = most;
    }
  }

  /**
   * Sex as 1 and 2 beside years of age: neither column tells half of the rows, both together tell
   * them all. Columns of few values come first.
   *
   * @param enough so many rows must be told
   */
  private List<Group> numbersTogether(List<Group> dimensions, int enough) {
    List<Group> numbers =
        numbers(dimensions).stream()
            .sorted(Comparator.comparing(Group::size))
            .limit(MOST_NUMBERS)
            .toList();
    long told = distinct(dimensions);
    for (int size = 2; size <= Math.min(MOST_TOGETHER, numbers.size()); size++) {
      for (int[] places : CommonsMath.combinations(numbers.size(), size)) {
        List<Group> chosen = IntStream.of(places).mapToObj(numbers::get).toList();
        List<Group> more = new ArrayList<>(dimensions);
        more.addAll(chosen);
        long most = chosen.stream().mapToLong(Group::size).reduce(told, (a, b) -> a * b);
        if (most >= enough && distinct(more) >= enough) {
          return chosen;
        }
      }
    }
    return List.of();
  }

  /** The columns of figures that are no dimensions. */
  private List<CodedColumn> left(List<Group> dimensions) {
    return figures.stream()
        .filter(column -> dimensions.stream().noneMatch(d -> d.columns().contains(column)))
        .toList();
  }

  private List<Group> numbers(List<Group> dimensions) {
    return left(dimensions).stream()
        .filter(column -> areas.cross(column))
        .map(column -> new Group(List.of(column)))
        .toList();
  }

  /** Whether a column says the same of a combination of dimensions in all areas. */
  private boolean isOfCategory(CodedColumn column, List<Group> dimensions) {
    if (dimensions.isEmpty() || areas.count() < 2 || !column.isCoded()) {
      return false;
    }
    int[] nowhere = new int[areas.areas().length];
    long[] keys = Keys.of(nowhere, dimensions.stream().map(Group::codes).toList());
    int categories = Keys.distinct(keys);
    Keys.add(keys, column.codes());
    return 2 * categories <= keys.length && Keys.distinct(keys) == categories;
  }

  /**
   * First what crosses the areas least: a status before a sex; and the names of one level, blank
   * beside the others, before what says of which level each row is.
   */
  private void removeNeedless(List<Group> dimensions) {
    List<Group> leastCrossing =
        dimensions.stream()
            .sorted(
                Comparator.comparing((Group g) -> !OF_VALUE.matcher(g.label().heading()).matches())
                    .thenComparing(g -> areas.crossing(g.label()))
                    .thenComparing(g -> !g.label().values().contains("")))
            .toList();
    leastCrossing.forEach(group -> removeIfNeedless(group, dimensions));
    leastCrossing.stream()
        .filter(dimensions::contains)
        .forEach(group -> removeIfSilent(group, dimensions));
  }

  private void removeIfNeedless(Group group, List<Group> dimensions) {
    List<Group> others = without(group, dimensions);
    if (mayGo(group, others) && distinct(others) == distinct(dimensions)) {
      dimensions.remove(group);
      setAside(group, isOfCategory(group.label(), others) ? Use.OF_CATEGORY : Use.OF_FIGURE);
    }
  }

  /**
   * Whether a group may be needless. A period is so only beside a finer one, the year beside the
   * months; and that each indicator has years of its own does not make it needless. What is
   * measured is so only beside what says the same of it, even if the sexes tell the rows as well.
   */
  private static boolean mayGo(Group group, List<Group> others) {
    if (group.saysMeasure()) {
      return others.stream().anyMatch(other -> other.saysMeasure() && tells(other, group));
    }
    boolean told = others.stream().anyMatch(other -> other.isPeriod() && tells(other, group));
    return told ? group.isPeriod() || group.saysPeriod() : !group.isPeriod();
  }

  private static boolean tells(Group finer, Group coarser) {
    return Keys.isFunction(finer.codes(), finer.size(), coarser.codes());
  }

  /**
   * An authority that stands once for each of its parents has the same figures each time, or an
   * error in them, which is no reason to ask for which of its parents it is meant.
   */
  private void removeIfSilent(Group group, List<Group> dimensions) {
    List<CodedColumn> counted = left(dimensions);
    if (group.isPeriod() || group.saysMeasure() || counted.isEmpty()) {
      return;
    }
    List<Group> others = without(group, dimensions);
    int fewer = distinct(others);
    long[] keys = keys(others);
    counted.forEach(column -> Keys.add(keys, column.codes()));
    boolean same = Keys.distinct(keys) == fewer;
    boolean often = distinct(dimensions) - fewer >= FEWEST_TWICE;
    boolean differ = counted.stream().anyMatch(column -> !column.isCoded() || column.size() > 1);
    if (isOfParents(group) || (same && differ && (often || areas.nearlyTell(group.label())))) {
      dimensions.remove(group);
      setAside(group, Use.NOT_OF_FIGURE);
    }
  }

  private static boolean isOfParents(Group group) {
    return group.columns().stream().allMatch(c -> PARENT.matcher(c.heading()).matches());
  }

  private static List<Group> without(Group group, List<Group> dimensions) {
    return dimensions.stream().filter(other -> !other.equals(group)).toList();
  }
}
