package org.placebook.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placebook.book.Book;
import org.placebook.book.Edition;
import org.placebook.book.front.Assembly;
import org.placebook.files.Trees;
import org.placebook.files.Trouble;
import org.placebook.files.Workroom;
import org.placebook.run.output.Alike;
import org.placebook.run.output.LimitSettings;
import org.placebook.run.output.Publication;
import org.placebook.run.output.Target;
import org.placebook.run.output.Withheld;
import org.placebook.run.output.WorkbookCheck;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.write.chart.Pictures;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.word.WordReport;
import org.placebook.write.xlsx.BookWriter;

/**
 * Hands the finished workbook over: written out of sight, checked against the rules of accessible
 * spreadsheets, then given its name. A working copy that breaks a rule is handed over all the same,
 * because the analyst's work is in it, and what is wrong is said; copies for the public are not.
 */
final class Delivery {
  private final Target target;
  private final Optional<TemplateStyles> styles;
  private final Progress progress;
  private final InputsAtRest inputs;
  private final Optional<Finding> claim;
  private final Optional<Alike> alike;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Path> published = new ArrayList<>();
  private List<String> points = List.of();
  private Optional<Path> workbook = Optional.empty();
  private Optional<Book> drawn = Optional.empty();

  /**
   * A delivery.
   *
   * @param alike what the working copy has in common with others that are written beside it
   */
  Delivery(
      Target target,
      Optional<TemplateStyles> styles,
      Progress progress,
      InputsAtRest inputs,
      Optional<Finding> claim,
      Optional<Alike> alike) {
    this.target = target;
    this.styles = styles;
    this.progress = progress;
    this.inputs = inputs;
    this.claim = claim;
    this.alike = alike;
  }

  /** Takes in what stands in the way of copies for the public. */
  void mustHold(List<Finding> faults) {
    findings.addAll(faults);
  }

  /**
   * Writes a copy of the workbook. The last one is drawn: a picture shows no more than it may.
   *
   * @param copy makes it
   * @param extras that may be made of it
   * @throws IOException if there is no working copy; without the others it is handed over too
   */
  void handOver(Supplier<Assembly.Result> copy, Edition edition, Extras extras) throws IOException {
    if (edition == Edition.WORKING) {
      workbook = Optional.of(working(copy, extras));
      return;
    }
    Book book = copy.get().book();
    drawn = Optional.of(book).filter(made -> extras.areMadeOfIt());
    if (isWhole()) {
      published.addAll(published(book));
    }
  }

  /** What is not whole, or says of itself what is not so, is not for the public. */
  private boolean isWhole() {
    boolean isWhole = findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    if (!isWhole) {
      findings.add(
          Finding.error(
              Place.file(target.base()),
              "No copies for publication were made, because of what must be put right first. Put it"
                  + " right and run again."));
    }
    return isWhole;
  }

  /** Draws the pictures that were asked for and says what became of all. */
  Outcome.Finished finished(Extras extras) {
    List<Path> pictures =
        extras.pictures() && drawn.isPresent() ? pictures(drawn.get()) : List.of();
    return new Outcome.Finished(
        workbook.orElseThrow(),
        findings,
        published,
        pictures,
        claim,
        points,
        List.of(),
        extras.report() ? drawn.flatMap(this::report).stream().toList() : List.of());
  }

  /** Writes the Word document and answers where it is. */
  private Optional<Path> report(Book book) {
    String ending = "-report.docx";
    progress.begins("Writing " + target.base() + ending);
    try (Workroom room = target.room()) {
      Path part = room.resolve(target.base() + ending);
      try (OutputStream out = Files.newOutputStream(part)) {
        WordReport.write(book, out);
      }
      return Optional.of(target.placeBeside(part, ending));
    } catch (IOException e) {
      unwritten("report", e);
      return Optional.empty();
    }
  }

  /** Writes the working copy and answers where it is. */
  private Path working(Supplier<Assembly.Result> copy, Extras extras) throws IOException {
    try (Workroom room = target.room()) {
      String name = target.workbook();
      Path part = room.resolve(name);
      write(copy, extras, part);
      progress.begins("Checking " + name);
      WorkbookCheck.of(part, LimitSettings.inForce(), alike.map(Alike::checked)).findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(finding -> findings.add(Finding.warning(finding.place(), finding.message())));
      inputs.mustBe();
      return target.place(part);
    }
  }

  /** The book is let go of when it is written: of many areas, checking needs the memory. */
  private void write(Supplier<Assembly.Result> copy, Extras extras, Path part) throws IOException {
    Assembly.Result made = copy.get();
    findings.addAll(made.findings());
    Withheld.in(made.book(), target.base()).ifPresent(findings::add);
    points = made.points();
    drawn = Optional.of(made.book()).filter(book -> extras.areMadeOfIt());
    progress.begins("Writing " + part.getFileName());
    BookWriter.write(made.book(), styles, part, alike.map(Alike::written));
  }

  /** Writes the copies for the public and answers where they are; none if a rule is broken. */
  private List<Path> published(Book book) {
    progress.begins("Writing and checking the copies for publication");
    Publication.Result result;
    try {
      result = Publication.write(book, styles, target);
    } catch (IOException e) {
      unwritten("copies for publication", e);
      return List.of();
    }
    if (!result.findings().isEmpty()) {
      findings.addAll(result.findings());
      findings.add(
          Finding.error(
              Place.file(target.base()),
              "The copies for publication were not written, because they would break the rules"
                  + " above. Put right what they name in the inputs or the recipe and run again."));
    }
    return result.files();
  }

  /** The working copy is there whatever became of what was asked for beside it. */
  private void unwritten(String what, IOException why) {
    findings.add(
        Finding.error(
            Place.file(target.folder().toString()),
            "The %s could not be written (%s). The finished workbook is there: %s. Make room, or see that you may write to the folder, and run again."
                .formatted(what, Trouble.words(why), workbook.orElseThrow().getFileName())));
  }

  /** Writes the charts as pictures into a folder of their own and answers where they are. */
  private List<Path> pictures(Book book) {
    progress.begins("Drawing the charts as pictures");
    try {
      return drawn(book);
    } catch (IOException e) {
      unwritten("pictures", e);
      return List.of();
    }
  }

  private List<Path> drawn(Book book) throws IOException {
    List<Pictures.File> files = new ArrayList<>(Pictures.svg(book));
    if (files.isEmpty()) {
      findings.add(
          Finding.warning(
              Place.file(target.base()),
              "No pictures were written, because the workbook has no charts. The recipe's sheet"
                  + " Charts asks for them."));
      return List.of();
    }
    try {
      files.addAll(Pictures.png(book));
    } catch (IOException e) {
      findings.add(
          Finding.warning(
              Place.file(target.base()),
              "The pictures were written as SVG only: %s".formatted(e.getMessage())));
    }
    try (Workroom room = target.room()) {
      Path whole = Files.createDirectory(room.resolve("pictures"));
      for (Pictures.File file : files) {
        Files.write(whole.resolve(file.name()), file.bytes());
      }
      return Trees.list(target.placeFolder(whole, target.base(), "-pictures"));
    }
  }
}
