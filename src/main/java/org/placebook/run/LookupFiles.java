package org.placebook.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.SourceFile;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.lookup.LookupTables;
import org.placebook.recipe.lookup.OwnLookup;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;

/**
 * The analyst's own lookups among some files.
 *
 * @param lookups those found
 * @param findings what was found on the way
 */
record LookupFiles(OwnLookups lookups, List<Finding> findings) {
  /** No lookup was asked for. */
  static final LookupFiles NONE = new LookupFiles(OwnLookups.NONE, List.of());

  /** Looks for the lookups that a recipe names in each file while it is open. */
  static final class Search {
    private final RecipeFindings faults = new RecipeFindings();
    private final Optional<LookupTables> tables;

    private Search(List<LookupSpec> wanted) {
      this.tables =
          wanted.isEmpty() ? Optional.empty() : Optional.of(new LookupTables(wanted, faults));
    }

    /** For no lookup. */
    static Search none() {
      return new Search(List.of());
    }

    /** For those of a recipe. */
    static Search of(Recipe recipe) {
      return new Search(recipe.lookups());
    }

    /**
     * Looks through the sheets of a file.
     *
     * @return whether there was one
     * @throws UnreadableFile if a sheet is broken
     */
    boolean in(SpreadsheetFile file) throws UnreadableFile {
      return tables.isPresent() && tables.get().search(file);
    }

    /** Those that were in the files. */
    LookupFiles found() {
      return tables
          .map(searched -> new LookupFiles(searched.found(), faults.all()))
          .orElse(LookupFiles.NONE);
    }
  }

  /** The lookups of a recipe that are not among the files, each by its name. */
  List<String> wanting(Recipe recipe) {
    return recipe.lookups().stream()
        .map(LookupSpec::name)
        .filter(name -> lookups.all().stream().noneMatch(l -> Recipe.sameName(l.name(), name)))
        .map(name -> "lookup " + name)
        .toList();
  }

  /** What the sheet Sources says of each. */
  List<SourceFile> sources(List<ReadFile> files) {
    List<SourceFile> sources = new ArrayList<>();
    for (OwnLookup lookup : lookups.all()) {
      sources.add(
          new SourceFile(
              "lookup " + lookup.name(),
              lookup.place().file(),
              lookup.place().sheet(),
              "",
              "",
              ReadFile.named(lookup.place().file(), files).sha256()));
    }
    return sources;
  }
}
