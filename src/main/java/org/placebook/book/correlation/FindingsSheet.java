package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.table.Bindings;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.TextTable;
import org.placebook.formula.measure.Evaluator;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.FindingKind;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;
import org.placebook.table.Nearest;

/** The sheet Findings: sentences worked out from the figures, each linked to its cells. */
public final class FindingsSheet {
  private static final String NAME = "Findings";
  private static final String TITLE = "Findings in words";

  private final Recipe recipe;
  private final List<ScopeArea> areas;
  private final List<DerivedTable> tables;
  private final List<PlacedCorrelation> correlations;
  private final Evaluator evaluator;
  private final Standings standings;
  private final List<FindingSentence> said = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  public FindingsSheet(
      Recipe recipe,
      List<ScopeArea> areas,
      List<DerivedTable> tables,
      List<PlacedCorrelation> correlations,
      Evaluator evaluator) {
    this.recipe = recipe;
    this.areas = areas;
    this.tables = tables;
    this.correlations = correlations;
    this.evaluator = evaluator;
    this.standings = new Standings(evaluator, new MeasureBounds(recipe, areas, evaluator));
    recipe.findings().forEach(this::say);
  }

  /** What is wrong with the rows of the recipe that no sentence could be made of. */
  public List<Finding> findings() {
    return findings;
  }

  /** Whether there is any sentence. */
  public boolean hasAny() {
    return !said.isEmpty();
  }

  public TableSheet sheet() {
    if (said.isEmpty()) {
      String none =
          "No sentences were made: the recipe asks for none, or see the worksheet Checks.";
      return TextTable.of(NAME, TITLE, List.of(TextTable.sentences("Finding", List.of(none))));
    }
    List<String> topics = said.stream().map(FindingSentence::topic).toList();
    List<String> sentences = said.stream().map(FindingSentence::sentence).toList();
    return TextTable.of(
        NAME,
        TITLE,
        List.of(
            TextTable.words("Table", topics),
            TextTable.sentences("Finding", sentences),
            new SheetColumn(
                "Rests on", SheetColumn.Kind.LABEL, "General", new FindingSentence.Rests(said))));
  }

  private void say(FindingSpec spec) {
    boolean ofPairs = spec.kind() == FindingKind.STRONGEST || spec.kind() == FindingKind.WEAKEST;
    if (ofPairs) {
      correlations.stream()
          .filter(c -> Bindings.same(c.spec().name(), spec.table()))
          .findFirst()
          .ifPresentOrElse(placed -> pairs(spec, placed), () -> noTable(spec, correlationNames()));
    } else {
      tables.stream()
          .filter(t -> Bindings.same(t.spec().name(), spec.table()))
          .findFirst()
          .ifPresentOrElse(table -> table(spec, table), () -> noTable(spec, tableNames()));
    }
  }

  private List<String> tableNames() {
    return tables.stream().map(t -> t.spec().name()).toList();
  }

  private List<String> correlationNames() {
    return correlations.stream().map(c -> c.spec().name()).toList();
  }

  /** Of a table that had to be left out it has been said why. */
  private void noTable(FindingSpec spec, List<String> there) {
    boolean isLeftOut =
        recipe.tables().stream().anyMatch(t -> Bindings.same(t.name(), spec.table()))
            || recipe.correlations().stream().anyMatch(c -> Bindings.same(c.name(), spec.table()));
    if (isLeftOut) {
      return;
    }
    String nearest =
        Nearest.match(spec.table(), there).map(" The nearest is '%s'."::formatted).orElse("");
    error(
        spec,
        "No sentence '%s' was made: there is no finished table '%s' for it.%s There are: %s."
            .formatted(spec.kind().words(), spec.table(), nearest, there));
  }

  private void error(FindingSpec spec, String message) {
    findings.add(Finding.error(spec.place(), message));
  }

  private void pairs(FindingSpec spec, PlacedCorrelation placed) {
    CorrelationFindings sentences = new CorrelationFindings(recipe, placed);
    List<Pair> pairs = sentences.pairs(spec.of());
    if (!pairs.isEmpty()) {
      said.addAll(sentences.of(pairs, spec.kind() == FindingKind.STRONGEST));
      return;
    }
    List<String> labels =
        placed.figures().pairs().stream()
            .flatMap(p -> java.util.stream.Stream.of(p.x().label(), p.y().label()))
            .distinct()
            .toList();
    String nearest =
        Nearest.match(spec.of(), labels).map(" The nearest is '%s'."::formatted).orElse("");
    error(
        spec,
        "No sentence was made: %s has no pair with '%s' under Of.%s There are: %s. Write one of these, or leave Of empty."
            .formatted(placed.spec().name(), spec.of(), nearest, String.join("; ", labels)));
  }

  private void table(FindingSpec spec, DerivedTable table) {
    if (table.spec().rows() instanceof RowKind.OfList || table.placed().areas() == 0) {
      error(
          spec,
          "No sentence was made: the rows of %s are no areas. Name a table whose Rows are areas."
              .formatted(table.spec().name()));
      return;
    }
    Optional<FindingColumns> columns = FindingColumns.of(table, spec.of());
    if (columns.isEmpty()) {
      error(spec, FindingColumns.noSuch(table, spec.of()));
      return;
    }
    said.addAll(
        new TableFindings(table, areas, evaluator, standings, standard()).of(spec, columns.get()));
  }

  private String standard() {
    return recipe.inputs().stream()
        .flatMap(input -> input.comparators().stream())
        .map(Comparator::area)
        .findFirst()
        .orElse("The comparator");
  }
}
