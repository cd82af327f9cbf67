package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Assembly;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.SourceFile;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.recipe.Draft;
import org.placebook.recipe.Drafts;
import org.placebook.recipe.InputMatcher;
import org.placebook.recipe.MatchedInput;
import org.placebook.recipe.Matching;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeResult;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.task.Aside;
import org.placebook.write.TooLargeForExcel;

/** The one pipeline: files are read, matched with a recipe, worked out, and written. */
public final class Run {
  private final Request request;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();
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
        : inferred(read(inputs, Aside.begin(() -> files(inputs))));
  }

  private Outcome byTemplate(Path template, List<Path> inputs) {
    Aside<List<ReadFile>, RuntimeException> reading = Aside.begin(() -> files(inputs));
    progress.begins("Reading the recipe " + template.getFileName());
    Recipes recipe = Recipes.of(template, request.limits());
    findings.addAll(recipe.findings());
    List<ReadFile> files = read(inputs, reading);
    if (recipe.recipe().isEmpty()) {
      return refused("The recipe has mistakes; put them right and run again.");
    }
    List<Table> tables = files.stream().flatMap(file -> file.tables().stream()).toList();
    return finished(recipe.recipe().get(), Optional.of(template), tables, files);
  }

  /** Nothing but tables: the recipe is inferred, and what was inferred is said. */
  private Outcome inferred(List<ReadFile> files) {
    List<Table> tables = files.stream().flatMap(file -> file.tables().stream()).toList();
    Optional<Draft> draft = Drafts.of(tables);
    if (draft.isEmpty()) {
      Drafts.whyNone(tables).ifPresent(findings::add);
      return refused(TemplateDraft.noTable(request.files().get(0)).message());
    }
    findings.addAll(0, draft.get().remarks());
    claim = Optional.of(draft.get().claim());
    RecipeResult result = draft.get().recipe();
    findings.addAll(result.findings());
    return result.recipe().isEmpty()
        ? refused("No recipe could be inferred from the table.")
        : finished(result.recipe().get(), Optional.empty(), List.of(draft.get().table()), files);
  }

  private static boolean isSame(Path file, Optional<Path> template) {
    return template.isPresent()
        && file.toAbsolutePath().normalize().equals(template.get().toAbsolutePath().normalize());
  }

  private List<ReadFile> read(List<Path> inputs, Aside<List<ReadFile>, RuntimeException> reading) {
    FileNames names = new FileNames(inputs);
    inputs.forEach(input -> progress.begins("Reading " + names.of(input)));
    List<ReadFile> files = reading.result();
    files.forEach(file -> findings.addAll(file.findings()));
    return files;
  }

  private List<ReadFile> files(List<Path> inputs) {
    FileNames names = new FileNames(inputs);
    return inputs.stream()
        .map(input -> ReadFile.of(input, names.of(input), request.limits()).digested())
        .toList();
  }

  private Outcome finished(
      Recipe recipe, Optional<Path> template, List<Table> tables, List<ReadFile> files) {
    Matching matching = InputMatcher.match(recipe, tables);
    findings.addAll(matching.findings());
    if (matching.inputs().isEmpty() || matching.areas().isEmpty()) {
      return refused("None of the recipe's inputs was found among the files.");
    }
    try {
      return written(template, matching, files);
    } catch (TooLargeForExcel e) {
      Place place = Place.file(files.get(0).name());
      findings.add(
          Finding.error(
              place, e.getMessage() + " Let the recipe ask for less, or split the table."));
      return new Outcome.Refused(findings);
    } catch (IOException e) {
      findings.add(
          Finding.error(
              Place.file(request.folder().toString()),
              "The finished workbook could not be written (%s). Check that the folder is there, that you may write to it, and that there is room."
                  .formatted(e.getMessage())));
      return new Outcome.Refused(findings);
    }
  }

  private Outcome written(Optional<Path> template, Matching matching, List<ReadFile> files)
      throws IOException {
    progress.begins("Working out tables, correlations and findings");
    List<SourceFile> sources = new ArrayList<>();
    if (template.isPresent()) {
      String name = template.get().getFileName().toString();
      sources.add(new SourceFile("recipe", name, "", "", "", Digests.sha256(template.get())));
    }
    for (MatchedInput input : matching.inputs()) {
      sources.add(source(input, files));
    }
    Optional<Previous> previous = previous();
    previous.flatMap(Previous::source).ifPresent(sources::add);
    Assembly.Result result =
        Assembly.of(
            new Assembly.Request(
                matching,
                findings,
                sources,
                Version.text(),
                template,
                Edition.WORKING,
                previous.map(Previous::release)));
    String base = FreeName.base(template.orElse(files.get(0).path()));
    Delivery delivery = new Delivery(request.folder(), base, progress);
    Path target = delivery.working(result.book());
    boolean publishes = request.extras().published();
    Optional<Book> forPublic =
        publishes ? forPublic(matching, template, delivery) : Optional.empty();
    List<Path> published = forPublic.isPresent() ? delivery.published(forPublic.get()) : List.of();
    // What is held back from publication must not come out in a picture of the working copy.
    Optional<Book> drawn = publishes ? forPublic : Optional.of(result.book());
    List<Path> pictures =
        request.extras().pictures() && drawn.isPresent()
            ? delivery.pictures(drawn.get())
            : List.of();
    List<Finding> all = new ArrayList<>(result.findings());
    all.addAll(delivery.findings());
    return new Outcome.Finished(target, all, published, pictures, claim);
  }

  private Optional<Previous> previous() {
    request.previous().ifPresent(path -> progress.begins("Reading " + path.getFileName()));
    Optional<Previous> previous =
        request.previous().map(path -> Previous.of(path, request.limits()));
    previous.ifPresent(read -> findings.addAll(read.findings()));
    return previous;
  }

  /**
   * Assembled anew from inputs in which what must not be published is held back: nothing of the
   * working copy can slip in.
   */
  private static Optional<Book> forPublic(
      Matching matching, Optional<Path> template, Delivery delivery) {
    Disclosure.Result controlled = Disclosure.control(matching);
    delivery.findings().addAll(controlled.findings());
    if (controlled.matching().isEmpty()) {
      return Optional.empty();
    }
    Assembly.Request request =
        new Assembly.Request(
            controlled.matching().get(),
            List.of(),
            List.of(),
            Version.text(),
            template,
            Edition.PUBLISHED);
    return Optional.of(Assembly.of(request).book());
  }

  private static SourceFile source(MatchedInput input, List<ReadFile> files) {
    Table table = input.source();
    String sha256 =
        files.stream()
            .filter(file -> file.name().equals(table.file()))
            .map(ReadFile::sha256)
            .findFirst()
            .orElseThrow();
    return new SourceFile(
        input.input().name(),
        table.file(),
        table.sheet(),
        table.range(),
        table.preamble().getOrDefault("date", input.input().period()),
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

  private Outcome refused(String summary) {
    boolean said = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (!said) {
      String file = request.files().isEmpty() ? "" : request.files().get(0).toString();
      findings.add(Finding.error(Place.file(file), summary));
    }
    return new Outcome.Refused(findings);
  }
}
