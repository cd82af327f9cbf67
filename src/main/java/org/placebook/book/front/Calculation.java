package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.TableSheet;
import org.placebook.book.UniqueNames;
import org.placebook.book.chart.Charts;
import org.placebook.book.correlation.CorrelationFigures;
import org.placebook.book.correlation.CorrelationSheets;
import org.placebook.book.correlation.FindingsSheet;
import org.placebook.book.correlation.PlacedCorrelation;
import org.placebook.book.input.DataSheet;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.InputSheets;
import org.placebook.book.input.StandingInput;
import org.placebook.book.summary.Summary;
import org.placebook.book.table.BoundCorrelation;
import org.placebook.book.table.BoundRecipe;
import org.placebook.book.table.BoundTable;
import org.placebook.book.table.DataCells;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.FigureLimits;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.FormulaLine;
import org.placebook.book.table.LeftOut;
import org.placebook.book.table.ListTables;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.MatchedInputs;
import org.placebook.book.table.Periods;
import org.placebook.book.table.RecipeFigures;
import org.placebook.book.table.Rendering;
import org.placebook.book.table.SheetText;
import org.placebook.book.table.TablePlacement;
import org.placebook.book.table.Workings;
import org.placebook.book.table.WorkingsNames;
import org.placebook.files.SideBySide;
import org.placebook.formula.measure.Evaluator;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.table.Finding;
import org.placebook.table.WithFindings;

/**
 * Works out what a request asks for: tables first, since formulas everywhere point at their cells.
 */
final class Calculation {
  /** The names of sheets that no table may have. */
  private static final List<String> FIXED =
      List.of(
          "Cover",
          "Contents",
          "Summary",
          "Summary chart",
          "Findings",
          FindingsSheet.IN_FULL,
          "Notes",
          Workings.SHEET,
          "Checks",
          "Sources");

  private final Assembly.Request request;
  private final Recipe recipe;
  private final List<ScopeArea> areas;
  private final WithFindings<BoundRecipe> bound;
  private final MatchedInputs inputs;
  private final RecipeFigures figures;
  private final Evaluator evaluator;
  private final Optional<InCommon> known;
  private final UniqueNames names = new UniqueNames();

  private Calculation(Assembly.Request request, Optional<InCommon> known) {
    this.request = request;
    this.recipe = request.matching().recipe();
    this.areas = request.matching().areas();
    this.bound = BoundRecipe.of(request.matching());
    this.inputs = bound.value().inputs();
    this.figures = new RecipeFigures(areas, inputs);
    this.evaluator = new Evaluator(figures, known.map(InCommon::columns));
    this.known = known;
    FIXED.forEach(names::sheetName);
    request.host().ifPresent(host -> host.sheets().forEach(names::sheetName));
  }

  static WorkedOut of(Assembly.Request request, Optional<InCommon> known) {
    return new Calculation(request, known).workedOut();
  }

