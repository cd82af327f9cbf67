package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.Link;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.Sheet;
import org.placebook.book.SourceFile;
import org.placebook.book.TableSheet;
import org.placebook.book.correlation.FindingsSheet;
import org.placebook.book.input.DataSheet;
import org.placebook.book.release.EarlierRelease;
import org.placebook.book.release.ReleaseComparison;
import org.placebook.book.release.ReleaseLine;
import org.placebook.book.summary.MainPoint;
import org.placebook.files.SideBySide;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Assembles the finished workbook from a recipe and its matched inputs, sheet by sheet. */
public final class Assembly {
  private static final int MOST_POINTS = 5;

  private final Request request;
  private final Recipe recipe;
  private final WorkedOut worked;
  private final Optional<InCommon> known;

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

  private Assembly(Request request, Optional<InCommon> known) {
    this.request = request;
    this.recipe = request.matching().recipe();
    this.worked = Calculation.of(request, known);
    this.known = known;
  }

  /** The finished workbook of a request. */
  public static Result of(Request request) {
    return of(request, Optional.empty());
  }

  /**
   * The same of a request that is much like others.
   *
   * @param known what they have in common
   */
  public static Result of(Request request, Optional<InCommon> known) {
    return new Assembly(request, known).assembled();
  }

  /** What the workbook of a request has in common with others of the same inputs. */
  public static InCommon inCommon(Request request) {
    return InCommon.of(Calculation.of(request, Optional.empty()));
  }

  private Result assembled() {
    FindingsSheet sentences = worked.sentences();
    SideBySide.Begun<List<QualityLog.Entry>> ofTables =
        SideBySide.begin(known.isEmpty() && !request.isPublished(), this::ofTables);
    List<TableSheet> read = read();
    List<ReleaseLine> released =
        request.isPublished()
            ? List.of()
            : ReleaseComparison.of(request.earlier(), worked.tableSheets(), read);
    List<Sheet> sheets = new ArrayList<>(first());
    sheets.addAll(worked.drawn());
    worked.summary().figures().ifPresent(sheets::add);
    sheets.add(new NotesSheet(worked.told(), request.matching().inputs(), worked.pairs()).sheet());
    if (!request.isPublished()) {
      sentences.inFull().ifPresent(sheets::add);
    }
    sheets.addAll(read);
    known.flatMap(common -> common.workings(worked)).or(worked::workings).ifPresent(sheets::add);
    if (!request.isPublished()) {
      sheets.add(checks(ofTables.made(), released));
    }
    sheets.add(SourcesSheet.of(request, worked));
    List<MainPoint> points = worked.summary().points(sentences);
    return new Result(
        bound(sheets, points),
        shown(released),
        points.isEmpty()
            ? sentences.inBrief().stream().limit(MOST_POINTS).toList()
            : points.stream().map(MainPoint::text).toList());
  }

  /** What stands before the tables: the Summary, and the findings in words. */
  private List<Sheet> first() {
    FindingsSheet sentences = worked.sentences();
    List<Sheet> sheets = new ArrayList<>();
    Optional<String> since = since();
    Optional<TableSheet> onePage = worked.summary().sheet(since);
    onePage.ifPresent(sheets::add);
    if (!request.isPublished() || !sentences.inBrief().isEmpty()) {
      Optional<String> paragraph = since.filter(changed -> onePage.isEmpty());
      sheets.add(paragraph.map(sentences::sheet).orElseGet(sentences::sheet));
    }
    return sheets;
  }

  private List<QualityLog.Entry> ofTables() {
    return QualityLog.ofTables(
        request.matching(), worked.data(), worked.tables(), worked.derived(), worked.evaluator());
  }

  private TableSheet checks(List<QualityLog.Entry> ofTables, List<ReleaseLine> released) {
    InputChecks ofInputs =
        known.flatMap(common -> common.checks(worked)).orElseGet(() -> worked.ofInputs().made());
    List<QualityLog.Entry> log = new ArrayList<>(ofInputs.log());
    log.addAll(ofTables);
    released.stream().map(QualityLog::released).forEach(log::add);
    return ChecksSheet.of(
        recipe.file().equals(Draft.NAME),
        worked.findings(),
        worked.tables(),
        worked.pairs(),
        log,
        ofInputs.notMatched(),
        worked.rendering(),
        worked.formulas());
  }

  /** What was found, and what moved since the earlier release. */
  private List<Finding> shown(List<ReleaseLine> released) {
    List<Finding> shown = new ArrayList<>(worked.findings());
    released.stream()
        .filter(ReleaseLine::isSummary)
        .map(line -> Finding.note(new Place("this workbook", line.sheet(), ""), line.what()))
        .forEach(shown::add);
    return List.copyOf(shown);
  }

  /** For whoever works on it; a public reader is told of revisions by their publisher. */
  private Optional<String> since() {
    return request.isPublished()
        ? Optional.empty()
        : ReleaseComparison.changed(
            request.earlier(),
            worked.tableSheets(),
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
            recipe,
            title,
            request.edition(),
            points.isEmpty() ? withoutPoints(sheets.get(0).name()) : points,
            CoverFacts.kept(request.matching())));
    all.add(FrontSheets.contents(sheets));
    all.addAll(sheets);
    return new Book(properties, all);
  }

  /** Why there are none, and where to look instead. */
  private List<MainPoint> withoutPoints(String first) {
    String why = worked.summary().withoutPoints() + " See the worksheet " + first + ".";
    return List.of(new MainPoint(why, new Link.Within(first, "A1")));
  }

  /** Figures that the cover states no licence for are not given away. */
  private List<TableSheet> read() {
    boolean given = !request.isPublished() || CoverFacts.isLicensed(recipe);
    return worked.data().all().stream()
        .filter(DataSheet.class::isInstance)
        .map(DataSheet.class::cast)
        .filter(sheet -> given)
        .map(sheet -> sheet.sheet("Source: " + CoverFacts.source(recipe), request.edition()))
        .toList();
  }
}
