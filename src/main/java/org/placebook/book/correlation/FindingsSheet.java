package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.TextTable;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.word.FindingKind;
import org.placebook.table.Finding;
import org.placebook.table.Nearest;
import org.placebook.table.Place;

/**
 * The sheets of findings: sentences worked out from the figures, each linked to its cells. Findings
 * has few and short ones of each table, the most telling first; Findings in full has all.
 */
public final class FindingsSheet {
  /** The sheet of all sentences, of the working copy only. */
  public static final String IN_FULL = "Findings in full";

  private static final String NAME = "Findings";
  private static final String TITLE = "Findings in words";

  /** As many sentences of a table as a reader takes in. */
  private static final int MOST = 7;

  private final Recipe recipe;
  private final List<ScopeArea> areas;
  private final List<DerivedTable> tables;
  private final List<PlacedCorrelation> correlations;
  private final Evaluator evaluator;
  private final Standings standings;
  private final List<FindingSentence> said = new ArrayList<>();
  private final List<List<FindingSentence>> bySpec = new ArrayList<>();
  private final List<FindingSentence> brief;

  /** The places on the sheet Findings that have a fault, by what is said of it. */
  private final Map<String, List<Place>> faults = new LinkedHashMap<>();

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
    for (FindingSpec spec : recipe.findings()) {
      int before = said.size();
      say(spec);
      bySpec.add(List.copyOf(said.subList(before, said.size())));
    }
    this.brief = brief();
  }

  /** Where figures stand, as far as their rounding supports it. */
  public Standings standings() {
    return standings;
  }

  /** What makes most of the change of some areas, by their numbers. */
  public List<Driver> drivers(List<Integer> of) {
    LocalShares shares = new LocalShares(evaluator, standings);
    List<Driver> drivers = new ArrayList<>();
    for (DerivedTable table : tables) {
      for (Derived column : table.placed().columns()) {
        for (int area : of) {
          table
              .placed()
              .row(new Subject.Area(area))
              .flatMap(row -> shares.driver(column, table.placed(), row, table.name(row)))
              .ifPresent(drivers::add);
        }
      }
    }
    return drivers;
  }

  /** The relationships that the figures support, the strongest first, whether or not asked for. */
  public List<FindingSentence> relationships() {
    List<FindingSentence> supported = new ArrayList<>();
    for (PlacedCorrelation placed : correlations) {
      CorrelationFindings sentences = new CorrelationFindings(recipe, placed);
      List<FindingSentence> all = sentences.strongest();
      all.subList(1, all.size()).stream()
          .filter(sentence -> !sentence.brief().isEmpty())
          .forEach(supported::add);
    }
    return supported;
  }

  /** What is wrong with the rows of the recipe that no sentence could be made of. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    faults.forEach(
        (said, places) -> findings.add(Finding.error(places.get(0), said + more(places))));
    return findings;
  }

  /** The sentences of the sheet Findings, the most telling of each table first; or none. */
  public List<String> inBrief() {
    return brief.stream().map(FindingSentence::brief).toList();
  }

  public TableSheet sheet() {
    if (brief.isEmpty()) {
      String none =
          "There is nothing to tell in few words: the recipe asks for no sentences, or the figures"
              + " bear none; see the worksheets Checks and Findings in full.";
      return TextTable.of(NAME, TITLE, List.of(TextTable.sentences("Finding", List.of(none))));
    }
    return sheet(NAME, TITLE, brief, inBrief());
  }

  /** The same beneath a paragraph that has no other sheet to stand on. */
  public TableSheet sheet(String paragraph) {
    TableSheet sheet = sheet();
    List<TextLine> lines = new ArrayList<>(sheet.lead());
    lines.add(1, TextLine.body(paragraph));
    return sheet.called(NAME, lines);
  }

  /** Every sentence with all its evidence; none where there is no sentence. */
  public Optional<TableSheet> inFull() {
    List<String> sentences = said.stream().map(FindingSentence::sentence).toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sheet(IN_FULL, "Findings in full: every sentence with its evidence", said, sentences));
  }

  private static TableSheet sheet(
      String name, String title, List<FindingSentence> rows, List<String> sentences) {
    List<SheetColumn> columns =
        List.of(
            TextTable.words("Table", rows.stream().map(FindingSentence::topic).toList()),
            TextTable.sentences("Finding", sentences),
            new SheetColumn(
                "Rests on", SheetColumn.Kind.LABEL, "General", new FindingSentence.Rests(rows)));
    return name.equals(IN_FULL)
        ? TextTable.printedInShort(name, title, columns)
        : TextTable.of(name, title, columns);
  }

  /** Of each table the first sentence of each row of the recipe, then the second, and so on. */
  private List<FindingSentence> brief() {
    Map<String, List<List<FindingSentence>>> byTable = new LinkedHashMap<>();
    for (List<FindingSentence> ofSpec : bySpec) {
      List<FindingSentence> worthIt =
          ofSpec.stream().filter(sentence -> !sentence.brief().isEmpty()).toList();
      if (!worthIt.isEmpty()) {
        byTable.computeIfAbsent(worthIt.get(0).topic(), topic -> new ArrayList<>()).add(worthIt);
      }
    }
    List<FindingSentence> brief = new ArrayList<>();
    byTable.values().forEach(ofTable -> brief.addAll(inTurns(ofTable)));
    return brief;
  }

  private static List<FindingSentence> inTurns(List<List<FindingSentence>> ofTable) {
    int longest = ofTable.stream().mapToInt(List::size).max().orElse(0);
    Map<String, FindingSentence> chosen = new LinkedHashMap<>();
    for (int turn = 0; turn < longest; turn++) {
      for (List<FindingSentence> ofSpec : ofTable) {
        if (turn < ofSpec.size() && chosen.size() < MOST) {
          chosen.putIfAbsent(ofSpec.get(turn).brief(), ofSpec.get(turn));
        }
      }
    }
    return List.copyOf(chosen.values());
  }

  private void say(FindingSpec spec) {
    boolean ofPairs = spec.kind() == FindingKind.STRONGEST || spec.kind() == FindingKind.WEAKEST;
    if (ofPairs) {
      correlations.stream()
          .filter(c -> Recipe.sameName(c.spec().name(), spec.table()))
          .findFirst()
          .ifPresentOrElse(placed -> pairs(spec, placed), () -> noTable(spec, correlationNames()));
    } else {
      tables.stream()
          .filter(t -> Recipe.sameName(t.spec().name(), spec.table()))
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
        recipe.tables().stream().anyMatch(t -> Recipe.sameName(t.name(), spec.table()))
            || recipe.correlations().stream()
                .anyMatch(c -> Recipe.sameName(c.name(), spec.table()));
    boolean isOfList =
        recipe.table(spec.table()).filter(t -> t.rows() instanceof RowKind.OfList).isPresent();
    if (isOfList) {
      error(
          spec,
          "No sentence was made: the rows of %s are no areas. Name a table whose Rows are areas."
              .formatted(spec.table()));
    }
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
    faults.computeIfAbsent(message, said -> new ArrayList<>()).add(spec.place());
  }

  private static String more(List<Place> places) {
    List<String> cells = places.stream().skip(1).map(Place::cell).toList();
    return cells.isEmpty() ? "" : " So it is with %s.".formatted(String.join(", ", cells));
  }

  private void pairs(FindingSpec spec, PlacedCorrelation placed) {
    CorrelationFindings sentences = new CorrelationFindings(recipe, placed);
    if (!sentences.pairs(spec.of()).isEmpty()) {
      said.addAll(sentences.of(spec));
      return;
    }
    List<String> labels =
        placed.figures().pairs().stream()
            .flatMap(p -> Stream.of(p.x().label(), p.y().label()))
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
    if (spec.kind().compares() && standards().findAny().isEmpty()) {
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
    return standards().findFirst().orElse("The comparator");
  }

  private Stream<String> standards() {
    return recipe.inputs().stream()
        .flatMap(input -> input.comparators().stream())
        .map(Comparator::area);
  }
}
