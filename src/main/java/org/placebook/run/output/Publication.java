package org.placebook.run.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.TableSheet;
import org.placebook.files.Trees;
import org.placebook.files.Workroom;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.write.ods.CsvWriter;
import org.placebook.write.ods.OdsWriter;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.plan.ValuesOnly;
import org.placebook.write.xlsx.BookWriter;

/**
 * The copies for the public, in a folder beside the working copy: a workbook of values as xlsx and
 * ods, and each table as CSV with what the files hold said in CSVW metadata. The folder appears
 * under its name only when all of it is written and keeps the rules.
 */
public final class Publication {
  /** A list of links to the sheets, which says nothing outside the workbook. */
  private static final String CONTENTS = "Contents";

  private final Book book;
  private final Optional<TemplateStyles> styles;
  private final PublishedNames names;
  private final List<Finding> findings = new ArrayList<>();

  private Publication(Book book, Optional<TemplateStyles> styles, String base) {
    this.book = ValuesOnly.of(book);
    this.styles = styles;
    this.names = new PublishedNames(base);
  }

  /**
   * What became of it.
   *
   * @param files what was written; none where a rule is broken
   * @param findings the rules that are broken
   */
  public record Result(List<Path> files, List<Finding> findings) {}

  /**
   * Writes the copies of a book.
   *
   * @param styles the cell styles of a template, or none
   * @param target what the files' names begin with, and where the folder of copies is made
   */
  public static Result write(Book book, Optional<TemplateStyles> styles, Target target)
      throws IOException {
    return new Publication(book, styles, target.base()).write(target);
  }

  private Result write(Target target) throws IOException {
    try (Workroom room = target.room()) {
      Path part = Files.createDirectory(room.resolve("published"));
      fill(part);
      if (!findings.isEmpty()) {
        return new Result(List.of(), findings);
      }
      Path whole = target.placeFolder(part, names.base(), "-published");
      return new Result(Trees.list(whole), List.of());
    }
  }

  private void fill(Path folder) throws IOException {
    Path workbook = folder.resolve(names.workbook("xlsx"));
    BookWriter.write(book, styles, workbook);
    check(workbook);
    Path open = folder.resolve(names.workbook("ods"));
    try (OutputStream out = Files.newOutputStream(open)) {
      OdsWriter.write(book, styles, out);
    }
    check(open);
    List<CsvMetadata.Entry> entries = new ArrayList<>();
    for (TableSheet table : tables()) {
      String name = names.table(table.name(), "csv");
      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        CsvWriter.write(table, out);
      }
      entries.add(new CsvMetadata.Entry(name, table));
    }
    Files.writeString(
        folder.resolve(names.base() + "-metadata.json"),
        CsvMetadata.of(book.properties(), entries),
        StandardCharsets.UTF_8);
  }

  private void check(Path file) {
    WorkbookCheck.of(file).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(findings::add);
  }

  private List<TableSheet> tables() {
    return book.sheets().stream()
        .filter(sheet -> !sheet.name().equals(CONTENTS))
        .filter(TableSheet.class::isInstance)
        .map(TableSheet.class::cast)
        .toList();
  }
}
