package org.placebook.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.Input;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.sheet.Limits;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.WithFindings;

/**
 * Which inputs of a recipe are among some files.
 *
 * @param inputs the names of all; none if there is no recipe that can be used
 * @param missing the names of those that no one table is
 * @param used the files that hold the others, and the recipe if it is among the files
 * @param findings why the missing ones are missing, and why files could not be read
 */
public record Readiness(
    List<String> inputs, List<String> missing, List<Path> used, List<Finding> findings) {

  /** Copies the lists. */
  public Readiness {
    inputs = List.copyOf(inputs);
    missing = List.copyOf(missing);
    used = List.copyOf(used);
    findings = List.copyOf(findings);
  }

  /**
   * Reads recipe and files.
   *
   * @param template the recipe; none to take the one among the files
   */
  public static Readiness of(Optional<Path> template, List<Path> given, Limits limits) {
    List<Path> files = new Dropped(given).files();
    Optional<Path> chosen = template.or(() -> Recipes.among(files, limits).stream().findFirst());
    Optional<Recipe> recipe = chosen.flatMap(path -> Recipes.of(path, limits).recipe());
    if (recipe.isEmpty()) {
      return new Readiness(List.of(), List.of(), List.of(), List.of());
    }
    List<Path> others = files.stream().filter(file -> !chosen.equals(Optional.of(file))).toList();
    List<ReadFile> read = ReadFile.all(others, limits, recipe.get().lookups());
    WithFindings<OwnLookups> lookups = ReadFile.lookups(recipe.get(), read);
    Matching matching = InputMatcher.match(recipe.get(), ReadFile.tables(read), lookups.value());
    List<Path> used = new ArrayList<>(used(matching, read));
    read.stream()
        .filter(file -> file.hasLookup() && !used.contains(file.path()))
        .forEach(file -> used.add(file.path()));
    chosen.filter(files::contains).ifPresent(used::add);
    List<Finding> findings = new ArrayList<>(unreadable(read));
    findings.addAll(lookups.findings());
    return of(recipe.get(), matching, used, findings).with(wanting(recipe.get(), lookups.value()));
  }

  /** Why a file that may be what is missing could not be read. */
  private static List<Finding> unreadable(List<ReadFile> files) {
    return files.stream()
        .filter(file -> file.tables().isEmpty())
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static Readiness of(
      Recipe recipe, Matching matching, List<Path> used, List<Finding> unreadable) {
    List<Input> missing =
        recipe.inputs().stream().filter(i -> matching.input(i.name()).isEmpty()).toList();
    List<Finding> findings = new ArrayList<>(unreadable);
    matching.findings().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .filter(f -> missing.stream().anyMatch(i -> i.place().equals(f.place())))
        .forEach(findings::add);
    return new Readiness(names(recipe.inputs()), names(missing), used, findings);
  }

  /** The same, with lookups of the recipe that are not there. */
  private Readiness with(List<String> lookups) {
    List<String> lacking = new ArrayList<>(missing);
    lacking.addAll(lookups);
    return new Readiness(inputs, lacking, used, findings);
  }

  /** The lookups of a recipe that are not among the files, each by its name. */
  private static List<String> wanting(Recipe recipe, OwnLookups lookups) {
    return recipe.lookups().stream()
        .map(LookupSpec::name)
        .filter(name -> !lookups.has(name))
        .map(name -> "lookup " + name)
        .toList();
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }

  private static List<Path> used(Matching matching, List<ReadFile> files) {
    List<String> names =
        matching.inputs().stream()
            .flatMap(input -> input.sources().stream())
            .map(t -> t.file())
            .toList();
    return files.stream().filter(f -> names.contains(f.name())).map(ReadFile::path).toList();
  }
}
