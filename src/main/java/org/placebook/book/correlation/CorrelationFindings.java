package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.book.words.Brief;
import org.placebook.book.words.CorrelationSentence;
import org.placebook.book.words.Listing;
import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.FindingKind;
import org.placebook.stats.correlation.Correlation;
import org.placebook.table.Figure;
import org.placebook.table.PeriodHeading;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The sentences about a correlation sheet. */
public final class CorrelationFindings {
  /** How many pairs are named; the Notes print it. */
  public static final int NAMED = 5;

  private static final Comparator<Pair> BY_STRENGTH = Comparator.comparingDouble(Pair::strength);

  private final Recipe recipe;
  private final PlacedCorrelation placed;
  private final CorrelationFigures figures;
  private final OneTotal oneTotal;

  CorrelationFindings(Recipe recipe, PlacedCorrelation placed) {
    this.recipe = recipe;
    this.placed = placed;
    this.figures = placed.figures();
    this.oneTotal = new OneTotal(recipe, figures.pairs());
  }

  /** The pairs that a finding speaks of: all, those with a member, or those of the list. */
  List<Pair> pairs(String of) {
    boolean all =
        of.isBlank()
            || Recipe.sameName(of, placed.spec().rows())
            || Recipe.sameName(of, placed.spec().columns());
    return figures.pairs().stream()
        .filter(
            p -> all || Recipe.sameName(p.x().label(), of) || Recipe.sameName(p.y().label(), of))
        .toList();
  }

  /** The strongest or the weakest pairs, as a row of Findings asks; no pair is both. */
  List<FindingSentence> of(FindingSpec spec) {
    List<Pair> pairs = pairs(spec.of());
    if (spec.kind() == FindingKind.STRONGEST) {
      return of(pairs, true, strongest(spec.of()));
    }
    Set<Pair> strong =
        rows(FindingKind.STRONGEST)
            .flatMap(row -> strongest(row.of()).stream())
            .collect(Collectors.toSet());
    List<Pair> weak =
        measured(pairs).stream()
            .filter(pair -> !strong.contains(pair))
            .sorted(BY_STRENGTH)
            .limit(NAMED)
            .toList();
    return of(pairs, false, weak);
  }

  /** All relationships that may be told, the strongest first, whatever is asked. */
  List<FindingSentence> strongest() {
    return of(
        figures.pairs(), true, strongestFirst(figures.pairs()).stream().limit(NAMED).toList());
  }

  /** The weaker half is left to a row that asks for the weakest of the same. */
  private List<Pair> strongest(String of) {
    List<Pair> measured = strongestFirst(pairs(of));
    boolean isShared = rows(FindingKind.WEAKEST).anyMatch(row -> Recipe.sameName(row.of(), of));
    int most = isShared ? Math.min(NAMED, (measured.size() + 1) / 2) : NAMED;
    return measured.stream().limit(most).toList();
  }

  private Stream<FindingSpec> rows(FindingKind kind) {
    return recipe.findings().stream()
        .filter(row -> row.kind() == kind && Recipe.sameName(row.table(), placed.spec().name()));
  }

  private static List<Pair> strongestFirst(List<Pair> pairs) {
    return measured(pairs).stream().sorted(BY_STRENGTH.reversed()).toList();
  }

