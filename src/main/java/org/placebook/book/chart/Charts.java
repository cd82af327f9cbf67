package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.book.TableSheet;
import org.placebook.book.UniqueNames;
import org.placebook.book.correlation.Pair;
import org.placebook.book.correlation.PlacedCorrelation;
import org.placebook.book.table.FigureLimits;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;
import org.placebook.table.WithFindings;

/** The sheets of charts: each chart stands beside a table of what it shows. */
public final class Charts {

  /** How many strong pairs of a sheet are drawn; the Notes print it too. */
  public static final int MOST_PAIRS = 12;

  /** How many sheets of charts a row of the recipe makes at most. */
  private static final int MOST_PLACES = 40;

  /** Excel's long-standing limit of points in a series. */
  private static final int MOST_POINTS = 32_000;

  private static final Pattern OF_TABLE = Pattern.compile("(.+?)\\s*\\[(.+)]");

  private static final String FOLLOWS =
      "A strong pair that follows from a stronger one, because all are shares of one total, has no"
          + " chart; the worksheet %s has all pairs.";

  private final Recipe recipe;
  private final List<FinishedTable> tables;
  private final List<PlacedCorrelation> correlations;
  private final List<ScopeArea> areas;
  private final FigureLimits limits;
  private final SheetText text;
  private final UniqueNames names;
  private int number;

  public Charts(
      Recipe recipe,
      List<FinishedTable> tables,
      List<PlacedCorrelation> correlations,
      List<ScopeArea> areas,
      FigureLimits limits,
      SheetText text,
      UniqueNames names) {
    this.recipe = recipe;
    this.tables = tables;
    this.correlations = correlations;
    this.areas = areas;
    this.limits = limits;
    this.text = text;
    this.names = names;
  }

  /**
   * A sheet of a chart.
   *
   * @param table the name of the table or correlation that it is of
   * @param sheet the sheet
   */
  public record Drawn(String table, TableSheet sheet) {}

