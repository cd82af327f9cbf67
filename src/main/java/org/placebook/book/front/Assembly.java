package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.Printing;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.Sheet;
import org.placebook.book.SourceFile;
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
import org.placebook.book.release.EarlierRelease;
import org.placebook.book.release.ReleaseComparison;
import org.placebook.book.release.ReleaseLine;
import org.placebook.book.summary.MainPoint;
import org.placebook.book.summary.Summary;
import org.placebook.book.table.Bindings;
import org.placebook.book.table.DataCells;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.FigureLimits;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.FormulaLine;
import org.placebook.book.table.ListTables;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.MatchedInputs;
import org.placebook.book.table.Periods;
import org.placebook.book.table.RecipeFigures;
import org.placebook.book.table.Rendering;
import org.placebook.book.table.SheetText;
import org.placebook.book.table.TablePlan;
import org.placebook.book.table.Workings;
import org.placebook.book.table.WorkingsNames;
import org.placebook.formula.measure.Evaluator;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Assembles the finished workbook from a recipe and its matched inputs, sheet by sheet. */
public final class Assembly {
  private static final int MOST_POINTS = 5;

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

  private final Request request;
  private final Recipe recipe;
  private final List<ScopeArea> areas;
  private final Bindings bindings;
  private final RecipeFigures figures;
  private final Evaluator evaluator;
  private final UniqueNames names = new UniqueNames();
  private final List<Finding> findings;

  /**
   * What is assembled.
   *
   * @param matching the recipe, its inputs that were found, and the areas in scope
   * @param findings what was found so far, for the sheet Checks
   * @param sources what the sheet Sources says of each file
   * @param version the program's version
   * @param edition which copy
   * @param earlier an earlier release to compare with
   * @param host the workbook that the sheets are added to; none for a workbook of its own
   */
  public record Request(
      Matching matching,
      List<Finding> findings,
      List<SourceFile> sources,
      String version,
      Edition edition,
      Optional<EarlierRelease> earlier,
      Optional<Host> host) {
    /** Names our areas wherever the recipe speaks of them. */
    public Request {
      matching = matching.spoken();
    }

    /** A workbook of its own, with no earlier release. */
    public Request(
        Matching matching,
        List<Finding> findings,
        List<SourceFile> sources,
        String version,
        Edition edition) {
      this(matching, findings, sources, version, edition, Optional.empty(), Optional.empty());
    }

    boolean isPublished() {
      return edition == Edition.PUBLISHED;
    }
  }

  /**
   * A finished workbook.
   *
   * @param book ready to be written
   * @param findings everything found wrong or odd, as the sheet Checks lists it
   * @param points what it says first, as its cover has it
   */
  public record Result(Book book, List<Finding> findings, List<String> points) {}

  private Assembly(Request request) {
    this.request = request;
    this.recipe = request.matching().recipe();
    this.areas = request.matching().areas();
    MatchedInputs inputs = new MatchedInputs(request.matching());
    this.figures = new RecipeFigures(areas, inputs);
    this.bindings = new Bindings(recipe, inputs);
    this.evaluator = new Evaluator(figures);
    this.findings = new ArrayList<>(request.findings());
    FIXED.forEach(names::sheetName);
    request.host().ifPresent(host -> host.sheets().forEach(names::sheetName));
  }

  /** The finished workbook of a request. */
  public static Result of(Request request) {
    return new Assembly(request).assembled();
  }

