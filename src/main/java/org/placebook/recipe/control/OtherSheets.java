package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.recipe.ChartKind;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.CoverItem;
import org.placebook.recipe.FindingKind;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.WorkbookFor;

/** Reads the sheets Charts, Findings, Cover and Notes. */
final class OtherSheets {
  /**
   * A language of two or three letters, then perhaps a script, a country: en, en-GB, sr-Latn-RS.
   */
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?");

  private final RecipeFindings faults;

  OtherSheets(RecipeFindings faults) {
    this.faults = faults;
  }

  List<ChartSpec> charts(List<ControlRow> rows) {
    List<ChartSpec> charts = new ArrayList<>();
    for (ControlRow row : rows) {
      row.word("Kind", ChartKind.class, faults).ifPresent(kind -> charts.add(chart(row, kind)));
    }
    return charts;
  }

  private static ChartSpec chart(ControlRow row, ChartKind kind) {
    return new ChartSpec(
        row.text("Table"),
        kind,
        row.text("Of"),
        row.text("X"),
        row.text("Y"),
        row.text("Label"),
        row.text("Title"),
        row.text("Alt text"),
        row.place());
  }

  List<FindingSpec> findings(List<ControlRow> rows, DeclaredNames known) {
    List<FindingSpec> findings = new ArrayList<>();
    for (ControlRow row : rows) {
      List<String> notes = known.notes(row, faults);
      row.word("Finding", FindingKind.class, faults)
          .ifPresent(
              kind ->
                  findings.add(
                      new FindingSpec(
                          row.text("Table"), kind, row.text("Of"), notes, row.place())));
    }
    return findings;
  }

  Map<CoverItem, String> cover(List<ControlRow> rows) {
    Unique items = new Unique("item", faults);
    Map<CoverItem, String> cover = new EnumMap<>(CoverItem.class);
    for (ControlRow row : rows) {
      items.add(row.cell("Item"));
      Optional<CoverItem> item = row.word("Item", CoverItem.class, faults);
      item.filter(i -> !row.cell("Value").isBlank())
          .filter(i -> i != CoverItem.LANGUAGE || isLanguage(row.cell("Value")))
          .ifPresent(i -> cover.put(i, row.cell("Value").text()));
      item.filter(CoverItem.WORKBOOK_FOR::equals)
          .ifPresent(i -> row.word("Value", WorkbookFor.class, faults));
    }
    return cover;
  }

  private boolean isLanguage(ControlCell cell) {
    boolean isTag = LANGUAGE.matcher(cell.text().strip()).matches();
    if (!isTag) {
      faults.warning(
          cell.place(),
          "'%s' is no tag of a language, which programs that read aloud go by; en-GB is taken. Write a tag such as en-GB for English or cy for Welsh"
              .formatted(cell.text().strip()));
    }
    return isTag;
  }

  List<NoteRow> notes(List<ControlRow> rows) {
    Unique names = new Unique("note", faults);
    List<NoteRow> notes = new ArrayList<>();
    for (ControlRow row : rows) {
      names.add(row.cell("Note"));
      notes.add(new NoteRow(row.text("Note"), row.text("Text")));
    }
    return notes;
  }
}
