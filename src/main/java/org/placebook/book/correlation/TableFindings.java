package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.PlacedTable;
import org.placebook.book.words.Brief;
import org.placebook.book.words.ChangeSentence;
import org.placebook.book.words.Compared;
import org.placebook.book.words.Comparison;
import org.placebook.book.words.ExtremesSentence;
import org.placebook.book.words.LargestSentences;
import org.placebook.book.words.Reading;
import org.placebook.book.words.RepresentationSentences;
import org.placebook.book.words.Shown;
import org.placebook.book.words.Standing;
import org.placebook.book.words.Tally;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.ScopeArea;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.OnDemand;
import org.placebook.table.PackedValues;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The sentences about a table of areas. */
final class TableFindings {
  private final DerivedTable table;
  private final PlacedTable placed;
  private final List<ScopeArea> areas;
  private final Evaluator evaluator;
  private final Standings standings;
  private final Subject.Standard standard;
  private final String standardName;
  private final List<FindingSentence> said = new ArrayList<>();

  /**
   * About a table.
   *
   * @param standard the comparator's name, where the table has no row of it
   */
  TableFindings(
      DerivedTable table,
      List<ScopeArea> areas,
      Evaluator evaluator,
      Standings standings,
      String standard) {
    this.table = table;
    this.placed = table.placed();
    this.areas = areas;
    this.evaluator = evaluator;
    this.standings = standings;
    int row = standardRow(placed);
    this.standard =
        row < 0 ? Subject.Standard.DEFAULT : (Subject.Standard) placed.subjects().get(row);
    this.standardName = row < 0 ? standard : table.name(row);
  }

  private static int standardRow(PlacedTable placed) {
    return IntStream.range(0, placed.subjects().size())
        .filter(row -> placed.subjects().get(row) instanceof Subject.Standard)
        .findFirst()
        .orElse(-1);
  }

  /** The sentences of a kind about these columns. */
  List<FindingSentence> of(FindingSpec spec, FindingColumns of) {
    switch (spec.kind()) {
      case LARGEST -> largest(of, true);
      case SMALLEST -> largest(of, false);
      case OVER_AND_UNDER -> representation(of);
      default -> of.columns().forEach(column -> column(spec, column));
    }
    return said;
  }

  private void column(FindingSpec spec, Derived column) {
    String what = FindingColumns.phrase(column);
    switch (spec.kind()) {
      case ABOVE_COMPARATOR -> {
        Comparison compared = comparison(column);
        say(compared.above(), compared.aboveInBrief(), List.of(column), true);
      }
      case EXCEPTIONS -> {
        Comparison compared = comparison(column);
        sayAll(compared.exceptions(), compared.exceptionsInBrief(), List.of(column), true);
      }
      case EXTREMES -> {
        ExtremesSentence extremes =
            new ExtremesSentence(
                what,
                evaluator.values(column.measure(), ofAreas()),
                row -> reading(column, row),
                standings.areExact(column.measure()),
                shown(column));
        say(extremes.full(), extremes.brief(), List.of(column), false);
        local(column);
      }
      case CHANGE -> {
        List<Compared> changes = rows().map(row -> change(column, row)).toList();
        say(
            ChangeSentence.of(what, changes, shown(column)),
            ChangeSentence.brief(what, changes, shown(column)),
            List.of(column),
            false);
        local(column);
      }
      default -> throw new IllegalArgumentException(spec.kind() + " is not about one column");
    }
  }

  private void local(Derived column) {
    new LocalShares(evaluator, standings)
        .sentence(column, placed, table::name)
        .ifPresent(sentence -> say(sentence, Brief.of(sentence), List.of(column), false));
  }

  private List<Subject> ofAreas() {
    return placed.subjects().subList(0, placed.areas());
  }

  private Stream<Integer> rows() {
    return IntStream.range(0, placed.areas()).boxed();
  }

  private Reading reading(Derived column, int row) {
    return standings.reading(
        table.name(row), group(row), column.measure(), placed.subjects().get(row));
  }

  private String group(int row) {
    return areas.get(((Subject.Area) placed.subjects().get(row)).index()).group();
  }

  private static Shown shown(Derived column) {
    return Shown.of(column.spec().format().excelFormat());
  }

  private Compared change(Derived column, int row) {
    return new Compared(
        reading(column, row),
        standings.againstNought(column.measure(), placed.subjects().get(row)));
  }

