package org.placebook.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.read.cube.OutlineSums;
import org.placebook.read.cube.OutlineTotal;
import org.placebook.read.cube.OutlineTotals;
import org.placebook.read.cube.RepeatedRows;
import org.placebook.sheet.Range;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Orientation;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Makes a table of a block of cells. */
final class TableReader {
  /** So many lines above a table may say what its figures are. */
  private static final int LINES_ABOVE = 4;

  /** The title stands at most so many rows above the figures. */
  private static final int ROWS_OF_TITLE = 100;

  private final String file;
  private final String sheet;

  TableReader(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /**
   * Reads a block; no table comes of one that would be misread.
   *
   * @param number the table's number on its sheet, from 1
   */
  WithFindings<Optional<Table>> read(TableBlock block, Surroundings around, int number) {
    Labelled all = labelled(ColumnLayout.of(block));
    RepeatedRows repeated = repeated(all);
    Labelled asFound = repeated.isEmpty() ? all : labelled(all.layout().without(repeated.rows()));
    List<OutlineTotal> totals = totals(asFound);
    Labelled labelled = without(totals, asFound).orElse(asFound);
    Remarks remarks = labelled.remarks();
    Optional<LongLayout> asLong = labelled.asLong();
    ColumnLayout layout = asLong.map(LongLayout::layout).orElse(labelled.layout());
    if (!repeated.isEmpty()) {
      remarks.warning(range(all.layout()), repeated.said(names(all), all.layout().rows()));
    }
    if (!labelled.equals(asFound)) {
      said(totals, layout, asFound.layout().rows()).forEach(remarks::add);
    }
    Legend legend = Legend.of(legendLines(around), markers(layout));
    AreaLabels areas = labelled.areas();
    ShownScale scale = new ShownScale(layout, remarks, areas.areOneARow(), words(block, around));
    List<FigureColumn> figures =
        new FigureReader(layout, legend, new Units(around.preamble()), scale, remarks).read();
    LayoutRemarks.add(layout, figures, remarks);
    NoteMarks.add(layout, around.notes(), remarks);
    CodeChecks.add(areas, layout.rows(), remarks);
    if (areas.names().isPresent()) {
      Sections.doubt(asFound.layout(), labelled.labels(), remarks);
    }
    List<LabelColumn> others =
        new ArrayList<>(asLong.map(LongLayout::labels).orElse(labelled.labels()));
    labelled.found().codes().ifPresent(others::remove);
    labelled.found().names().ifPresent(others::remove);
    Table table =
        new Table(
            file,
            sheet,
            number,
            around.title(),
            around.preamble(),
            block.header(),
            block.body(),
            layout.firstColumn(),
            layout.lastColumn(),
            orientation(layout, areas),
            areas.codes(),
            areas.names(),
            others,
            figures,
            layout.rows(),
            legend.reasons(),
            around.notes(),
            asLong.map(LongLayout::cube),
            new Table.AsFound(false, marked(layout, around.title())));
    return new WithFindings<>(
        remarks.isRefused() ? Optional.empty() : Optional.of(table), remarks.findings());
  }

  /** The title and the headings that bear marks of notes, with these. */
  private static Map<String, String> marked(ColumnLayout layout, String title) {
    Map<String, String> marked = new HashMap<>();
    marked.put(title, titleAsFound(layout.block(), title));
    for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
      marked.put(layout.headings().of(column), layout.headings().asFound(column));
    }
    marked.entrySet().removeIf(words -> words.getKey().equals(words.getValue()));
    return marked;
  }

