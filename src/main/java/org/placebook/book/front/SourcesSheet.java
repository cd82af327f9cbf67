package org.placebook.book.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.SheetColumn;
import org.placebook.book.SourceFile;
import org.placebook.book.TableSheet;
import org.placebook.book.correlation.PairCells;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.ShownInput;
import org.placebook.book.table.DerivedCells;
import org.placebook.book.table.FormulaLine;
import org.placebook.book.table.TextTable;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;

/**
 * The sheet Sources: files, recipe, version, each formula in words, and what is not live and why.
 */
final class SourcesSheet {
  private static final String FROM_FILES = "Made this workbook from the files above.";

  /** What every formula has around it, for a checker who reads one. */
  private static final String GUARDS =
      "COUNT asks whether all parts are figures. Where one is not, the cell shows the first"
          + " shorthand among the parts, such as [c]; a gap is never taken for 0. A divisor of 0"
          + " gives [z]. SUBSTITUTE(…,\"low\",\"x\") makes [x] of [low], which passes only as the"
          + " numerator of a quotient and counts as 0 only in a sum. What is pointed at on Workings"
          + " stands there in a column of its own, the figures of inputs looked up by area.";

  private final List<String> kinds = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  static TableSheet of(Assembly.Request request, WorkedOut worked) {
    List<FormulaLine> formulas = worked.formulas();
    Map<ColumnSpec, String> words = new HashMap<>();
    formulas.forEach(line -> words.putIfAbsent(line.spec(), line.words()));
    SourcesSheet sheet = new SourcesSheet();
    if (request.isPublished()) {
      request.matching().inputs().forEach(sheet::input);
      sheet.add("Program", "Placebook " + request.version(), "Made this workbook.");
    } else {
      request.sources().forEach(sheet::file);
      String made = request.host().isPresent() ? "Added these sheets." : FROM_FILES;
      sheet.add("Program", "Placebook " + request.version(), made);
    }
    request.matching().inputs().forEach(sheet::boundaries);
    worked.data().all().forEach(sheet::shown);
    if (!formulas.isEmpty() && !request.isPublished()) {
      sheet.add("Formula", "How formulas begin", GUARDS);
    }
    for (TableSpec table : request.matching().recipe().tables()) {
      table.columns().forEach(column -> sheet.formula(table, column, words));
    }
    if (!request.isPublished()) {
      worked.derived().forEach(sheet::values);
    }
    return TextTable.printedInShort(
        "Sources",
        "Sources: where every figure comes from",
        List.of(
            TextTable.words("Kind", sheet.kinds),
            TextTable.words("What", sheet.subjects),
            TextTable.sentences("Explanation", sheet.sentences)));
  }

  private void add(String kind, String subject, String sentence) {
    kinds.add(kind);
    subjects.add(subject);
    sentences.add(sentence);
  }

  /** In short, for a published copy: what was used, without the analyst's files. */
  private void input(MatchedInput input) {
    Input said = input.input();
    List<String> parts = new ArrayList<>();
    parts.add(input.source().title());
    parts.add(said.measure());
    parts.add(said.period().isBlank() ? "" : "period " + said.period());
    said.basis().ifPresent(basis -> parts.add("counted by " + basis.words()));
    parts.removeIf(String::isBlank);
    String sentence =
        parts.isEmpty() ? "Figures of the source on the cover" : String.join("; ", parts);
    add("Input", said.name(), sentence + ".");
  }

  private void boundaries(MatchedInput input) {
    input
        .rezoned()
        .ifPresent(
            rezoned ->
                add("Lookup", input.input().name(), rezoned.said() + " " + rezoned.source()));
  }

  private void shown(InputCells cells) {
    if (cells instanceof ShownInput shown) {
      add(
          "Input",
          shown.input().input().name(),
          "All its areas and figures stand on the worksheet %s as they were read, so there is no data sheet that would hold them again."
              .formatted(shown.name()));
    }
  }

  private void file(SourceFile file) {
    StringBuilder said = new StringBuilder("File " + file.file());
    if (!file.sheet().isEmpty()) {
      said.append(", worksheet ").append(file.sheet());
      said.append(file.range().isEmpty() ? "" : ", cells " + file.range());
    }
    if (!file.period().isEmpty()) {
      said.append(", period ").append(file.period());
    }
    said.append(file.sha256().isEmpty() ? "." : ". SHA-256 " + file.sha256() + ".");
    add(file.role().equals("recipe") ? "Recipe" : "Input", file.role(), said.toString());
  }

  /** As the recipe has it, and in words where it is live. */
  private void formula(TableSpec table, ColumnSpec column, Map<ColumnSpec, String> words) {
    String each = column.forEach().map(list -> ", for each of " + list).orElse("");
    add(
        "Formula",
        table.name() + ", " + column.heading().replace('\n', ' '),
        column.formulaText().strip()
            + each
            + Optional.ofNullable(words.get(column)).map(said -> ". " + said).orElse(""));
  }

  /** Columns, or rows of columns, that hold values because Excel has no form for them. */
  private void values(TableSheet sheet) {
    Set<String> plain = new LinkedHashSet<>();
    for (SheetColumn column : sheet.columns()) {
      String heading = column.heading().replace('\n', ' ');
      if (column.cells() instanceof DerivedCells cells) {
        why(cells).forEach(why -> add("Value", sheet.name() + ", " + heading, why));
      } else if (column.cells() instanceof PairCells pairs && isPlain(pairs)) {
        plain.add(heading);
      }
    }
    if (!plain.isEmpty()) {
      add(
          "Value",
          sheet.name(),
          "Written as values, because Excel has no function for them that is quick enough: "
              + String.join("; ", plain)
              + ".");
    }
  }

  private static boolean isPlain(PairCells cells) {
    return cells.size() > 0 && cells.formula(0).isEmpty() && !cells.isLabel();
  }

  /** Why cells hold values, and how many do. */
  private static List<String> why(DerivedCells cells) {
    List<String> sentences = new ArrayList<>();
    cells
        .reasons()
        .forEach(
            (why, count) ->
                sentences.add(
                    String.format(
                        Locale.ROOT,
                        "%s of %,d cells %s written as %s, because %s.",
                        count == cells.size() ? "All" : String.format(Locale.ROOT, "%,d", count),
                        cells.size(),
                        count == 1 ? "is" : "are",
                        count == 1 ? "a value" : "values",
                        why)));
    return sentences;
  }
}
