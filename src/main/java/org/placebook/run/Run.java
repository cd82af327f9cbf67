package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.SourceFile;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.files.Digest;
import org.placebook.files.Trouble;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.match.FilledIn;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.WorkbookFor;
import org.placebook.run.output.Target;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.write.part.TooLargeForExcel;
import org.placebook.write.plan.TemplateStyles;

/** The one pipeline: files are read, matched with a recipe, worked out, and written. */
public final class Run {
  private final Request request;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();
  private final InputsAtRest inputsAtRest = new InputsAtRest();
  private final List<Finding> typed = new ArrayList<>();
  private Optional<Finding> claim = Optional.empty();

  private Run(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** Finishes a workbook, or says why not. */
  public static Outcome process(Request request, Progress progress) {
    return new Run(request, progress).process();
  }

  private Outcome process() {
    Dropped dropped = new Dropped(request.files());
    findings.addAll(dropped.findings());
    Optional<Path> template = template(dropped.files());
    List<Path> inputs = dropped.files().stream().filter(file -> !isSame(file, template)).toList();
    if (dropped.files().isEmpty()) {
      return refused("Nothing to finish: no workbook with figures was given.");
    }
    if (inputs.isEmpty()) {
      // A workbook of the analyst's own may hold its recipe and its figures together.
      return byTemplate(template.orElseThrow(), dropped.files());
    }
    return template.isPresent()
        ? byTemplate(template.get(), inputs)
        : inferred(read(inputs, LookupFiles.Search.none()));
  }

  private Outcome byTemplate(Path template, List<Path> inputs) {
    progress.begins("Reading the recipe " + template.getFileName());
    inputsAtRest.add(template);
    Recipes recipe = Recipes.of(template, request.limits());
    findings.addAll(recipe.findings());
    LookupFiles.Search search =
        recipe.recipe().map(LookupFiles.Search::of).orElseGet(LookupFiles.Search::none);
    List<ReadFile> files = read(inputs, search);
    if (recipe.recipe().isEmpty()) {
      return refused("The recipe has mistakes; put them right and run again.");
    }
    List<Table> tables = files.stream().flatMap(file -> file.tables().stream()).toList();
    LookupFiles lookups = search.found();
    findings.addAll(lookups.findings());
    return finished(recipe.recipe().get(), Optional.of(template), tables, files, lookups);
  }

  /** Nothing but tables: the recipe is inferred, and what was inferred is said. */
  private Outcome inferred(List<ReadFile> files) {
    if (!typed.isEmpty()) {
      return new Outcome.Refused(typed);
    }
    List<Table> tables = files.stream().flatMap(file -> file.tables().stream()).toList();
    Optional<Draft> draft = Drafts.of(tables);
    if (draft.isEmpty()) {
      Drafts.whyNone(tables).ifPresent(findings::add);
      return refused(TemplateDraft.noTable(request.files().get(0)).message());
    }
    findings.addAll(0, draft.get().remarks());
    findings.addAll(LeftAside.of(draft.get().tables(), tables));
    claim = Optional.of(draft.get().claim());
    RecipeResult result = draft.get().recipe();
    findings.addAll(result.findings());
    return result.recipe().isEmpty()
        ? refused("No recipe could be inferred from the table.")
        : finished(
            result.recipe().get(), Optional.empty(), draft.get().tables(), files, LookupFiles.NONE);
  }

  private static boolean isSame(Path file, Optional<Path> template) {
    return template.isPresent()
        && file.toAbsolutePath().normalize().equals(template.get().toAbsolutePath().normalize());
  }

  private List<ReadFile> read(List<Path> inputs, LookupFiles.Search lookups) {
    FileNames names = new FileNames(inputs);
    List<ReadFile> files = new ArrayList<>();
    for (Path input : inputs) {
      String name = names.of(input);
      progress.begins("Reading " + name);
      inputsAtRest.add(input);
      ReadFile file = ReadFile.of(input, name, request.limits(), lookups).digested();
      findings.addAll(file.findings());
      TypedInstead.in(file, request.limits()).ifPresent(typed::add);
      files.add(file);
    }
    return files;
  }

  private Outcome finished(
      Recipe recipe,
      Optional<Path> template,
      List<Table> tables,
      List<ReadFile> files,
      LookupFiles lookups) {
    if (!typed.isEmpty()) {
      return new Outcome.Refused(typed);
    }
    Recipe about = request.ourArea().map(recipe::about).orElse(recipe);
    Matching matching = FilledIn.in(InputMatcher.match(about, tables, lookups.lookups()));
    findings.addAll(matching.findings());
    if (claim.isEmpty()) {
      claim = KeptRows.of(matching);
      claim.ifPresent(kept -> findings.add(0, kept));
    }
    if (matching.inputs().isEmpty() || matching.areas().isEmpty()) {
      return refused("None of the recipe's inputs was found among the files.");
    }
    if (madeFor(matching) == WorkbookFor.ALL_AREAS) {
      findings.addAll(
          OurTables.unnamed(matching, ", or start with --our-area NAME or --each-area"));
    }
    try {
      Optional<Previous> previous = previous();
      Disclosure.Result controlled =
          Disclosure.control(
              matching, previous.map(p -> p.release().of(matching.inputs())).orElse(List.of()));
      findings.addAll(controlled.findings());
      Optional<Previous> compared = previous.map(p -> p.with(controlled.before()));
      return controlled.matching().isPresent()
          ? written(template, controlled.matching().get(), files, lookups, compared)
          : new Outcome.Refused(findings);
    } catch (TooLargeForExcel e) {
      Place place = Place.file(files.get(0).name());
      findings.add(
          Finding.error(
              place, e.getMessage() + " Let the recipe ask for less, or split the table."));
      return new Outcome.Refused(findings);
    } catch (InputsAtRest.Changed e) {
      findings.add(e.finding());
      return new Outcome.Refused(findings);
    } catch (IOException e) {
      findings.add(
          Finding.error(
              Place.file(request.folder().toString()),
              "The finished workbook could not be written (%s). Check that the folder is there, that you may write to it, and that there is room."
                  .formatted(Trouble.words(e))));
      return new Outcome.Refused(findings);
    }
  }

  private Outcome written(
      Optional<Path> template,
      Matching shown,
      List<ReadFile> files,
      LookupFiles lookups,
      Optional<Previous> previous)
      throws IOException {
    List<SourceFile> sources = new ArrayList<>(sources(template, shown, files, previous));
    sources.addAll(lookups.sources(files));
    progress.begins("Working out tables, correlations and findings");
    Finishing finishing =
        new Finishing(shown, findings, sources, previous.map(Previous::release), request.extras());
    Optional<TemplateStyles> styles =
        template.isPresent() ? Optional.of(TemplateStyles.of(template.get())) : Optional.empty();
    Target target = Target.of(request.folder(), template.orElse(files.get(0).path()));
    WorkbookFor made = madeFor(shown);
    if (made == WorkbookFor.ALL_AREAS) {
      return finishing.into(
          new Delivery(target, styles, progress, inputsAtRest, claim, Optional.empty()));
    }
    List<WorkbookPart> parts = WorkbookPart.of(shown, made, request.ourArea().isPresent());
    return parts.isEmpty()
        ? refused(noGroups(shown))
        : new EachArea(shown, finishing, styles, progress, inputsAtRest).into(parts, target);
  }

  private WorkbookFor madeFor(Matching matching) {
    return request.workbookFor().orElse(matching.recipe().workbookFor());
  }

  private static Finding noGroups(Matching matching) {
    return Finding.error(
        Place.file(matching.recipe().file()),
        "A workbook for each group is asked for, and no area has a group. Fill in Group on the"
            + " sheet Areas, or ask for each area.");
  }

  private static List<SourceFile> sources(
      Optional<Path> template, Matching matching, List<ReadFile> files, Optional<Previous> previous)
      throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    if (template.isPresent()) {
      String name = template.get().getFileName().toString();
      sources.add(new SourceFile("recipe", name, "", "", "", Digest.of(template.get())));
    }
    for (MatchedInput input : matching.inputs()) {
      for (Table table : input.sources()) {
        sources.add(source(input, table, ReadFile.named(table.file(), files).sha256()));
      }
    }
    previous.flatMap(Previous::source).ifPresent(sources::add);
    return sources;
  }

