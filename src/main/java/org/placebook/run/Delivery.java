package org.placebook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.front.Assembly;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.write.chart.Pictures;
import org.placebook.write.part.DeflatedBlocks;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.xlsx.BookWriter;

/**
 * Hands the finished workbook over: written out of sight, checked against the rules of accessible
 * spreadsheets, then given its name. A working copy that breaks a rule is handed over all the same,
 * because the analyst's work is in it, and what is wrong is said; copies for the public are not.
 */
final class Delivery {
  private final Path folder;
  private final String base;
  private final String stem;
  private final Optional<TemplateStyles> styles;
  private final Progress progress;
  private final Optional<Finding> claim;
  private final Optional<DeflatedBlocks> blocks;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Path> published = new ArrayList<>();
  private List<String> points = List.of();
  private Optional<Path> workbook = Optional.empty();
  private Optional<Book> drawn = Optional.empty();

  /**
   * A delivery into a folder.
   *
   * @param base what the names of copies and pictures begin with
   * @param name what the working copy is to be called; none for the usual name
   * @param blocks what the working copy has in common with others that are written beside it
   */
  Delivery(
      Path folder,
      String base,
      Optional<String> name,
      Optional<TemplateStyles> styles,
      Progress progress,
      Optional<Finding> claim,
      Optional<DeflatedBlocks> blocks) {
    this.folder = folder;
    this.base = base;
    this.stem = name.orElse(base + "-finished");
    this.styles = styles;
    this.progress = progress;
    this.claim = claim;
    this.blocks = blocks;
  }

  /** Adds what was found on the way to a copy. */
  void add(List<Finding> found) {
    findings.addAll(found);
  }

  /** An edition may show nothing: it is not handed over, and no picture is drawn. */
  void nothing() {
    drawn = Optional.empty();
  }

  /** Writes a copy of the workbook. The last one is drawn: a picture shows no more than it may. */
  void handOver(Assembly.Result copy, Edition edition) throws IOException {
    drawn = Optional.of(copy.book());
    if (edition == Edition.WORKING) {
      findings.addAll(copy.findings());
      points = MainPoints.of(copy.book());
      workbook = Optional.of(working(copy.book()));
    } else {
      published.addAll(published(copy.book()));
    }
  }

  /** Draws the pictures that were asked for and says what became of all. */
  Outcome.Finished finished(Extras extras) throws IOException {
    List<Path> pictures =
        extras.pictures() && drawn.isPresent() ? pictures(drawn.get()) : List.of();
    return new Outcome.Finished(
        workbook.orElseThrow(), findings, published, pictures, claim, points, List.of());
  }

  /** Writes the working copy and answers where it is. */
  private Path working(Book book) throws IOException {
    Files.createDirectories(folder);
    Path target = FreeName.in(folder, stem, "xlsx");
    progress.begins("Writing " + target.getFileName());
    Path hidden = FreeName.hidden(folder, "finished");
    Path part = hidden.resolve(target.getFileName());
    try {
      BookWriter.write(book, styles, part, blocks);
      progress.begins("Checking " + target.getFileName());
      WorkbookCheck.of(part).findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(finding -> findings.add(Finding.warning(finding.place(), finding.message())));
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      Files.deleteIfExists(hidden);
    }
    return target;
  }

  /** Writes the copies for the public and answers where they are; none if a rule is broken. */
  private List<Path> published(Book book) throws IOException {
    progress.begins("Writing and checking the copies for publication");
    Publication.Result result = Publication.write(book, styles, base, folder);
    if (!result.findings().isEmpty()) {
      findings.addAll(result.findings());
      findings.add(
          Finding.error(
              Place.file(base),
              "The copies for publication were not written, because they would break the rules"
                  + " above. Put right what they name in the inputs or the recipe and run again."));
    }
    return result.files();
  }

  /** Writes the charts as pictures into a folder of their own and answers where they are. */
  private List<Path> pictures(Book book) throws IOException {
    progress.begins("Drawing the charts as pictures");
    List<Pictures.File> drawn = new ArrayList<>(Pictures.svg(book));
    if (drawn.isEmpty()) {
      findings.add(
          Finding.warning(
              Place.file(base),
              "No pictures were written, because the workbook has no charts. The recipe's sheet"
                  + " Charts asks for them."));
      return List.of();
    }
    try {
      drawn.addAll(Pictures.png(book));
    } catch (IOException e) {
      findings.add(
          Finding.warning(
              Place.file(base),
              "The pictures were written as SVG only: %s".formatted(e.getMessage())));
    }
    Path pictures = Files.createDirectories(FreeName.folder(folder, base + "-pictures"));
    List<Path> written = new ArrayList<>();
    for (Pictures.File file : drawn) {
      written.add(Files.write(pictures.resolve(file.name()), file.bytes()));
    }
    return written;
  }
}