  /** All that the recipe asks for, and what of it could not be drawn. */
  public WithFindings<List<Drawn>> sheets() {
    List<Drawn> made = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ChartSpec spec : recipe.charts()) {
      if (areas.size() > MOST_POINTS) {
        findings.add(Finding.warning(spec.place(), tooMany()));
        continue;
      }
      List<TableSheet> sheets = spec.isOfStrongPairs() ? strongPairs(spec) : ofTables(spec);
      moreThanDrawn(spec).ifPresent(findings::add);
      if (sheets.isEmpty()) {
        findings.add(Finding.warning(spec.place(), nothing(spec)));
      }
      sheets.stream()
          .filter(sheet -> !sheet.rows().isEmpty())
          .forEach(sheet -> made.add(new Drawn(spec.table(), sheet)));
    }
    return new WithFindings<>(made, findings);
  }

  private String tooMany() {
    return String.format(
        Locale.ROOT,
        "No chart was made: there are %,d areas, and a chart of Excel shows at most %,d points"
            + " well.",
        areas.size(),
        MOST_POINTS);
  }

  private static String nothing(ChartSpec spec) {
    return spec.isOfStrongPairs()
        ? "No chart was made: no pair of '%s' is strong (r of at least %s or at most -%s)."
            .formatted(spec.table(), Pair.STRONG, Pair.STRONG)
        : "No chart was made: '%s' has no figures for this %s."
            .formatted(spec.table(), spec.kind().words());
  }

  private String nextName() {
    number++;
    return names.sheetName("Chart " + number);
  }

  private List<TableSheet> strongPairs(ChartSpec spec) {
    List<TableSheet> made = new ArrayList<>();
    for (PlacedCorrelation placed : correlations) {
      if (Recipe.sameName(placed.spec().name(), spec.table())) {
        List<Pair> strong =
            placed.figures().pairs().stream()
                .filter(pair -> pair.strength() >= Pair.STRONG)
                .toList();
        List<Pair> telling = telling(strong);
        List<String> remarks = new ArrayList<>(remarks(telling.size(), placed));
        if (telling.size() < strong.size()) {
          remarks.add(FOLLOWS.formatted(placed.name()));
        }
        strongest(telling)
            .forEach(pair -> ofPair(spec, placed, pair, remarks).ifPresent(made::add));
      }
    }
    return made;
  }

  /** Of shares of one total, those that do not follow from a stronger pair. */
  private static List<Pair> telling(List<Pair> strong) {
    List<Pair> byStrength =
        strong.stream().sorted(Comparator.comparingDouble(Pair::strength).reversed()).toList();
    List<Pair> told = new ArrayList<>();
    for (Pair pair : byStrength) {
      boolean isTied = pair.isOfOneInput();
      if (!isTied || told.stream().noneMatch(stronger -> pair.follows(stronger))) {
        told.add(pair);
      }
    }
    return strong.stream().filter(told::contains).toList();
  }

  /** In the order of the correlation sheet. */
  private static List<Pair> strongest(List<Pair> strong) {
    List<Integer> drawn =
        IntStream.range(0, strong.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> strong.get(i).strength()).reversed())
            .limit(MOST_PAIRS)
            .toList();
    return drawn.stream().sorted().map(strong::get).toList();
  }

  private static List<String> remarks(int strong, PlacedCorrelation placed) {
    return strong <= MOST_PAIRS
        ? List.of()
        : List.of(
            "Charts are drawn of the %d strongest of the %d strong pairs; the worksheet %s has all pairs."
                .formatted(MOST_PAIRS, strong, placed.name()));
  }

  private Optional<TableSheet> ofPair(
      ChartSpec spec, PlacedCorrelation placed, Pair pair, List<String> remarks) {
    String name = nextName();
    Optional<Points.Axis> x = pair.x().block().flatMap(this::axis);
    Optional<Points.Axis> y = pair.y().block().flatMap(this::axis);
    Points points =
        x.isPresent() && y.isPresent()
            ? Points.of(x.get(), y.get(), y.get().table().nameColumn(), name)
            : Points.of(pair, areas.stream().map(ScopeArea::name).toList(), ours(), "0.0%");
    return new ScatterPages(text).sheet(spec, placed.spec().name(), points, remarks, name);
  }

  private Set<Integer> ours() {
    return Set.copyOf(OurAreas.among(areas, recipe.ourAreas()).areas());
  }

  /** The column of a table whose areas a block holds. */
  private Optional<Points.Axis> axis(AreaBlock block) {
    return tables.stream()
        .filter(table -> table.sheet().name().equals(block.sheet()))
        .findFirst()
        .map(table -> new Points.Axis(table, block.column() - 1));
  }

  private List<TableSheet> ofTables(ChartSpec spec) {
    List<TableSheet> made = new ArrayList<>();
    List<FinishedTable> of = tables(spec.table());
    for (FinishedTable table : of.subList(0, Math.min(MOST_PLACES, of.size()))) {
      ofTable(spec, table).ifPresent(made::add);
    }
    return made;
  }

  private Optional<Finding> moreThanDrawn(ChartSpec spec) {
    int sheets = spec.isOfStrongPairs() ? 0 : tables(spec.table()).size();
    return sheets <= MOST_PLACES
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                spec.place(),
                "Charts are drawn of the first %d of the %d sheets of '%s'."
                    .formatted(MOST_PLACES, sheets, spec.table())));
  }

  /** One, or a sheet for each area. */
  private List<FinishedTable> tables(String name) {
    return tables.stream().filter(t -> Recipe.sameName(t.spec().name(), name)).toList();
  }

  private Optional<TableSheet> ofTable(ChartSpec spec, FinishedTable table) {
    return switch (spec.kind()) {
      case RANKED_BAR ->
          table
              .column(spec.of())
              .filter(table::hasFigures)
              .flatMap(
                  column ->
                      new RankedBars(spec, table, column, limits.of(table.sheet().name(), column))
                          .sheet(nextName(), text));
      case SCATTER -> scatter(spec, table);
      case HEAT_MAP ->
          new HeatMapPage(spec, table, family(spec.of(), table)).sheet(nextName(), text);
      case SLOPE ->
          both(spec, table)
              .flatMap(
                  xy -> new LinePage(spec, table, List.of(xy.x(), xy.y())).sheet(nextName(), text));
      case LINE -> lines(spec, table);
      case PYRAMID ->
          both(spec, table)
              .flatMap(xy -> new PyramidPage(spec, table, xy.x(), xy.y()).sheet(nextName(), text));
      case TILE_MAP ->
          table
              .column(spec.of())
              .filter(column -> table.hasFigures(column) || table.isVerdict(column))
              .flatMap(column -> new TileMapPage(spec, table, column).sheet(nextName(), text));
      case SMALL_MULTIPLES -> smallMultiples(spec, table);
    };
  }

  private record Both(int x, int y) {}

  private static Optional<Both> both(ChartSpec spec, FinishedTable table) {
    Optional<Integer> x = table.column(spec.x()).filter(table::hasFigures);
    Optional<Integer> y = table.column(spec.y()).filter(table::hasFigures);
    return x.isPresent() && y.isPresent()
        ? Optional.of(new Both(x.get(), y.get()))
        : Optional.empty();
  }

  private Optional<TableSheet> scatter(ChartSpec spec, FinishedTable table) {
    Optional<Points.Axis> x = axis(spec.x(), table);
    Optional<Points.Axis> y = axis(spec.y(), table);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    String name = nextName();
    int label = y.get().table().column(spec.label()).orElse(y.get().table().nameColumn());
    Points points = Points.of(x.get(), y.get(), label, name);
    return new ScatterPages(text).sheet(spec, table.sheet().name(), points, List.of(), name);
  }

  /** Of the columns of a list, or of those named, by their periods where all headings tell one. */
  private Optional<TableSheet> lines(ChartSpec spec, FinishedTable table) {
    List<Integer> columns = new ArrayList<>(family(spec.of(), table));
    if (columns.isEmpty()) {
      spec.headings()
          .forEach(
              heading -> table.column(heading).filter(table::hasFigures).ifPresent(columns::add));
    }
    if (columns.stream().allMatch(column -> period(table, column).isPresent())) {
      columns.sort(Comparator.comparing(column -> period(table, column).orElseThrow()));
    }
    return columns.size() < ChartSpec.FEWEST_PERIODS
        ? Optional.empty()
        : new LinePage(spec, table, columns).sheet(nextName(), text);
  }

  private static Optional<Period> period(FinishedTable table, int column) {
    return PeriodHeading.of(table.heading(column)).map(PeriodHeading::period);
  }

  private Optional<TableSheet> smallMultiples(ChartSpec spec, FinishedTable table) {
    String of = spec.y().isBlank() ? spec.of() : spec.y();
    return axis(spec.x(), table)
        .flatMap(
            x -> new SmallMultiplesPage(spec, x, table, family(of, table)).sheet(nextName(), text));
  }

  private static List<Integer> family(String of, FinishedTable table) {
    return table.family(of).stream().filter(table::hasFigures).toList();
  }

  /** A heading of this table, or Table[heading] of another. */
  private Optional<Points.Axis> axis(String heading, FinishedTable home) {
    Optional<Points.Axis> own =
        home.column(heading).filter(home::hasFigures).map(c -> new Points.Axis(home, c));
    Matcher other = OF_TABLE.matcher(heading);
    if (own.isPresent() || !other.matches()) {
      return own;
    }
    return tables(other.group(1)).stream()
        .findFirst()
        .flatMap(
            table ->
                table
                    .column(other.group(2))
                    .filter(table::hasFigures)
                    .map(column -> new Points.Axis(table, column)));
  }
}
