package org.placebook.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.book.Edition;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.book.front.Assembly;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.match.FilledIn;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.run.output.LimitSettings;
import org.placebook.run.output.Publishable;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.table.WithFindings;

/**
 * Whether a template's recipe can be used.
 *
 * @param usable whether it has no mistake
 * @param findings every mistake, in one go
 */
public record TemplateCheck(boolean usable, List<Finding> findings) {
  /** Copies the list. */
  public TemplateCheck {
    findings = List.copyOf(findings);
  }

  /** Reads the recipe without any input. */
  public static TemplateCheck of(Path template, LimitSettings settings) {
    return of(template, List.of(), settings);
  }

  /**
   * Reads the recipe and works it out on downloads, if there are any, without writing anything.
   * Where the recipe has mistakes of its own, the downloads are looked at as far as that goes.
   */
  public static TemplateCheck of(Path template, List<Path> downloads, LimitSettings settings) {
    List<Path> all = new ArrayList<>(List.of(template));
    all.addAll(downloads);
    Dropped dropped = new Dropped(all);
    if (!dropped.findings().isEmpty()) {
      return of(dropped.findings());
    }
    Recipes recipe = Recipes.of(template, settings.limits());
    List<Finding> findings = new ArrayList<>(recipe.findings());
    List<Path> inputs = dropped.files().stream().filter(file -> !file.equals(template)).toList();
    if (!inputs.isEmpty()) {
      List<LookupSpec> lookups = recipe.asFarAsRead().map(Recipe::lookups).orElse(List.of());
      List<ReadFile> files = ReadFile.all(inputs, settings.limits(), lookups);
      files.forEach(file -> findings.addAll(file.findings()));
      recipe
          .asFarAsRead()
          .ifPresent(read -> findings.addAll(inputs(read, files, recipe.recipe().isPresent())));
    }
    return of(onceEach(findings));
  }

  private static TemplateCheck of(List<Finding> findings) {
    return new TemplateCheck(
        findings.stream().noneMatch(f -> f.severity() == Severity.ERROR), findings);
  }

  /** What does not go together. */
  private static List<Finding> inputs(Recipe recipe, List<ReadFile> files, boolean isWhole) {
    WithFindings<OwnLookups> lookups = ReadFile.lookups(recipe, files);
    List<Finding> findings = new ArrayList<>(lookups.findings());
    Matching matching =
        FilledIn.in(InputMatcher.match(recipe, ReadFile.tables(files), lookups.value()));
    findings.addAll(matching.findings());
    return isWhole && !matching.inputs().isEmpty() && !matching.areas().isEmpty()
        ? workedOut(matching, findings)
        : findings;
  }

  /** These findings and what comes of them, and what a copy for the public would want. */
  private static List<Finding> workedOut(Matching matching, List<Finding> before) {
    Disclosure.Result controlled = Disclosure.control(matching);
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(controlled.findings());
    List<Finding> all =
        controlled.matching().map(shown -> assembled(shown, findings)).orElse(findings);
    return Stream.concat(
            all.stream(),
            Publishable.faults(matching).stream().map(TemplateCheck::beforePublication))
        .toList();
  }

  private static List<Finding> assembled(Matching shown, List<Finding> before) {
    return Assembly.of(
            new Assembly.Request(shown, before, List.of(), Version.text(), Edition.WORKING))
        .findings();
  }

  private static Finding beforePublication(Finding fault) {
    return Finding.warning(fault.place(), "Before a copy is published: " + fault.message());
  }

  /** A cell that is at fault on its own account is so once. */
  private static List<Finding> onceEach(List<Finding> findings) {
    Set<Place> faulty = new HashSet<>();
    List<Finding> each = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.ERROR || faulty.add(finding.place())) {
        each.add(finding);
      }
    }
    return each;
  }
}