  /** No side is claimed where the table shows an interval that covers the standard. */
  private Standing againstStandard(Derived column, Subject subject) {
    Value there = evaluator.value(column.measure(), standard);
    boolean isCovered =
        there instanceof Figure figure
            && new ShownIntervals(placed, evaluator)
                .of(column, subject)
                .filter(i -> i.low() <= figure.number() && figure.number() <= i.high())
                .isPresent();
    return isCovered
        ? Standing.WITHIN_INTERVAL
        : standings.against(column.measure(), subject, standard);
  }

  private Comparison comparison(Derived column) {
    List<Compared> compared = new ArrayList<>();
    rows()
        .forEach(
            row ->
                compared.add(
                    new Compared(
                        reading(column, row),
                        againstStandard(column, placed.subjects().get(row)))));
    return new Comparison(
        FindingColumns.phrase(column),
        standings.reading(standardName, "", column.measure(), standard),
        compared,
        shown(column));
  }

  private void largest(FindingColumns of, boolean isLargest) {
    boolean areParts = areParts(of);
    LargestSentences sentences =
        new LargestSentences(
            isLargest,
            areParts ? "" : of.what(),
            of.list(),
            of.columns().stream().map(Derived::label).toList(),
            shown(of.columns().get(0)));
    List<PackedValues> figures = of.columns().stream().map(c -> entered(c.measure())).toList();
    for (int row = 0; row < placed.areas(); row++) {
      int at = row;
      List<Value> values = new OnDemand<>(figures.size(), i -> figures.get(i).get(at));
      List<Optional<Interval>> bounds =
          areParts
              ? List.of()
              : of.columns().stream().map(column -> reading(column, at).bounds()).toList();
      sentences.area(table.name(row), values, bounds);
    }
    sayAll(sentences.sentences(), sentences.inBrief(), of.columns(), false);
  }

  /**
   * What a member enters with: a change from 0 to 0 has no per cent, and is as little the largest
   * as what rounds to nothing.
   */
  private PackedValues entered(BoundFormula measure) {
    List<Subject> subjects = ofAreas();
    PackedValues values = evaluator.values(measure, subjects);
    if (!(measure instanceof BoundFormula.Arithmetic change)
        || !(change.left() instanceof BoundFormula.Growth growth)) {
      return values;
    }
    return PackedValues.of(
        subjects.size(),
        row ->
            Missing.is(values.get(row), Reason.NOT_APPLICABLE)
                    && isZero(evaluator.value(growth.newer(), subjects.get(row)))
                    && isZero(evaluator.value(growth.older(), subjects.get(row)))
                ? Value.missing(Reason.LOW)
                : values.get(row));
  }

  private static boolean isZero(Value value) {
    return value instanceof Figure figure && figure.number() == 0;
  }

  /** Rounding keeps the order of counts, and of shares of one total, which is then the same. */
  private static boolean areParts(FindingColumns of) {
    return of.columns().stream()
        .map(Derived::measure)
        .allMatch(
            m ->
                m instanceof BoundFormula.Figure
                    || (m instanceof BoundFormula.Arithmetic share
                        && share.operator().equals("/")
                        && share.left() instanceof BoundFormula.Figure
                        && !(share.right() instanceof BoundFormula.AtStandard)));
  }

  private void representation(FindingColumns of) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    rows().forEach(row -> groups.computeIfAbsent(group(row), g -> new ArrayList<>()).add(row));
    groups.forEach(
        (group, rows) -> {
          List<Tally> tallies = new ArrayList<>();
          for (Derived column : of.columns()) {
            List<Standing> all =
                rows.stream()
                    .map(
                        row ->
                            standings.representation(
                                column.measure(), placed.subjects().get(row), standard))
                    .toList();
            tallies.add(Tally.of(column.label(), all));
          }
          String name = group.isEmpty() ? "Areas of no group" : group;
          RepresentationSentences sentences =
              new RepresentationSentences(name, rows.size(), tallies);
          sayAll(sentences.sentences(), List.of(sentences.brief()), of.columns(), false);
        });
  }

  /** Sentences, the first of them with their brief forms. */
  private void sayAll(
      List<String> full, List<String> brief, List<Derived> columns, boolean withStandard) {
    for (int i = 0; i < full.size(); i++) {
      say(full.get(i), i < brief.size() ? brief.get(i) : "", columns, withStandard);
    }
  }

  private void say(String sentence, String brief, List<Derived> columns, boolean withStandard) {
    int first = placed.columns().indexOf(columns.get(0));
    int last = placed.columns().indexOf(columns.get(columns.size() - 1));
    int lastRow =
        withStandard ? Math.max(placed.areas() - 1, standardRow(placed)) : placed.areas() - 1;
    said.add(
        new FindingSentence(
            table.spec().name(),
            sentence,
            brief,
            new FindingSentence.Cells(placed.cell(first, 0), placed.cell(last, lastRow))));
  }
}