  private WorkedOut workedOut() {
    InputSheets read = inputSheets();
    List<DerivedTable> tables = placed();
    InputSheets data =
        request.earlier().isPresent() ? read : new ShownInputs(figures, areas, tables).of(read);
    SideBySide.Begun<InputChecks> ofInputs =
        SideBySide.begin(
            known.isEmpty() && !request.isPublished(),
            () -> InputChecks.of(request.matching(), data));
    ListTables lists = new ListTables(areas, inputs, evaluator, figures);
    List<ListTables.Placed> placedLists =
        bound.value().tables().stream()
            .filter(table -> ListTables.isOne(table.spec()))
            .flatMap(table -> lists.placed(table, names).stream())
            .toList();
    WorkingsNames called = new WorkingsNames(inputs, data, recipe.lists());
    Optional<LivePlan.Result> live = live(data, called, tables, placedLists);
    Rendering rendering = live.map(LivePlan.Result::rendering).orElse(Rendering.PUBLISHED);
    Periods periods = new Periods(inputs, known.map(InCommon::periods));
    SheetText text = new SheetText(CoverFacts.source(recipe), periods);
    List<FinishedTable> finished = new ArrayList<>();
    for (TableSpec spec : recipe.tables()) {
      placedLists.stream()
          .filter(table -> table.spec().equals(spec))
          .forEach(table -> finished.add(lists.finished(table, text, rendering)));
      tables.stream()
          .filter(table -> table.spec().equals(spec))
          .forEach(table -> finished.add(table.finished(text, evaluator, rendering)));
    }
    OurAreas ours = request.matching().ours();
    SideBySide.Begun<Summary> summary =
        SideBySide.begin(
            known.isEmpty(),
            () -> new Summary(tables, areas, ours, bound.value().verdicts(), evaluator));
    TablesAndCharts inOrder = new TablesAndCharts();
    finished.forEach(table -> inOrder.add(table.spec().name(), table.sheet()));
    WithFindings<List<PlacedCorrelation>> pairs = correlated(live);
    for (PlacedCorrelation placed : pairs.value()) {
      placed.pages(text).forEach(page -> inOrder.add(placed.spec().name(), page));
    }
    List<TableSheet> derived = inOrder.sheets();
    List<Finding> findings = new ArrayList<>(request.findings());
    findings.addAll(pairs.findings());
    findings.addAll(bound.findings());
    findings.addAll(periods.findings(tables));
    finished.forEach(table -> table.unmarked().ifPresent(findings::add));
    pairs.value().forEach(placed -> placed.periods(periods).ifPresent(findings::add));
    WithFindings<List<Charts.Drawn>> charts = charts(tables, finished, pairs.value(), text);
    charts.value().forEach(chart -> inOrder.add(chart.table(), chart.sheet()));
    Recipe told = periods.told(recipe);
    FindingsSheet sentences = new FindingsSheet(told, areas, tables, pairs.value(), evaluator);
    WithFindings<LeftOut> leftOut =
        new Consequences(recipe, bound.value().leftOut())
            .of(sentences.findings(), charts.findings());
    findings.addAll(leftOut.findings());
    return new WorkedOut(
        told,
        data,
        ofInputs,
        tables,
        finished,
        pairs.value(),
        derived,
        inOrder.sheets(),
        sentences,
        summary.made(),
        live,
        FormulaLine.of(tables, placedLists, rendering, called),
        text,
        evaluator,
        leftOut.value().with(findings));
  }

  private WithFindings<List<Charts.Drawn>> charts(
      List<DerivedTable> tables,
      List<FinishedTable> finished,
      List<PlacedCorrelation> pairs,
      SheetText text) {
    FigureLimits limits = new FigureLimits(tables, bound.value().verdicts(), evaluator);
    return new Charts(recipe, finished, pairs, areas, limits, text, names).sheets();
  }

  private InputSheets inputSheets() {
    List<InputCells> sheets = new ArrayList<>();
    for (MatchedInput input : request.matching().inputs()) {
      String name = input.input().name();
      boolean stands = request.host().filter(host -> host.standing().contains(name)).isPresent();
      sheets.add(
          stands
              ? new StandingInput(input)
              : new DataSheet(names.sheetName("Data " + name), input));
    }
    return new InputSheets(sheets);
  }

  /** Tables first, so that formulas everywhere can point at their cells. */
  private List<DerivedTable> placed() {
    List<DerivedTable> tables = new ArrayList<>();
    TablePlacement plan = new TablePlacement(areas, request.matching().groups(), inputs, evaluator);
    for (BoundTable table : bound.value().tables()) {
      if (!ListTables.isOne(table.spec())) {
        plan.place(table, names.sheetName(table.spec().name())).ifPresent(tables::add);
      }
    }
    return tables;
  }

  /** Which cells are formulas; the copy for the public has none. */
  private Optional<LivePlan.Result> live(
      InputSheets data,
      WorkingsNames called,
      List<DerivedTable> tables,
      List<ListTables.Placed> lists) {
    if (request.isPublished()) {
      return Optional.empty();
    }
    LivePlan plan =
        new LivePlan(
            figures,
            new DataCells(figures, data, areas),
            () -> new Workings(areas, request.matching().groups(), called),
            tables,
            lists,
            bound.value().correlated(),
            known.flatMap(common -> common.plan(data, evaluator)));
    return Optional.of(plan.made(inputs));
  }

  private WithFindings<List<PlacedCorrelation>> correlated(Optional<LivePlan.Result> live) {
    CorrelationSheets sheets = new CorrelationSheets(evaluator, areas);
    List<PlacedCorrelation> placed = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (BoundCorrelation correlation : bound.value().correlations()) {
      CorrelationSpec spec = correlation.spec();
      WithFindings<Optional<CorrelationFigures>> made = sheets.figures(correlation, live);
      findings.addAll(made.findings());
      if (made.value().isPresent()) {
        String name = names.sheetName(spec.name());
        String matrix =
            spec.layout() == CorrelationLayout.BOTH
                ? names.sheetName(spec.name() + " matrix")
                : name;
        placed.add(new PlacedCorrelation(spec, made.value().get(), name, matrix));
      }
    }
    return new WithFindings<>(placed, findings);
  }
}
