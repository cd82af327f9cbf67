package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.Sheet;
import org.placebook.book.SourceFile;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.book.front.Assembly;
import org.placebook.book.front.Host;
import org.placebook.own.RecipeSheets;
import org.placebook.own.TellingSums;
import org.placebook.own.data.StandingCells;
import org.placebook.read.Recogniser;
import org.placebook.read.Recognition;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.lookup.LookupTable;
import org.placebook.recipe.lookup.LookupTables;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.match.FilledIn;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.WorkbookFor;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Finishes the sheets that a recipe inside a workbook asks for, from the workbook's own tables. */
final class OwnRecipe implements RecipeSheets {
  private final Limits limits;

  OwnRecipe(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Asked of(Path workbook, String name) throws IOException {
    try (SpreadsheetFile file = Spreadsheets.open(workbook, unadded(name), limits)) {
      return new Work(file).asked();
    } catch (UnreadableFile e) {
      return refused(List.of(Finding.error(e.place(), String.valueOf(e.getMessage()))));
    }
  }

  /** Whether a workbook holds a recipe that asks for sheets, and a table that it means. */
  static boolean isWholeIn(Path workbook, Limits limits) {
    Optional<Recipe> recipe = Recipes.of(workbook, limits).recipe();
    return recipe.isPresent()
        && recipe.get().asksForSheets()
        && !InputMatcher.match(recipe.get(), ReadFile.of(workbook, limits).tables())
            .inputs()
            .isEmpty();
  }

  /** The workbook's name before anything was added, so that adding again gives the same bytes. */
  private static String unadded(String name) {
    return name.replaceFirst("-placebook(?:-\\d+)?(?=\\.[^.]+$)", "");
  }

  private static Asked refused(List<Finding> findings) {
    return new Asked(Optional.empty(), findings);
  }

  private static final class Work {
    private final SpreadsheetFile file;

    Work(SpreadsheetFile file) {
      this.file = file;
    }

    Asked asked() throws UnreadableFile {
      Recipe recipe = RecipeReader.read(file).recipe().orElseThrow();
      if (recipe.workbookFor() != WorkbookFor.ALL_AREAS) {
        return wrong(
            List.of(),
            "The recipe asks for several workbooks, and add makes one. Run placebook process on it,"
                + " or clear that row of the sheet Cover.");
      }
      Recognition recognition = Recogniser.recognise(file);
      List<Finding> findings = new ArrayList<>(recognition.findings());
      WithFindings<Matching> matched = matching(recipe, recognition.tables());
      findings.addAll(matched.findings());
      Matching matching = matched.value();
      if (matching.inputs().isEmpty() || matching.areas().isEmpty()) {
        return wrong(
            findings, "None of the recipe's inputs was found on the sheets of the workbook.");
      }
      KeptRows.of(matching).ifPresent(findings::add);
      findings.addAll(OurTables.unnamed(matching, ""));
      findings.addAll(TellingSums.in(file.name(), matching.inputs()));
      Disclosure.Result controlled = Disclosure.control(matching);
      findings.addAll(controlled.findings());
      return controlled.matching().isPresent()
          ? assembled(controlled.matching().get(), findings)
          : refused(findings);
    }

    private WithFindings<Matching> matching(Recipe recipe, List<Table> tables)
        throws UnreadableFile {
      WithFindings<List<LookupTable>> sheets = LookupTables.in(file, recipe.lookups());
      WithFindings<OwnLookups> lookups = OwnLookups.of(recipe.lookups(), sheets.value());
      Matching matching = FilledIn.in(InputMatcher.match(recipe, tables, lookups.value()));
      List<Finding> findings = new ArrayList<>(sheets.findings());
      findings.addAll(lookups.findings());
      findings.addAll(matching.findings());
      return new WithFindings<>(matching, findings);
    }

    private Asked wrong(List<Finding> before, String why) {
      List<Finding> findings = new ArrayList<>(before);
      findings.add(Finding.error(Place.file(file.name()), why));
      return refused(findings);
    }

    private Asked assembled(Matching matching, List<Finding> findings) throws UnreadableFile {
      List<String> sheets = file.sheets().stream().map(SheetInfo::name).toList();
      Host host = new Host(sheets, standing(matching));
      Assembly.Result made =
          Assembly.of(
              new Assembly.Request(
                  matching,
                  findings,
                  sources(matching),
                  Version.text(),
                  Edition.WORKING,
                  Optional.empty(),
                  Optional.of(host)));
      List<Finding> all = new ArrayList<>(made.findings());
      all.addAll(taken(made.book(), sheets));
      return new Asked(Optional.of(made.book()), all);
    }

    private Set<String> standing(Matching matching) throws UnreadableFile {
      Set<String> standing = new HashSet<>();
      for (MatchedInput input : matching.inputs()) {
        Optional<SheetInfo> sheet =
            file.sheets().stream().filter(s -> s.name().equals(input.table().sheet())).findFirst();
        if (sheet.isPresent()
            && StandingCells.are(input, file.grid(file.sheets().indexOf(sheet.get())))) {
          standing.add(input.input().name());
        }
      }
      return standing;
    }

    /** Without digests: the file changes with what is added to it. */
    private static List<SourceFile> sources(Matching matching) {
      List<SourceFile> sources = new ArrayList<>();
      for (MatchedInput input : matching.inputs()) {
        for (Table table : input.sources()) {
          sources.add(Run.source(input, table, ""));
        }
      }
      return sources;
    }

    /** Sheets of hers that are called as one that is added. */
    private List<Finding> taken(Book book, List<String> sheets) {
      return book.sheets().stream()
          .map(Sheet::name)
          .filter(name -> sheets.stream().anyMatch(name::equalsIgnoreCase))
          .map(
              name ->
                  Finding.error(
                      Place.sheet(file.name(), name),
                      "The recipe adds a sheet of this name. Call your sheet otherwise and run"
                          + " again."))
          .toList();
    }
  }
}
