package org.placebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.area.Area;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.table.Span;

/** Finds the tables of a strip, from top to bottom. */
final class BlockFinder {
  private static final int FEWEST_FIGURES = 3;
  private static final int FEWEST_OF_AREAS = 2;
  private static final int FEWEST_HEADINGS = 3;
  private static final int FEWEST_EVENTS = 10;
  private static final int MOST_EVENTS_LOOKED_AT = 1000;

  private final Strip strip;
  private final HeaderRows headers;
  private final DataRows data;

  /** By columns: where rows of them end that hold signs or words and no number. */
  private final Map<Span, Integer> withoutNumber = new HashMap<>();

  BlockFinder(Strip strip) {
    this.strip = strip;
    this.data = new DataRows(strip);
    this.headers = new HeaderRows(strip);
  }

  List<TableBlock> find() {
    List<TableBlock> blocks = new ArrayList<>();
    int floor = 1;
    int row = 1;
    int lastNumber = lastNumber();
    while (row <= lastNumber) {
      Optional<TableBlock> block = startingAt(row, floor);
      if (block.isPresent()) {
        blocks.add(block.get());
        floor = block.get().body().last() + 1;
        row = floor;
      } else {
        row++;
      }
    }
    return blocks.isEmpty() ? events().stream().toList() : blocks;
  }

  /** The last row with a number; beneath it no table begins, however many words stand there. */
  private int lastNumber() {
    int row = strip.lastRow();
    while (row > 0 && !holdsNumber(row, strip.firstColumn(), strip.lastColumn())) {
      row--;
    }
    return row;
  }

