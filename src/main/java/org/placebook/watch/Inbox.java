package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.files.Trees;
import org.placebook.run.Readiness;

/** Looks at the inbox and tells which drops are ready, and for what the others wait. */
final class Inbox {
  private static final String UNREADABLE =
      "its name has letters that cannot be read; rename it, or start Placebook with LC_ALL=C.UTF-8";

  private final Folders folders;
  private final TemplateFolder templates;
  private final ArrivalCheck arrivals;
  private final Questions questions;
  private final List<Drop> ready = new ArrayList<>();
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private boolean settling;

  Inbox(Folders folders, TemplateFolder templates, Settings settings, Questions questions) {
    this.folders = folders;
    this.templates = templates;
    this.arrivals = new ArrivalCheck(folders.inbox(), settings);
    this.questions = questions;
  }

  /**
   * What a look found.
   *
   * @param ready who came first stands first
   * @param waiting the reason by file or folder
   * @param settling whether something may become ready without anybody's doing
   */
  record View(List<Drop> ready, Map<String, String> waiting, boolean settling) {}

  /**
   * Looks once.
   *
   * @throws IOException if the inbox itself cannot be read
   */
  View poll() throws IOException {
    ready.clear();
    waiting.clear();
    settling = false;
    arrivals.nextPoll();
    questions.nextRound();
    List<String> names = templates.names();
    for (Path path : Trees.list(folders.inbox())) {
      asFarAsPossible(path, () -> look(path, names));
    }
    ready.sort(Comparator.comparingLong(this::arrival));
    return new View(List.copyOf(ready), new LinkedHashMap<>(waiting), settling);
  }

  private interface Looking {
    void look() throws IOException;
  }

  /** What is taken away or closed to us in this moment does not keep the others waiting. */
  private void asFarAsPossible(Path path, Looking looking) {
    try {
      looking.look();
    } catch (IOException e) {
      waits(path, "cannot be read now");
    }
  }

  private void look(Path path, List<String> templateNames) throws IOException {
    String name = path.getFileName().toString();
    Optional<String> template = templateNames.stream().filter(name::equalsIgnoreCase).findFirst();
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      file(path).ifPresent(file -> ready.add(Drop.file(file, Optional.empty())));
    } else if (template.isPresent()) {
      templateFolder(path, template.get());
    } else if (!name.startsWith(".")) {
      wholeFolder(path, Optional.empty());
    }
  }

  /** A drop that was ready could not be taken. */
  void refused(Drop drop) {
    drop.files().forEach(arrivals::refused);
  }

  private long arrival(Drop drop) {
    return drop.files().stream().mapToLong(arrivals::firstPoll).min().orElse(0);
  }

  /** The file itself if it is ready. */
  private Optional<Path> file(Path file) throws IOException {
    if (InboxNames.isIgnored(file.getFileName().toString()) || !arrivals.see(file)) {
      return Optional.empty();
    }
    Optional<String> obstacle = arrivals.obstacle(file).or(() -> unreadable(file));
    obstacle.ifPresent(reason -> waits(file, reason));
    settling |= obstacle.isPresent() && arrivals.isSettling(file);
    return obstacle.isEmpty() ? Optional.of(file) : Optional.empty();
  }

  /** A name in letters that this process cannot express would not be found again. */
  private static Optional<String> unreadable(Path file) {
    try {
      if (Path.of(file.toString()).equals(file)) {
        return Optional.empty();
      }
    } catch (InvalidPathException e) {
      return Optional.of(UNREADABLE);
    }
    return Optional.of(UNREADABLE);
  }

  private void waits(Path path, String reason) {
    waiting.put(folders.inbox().relativize(path).toString(), reason);
  }

  private void templateFolder(Path folder, String template) throws IOException {
    List<Path> loose = new ArrayList<>();
    for (Path path : Trees.list(folder)) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        asFarAsPossible(path, () -> wholeFolder(path, Optional.of(template)));
      } else {
        file(path).ifPresent(loose::add);
      }
    }
    if (loose.isEmpty()) {
      StatusFile.remove(folder);
      return;
    }
    Optional<Questions.Answer> alone = questions.ask(Optional.of(template), List.of());
    if (alone.isEmpty()) {
      waits(folder, Waiting.LOOKED_AT);
      settling = true;
    } else if (alone.get().readiness().map(r -> r.inputs().size()).orElse(0) < 2) {
      loose.forEach(file -> ready.add(Drop.file(file, Optional.of(template))));
    } else {
      together(folder, template, loose);
    }
  }

  private void together(Path folder, String template, List<Path> loose) throws IOException {
    Optional<Questions.Answer> answer = questions.ask(Optional.of(template), loose);
    if (answer.isEmpty()) {
      waits(folder, Waiting.LOOKED_AT);
      settling = true;
    } else if (answer.get().readiness().isEmpty()) {
      findCulprit(template, loose);
    } else if (isComplete(folder, loose, answer.get().readiness().get())) {
      ready.add(Drop.together(template, answer.get().readiness().get().used()));
    }
  }

  /**
   * One of several files brings child processes down: it is worked on alone, to hear why. If each
   * is harmless alone, they are worked on together.
   */
  private void findCulprit(String template, List<Path> loose) throws IOException {
    int harmless = 0;
    for (Path file : loose) {
      Optional<Questions.Answer> answer = questions.ask(Optional.of(template), List.of(file));
      settling |= answer.isEmpty();
      waits(file, Waiting.LOOKED_AT);
      if (answer.isPresent() && answer.get().readiness().isEmpty()) {
        ready.add(Drop.file(file, Optional.of(template)));
      } else if (answer.isPresent()) {
        harmless++;
      }
    }
    if (harmless == loose.size()) {
      ready.add(Drop.together(template, loose));
    }
  }

  private void wholeFolder(Path folder, Optional<String> template) throws IOException {
    List<Path> files = new ArrayList<>();
    boolean whole = true;
    for (Path path : Trees.files(folder)) {
      String name = path.getFileName().toString();
      if (InboxNames.isTransient(name)) {
        waits(folder, "still being worked on: it holds " + name);
        whole = false;
      } else if (!InboxNames.isIgnored(name)) {
        files.add(path);
        whole &= file(path).isPresent();
      }
    }
    if (!whole || files.isEmpty()) {
      return;
    }
    Optional<Questions.Answer> answer = questions.ask(template, files);
    if (answer.isEmpty()) {
      waits(folder, Waiting.LOOKED_AT);
      settling = true;
    } else if (answer.get().readiness().isEmpty()
        || isComplete(folder, files, answer.get().readiness().get())) {
      ready.add(Drop.folder(folder, template, files));
    }
  }

  private boolean isComplete(Path folder, List<Path> files, Readiness readiness)
      throws IOException {
    if (readiness.missing().isEmpty()) {
      StatusFile.remove(folder);
      return true;
    }
    waits(folder, "waiting for " + String.join(", ", readiness.missing()));
    try {
      StatusFile.write(folder, files, readiness);
    } catch (IOException e) {
      // Open in somebody's editor, or not ours to write in: heartbeat and --status say it too.
      return false;
    }
    return false;
  }
}
