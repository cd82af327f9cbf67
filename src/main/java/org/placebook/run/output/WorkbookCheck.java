package org.placebook.run.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.check.CheckResult;
import org.placebook.check.CheckedSheets;
import org.placebook.check.Checker;
import org.placebook.check.Rule;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.write.xlsx.BookWriter;

/**
 * A workbook checked against the rules of accessible, publishable spreadsheets.
 *
 * @param file where it is
 * @param results breaches and advice, by rule
 * @param refusals why it could not be read, if it could not
 */
public record WorkbookCheck(Path file, List<CheckResult> results, List<Finding> refusals) {

  /** Copies the lists. */
  public WorkbookCheck {
    results = List.copyOf(results);
    refusals = List.copyOf(refusals);
  }

  /** Checks a file; one that cannot be read gives no results and says why. */
  public static WorkbookCheck of(Path file) {
    return of(file, LimitSettings.inForce());
  }

  /** The same within limits. */
  public static WorkbookCheck of(Path file, LimitSettings settings) {
    return of(file, settings, Optional.empty());
  }

  /** The same of one of several workbooks that are much alike, whose sheets may be known. */
  public static WorkbookCheck of(Path file, LimitSettings settings, Optional<CheckedSheets> known) {
    try {
      return new WorkbookCheck(file, Checker.check(file, settings.limits(), known), List.of());
    } catch (UnreadableFile e) {
      return refused(file, e.place(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refused(
          file,
          Place.file(String.valueOf(file.getFileName())),
          "The file could not be read to its end (%s). Copy it to this computer and try again."
              .formatted(e.getMessage()));
    }
  }

  private static WorkbookCheck refused(Path file, Place place, String message) {
    return new WorkbookCheck(file, List.of(), List.of(Finding.error(place, message)));
  }

  /** Refusals and results as findings: a broken rule is an error, advice a note. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(refusals);
    results.forEach(result -> findings.add(result.finding()));
    return List.copyOf(findings);
  }

  /** How many rules hold, of all: those of which no breach was found. */
  public int holding() {
    return rules() - (int) broken().count();
  }

  /** How many rules there are. */
  public int rules() {
    return Checker.rules();
  }

  /** How many of the broken rules the guidance calls essential. */
  public int essentialBroken() {
    return (int) broken().filter(Rule::essential).count();
  }

  private Stream<Rule> broken() {
    return results.stream().filter(CheckResult::isError).map(CheckResult::rule).distinct();
  }

  /**
   * Results of one rule, essential rules first, then those that are broken more often.
   *
   * @param errors whether the rules are broken, or matters of judgement
   */
  public List<OfRule> byRule(boolean errors) {
    Map<Rule, List<CheckResult>> byRule = new LinkedHashMap<>();
    results.stream()
        .filter(result -> result.isError() == errors)
        .forEach(r -> byRule.computeIfAbsent(r.rule(), rule -> new ArrayList<>()).add(r));
    return byRule.values().stream()
        .sorted(
            Comparator.comparing((List<CheckResult> of) -> !of.get(0).rule().essential())
                .thenComparing(of -> -of.size()))
        .map(of -> new OfRule(line(of), of.stream().skip(1).map(WorkbookCheck::shown).toList()))
        .toList();
  }

  /**
   * What was found of a rule.
   *
   * @param line what, how often, the first place, how to put it right
   * @param others a line for each further place
   */
  public record OfRule(String line, List<String> others) {
    /** Copies the list. */
    public OfRule {
      others = List.copyOf(others);
    }
  }

  private static String shown(CheckResult result) {
    return result.place() + ": " + result.found();
  }

  private static String line(List<CheckResult> ofRule) {
    CheckResult first = ofRule.get(0);
    String often =
        ofRule.size() == 1 ? "" : " (%d places, the first is here)".formatted(ofRule.size());
    return "%sRule %d, %s: %s%s. %s %s"
        .formatted(
            first.rule().essential() ? "essential: " : "",
            first.rule().number(),
            first.rule().name(),
            first.place(),
            often,
            first.found(),
            first.remedy());
  }

  /** Whether no rule is broken. */
  public boolean isClean() {
    return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** One object in JSON for each file, in an array. */
  public static String json(List<WorkbookCheck> checks) {
    return CheckJson.of(checks);
  }

  /**
   * Writes the results as a workbook whose table links to the cells; a file that is there already
   * is not replaced.
   *
   * @return why it could not be written, if it could not
   */
  public static Optional<Finding> report(List<WorkbookCheck> checks, Path target) {
    return NewFile.write(
        target, path -> BookWriter.write(CheckReportBook.of(checks), Optional.empty(), path));
  }
}