  private static String titleAsFound(TableBlock block, String title) {
    Strip strip = block.strip();
    String found = title;
    for (int row = Math.max(1, block.body().first() - ROWS_OF_TITLE);
        row < block.body().first();
        row++) {
      for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
        String text = strip.text(row, column);
        String marked = strip.found(row, column);
        if (!marked.equals(strip.heading(row, column))
            && List.of(found.split(" \\| ")).contains(text)) {
          found = found.replace(text, marked);
        }
      }
    }
    return found;
  }

  /**
   * The labels of a table and the areas among them.
   *
   * @param found the columns of areas as they stand
   * @param areas the same with what other columns tell of them
   * @param remarks what is said of them
   */
  private record Labelled(
      ColumnLayout layout,
      List<LabelColumn> labels,
      AreaLabels found,
      AreaLabels areas,
      Remarks remarks) {

    Optional<LongLayout> asLong() {
      return LongLayout.of(layout, labels, areas);
    }
  }

  private Labelled labelled(ColumnLayout layout) {
    Labelled filled = labelled(layout, Labels::of);
    return LongLayout.isFilledInVain(layout, filled.labels(), filled.areas())
        ? labelled(layout, Labels::ofFullRows)
        : filled;
  }

  /** The rows that say in every cell what another says. */
  private static RepeatedRows repeated(Labelled labelled) {
    Optional<LabelColumn> areas = labelled.areas().codes().or(labelled.areas()::names);
    if (areas.isEmpty() || labelled.areas().areOneARow()) {
      return new RepeatedRows(List.of());
    }
    List<Integer> rows = labelled.layout().rows();
    return RepeatedRows.among(
        areas.get().texts(),
        (row, other) -> isSame(labelled.layout(), rows.get(row), rows.get(other)));
  }

  private static List<String> names(Labelled labelled) {
    AreaLabels areas = labelled.areas();
    return areas.names().or(areas::codes).map(LabelColumn::texts).map(List::copyOf).orElseThrow();
  }

  private static boolean isSame(ColumnLayout layout, int row, int other) {
    Strip strip = layout.block().strip();
    return IntStream.rangeClosed(strip.firstColumn(), strip.lastColumn())
        .allMatch(column -> strip.text(row, column).equals(strip.text(other, column)));
  }

  private static List<OutlineTotal> totals(Labelled labelled) {
    Strip strip = labelled.layout().block().strip();
    List<Integer> rows = labelled.layout().rows();
    return OutlineTotals.among(
        labelled.labels(), (row, column) -> strip.text(rows.get(row), column).isEmpty());
  }

  /** The table without totals that stand between its rows, if it is a long one then. */
  private Optional<Labelled> without(List<OutlineTotal> totals, Labelled asFound) {
    BitSet left = new BitSet();
    totals.forEach(total -> left.set(total.row()));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(labelled(asFound.layout().without(left)))
            .filter(labelled -> labelled.asLong().isPresent());
  }

  private List<Finding> said(
      List<OutlineTotal> totals, ColumnLayout layout, List<Integer> sheetRows) {
    Survey survey = layout.block().strip().survey();
    return OutlineSums.said(
        totals,
        layout.columns(ColumnUse.FIGURES),
        (row, column) -> survey.figure(sheetRows.get(row), column),
        new Place(file, sheet, range(layout)),
        sheetRows);
  }

  private static String range(ColumnLayout layout) {
    int first = layout.block().header().first();
    int last = layout.block().body().last();
    return new Range(first, layout.firstColumn(), last, layout.lastColumn()).toString();
  }

  private Labelled labelled(
      ColumnLayout layout, BiFunction<ColumnLayout, Remarks, List<LabelColumn>> texts) {
    Remarks remarks = new Remarks(file, sheet);
    List<LabelColumn> labels =
        TypedCodes.read(texts.apply(layout, remarks), layout.rows(), remarks);
    AreaLabels found = AreaLabels.of(labels);
    AreaLabels coded = CodesBeforeNames.apart(found);
    AreaLabels named = NamesOfCodes.fill(coded, layout.rows(), remarks);
    AreaLabels nested = NestedAreas.fill(named, labels, layout.rows(), remarks);
    AreaLabels areas = WholeNames.fill(nested, labels, layout.rows(), remarks);
    return new Labelled(layout, labels, found, areas, remarks);
  }

  /** The title, and the lines right above the table. */
  private static String words(TableBlock block, Surroundings around) {
    StringBuilder words = new StringBuilder(around.title());
    Strip strip = block.strip();
    for (int row = Math.max(1, block.header().first() - LINES_ABOVE);
        row < block.header().first();
        row++) {
      words.append('\n').append(strip.text(row, Math.max(1, strip.first(row))));
    }
    return words.toString();
  }

  private static List<String> legendLines(Surroundings around) {
    List<String> lines = new ArrayList<>(around.notes());
    around.preamble().forEach((key, value) -> lines.add(key + ": " + value));
    lines.add(around.title());
    return lines;
  }

  /** Every distinct sign that stands in the place of a figure or as a flag. */
  private static Set<String> markers(ColumnLayout layout) {
    return IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn())
        .parallel()
        .filter(column -> isOfMarkers(layout.use(column)))
        .mapToObj(column -> markers(layout, column))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static boolean isOfMarkers(ColumnUse use) {
    return use == ColumnUse.FIGURES || use == ColumnUse.FLAGS;
  }

  private static Set<String> markers(ColumnLayout layout, int column) {
    Strip strip = layout.block().strip();
    Set<String> markers = new HashSet<>();
    for (int row : layout.rows()) {
      CellRole role = strip.role(row, column);
      if (role == CellRole.MARKER || role == CellRole.WORDS) {
        markers.add(strip.text(row, column));
      }
    }
    return markers;
  }

  private static Orientation orientation(ColumnLayout layout, AreaLabels areas) {
    if (areas.codes().isPresent() || areas.names().isPresent()) {
      return Orientation.AREAS_DOWN;
    }
    List<Integer> figures = layout.columns(ColumnUse.FIGURES);
    long named =
        figures.stream().filter(column -> namesArea(layout.headings().parts(column))).count();
    return figures.size() > 1 && 2 * named >= figures.size()
        ? Orientation.AREAS_ACROSS
        : Orientation.OTHER;
  }

  private static boolean namesArea(List<String> parts) {
    Optional<String> area =
        parts.stream()
            .map(NoteMarks::without)
            .filter(
                part ->
                    Areas.isName(part) || AreaCodes.hasCodeBefore(part) || AreaCodes.isCode(part))
            .findFirst();
    return area.isPresent();
  }
}