  private Result assembled() {
    InputSheets data = inputSheets();
    CorrelationSheets correlations = new CorrelationSheets(bindings, evaluator, areas);
    List<DerivedTable> tables = placed();
    ListTables lists = new ListTables(areas, bindings, evaluator, figures);
    List<ListTables.Placed> placedLists = new ArrayList<>();
    recipe.tables().stream()
        .filter(ListTables::isOne)
        .forEach(spec -> placedLists.addAll(lists.placed(spec, names)));
    Optional<LivePlan.Result> live =
        request.isPublished()
            ? Optional.empty()
            : Optional.of(live(data, tables, placedLists, correlations));
    Rendering rendering = live.map(LivePlan.Result::rendering).orElse(Rendering.PUBLISHED);
    WorkingsNames called = new WorkingsNames(bindings.inputs(), data, recipe.lists());
    List<FormulaLine> formulas = FormulaLine.of(tables, placedLists, rendering, called);
    Periods periods = new Periods(bindings.inputs());
    Recipe told = periods.told(recipe);
    SheetText text = new SheetText(source(), periods);
    List<FinishedTable> finished = new ArrayList<>();
    for (TableSpec spec : recipe.tables()) {
      placedLists.stream()
          .filter(table -> table.spec().equals(spec))
          .forEach(table -> finished.add(lists.finished(table, text, rendering)));
      tables.stream()
          .filter(table -> table.spec().equals(spec))
          .forEach(table -> finished.add(table.finished(text, evaluator, rendering)));
    }
    TablesAndCharts inOrder = new TablesAndCharts();
    finished.forEach(table -> inOrder.add(table.spec().name(), table.sheet()));
    List<PlacedCorrelation> pairs = correlated(correlations, live);
    for (PlacedCorrelation placed : pairs) {
      placed.pages(text).forEach(page -> inOrder.add(placed.spec().name(), page));
    }
    List<TableSheet> derived = inOrder.sheets();
    findings.addAll(correlations.findings());
    findings.addAll(bindings.findings());
    findings.addAll(periods.findings(tables));
    finished.forEach(table -> table.unmarked().ifPresent(findings::add));
    pairs.forEach(placed -> placed.periods(periods).ifPresent(findings::add));
    FigureLimits limits = new FigureLimits(tables, bindings, evaluator);
    Charts charts = new Charts(recipe, finished, pairs, areas, limits, text, names);
    charts.sheets().forEach(drawn -> inOrder.add(drawn.table(), drawn.sheet()));
    List<TableSheet> read = read(data);
    FindingsSheet sentences = new FindingsSheet(told, areas, tables, pairs, evaluator);
    Consequences consequences = new Consequences(recipe, bindings.leftOut());
    findings.addAll(consequences.without(sentences.findings(), charts.findings()));
    List<Finding> said = bindings.leftOut().with(findings);
    List<Sheet> sheets = new ArrayList<>();
    Summary summary = new Summary(tables, areas, request.matching().ours(), bindings, evaluator);
    Optional<String> since = since(finished);
    Optional<TableSheet> onePage = summary.sheet(since);
    onePage.ifPresent(sheets::add);
    if (!request.isPublished() || !sentences.inBrief().isEmpty()) {
      Optional<String> paragraph = since.filter(changed -> onePage.isEmpty());
      sheets.add(paragraph.map(sentences::sheet).orElseGet(sentences::sheet));
    }
    sheets.addAll(inOrder.sheets());
    summary.figures().ifPresent(sheets::add);
    sheets.add(new NotesSheet(told, request.matching().inputs(), pairs).sheet());
    if (!request.isPublished()) {
      sentences.inFull().ifPresent(sheets::add);
    }
    sheets.addAll(read);
    live.flatMap(LivePlan.Result::workings)
        .ifPresent(
            table ->
                sheets.add(
                    table
                        .finished(text, evaluator, rendering)
                        .sheet()
                        .printed(Printing.FIRST_PAGE)));
    List<Finding> shown = new ArrayList<>(said);
    if (!request.isPublished()) {
      List<TableSheet> worked = finished.stream().map(FinishedTable::sheet).toList();
      List<ReleaseLine> released = ReleaseComparison.of(request.earlier(), worked, read);
      released.stream()
          .filter(ReleaseLine::isSummary)
          .forEach(
              line ->
                  shown.add(
                      Finding.note(new Place("this workbook", line.sheet(), ""), line.what())));
      sheets.add(
          ChecksSheet.of(
              recipe.file().equals(Draft.NAME),
              said,
              tables,
              pairs,
              QualityLog.of(request.matching(), data, tables, derived, areas, evaluator, released),
              NotMatched.of(request.matching()),
              rendering,
              formulas));
    }
    sheets.add(SourcesSheet.of(request, derived, formulas));
    List<MainPoint> points = summary.points(sentences);
    return new Result(
        bound(sheets, points),
        List.copyOf(shown),
        points.isEmpty()
            ? sentences.inBrief().stream().limit(MOST_POINTS).toList()
            : points.stream().map(MainPoint::text).toList());
  }

  /** For whoever works on it; a public reader is told of revisions by their publisher. */
  private Optional<String> since(List<FinishedTable> tables) {
    return request.isPublished()
        ? Optional.empty()
        : ReleaseComparison.changed(
            request.earlier(),
            tables.stream().map(FinishedTable::sheet).toList(),
            request.matching().ours().isEmpty() ? RowRole.COMPARATOR : RowRole.OURS);
  }

  private Book bound(List<Sheet> sheets, List<MainPoint> points) {
    String title = CoverFacts.title(recipe);
    Properties properties = CoverFacts.properties(recipe, request.matching().inputs());
    if (request.host().isPresent()) {
      return new Book(properties, GuestSheets.of(sheets));
    }
    List<Sheet> all = new ArrayList<>();
    all.add(
        FrontSheets.cover(
            recipe, title, request.edition(), points, CoverFacts.kept(request.matching())));
    all.add(FrontSheets.contents(sheets));
    all.addAll(sheets);
    return new Book(properties, all);
  }

  private String source() {
    return CoverFacts.source(recipe);
  }

  /** Figures that the cover states no licence for are not given away. */
  private List<TableSheet> read(InputSheets data) {
    boolean given = !request.isPublished() || CoverFacts.isLicensed(recipe);
    return data.all().stream()
        .filter(DataSheet.class::isInstance)
        .map(DataSheet.class::cast)
        .filter(sheet -> given)
        .map(sheet -> sheet.sheet("Source: " + source(), request.edition()))
        .toList();
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
    TablePlan plan = new TablePlan(areas, request.matching().groups(), bindings, evaluator);
    for (TableSpec spec : recipe.tables()) {
      if (!ListTables.isOne(spec)) {
        plan.place(spec, names.sheetName(spec.name())).ifPresent(tables::add);
      }
    }
    return tables;
  }

  private LivePlan.Result live(
      InputSheets data,
      List<DerivedTable> tables,
      List<ListTables.Placed> lists,
      CorrelationSheets correlations) {
    MatchedInputs inputs = bindings.inputs();
    WorkingsNames called = new WorkingsNames(inputs, data, recipe.lists());
    return new LivePlan(
            figures,
            new DataCells(figures, data, areas),
            () -> new Workings(areas, request.matching().groups(), called),
            tables,
            lists,
            correlations.measures(recipe.correlations()))
        .made(inputs);
  }

  private List<PlacedCorrelation> correlated(
      CorrelationSheets correlations, Optional<LivePlan.Result> live) {
    List<PlacedCorrelation> placed = new ArrayList<>();
    for (CorrelationSpec spec : recipe.correlations()) {
      Optional<CorrelationFigures> figures = correlations.figures(spec, live);
      if (figures.isPresent()) {
        String name = names.sheetName(spec.name());
        String matrix =
            spec.layout() == CorrelationLayout.BOTH
                ? names.sheetName(spec.name() + " matrix")
                : name;
        placed.add(new PlacedCorrelation(spec, figures.get(), name, matrix));
      }
    }
    return placed;
  }
}