  private boolean holdsNumber(int row, int first, int last) {
    for (int column = strip.next(row, first - 1);
        column > 0 && column <= last;
        column = strip.next(row, column)) {
      if (strip.role(row, column) != CellRole.MARKER && strip.isFigureLike(row, column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A list of events: a row for each, and not one figure. Each of its columns has a heading, and
   * the areas of one column stand in several rows.
   */
  private Optional<TableBlock> events() {
    int header = 1;
    while (header < strip.lastRow() && count(header, 1) < FEWEST_HEADINGS) {
      header++;
    }
    int last = header;
    while (last < strip.lastRow() && count(last + 1, 1) > 1) {
      last++;
    }
    int lastColumn = strip.last(header);
    Span body = new Span(header + 1, Math.max(header + 1, last));
    boolean isList =
        last - header >= FEWEST_EVENTS
            && count(header, 1) == lastColumn - strip.first(header) + 1
            && haveSeveralEach(body, strip.first(header), lastColumn);
    return isList
        ? Optional.of(
            new TableBlock(strip, new Span(header, header), body, lastColumn + 1, lastColumn))
        : Optional.empty();
  }

  /** Whether the areas of the column that tells most of them apart stand in two rows on average. */
  private boolean haveSeveralEach(Span body, int firstColumn, int lastColumn) {
    int rows = Math.min(body.last() - body.first() + 1, MOST_EVENTS_LOOKED_AT);
    long areas = 0;
    for (int column = firstColumn; column <= lastColumn; column++) {
      Map<String, Integer> counts = new HashMap<>();
      for (int row = body.first(); row < body.first() + rows; row++) {
        counts.merge(strip.text(row, column), 1, Integer::sum);
      }
      counts.keySet().removeIf(text -> !isArea(text));
      int placed = counts.values().stream().mapToInt(Integer::intValue).sum();
      areas = 2 * placed > rows ? Math.max(areas, counts.size()) : areas;
    }
    return areas > 1 && 2 * areas <= rows;
  }

  private static boolean isArea(String text) {
    return AreaCodes.isCode(text) || Areas.match(text).filter(Area::isLocalAuthority).isPresent();
  }

  /** The block whose first row of figures this is, if it is one. */
  private Optional<TableBlock> startingAt(int row, int floor) {
    if (!strip.isLabelled(row)
        || strip.firstFigure(row) == 0
        || NumberedHeadings.isCounting(strip, row)
        || HeaderWords.isNoteBesideFigures(strip.text(row, strip.first(row)))) {
      return Optional.empty();
    }
    Optional<Span> header = headers.above(row, floor);
    if (header.isEmpty() || isItselfHeader(row, header.get())) {
      return Optional.empty();
    }
    int firstFigure = strip.firstFigure(row);
    Span columns = new Span(firstFigure, lastColumn(row, header.get(), firstFigure));
    if (row <= withoutNumber.getOrDefault(columns, 0)) {
      return Optional.empty();
    }
    TableBlock block = block(row, floor, header.get(), columns);
    if (!holdsNumber(block)) {
      withoutNumber.put(columns, block.body().last());
      return Optional.empty();
    }
    boolean isOne =
        isWorthIt(block, FEWEST_FIGURES) || (isWorthIt(block, FEWEST_OF_AREAS) && isOfAreas(block));
    return isOne ? Optional.of(block) : Optional.empty();
  }

  /** Even a figure each for two years of an area, where the columns are named and the area is. */
  private boolean isOfAreas(TableBlock block) {
    int rows = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      rows += data.namesArea(row) && block.hasFigures(row) ? 1 : 0;
    }
    return rows > 1 && count(block.header().last(), 1) >= FEWEST_HEADINGS;
  }

  /** Nothing but years, or years with a gap above them, head what follows; no area's row does. */
  private boolean isItselfHeader(int row, Span header) {
    return looksLikeHeader(row, header) && !data.namesArea(row) && !data.isLikeNext(row);
  }

  private boolean looksLikeHeader(int row, Span header) {
    return HeaderWords.isPivotCorner(strip.text(row, strip.first(row)))
        || NumberedHeadings.isOnlyYears(strip, row)
        || NumberedHeadings.standAmongWords(strip, row)
        || (NumberedHeadings.isRowOfYears(strip, row)
            && (header.last() < row - 1 || isMoreThanNamed(row, header) || headsAreas(row)));
  }

  /** "Local authority" beside years stands over areas, beneath what the figures are. */
  private boolean headsAreas(int row) {
    for (int column = strip.first(row);
        column > 0 && column < strip.firstFigure(row);
        column = strip.next(row, column)) {
      if (AreaLabels.isHeading(strip.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  /** Years beneath the labels of groups are more than those labels. */
  private boolean isMoreThanNamed(int row, Span header) {
    int firstFigure = strip.firstFigure(row);
    return count(row, firstFigure) > count(header.last(), firstFigure);
  }

  private int count(int row, int from) {
    int cells = 0;
    for (int column = strip.next(row, from - 1); column > 0; column = strip.next(row, column)) {
      cells++;
    }
    return cells;
  }

  private TableBlock block(int row, int floor, Span found, Span columns) {
    int firstFigure = columns.first();
    int lastColumn = columns.last();
    int last = new BodyRows(strip, floor, found, firstFigure, lastColumn).lastFrom(row);
    Span header =
        new CrossTableCorner(strip, found, firstFigure).withLabelBeneath(new Span(row, last));
    int first = first(row, header, firstFigure);
    return new TableBlock(strip, header, new Span(first, last), firstFigure, lastColumn);
  }

  /** Areas without figures and the label of a first group stand above the first figures. */
  private int first(int row, Span header, int firstFigure) {
    int first = row;
    for (int above = row - 1; above > header.last(); above--) {
      boolean adjoins = above == first - 1 && isGroupLabel(above, firstFigure);
      if (adjoins || (!strip.isBlank(above) && data.isOne(above, firstFigure, row))) {
        first = above;
      }
    }
    return first;
  }

  /** A label between header and figures belongs to the body unless it merely names the unit. */
  private boolean isGroupLabel(int row, int firstFigure) {
    int first = strip.first(row);
    return first > 0
        && strip.last(row) < firstFigure
        && !HeaderWords.namesUnit(strip.text(row, first));
  }

  /** The last column with a heading; figures without heading count if they adjoin. */
  private int lastColumn(int row, Span header, int firstFigure) {
    int last = firstFigure;
    for (int heading = header.first(); heading <= header.last(); heading++) {
      last = Math.max(last, endOfHeading(heading));
    }
    while (!strip.survey().isBlank(row, last + 1) && last < strip.lastColumn()) {
      last++;
    }
    return last;
  }

  private int endOfHeading(int row) {
    int last = strip.last(row);
    return strip
        .survey()
        .merges(row, row)
        .filter(merge -> merge.firstRow() == row && merge.firstColumn() == last)
        .mapToInt(merge -> Math.min(merge.lastColumn(), strip.lastColumn()))
        .findFirst()
        .orElse(last);
  }

  private boolean holdsNumber(TableBlock block) {
    return IntStream.rangeClosed(block.body().first(), block.body().last())
        .anyMatch(row -> holdsNumber(row, block.firstFigure(), block.lastColumn()));
  }

  /** A fact with a number in a preamble is no table. */
  private static boolean isWorthIt(TableBlock block, int fewest) {
    int figures = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      for (int column = block.strip().next(row, block.firstFigure() - 1);
          column > 0 && column <= block.lastColumn();
          column = block.strip().next(row, column)) {
        figures += block.strip().isFigureOrWord(row, column) ? 1 : 0;
      }
      if (figures >= fewest) {
        return true;
      }
    }
    return false;
  }
}
