package org.placebook.run.output;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Link;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.SheetColumn.Kind;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.check.CheckResult;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The results of checks as a workbook of its own, which obeys the rules itself. */
final class CheckReportBook {
  private static final String RESULTS = "Results";

  /** Dates of a report would make two runs differ; the file's own time says when it was made. */
  private static final LocalDate NO_DATE = LocalDate.of(2026, 1, 1);

  private CheckReportBook() {}

  /** One row of the table. */
  private record Entry(
      Path path, Place place, String level, String rule, String found, String remedy) {}

  static Book of(List<WorkbookCheck> checks) {
    Properties properties =
        new Properties(
            "Accessibility check of spreadsheets",
            "Placebook, on behalf of its user's organisation",
            "en-GB",
            "accessibility, spreadsheets, check",
            "What breaks the rules of accessible spreadsheets, and how to put it right.",
            NO_DATE);
    return new Book(properties, List.of(cover(checks), results(entries(checks))));
  }

  private static TextSheet cover(List<WorkbookCheck> checks) {
    List<TextLine> lines = new ArrayList<>();
    lines.add(
        TextLine.body(
            "Checked against the guidance of the UK Government Analysis Function: Releasing"
                + " statistics in spreadsheets, Making spreadsheets accessible, Using symbols in"
                + " tables."));
    for (WorkbookCheck check : checks) {
      long errors = check.results().stream().filter(CheckResult::isError).count();
      lines.add(
          TextLine.body(
              check.refusals().isEmpty()
                  ? "%s: %d broken, %d to judge."
                      .formatted(
                          check.file().getFileName(), errors, check.results().size() - errors)
                  : "%s could not be read.".formatted(check.file().getFileName())));
    }
    lines.add(TextLine.link("Results", new Link.Within(RESULTS, "A1")));
    return new TextSheet("Cover", "Accessibility check of spreadsheets", lines);
  }

  private static List<Entry> entries(List<WorkbookCheck> checks) {
    List<Entry> entries = new ArrayList<>();
    for (WorkbookCheck check : checks) {
      for (Finding refusal : check.refusals()) {
        entries.add(
            new Entry(
                check.file(), refusal.place(), "Not read", "None", refusal.message(), "As found"));
      }
      for (CheckResult result : check.results()) {
        entries.add(entry(check.file(), result));
      }
    }
    if (entries.isEmpty()) {
      Place place = Place.file("All files");
      entries.add(new Entry(Path.of(""), place, "Clean", "All", "No rule is broken", "Nothing"));
    }
    return entries;
  }

  private static Entry entry(Path file, CheckResult result) {
    return new Entry(
        file,
        result.place(),
        result.isError() ? "Broken" : "To judge",
        result.rule().number() + ": " + result.rule().name(),
        result.found(),
        result.remedy());
  }

  private static TableSheet results(List<Entry> entries) {
    return new TableSheet(
        RESULTS,
        "What breaks the rules, and how to put it right",
        "Check_results",
        List.of(
            TextLine.body("This worksheet contains one table."),
            TextLine.body("A cell's address leads to the cell in the checked file.")),
        List.of(
            column("File", Kind.LABEL, entries, entry -> entry.place.file()),
            column("Sheet", Kind.LABEL, entries, entry -> orWhole(entry.place.sheet())),
            addresses(entries),
            column("Level", Kind.LABEL, entries, Entry::level),
            column("Rule", Kind.SENTENCE, entries, Entry::rule),
            column("Found", Kind.SENTENCE, entries, Entry::found),
            column("How to put it right", Kind.SENTENCE, entries, Entry::remedy)),
        Collections.nCopies(entries.size(), RowRole.BODY),
        List.of(),
        List.of());
  }

  private static String orWhole(String part) {
    return part.isEmpty() ? "Whole" : part;
  }

  private static SheetColumn column(
      String heading, Kind kind, List<Entry> entries, Function<Entry, String> text) {
    return new SheetColumn(heading, kind, "General", new TextCells(entries, text));
  }

  private static SheetColumn addresses(List<Entry> entries) {
    Cells cells =
        new TextCells(entries, entry -> orWhole(entry.place.cell())) {
          @Override
          public Optional<Link> link(int row) {
            Entry entry = entries.get(row);
            return entry.place.cell().isEmpty()
                ? Optional.empty()
                : Optional.of(new Link.Out(address(entry)));
          }
        };
    return new SheetColumn("Cell", Kind.LABEL, "General", cells);
  }

  /** The cell in the checked file, as a file address with the place behind the hash. */
  private static String address(Entry entry) {
    String place = "'" + entry.place.sheet().replace("'", "''") + "'!" + entry.place.cell();
    URI file = entry.path.toAbsolutePath().toUri();
    return file + "#" + place.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
  }

  private static class TextCells implements Cells {
    private final List<Entry> entries;
    private final Function<Entry, String> text;

    TextCells(List<Entry> entries, Function<Entry, String> text) {
      this.entries = entries;
      this.text = text;
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Value value(int row) {
      return new Text(text.apply(entries.get(row)));
    }
  }
}
