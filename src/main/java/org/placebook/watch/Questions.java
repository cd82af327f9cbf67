package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.placebook.child.ChildTrouble;
import org.placebook.child.Children;
import org.placebook.child.FindingLine;
import org.placebook.files.Trees;
import org.placebook.run.Readiness;

/**
 * Asks child processes which inputs are there, without making the polls wait; answers hold until a
 * file changes.
 */
final class Questions {
  /** One file that hangs must not keep all other folders waiting for long. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Folders folders;
  private final TemplateFolder templates;
  private final Children children;
  private final Executor executor;
  private final Duration deadline;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> wanted = new HashSet<>();

  Questions(
      Folders folders,
      TemplateFolder templates,
      Children children,
      Executor executor,
      Duration deadline) {
    this.folders = folders;
    this.templates = templates;
    this.children = children;
    this.executor = executor;
    this.deadline = deadline.compareTo(LONGEST) < 0 ? deadline : LONGEST;
  }

  /**
   * What a child process said.
   *
   * @param readiness none if the process hung or crashed over it
   */
  record Answer(Optional<Readiness> readiness) {}

  /** Forgets answers that the last round did not ask for. */
  void nextRound() {
    answers.keySet().retainAll(wanted);
    wanted.clear();
  }

  /** The answer, if it is known already; else it is asked for. */
  Optional<Answer> ask(Optional<String> template, List<Path> files) throws IOException {
    String key = key(template, files);
    wanted.add(key);
    Optional<Answer> known = Optional.ofNullable(answers.get(key));
    if (known.isEmpty() && asked.add(key)) {
      executor.execute(() -> answer(key, template, files));
    }
    return known;
  }

  private String key(Optional<String> template, List<Path> files) throws IOException {
    StringBuilder key = new StringBuilder(template.orElse(""));
    if (template.isPresent()) {
      key.append('\n').append(templates.look(template.get()));
    }
    for (Path file : files) {
      key.append('\n').append(file).append(' ').append(FileStamp.text(file));
    }
    return key.toString();
  }

  private void answer(String key, Optional<String> template, List<Path> files) {
    try {
      Path folder = Files.createTempDirectory(folders.working(), ".question-");
      try {
        Optional<Path> copy =
            template.isPresent() ? templates.copy(template.get(), folder) : Optional.empty();
        answers.put(key, answer(copy, files));
      } finally {
        Trees.delete(folder);
      }
    } catch (ChildTrouble e) {
      // Whoever holds the file will hear of it when it is worked on.
      answers.put(key, new Answer(Optional.empty()));
    } catch (IOException e) {
      // No fault of the files: it is asked again at the next poll.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      asked.remove(key);
    }
  }

  private Answer answer(Optional<Path> template, List<Path> files)
      throws ChildTrouble, IOException, InterruptedException {
    List<String> request = new ArrayList<>();
    request.add(DropTask.READINESS);
    request.add(template.map(Path::toString).orElse(""));
    request.add("");
    request.add("");
    files.forEach(file -> request.add(file.toString()));
    List<List<String>> lines = children.ask(request, deadline);
    if (lines.stream().anyMatch(Children::isFault)) {
      return new Answer(Optional.empty());
    }
    return new Answer(
        Optional.of(
            new Readiness(
                texts(lines, "input"),
                texts(lines, "missing"),
                texts(lines, "used").stream().map(Path::of).toList(),
                FindingLine.among(lines))));
  }

  private static List<String> texts(List<List<String>> lines, String kind) {
    return lines.stream().filter(l -> l.get(0).equals(kind)).map(l -> l.get(1)).toList();
  }

  /** Whether an answer is still to come. */
  boolean isBusy() {
    return !asked.isEmpty();
  }
}