  private Optional<Previous> previous() {
    request.previous().ifPresent(path -> progress.begins("Reading " + path.getFileName()));
    request.previous().ifPresent(inputsAtRest::add);
    Optional<Previous> previous =
        request.previous().map(path -> Previous.of(path, request.limits()));
    previous.ifPresent(read -> findings.addAll(read.findings()));
    return previous;
  }

  /** What Sources says of a table that an input rests on. */
  static SourceFile source(MatchedInput input, Table table, String sha256) {
    return new SourceFile(
        input.input().name(),
        table.file(),
        table.sheet(),
        table.range(),
        input.source().preamble().getOrDefault("date", input.input().period()),
        sha256);
  }

  /** The one named, else the one among the files; without any the recipe is inferred. */
  private Optional<Path> template(List<Path> files) {
    if (request.template().isPresent()) {
      return request.template();
    }
    List<Path> recipes = Recipes.among(files, request.limits());
    if (recipes.size() > 1) {
      findings.add(
          Finding.warning(
              Place.file(recipes.get(1).getFileName().toString()),
              "Several of the files hold a recipe; %s is used. Name another with -t."
                  .formatted(recipes.get(0).getFileName())));
    }
    return recipes.stream().findFirst();
  }

  private Outcome refused(Finding why) {
    findings.add(why);
    return new Outcome.Refused(findings);
  }

  private Outcome refused(String summary) {
    boolean said = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (!said) {
      Path file = request.files().isEmpty() ? Path.of("") : request.files().get(0);
      findings.add(Finding.error(Place.file(String.valueOf(file.getFileName())), summary));
    }
    return new Outcome.Refused(findings);
  }
}
