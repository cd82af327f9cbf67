package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placebook.book.SourceFile;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.files.Digest;
import org.placebook.files.Trouble;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.draft.Answers;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.lookup.OwnLookup;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.match.FilledIn;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.spread.Spreads;
import org.placebook.recipe.word.WorkbookFor;
import org.placebook.run.output.Publishable;
import org.placebook.run.output.Target;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;
import org.placebook.write.part.TooLargeForExcel;
import org.placebook.write.plan.TemplateStyles;

/** The one pipeline: files are read, matched with a recipe, worked out, and written. */
public final class Run {
  private final Request request;
  private final Progress progress;
  private final InputsAtRest inputsAtRest = new InputsAtRest();
  private final Spreads spreads = new Spreads();

  private Run(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** Finishes a workbook, or says why not. */
  public static Outcome process(Request request, Progress progress) {
    return new Run(request, progress).process();
  }

  /**
   * What is to be finished.
   *
   * @param template where the recipe stands; none where it was inferred
   * @param claim what a table without a recipe was taken for
   * @param findings all else that was found so far
   */
  private record Asked(
      Recipe recipe,
      Optional<Path> template,
      List<Table> tables,
      List<ReadFile> files,
      OwnLookups lookups,
      Optional<Finding> claim,
      List<Finding> findings) {}

  private Outcome process() {
    Dropped dropped = new Dropped(request.files());
    if (dropped.files().isEmpty()) {
      return refused(dropped.findings(), "Nothing to finish: no workbook with figures was given.");
    }
    WithFindings<Optional<Path>> chosen = template(dropped.files());
    Optional<Path> template = chosen.value();
    List<Finding> said = joined(dropped.findings(), chosen.findings());
    List<Path> inputs = dropped.files().stream().filter(file -> !isSame(file, template)).toList();
    if (template.isPresent()) {
      // A workbook of the analyst's own may hold its recipe and its figures together.
      return byTemplate(template.get(), inputs.isEmpty() ? dropped.files() : inputs, said);
    }
    return inferred(read(inputs, List.of()), said).get();
  }

  private Outcome byTemplate(Path template, List<Path> inputs, List<Finding> before) {
    progress.begins("Reading the recipe " + template.getFileName());
    inputsAtRest.add(template);
    Recipes recipe = Recipes.of(template, request.limits());
    List<ReadFile> files = read(inputs, recipe.recipe().map(Recipe::lookups).orElse(List.of()));
    List<Finding> said = joined(before, recipe.findings(), ReadFile.findings(files));
    if (recipe.recipe().isEmpty()) {
      return refused(said, "The recipe has mistakes; put them right and run again.");
    }
    List<Finding> typed = typed(files);
    if (!typed.isEmpty()) {
      return new Outcome.Refused(typed);
    }
    WithFindings<OwnLookups> lookups = ReadFile.lookups(recipe.recipe().get(), files);
    return finished(
        new Asked(
            recipe.recipe().get(),
            Optional.of(template),
            ReadFile.tables(files),
            files,
            lookups.value(),
            Optional.empty(),
            joined(said, lookups.findings())));
  }

  /**
   * Nothing but tables: the recipe is inferred, and what was inferred is said. The draft, which
   * lists a table's areas once more, is let go of before the rest is done.
   */
  private Supplier<Outcome> inferred(List<ReadFile> files, List<Finding> before) {
    List<Finding> typed = typed(files);
    if (!typed.isEmpty()) {
      return () -> new Outcome.Refused(typed);
    }
    List<Table> tables = ReadFile.tables(files);
    List<Finding> said = joined(before, ReadFile.findings(files));
    Drafts drafts = Drafts.among(tables, Answers.NONE, spreads);
    Optional<Draft> draft = drafts.draft();
    if (draft.isEmpty()) {
      List<Finding> why = joined(said, drafts.whyNone().stream().toList());
      return () -> refused(why, TemplateDraft.noTable(request.files().get(0)).message());
    }
    RecipeResult result = draft.get().recipe();
    List<Finding> remarks = draft.get().remarks();
    List<Finding> all =
        joined(
            remarks.subList(1, remarks.size()),
            said,
            LeftAside.of(draft.get().tables(), tables),
            result.findings());
    Finding claim = draft.get().claim();
    if (result.recipe().isEmpty()) {
      return () ->
          refused(joined(List.of(claim), all), "No recipe could be inferred from the table.");
    }
    Asked asked =
        new Asked(
            result.recipe().get(),
            Optional.empty(),
            draft.get().tables(),
            files,
            OwnLookups.NONE,
            Optional.of(claim),
            all);
    return () -> finished(asked);
  }

  private static boolean isSame(Path file, Optional<Path> template) {
    return template.isPresent()
        && file.toAbsolutePath().normalize().equals(template.get().toAbsolutePath().normalize());
  }

  private List<ReadFile> read(List<Path> inputs, List<LookupSpec> lookups) {
    FileNames names = new FileNames(inputs);
    List<ReadFile> files = new ArrayList<>();
    for (Path input : inputs) {
      String name = names.of(input);
      progress.begins("Reading " + name);
      inputsAtRest.add(input);
      files.add(ReadFile.digested(input, name, request.limits(), lookups));
    }
    return files;
  }

  private List<Finding> typed(List<ReadFile> files) {
    return files.stream()
        .flatMap(file -> TypedInstead.in(file, request.limits()).stream())
        .toList();
  }

  private Outcome finished(Asked asked) {
    Recipe about = request.ourArea().map(asked.recipe()::about).orElse(asked.recipe());
    Matching matching =
        FilledIn.in(InputMatcher.match(about, asked.tables(), asked.lookups(), spreads));
    Optional<Finding> claim = asked.claim().or(() -> KeptRows.of(matching));
    List<Finding> said = joined(claim.stream().toList(), asked.findings(), matching.findings());
    if (matching.inputs().isEmpty() || matching.areas().isEmpty()) {
      return refused(said, "None of the recipe's inputs was found among the files.");
    }
    List<Finding> unnamed =
        madeFor(matching) == WorkbookFor.ALL_AREAS
            ? OurTables.unnamed(matching, ", or start with --our-area NAME or --each-area")
            : List.of();
    Optional<Previous> previous = previous();
    Disclosure.Result controlled =
        Disclosure.control(
            matching, previous.map(p -> p.release().of(matching.inputs())).orElse(List.of()));
    List<Finding> all =
        joined(
            said,
            unnamed,
            request.extras().published() ? List.of() : Publishable.contradictions(matching),
            controlled.findings(),
            previous.map(Previous::findings).orElse(List.of()));
    return controlled.matching().isPresent()
        ? written(
            asked,
            controlled.matching().get(),
            all,
            claim,
            previous.map(p -> p.with(controlled.before())))
        : new Outcome.Refused(all);
  }

  private Outcome written(
      Asked asked,
      Matching shown,
      List<Finding> said,
      Optional<Finding> claim,
      Optional<Previous> previous) {
    try {
      List<SourceFile> sources = sources(asked, shown, previous);
      progress.begins("Working out tables, correlations and findings");
      Finishing finishing =
          new Finishing(shown, said, sources, previous.map(Previous::release), request.extras());
      return handedOver(asked, shown, finishing, claim);
    } catch (TooLargeForExcel e) {
      return refused(
          said,
          Finding.error(
              Place.file(asked.files().get(0).name()),
              e.getMessage() + " Let the recipe ask for less, or split the table."));
    } catch (InputsAtRest.Changed e) {
      return refused(said, e.finding());
    } catch (IOException e) {
      return refused(
          said,
          Finding.error(
              Place.file(request.folder().toString()),
              "The finished workbook could not be written (%s). Check that the folder is there, that you may write to it, and that there is room."
                  .formatted(Trouble.words(e))));
    }
  }

  private Outcome handedOver(
      Asked asked, Matching shown, Finishing finishing, Optional<Finding> claim)
      throws IOException {
    Optional<Path> template = asked.template();
    Optional<TemplateStyles> styles =
        template.isPresent() ? Optional.of(TemplateStyles.of(template.get())) : Optional.empty();
    Target target = Target.of(request.folder(), template.orElse(asked.files().get(0).path()));
    WorkbookFor made = madeFor(shown);
    if (made == WorkbookFor.ALL_AREAS) {
      return finishing.into(
          new Delivery(target, styles, progress, inputsAtRest, claim, Optional.empty()));
    }
    List<WorkbookPart> parts = WorkbookPart.of(shown, made, request.ourArea().isPresent());
    return parts.isEmpty()
        ? refused(finishing.findings(), noGroups(shown))
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

  /** What the sheet Sources says of each file. */
  private static List<SourceFile> sources(
      Asked asked, Matching matching, Optional<Previous> previous) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    if (asked.template().isPresent()) {
      Path template = asked.template().get();
      String name = template.getFileName().toString();
      sources.add(new SourceFile("recipe", name, "", "", "", Digest.of(template)));
    }
    for (MatchedInput input : matching.inputs()) {
      for (Table table : input.sources()) {
        sources.add(source(input, table, ReadFile.named(table.file(), asked.files()).sha256()));
      }
    }
    previous.flatMap(Previous::source).ifPresent(sources::add);
    for (OwnLookup lookup : asked.lookups().all()) {
      Place place = lookup.place();
      String sha256 = ReadFile.named(place.file(), asked.files()).sha256();
      sources.add(
          new SourceFile("lookup " + lookup.name(), place.file(), place.sheet(), "", "", sha256));
    }
    return sources;
  }

  private Optional<Previous> previous() {
    request.previous().ifPresent(path -> progress.begins("Reading " + path.getFileName()));
    request.previous().ifPresent(inputsAtRest::add);
    return request.previous().map(path -> Previous.of(path, request.limits()));
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
  private WithFindings<Optional<Path>> template(List<Path> files) {
    if (request.template().isPresent()) {
      return WithFindings.of(request.template());
    }
    List<Path> recipes = Recipes.among(files, request.limits());
    List<Finding> several =
        recipes.size() < 2
            ? List.of()
            : List.of(
                Finding.warning(
                    Place.file(recipes.get(1).getFileName().toString()),
                    "Several of the files hold a recipe; %s is used. Name another with -t."
                        .formatted(recipes.get(0).getFileName())));
    return new WithFindings<>(recipes.stream().findFirst(), several);
  }

  @SafeVarargs
  private static List<Finding> joined(List<Finding>... findings) {
    List<Finding> all = new ArrayList<>();
    for (List<Finding> some : findings) {
      all.addAll(some);
    }
    return List.copyOf(all);
  }

  private static Outcome refused(List<Finding> said, Finding why) {
    return new Outcome.Refused(joined(said, List.of(why)));
  }

  private Outcome refused(List<Finding> said, String summary) {
    if (said.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      return new Outcome.Refused(said);
    }
    Path file = request.files().isEmpty() ? Path.of("") : request.files().get(0);
    return refused(said, Finding.error(Place.file(String.valueOf(file.getFileName())), summary));
  }
}
