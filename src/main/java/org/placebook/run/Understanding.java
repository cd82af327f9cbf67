package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.draft.Answers;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.DraftQuestion;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/**
 * What is understood of files before anything is finished.
 *
 * @param files what is recognised in each, the recipe left out
 * @param template the workbook with the recipe, where there is one
 * @param inputs its inputs that were found, with the place of the table
 * @param draft the recipe that would be inferred, where there is none
 * @param questions what is not known and can be answered
 * @param findings all that is said of recipe and tables, the files' own aside
 */
public record Understanding(
    List<Inspection> files,
    Optional<Path> template,
    Map<String, String> inputs,
    Optional<Draft> draft,
    List<DraftQuestion> questions,
    List<Finding> findings) {

  /**
   * Looks into files.
   *
   * @param template the recipe; none to take the one among the files or to infer one
   * @param answers to questions of an inferred recipe
   */
  public static Understanding of(
      List<Path> given, Optional<Path> template, Answers answers, LimitSettings settings) {
    Dropped dropped = new Dropped(given);
    List<Path> files = dropped.files();
    Optional<Path> recipe =
        template.or(() -> Recipes.among(files, settings.limits()).stream().findFirst());
    List<Path> inputs = files.stream().filter(file -> !recipe.equals(Optional.of(file))).toList();
    return recipe.isPresent()
        ? matched(inputs, Recipes.of(recipe.get(), settings.limits()), settings, dropped.findings())
        : inferred(ReadFile.all(inputs, settings.limits(), List.of()), answers, dropped.findings());
  }

  private static Understanding matched(
      List<Path> paths, Recipes recipe, LimitSettings settings, List<Finding> before) {
    List<LookupSpec> named = recipe.recipe().map(Recipe::lookups).orElse(List.of());
    List<ReadFile> files = ReadFile.all(paths, settings.limits(), named);
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(recipe.findings());
    Map<String, String> inputs = new LinkedHashMap<>();
    if (recipe.recipe().isPresent()) {
      WithFindings<OwnLookups> lookups = ReadFile.lookups(recipe.recipe().get(), files);
      findings.addAll(lookups.findings());
      Matching matching =
          InputMatcher.match(recipe.recipe().get(), ReadFile.tables(files), lookups.value());
      findings.addAll(matching.findings());
      for (MatchedInput input : matching.inputs()) {
        inputs.put(input.input().name(), input.range().toString());
      }
    }
    return new Understanding(
        inspected(files),
        Optional.of(recipe.path()),
        inputs,
        Optional.empty(),
        List.of(),
        findings);
  }

  private static Understanding inferred(
      List<ReadFile> files, Answers answers, List<Finding> before) {
    List<Table> tables = ReadFile.tables(files);
    Drafts drafts = Drafts.among(tables, answers);
    Optional<Draft> draft = drafts.draft();
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(draft.map(Draft::remarks).orElseGet(() -> drafts.whyNone().stream().toList()));
    List<DraftQuestion> questions = draft.map(Draft::questions).orElseGet(() -> drafts.questions());
    return new Understanding(
        inspected(files), Optional.empty(), Map.of(), draft, questions, findings);
  }

  private static List<Inspection> inspected(List<ReadFile> files) {
    return files.stream()
        .map(file -> new Inspection(file.name(), file.tables(), file.findings()))
        .toList();
  }

  /** What the inferred recipe holds of the table, by heading of the sheet Inputs. */
  public Map<String, String> taken() {
    Map<String, String> taken = new LinkedHashMap<>();
    draft.ifPresent(
        made -> {
          List<List<String>> rows = made.sheets().get(0).rows();
          for (int i = 0; i < rows.get(1).size(); i++) {
            taken.put(rows.get(0).get(i), rows.get(1).get(i));
          }
        });
    return taken;
  }

  /** Whether there is anything that could be finished, now or once questions are answered. */
  public boolean isPromising() {
    return draft.isPresent() || !questions.isEmpty() || !inputs.isEmpty();
  }

  /**
   * Saves the inferred recipe, with what was answered, as a workbook.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path target) throws IOException {
    TemplateDraft.write(draft.orElseThrow(), target);
  }
}
