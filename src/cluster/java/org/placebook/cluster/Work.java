package org.placebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.child.ChildLimits;
import org.placebook.child.ChildLoop;
import org.placebook.child.ChildTrouble;
import org.placebook.child.FindingLine;
import org.placebook.files.Digest;
import org.placebook.files.Placing;
import org.placebook.files.Workroom;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.watch.DropTask;

/**
 * The work on a job. Its folder is made out of sight, whole, with its line of the manifest, and
 * gets its name in one step that never replaces: of a task that is repeated, or run twice at once,
 * the first to be done counts, and the others take what is there.
 */
final class Work {
  private static final String LINE = "manifest-line.csv";
  private static final String ROOMS = ".work";

  private final Job job;
  private final Path out;
  private final Machine machine;
  private final long start = System.nanoTime();

  private Work(Job job, Path out, Machine machine) {
    this.job = job;
    this.out = out;
    this.machine = machine;
  }

  /**
   * Makes a workbook, or takes the one that is there.
   *
   * @param out the folder of results
   * @throws IOException if nothing can be written, so that another machine may try
   */
  static Line on(Job job, Path out) throws IOException, InterruptedException {
    return new Work(job, out, Machine.here()).line();
  }

  /** The line of a job that nothing could be written of. */
  static Line unwritten(Job job, IOException why) {
    return new Line(job.name(), "", "", 0, 0, "", "It could not be written: " + why.getMessage());
  }

  private Line line() throws IOException, InterruptedException {
    Path place = out.resolve(job.name());
    if (Files.exists(place)) {
      return there(place);
    }
    Path rooms = Files.createDirectories(out.resolve(ROOMS));
    try (Workroom room = Workroom.in(rooms)) {
      Path made = Files.createDirectory(room.resolve("made"));
      List<List<String>> answer = answer(made);
      List<Finding> findings = FindingLine.among(answer);
      Optional<Path> workbook = workbook(answer);
      if (workbook.isEmpty()) {
        return refused(findings.size(), reason(answer, findings));
      }
      Line line = finished(workbook.get(), findings);
      Files.writeString(made.resolve(LINE), line.text() + "\n", StandardCharsets.UTF_8);
      Placing.as(made, place);
      return line;
    } catch (ChildTrouble e) {
      return refused(0, e.sentence());
    } catch (FileAlreadyExistsException e) {
      // The same job was run elsewhere at the same time, and was done sooner.
      return there(place);
    }
  }

  private static Line there(Path place) throws IOException {
    return Line.of(Files.readString(place.resolve(LINE), StandardCharsets.UTF_8));
  }

  private List<List<String>> answer(Path made)
      throws ChildTrouble, IOException, InterruptedException {
    List<String> request = new ArrayList<>();
    request.add(DropTask.PROCESS);
    request.add(job.template());
    request.add(made.toString());
    request.add(job.area());
    request.addAll(job.files());
    return machine.children().ask(request, ChildLimits.STANDARD.deadline());
  }

  private static Optional<Path> workbook(List<List<String>> answer) {
    return answer.stream()
        .filter(line -> line.get(0).equals(DropTask.FINISHED))
        .map(line -> Path.of(line.get(1)))
        .findFirst();
  }

  private static String reason(List<List<String>> answer, List<Finding> findings) {
    Optional<List<String>> fault =
        answer.stream().filter(line -> line.get(0).equals(ChildLoop.FAULT)).findFirst();
    return fault
        .map(
            line ->
                "Placebook met a fault of its own: %s at %s".formatted(line.get(1), line.get(2)))
        .or(() -> firstError(findings))
        .orElse("No reason was given");
  }

  private static Optional<String> firstError(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.place() + ": " + finding.sentence())
        .findFirst();
  }

  private Line refused(int findings, String why) {
    return new Line(job.name(), "", "", findings, seconds(), machine.host(), why);
  }

  /** A workbook that lacks something that was asked for is one all the same. */
  private Line finished(Path workbook, List<Finding> findings) throws IOException {
    return new Line(
        job.name(),
        job.name() + "/" + workbook.getFileName(),
        Digest.of(workbook),
        findings.size(),
        seconds(),
        machine.host(),
        firstError(findings).map(said -> "Finished, but " + said).orElse(""));
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
