package org.placebook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.read.cube.CodedColumn;
import org.placebook.read.cube.Roles;
import org.placebook.table.Cube;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;

/**
 * The layout of a long table, in which each area stands in several rows: what its columns are for
 * is told by their roles and not by their place.
 *
 * @param layout with the uses by role
 * @param cube what the columns are
 * @param labels the columns of labels
 */
record LongLayout(ColumnLayout layout, Cube cube, List<LabelColumn> labels) {

  /** A layout by the roles of its columns, if most areas stand in several rows. */
  static Optional<LongLayout> of(ColumnLayout layout, List<LabelColumn> labels, AreaLabels areas) {
    Optional<int[]> numbers = repeated(areas);
    return numbers.map(found -> of(layout, labels, areas, found));
  }

  /** The number of each row's area, if most stand in more rows than one. */
  private static Optional<int[]> repeated(AreaLabels areas) {
    if (areas.names().isEmpty()) {
      return Optional.empty();
    }
    NumberedTexts names = areas.names().get().texts();
    NumberedTexts places = areas.codes().map(codes -> codes.texts().or(names)).orElse(names);
    int blank = places.values().indexOf("");
    int[] counts = places.counts();
    long repeated =
        IntStream.range(0, counts.length).filter(n -> counts[n] > 1 && n != blank).count();
    boolean isOneArea = counts.length == 1;
    return (repeated > 1 || isOneArea) && 2 * repeated > counts.length
        ? Optional.of(places.numbers())
        : Optional.empty();
  }

  /**
   * Whether labels were filled down although each row names its area: then a blank one is blank,
   * unless it stands once for many.
   */
  static boolean isFilledInVain(ColumnLayout layout, List<LabelColumn> labels, AreaLabels areas) {
    return labels.stream().anyMatch(label -> isFilled(layout, label))
        && isFull(layout, areas)
        && repeated(areas).isPresent();
  }

  private static boolean isFilled(ColumnLayout layout, LabelColumn label) {
    Strip strip = layout.block().strip();
    for (int i = 0; i < label.size(); i++) {
      if (strip.role(layout.rows().get(i), label.position()) == CellRole.BLANK
          && !label.texts().get(i).isEmpty()
          && !label.heading().equals(Sections.HEADING)) {
        return true;
      }
    }
    return false;
  }

  private static LongLayout of(
      ColumnLayout layout, List<LabelColumn> labels, AreaLabels areas, int[] numbers) {
    Set<Integer> places = areas.positions();
    List<CodedColumn> columns =
        new ArrayList<>(
            IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn())
                .parallel()
                .filter(column -> !places.contains(column) && mayHaveRole(layout.use(column)))
                .mapToObj(column -> coded(layout, column, labels))
                .toList());
    labels.stream()
        .filter(label -> label.heading().equals(Sections.HEADING))
        .map(label -> CodedColumn.of(label, false))
        .forEach(columns::add);
    Roles roles = Roles.of(columns, numbers);
    return new LongLayout(
        layout.by(roles.measures(), columns(columns)),
        roles.cube(),
        byRoles(labels, columns, roles.measures()));
  }

  private static boolean mayHaveRole(ColumnUse use) {
    return use == ColumnUse.FIGURES || use == ColumnUse.LABELS;
  }

  /** The labels that are no figures, and the columns that seemed to be figures and are labels. */
  private static List<LabelColumn> byRoles(
      List<LabelColumn> labels, List<CodedColumn> columns, Set<Integer> measures) {
    List<LabelColumn> byRole =
        new ArrayList<>(labels.stream().filter(l -> !measures.contains(l.position())).toList());
    Set<Integer> known =
        labels.stream().map(LabelColumn::position).collect(Collectors.toUnmodifiableSet());
    columns.stream()
        .filter(column -> !known.contains(column.position()))
        .filter(column -> !measures.contains(column.position()))
        .map(c -> new LabelColumn(c.heading(), c.position(), c.texts()))
        .forEach(byRole::add);
    byRole.sort(Comparator.comparing(LabelColumn::position));
    return byRole;
  }

  private static Set<Integer> columns(List<CodedColumn> columns) {
    return columns.stream().map(CodedColumn::position).collect(Collectors.toUnmodifiableSet());
  }

  private static CodedColumn coded(ColumnLayout layout, int column, List<LabelColumn> labels) {
    boolean numeric = isNumeric(layout, column);
    Optional<LabelColumn> filled =
        labels.stream()
            .filter(label -> label.position() == column)
            .filter(label -> !label.heading().equals(Sections.HEADING))
            .findFirst();
    if (filled.isPresent()) {
      return CodedColumn.of(filled.get(), numeric);
    }
    Strip strip = layout.block().strip();
    List<Integer> rows = layout.rows();
    IntFunction<String> text = row -> strip.text(rows.get(row), column);
    return CodedColumn.of(column, layout.headings().of(column), numeric, rows.size(), text);
  }

  /** Whether most filled cells are numbers, or signs in their place. */
  private static boolean isNumeric(ColumnLayout layout, int column) {
    int numbers = 0;
    int signs = 0;
    int words = 0;
    for (int row : layout.rows()) {
      switch (layout.block().strip().role(row, column)) {
        case NUMBER, NUMBER_AS_TEXT -> numbers++;
        case MARKER -> signs++;
        case WORDS, DAY -> words++;
        default -> {}
      }
    }
    return numbers > 0 && numbers + signs > words;
  }

  private static boolean isFull(ColumnLayout layout, AreaLabels areas) {
    Strip strip = layout.block().strip();
    Set<Integer> places = areas.positions();
    int blank = 0;
    for (int row : layout.rows()) {
      blank += places.stream().allMatch(c -> strip.role(row, c) == CellRole.BLANK) ? 1 : 0;
    }
    return 10 * blank <= layout.rows().size();
  }
}
