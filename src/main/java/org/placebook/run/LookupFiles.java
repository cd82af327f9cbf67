package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.book.SourceFile;
import org.placebook.files.Digest;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.lookup.LookupTables;
import org.placebook.recipe.lookup.OwnLookup;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;

/**
 * The analyst's own lookups among some files.
 *
 * @param lookups those found
 * @param files the files that hold one, by the name they are called
 * @param findings what was found on the way
 */
record LookupFiles(OwnLookups lookups, Map<String, Path> files, List<Finding> findings) {
  /** No lookup was asked for. */
  static final LookupFiles NONE = new LookupFiles(OwnLookups.NONE, Map.of(), List.of());

  /** The lookups that a recipe names; files that cannot be read have been said already. */
  static LookupFiles among(List<Path> inputs, Recipe recipe, Limits limits) {
    if (recipe.lookups().isEmpty()) {
      return NONE;
    }
    RecipeFindings faults = new RecipeFindings();
    LookupTables tables = new LookupTables(recipe.lookups(), faults);
    FileNames names = new FileNames(inputs);
    Map<String, Path> files = new LinkedHashMap<>();
    for (Path input : inputs) {
      try (SpreadsheetFile file = Spreadsheets.open(input, names.of(input), limits)) {
        if (tables.search(file)) {
          files.put(names.of(input), input);
        }
      } catch (UnreadableFile | IOException e) {
        // It is read as an input too, and what is wrong with it is said there.
      }
    }
    return new LookupFiles(tables.found(), files, faults.all());
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
  List<SourceFile> sources() throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (OwnLookup lookup : lookups.all()) {
      Path path = files.getOrDefault(lookup.place().file(), Path.of(lookup.place().file()));
      sources.add(
          new SourceFile(
              "lookup " + lookup.name(),
              lookup.place().file(),
              lookup.place().sheet(),
              "",
              "",
              Digest.of(path)));
    }
    return sources;
  }
}
