package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.child.ChildLoop;
import org.placebook.child.ChildTrouble;
import org.placebook.child.Children;
import org.placebook.child.FindingLine;
import org.placebook.files.Digest;
import org.placebook.files.Trees;
import org.placebook.run.Version;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Has child processes work on jobs. */
final class Attempts {
  private final Folders folders;
  private final TemplateFolder templates;
  private final Children children;
  private final Duration deadline;

  Attempts(Folders folders, TemplateFolder templates, Children children, Duration deadline) {
    this.folders = folders;
    this.templates = templates;
    this.children = children;
    this.deadline = deadline;
  }

  /** Works on a job once. */
  AttemptResult attempt(Job job) throws IOException, InterruptedException {
    Optional<Path> template = template(job);
    if (job.template().isPresent() && template.isEmpty()) {
      return new AttemptResult.Refused(
          List.of(
              Finding.error(
                  Place.file(job.template().get()),
                  "There is no such template any more. Templates are: %s."
                      .formatted(String.join(", ", templates.names())))));
    }
    Path result = folders.job(job.number()).resolve("try-" + job.attempts());
    Trees.delete(result);
    Files.createDirectory(result);
    List<String> request = new ArrayList<>();
    request.add(DropTask.PROCESS);
    request.add(template.map(Path::toString).orElse(""));
    request.add(result.toString());
    request.add("");
    Claiming.dropped(job, folders).forEach(path -> request.add(path.toString()));
    try {
      return fate(children.ask(request, deadline));
    } catch (ChildTrouble e) {
      return new AttemptResult.Troubled(e.sentence());
    }
  }

  /** The job's own copy of its template, made whole or not at all. */
  private Optional<Path> template(Job job) throws IOException {
    if (job.template().isEmpty()) {
      return Optional.empty();
    }
    Path copies = folders.job(job.number()).resolve("template");
    if (!Files.exists(copies)) {
      Path coming = folders.job(job.number()).resolve("template.tmp");
      Trees.delete(coming);
      Files.createDirectory(coming);
      if (templates.copy(job.template().get(), coming).isEmpty()) {
        return Optional.empty();
      }
      Files.move(coming, copies);
    }
    return Trees.list(copies).stream().findFirst();
  }

  /** What a job's result depends on: inputs, recipe and version. */
  String key(Job job) throws IOException {
    List<Path> files = new ArrayList<>(regular(job));
    template(job).ifPresent(files::add);
    return Digest.of(files, Version.text());
  }

  /** What a job's dropped files hold. */
  String inputs(Job job) throws IOException {
    return Digest.of(regular(job), "");
  }

  /** To open a pipe that lies hidden in a folder would wait for ever. */
  private List<Path> regular(Job job) throws IOException {
    return Trees.files(job.drop(folders)).stream()
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static AttemptResult fate(List<List<String>> answer) {
    List<Finding> findings = FindingLine.among(answer);
    for (List<String> line : answer) {
      switch (line.get(0)) {
        case DropTask.FINISHED -> {
          return new AttemptResult.Made(Path.of(line.get(1)));
        }
        case DropTask.REFUSED -> {
          return new AttemptResult.Refused(findings);
        }
        case ChildLoop.FAULT -> {
          return new AttemptResult.Troubled(
              "Placebook met a fault of its own (%s at %s). Please tell whoever looks after Placebook."
                  .formatted(line.get(1), line.get(2)));
        }
        default -> {
          continue;
        }
      }
    }
    return new AttemptResult.Troubled("The process that worked on it gave no answer.");
  }
}