  private static List<Pair> measured(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> !isByConstruction(pair))
        .filter(pair -> pair.correlation().measured().isPresent())
        .toList();
  }

  /** Sentences on some of the pairs, and a summary before them. */
  private List<FindingSentence> of(List<Pair> pairs, boolean strongest, List<Pair> named) {
    List<Pair> asked = pairs.stream().filter(pair -> !isByConstruction(pair)).toList();
    List<Pair> measured = measured(pairs);
    List<FindingSentence> said = new ArrayList<>();
    String topic = placed.spec().name();
    String summary =
        (strongest ? summary(asked, measured, named.size()) : weakest(measured, named.size()))
            + byConstruction(pairs.size() - asked.size());
    said.add(new FindingSentence(topic, summary, strongest ? brief(measured) : "", whole()));
    List<Pair> told = new ArrayList<>();
    for (Pair pair : named) {
      CorrelationSentence sentence = relationship(pair);
      boolean follows = told.stream().anyMatch(pair::follows);
      told.add(pair);
      said.add(
          new FindingSentence(
              topic, sentence.sentence(), follows ? "" : sentence.brief(), cells(pair)));
    }
    return said;
  }

  /** One follows from the other to the last digit: nothing was found out about the areas. */
  private static boolean isByConstruction(Pair pair) {
    return pair.strength() > 1 - 1e-9;
  }

  private static String byConstruction(int pairs) {
    return pairs == 0
        ? ""
        : " %d %s r of 1 or -1 by construction and %s not told."
            .formatted(pairs, Listing.verb(pairs, "has", "have"), Listing.verb(pairs, "is", "are"));
  }

  /** Whether both are shares of one total, as the recipe says or as the shares add up to 1. */
  private boolean isOfOneTotal(Pair pair) {
    return pair.isOfOneInput() && oneTotal.has(pair);
  }

  private String brief(List<Pair> measured) {
    long supported = measured.stream().filter(this::isSupported).count();
    return measured.isEmpty()
        ? ""
        : Brief.of(
            "Of %d %s of measures, the figures support a relationship in %s (%s)."
                .formatted(
                    measured.size(),
                    Listing.verb(measured.size(), "pair", "pairs"),
                    supported == 0 ? "none" : supported,
                    tests()));
  }

  private static String weakest(List<Pair> measured, int named) {
    if (measured.isEmpty()) {
      return "No pair has a coefficient.";
    }
    String of =
        "Of %d %s, ".formatted(measured.size(), Listing.verb(measured.size(), "pair", "pairs"));
    return named == 0
        ? of + "none is left to name as the weakest, since it is among the strongest."
        : of
            + "the %s %s."
                .formatted(
                    named == 1 ? "weakest" : named + " weakest",
                    Listing.verb(named, "follows", "follow"));
  }

  private String summary(List<Pair> pairs, List<Pair> measured, int named) {
    long strong = measured.stream().filter(pair -> pair.strength() >= Pair.STRONG).count();
    long supported = measured.stream().filter(this::isSupported).count();
    String without =
        measured.size() == pairs.size()
            ? ""
            : " %d %s no coefficient."
                .formatted(
                    pairs.size() - measured.size(),
                    Listing.verb(pairs.size() - measured.size(), "has", "have"));
    String first =
        "Of %d %s, %s %s strong (%s at least %s or at most -%s) and %s %s significant at 5%% (p %s)."
            .formatted(
                measured.size(),
                Listing.verb(measured.size(), "pair", "pairs"),
                strong == 0 ? "none" : strong,
                Listing.verb((int) strong, "is", strong == 0 ? "is" : "are"),
                placed.spec().method().symbol(),
                Pair.STRONG,
                Pair.STRONG,
                supported == 0 ? "none" : supported,
                Listing.verb((int) supported, "is", supported == 0 ? "is" : "are"),
                tests());
    String follow =
        named == 0
            ? ""
            : named == 1 ? " The strongest follows." : " The %d strongest follow.".formatted(named);
    return first + without + follow;
  }

  private boolean isSupported(Pair pair) {
    return figures.adjusted(pair) instanceof Figure p
        && p.number() < CorrelationSentence.SIGNIFICANT;
  }

  private String tests() {
    return figures.adjustment().equals("not adjusted")
        ? "not adjusted"
        : "adjusted for %d %s by %s"
            .formatted(
                figures.family(),
                Listing.verb(figures.family(), "test", "tests"),
                figures.adjustment());
  }

  private CorrelationSentence relationship(Pair pair) {
    Correlation.Measured measured = pair.correlation().measured().orElseThrow();
    return new CorrelationSentence(
        pair.x().label(),
        pair.y().label(),
        pair.method().symbol(),
        pair.chosen().orElseThrow().value(),
        measured,
        number(figures.adjusted(pair)),
        tests(),
        isOfOneTotal(pair),
        differences(pair),
        measured.leaveOneOut().map(l -> area(l.lowest().row())).orElse(""),
        measured.leaveOneOut().map(l -> area(l.highest().row())).orElse(""),
        number(figures.withinGroups(pair)));
  }

  private String area(int row) {
    return figures.area(row) instanceof Text text ? text.text() : "";
  }

  private static OptionalDouble number(Value value) {
    return value instanceof Figure figure
        ? OptionalDouble.of(figure.number())
        : OptionalDouble.empty();
  }

  private List<String> differences(Pair pair) {
    Optional<Input> x = recipe.input(pair.x().source().input());
    Optional<Input> y = recipe.input(pair.y().source().input());
    if (x.isEmpty() || y.isEmpty() || x.get().equals(y.get())) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    Optional<Basis> here = x.get().basis();
    Optional<Basis> there = y.get().basis();
    if (here.isPresent() && there.isPresent() && here.get() != there.get()) {
      differences.add(
          "The one is counted by %s, the other by %s."
              .formatted(here.get().words(), there.get().words()));
    }
    String first = x.get().period();
    String second = y.get().period();
    if (!first.isBlank() && !second.isBlank() && !PeriodHeading.isSamePeriod(first, second)) {
      differences.add("The one is of %s, the other of %s.".formatted(first, second));
    }
    return differences;
  }

  private FindingSentence.Cells cells(Pair pair) {
    if (placed.spec().layout() == CorrelationLayout.MATRIX) {
      return whole();
    }
    int row = CorrelationPages.row(figures.pairs().indexOf(pair));
    return new FindingSentence.Cells(
        new CellRef(placed.name(), 1, row),
        new CellRef(placed.name(), PairsTable.columnOfR(), row));
  }

  private FindingSentence.Cells whole() {
    if (placed.spec().layout() == CorrelationLayout.MATRIX) {
      CellRef title = new CellRef(placed.name(), 1, 1);
      return new FindingSentence.Cells(title, title);
    }
    int last = CorrelationPages.row(Math.max(0, figures.pairs().size() - 1));
    return new FindingSentence.Cells(
        new CellRef(placed.name(), 1, CorrelationPages.row(0)),
        new CellRef(placed.name(), PairsTable.columnOfR(), last));
  }
}
