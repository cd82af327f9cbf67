package org.placebook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.placebook.book.front.InCommon;
import org.placebook.book.front.IndexBook;
import org.placebook.files.Awaited;
import org.placebook.files.Workroom;
import org.placebook.recipe.match.Matching;
import org.placebook.run.output.Alike;
import org.placebook.run.output.Target;
import org.placebook.table.Finding;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.xlsx.BookWriter;

/**
 * Writes a workbook for each area or group, side by side, and an index that leads to each. They are
 * written into a folder out of sight, which gets its name when all are there.
 */
final class EachArea {
  private static final String INDEX = "index.xlsx";

  private final Matching matching;
  private final Finishing finishing;
  private final Optional<TemplateStyles> styles;
  private final Progress progress;
  private final InputsAtRest inputs;
  private final Alike alike = new Alike();

  EachArea(
      Matching matching,
      Finishing finishing,
      Optional<TemplateStyles> styles,
      Progress progress,
      InputsAtRest inputs) {
    this.matching = matching;
    this.finishing = finishing;
    this.styles = styles;
    this.inputs = inputs;
    this.progress =
        step -> {
          synchronized (this) {
            progress.begins(step);
          }
        };
  }

  /**
   * Writes them.
   *
   * @param parts for whom
   * @param target where the folder of workbooks goes, and what its name begins with
   */
  Outcome.Finished into(List<WorkbookPart> parts, Target target) throws IOException {
    try (Workroom room = target.room()) {
      Path made = Files.createDirectory(room.resolve("each"));
      List<Outcome.Finished> finished = written(parts, made);
      index(parts, finished, made.resolve(INDEX));
      inputs.mustBe();
      Path whole = target.placeFolder(made, target.base(), "-each");
      return outcome(finished, path -> whole.resolve(made.relativize(path)), whole);
    }
  }

  private List<Outcome.Finished> written(List<WorkbookPart> parts, Path folder) throws IOException {
    Optional<InCommon> known = Optional.of(finishing.inCommon(parts.get(0).ours()));
    ExecutorService writers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Outcome.Finished>> coming = new ArrayList<>();
      for (WorkbookPart part : parts) {
        coming.add(
            writers.submit(() -> finishing.into(delivery(part, folder), part.ours(), known)));
      }
      List<Outcome.Finished> finished = new ArrayList<>();
      for (Future<Outcome.Finished> one : coming) {
        finished.add(Awaited.of(one));
      }
      return finished;
    } finally {
      stop(writers);
    }
  }

  /** Nothing is being written any more when the folder is tidied up. */
  private static void stop(ExecutorService writers) throws IOException {
    writers.shutdownNow();
    try {
      writers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw Awaited.stopped(e);
    }
  }

  private Delivery delivery(WorkbookPart part, Path folder) {
    progress.begins("Writing " + part.file());
    Target target = new Target(folder, part.base(), ".xlsx");
    return new Delivery(
        target, styles, Progress.SILENT, inputs, Optional.empty(), Optional.of(alike));
  }

  private void index(List<WorkbookPart> parts, List<Outcome.Finished> finished, Path file)
      throws IOException {
    progress.begins("Writing " + INDEX);
    List<IndexBook.Entry> entries = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String workbook = finished.get(i).workbook().getFileName().toString();
      entries.add(new IndexBook.Entry(parts.get(i).name(), parts.get(i).code(), workbook));
    }
    BookWriter.write(IndexBook.of(matching, entries), styles, file);
  }

  /** All that was found, each once: most is found anew for each workbook. */
  private Outcome.Finished outcome(
      List<Outcome.Finished> finished, Function<Path, Path> moved, Path whole) {
    Set<Finding> findings = new LinkedHashSet<>();
    List<Path> each = new ArrayList<>();
    List<Path> published = new ArrayList<>();
    List<Path> pictures = new ArrayList<>();
    List<Path> reports = new ArrayList<>();
    for (Outcome.Finished one : finished) {
      findings.addAll(one.findings());
      each.add(moved.apply(one.workbook()));
      one.published().stream().map(moved).forEach(published::add);
      one.pictures().stream().map(moved).forEach(pictures::add);
      one.reports().stream().map(moved).forEach(reports::add);
    }
    return new Outcome.Finished(
        whole.resolve(INDEX),
        List.copyOf(findings),
        published,
        pictures,
        Optional.empty(),
        List.of(),
        each,
        reports);
  }
}
