package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.word.ChartKind;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.WorkbookFor;

/** Reads the sheets Charts, Findings, Cover and Notes. */
final class OtherSheets {
  /**
   * A language of two or three letters, then perhaps a script, a country: en, en-GB, sr-Latn-RS.
   */
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?");

  private OtherSheets() {}

  static WithFaults<List<ChartSpec>> charts(List<ControlRow> rows) {
    ControlFaults faults = new ControlFaults();
    List<ChartSpec> charts = new ArrayList<>();
    for (ControlRow row : rows) {
      faults
          .from(row.word("Kind", ChartKind.class))
          .ifPresent(kind -> charts.add(chart(row, kind)));
    }
    return faults.with(charts);
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

  static WithFaults<List<FindingSpec>> findings(List<ControlRow> rows, DeclaredNames known) {
    ControlFaults faults = new ControlFaults();
    List<FindingSpec> findings = new ArrayList<>();
    for (ControlRow row : rows) {
      List<String> notes = faults.from(known.notes(row));
      faults
          .from(row.word("Finding", FindingKind.class))
          .ifPresent(
              kind ->
                  findings.add(
                      new FindingSpec(
                          row.text("Table"), kind, row.text("Of"), notes, row.place())));
    }
    return faults.with(findings);
  }

  static WithFaults<Map<CoverItem, String>> cover(List<ControlRow> rows) {
    ControlFaults faults = new ControlFaults();
    Unique items = new Unique("item");
    Map<CoverItem, String> cover = new EnumMap<>(CoverItem.class);
    for (ControlRow row : rows) {
      items.add(row.cell("Item")).ifPresent(faults::add);
      Optional<CoverItem> item = faults.from(row.word("Item", CoverItem.class));
      ControlCell value = row.cell("Value");
      boolean isNoLanguage =
          item.filter(CoverItem.LANGUAGE::equals).isPresent() && !isLanguage(value);
      if (isNoLanguage && !value.isBlank()) {
        faults.add(noLanguage(value));
      } else if (!value.isBlank()) {
        item.ifPresent(i -> cover.put(i, value.text()));
      }
      item.filter(CoverItem.WORKBOOK_FOR::equals)
          .ifPresent(i -> faults.from(row.word("Value", WorkbookFor.class)));
    }
    return faults.with(cover);
  }

  private static boolean isLanguage(ControlCell cell) {
    return LANGUAGE.matcher(cell.text().strip()).matches();
  }

  private static ControlFault noLanguage(ControlCell cell) {
    return ControlFault.warning(
        cell.place(),
        "'%s' is no tag of a language, which programs that read aloud go by; en-GB is taken. Write a tag such as en-GB for English or cy for Welsh"
            .formatted(cell.text().strip()));
  }

  static WithFaults<List<NoteRow>> notes(List<ControlRow> rows) {
    ControlFaults faults = new ControlFaults();
    Unique names = new Unique("note");
    List<NoteRow> notes = new ArrayList<>();
    for (ControlRow row : rows) {
      names.add(row.cell("Note")).ifPresent(faults::add);
      notes.add(new NoteRow(row.text("Note"), row.text("Text")));
    }
    return faults.with(notes);
  }
}
