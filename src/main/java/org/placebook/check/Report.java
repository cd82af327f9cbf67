package org.placebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placebook.table.Place;

/**
 * Gathers what is found, and what rules keep of sheets for when they look at the workbook. Places
 * say nothing of the file, so what is found of a sheet is so in each workbook that has it.
 */
final class Report {
  private final List<CheckResult> results = new ArrayList<>();
  private final List<Object> kept = new ArrayList<>();

  /**
   * What was found of a sheet.
   *
   * @param results in the order of the rules
   * @param kept what rules keep of it
   */
  record OfSheet(List<CheckResult> results, List<Object> kept) {
    OfSheet {
      results = List.copyOf(results);
      kept = List.copyOf(kept);
    }
  }

  OfSheet ofSheet() {
    return new OfSheet(results, kept);
  }

  void add(OfSheet sheet) {
    results.addAll(sheet.results());
    kept.addAll(sheet.kept());
  }

  /** Keeps what a rule wants to know of a sheet when it looks at the workbook. */
  void keep(Object ofSheet) {
    kept.add(ofSheet);
  }

  /** What a rule kept of sheets, in their order. */
  <T> List<T> kept(Class<T> kind) {
    return kept.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void error(Rule rule, Place place, String found, String remedy) {
    results.add(new CheckResult(rule, CheckResult.Level.ERROR, place, found, remedy));
  }

  void advice(Rule rule, Place place, String found, String remedy) {
    results.add(new CheckResult(rule, CheckResult.Level.ADVICE, place, found, remedy));
  }

  /** An error of several cells of a sheet, if there are any. */
  void error(Rule rule, CheckedSheet sheet, CellList cells, String found, String remedy) {
    if (!cells.isEmpty()) {
      error(rule, cells.place(sheet), found + cells.others(), remedy);
    }
  }

  /** An error for each fault of a sheet's cells. */
  void errors(Rule rule, CheckedSheet sheet, CellLists faults, String remedy) {
    faults.forEach((fault, cells) -> error(rule, sheet, cells, fault, remedy));
  }

  /** Advice on several cells of a sheet, if there are any. */
  void advice(Rule rule, CheckedSheet sheet, CellList cells, String found, String remedy) {
    if (!cells.isEmpty()) {
      advice(rule, cells.place(sheet), found + cells.others(), remedy);
    }
  }

  /** Errors before advice, each by rule, then as found, all of them in a file. */
  List<CheckResult> results(String file) {
    List<CheckResult> sorted = new ArrayList<>();
    results.forEach(result -> sorted.add(result.in(file)));
    sorted.sort(
        Comparator.comparing(CheckResult::level)
            .thenComparingInt((CheckResult result) -> result.rule().number()));
    return List.copyOf(sorted);
  }
}
