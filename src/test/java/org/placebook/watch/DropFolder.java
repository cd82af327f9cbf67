package org.placebook.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.placebook.files.Trees;

/** A drop folder in a test, with a watcher as a process of its own. */
final class DropFolder {
  /** How long a condition may take on a computer that has much else to do. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  /** How long a watcher may take that is to end by itself. */
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

  final Folders folders;
  private final Path output;
  private final Map<String, String> options = new LinkedHashMap<>();
  private List<String> program = List.of(PlainWatcher.class.getName());
  private String faultPoint = "";

  DropFolder(Path root) throws IOException {
    this(root, root.resolveSibling(root.getFileName() + ".output.txt"));
  }

  /**
   * A folder.
   *
   * @param output where the watchers' words go: outside of the folder, which may vanish
   */
  DropFolder(Path root, Path output) throws IOException {
    this.output = output;
    folders = new Folders(Files.createDirectories(root));
    for (Path folder : List.of(folders.inbox(), folders.templates())) {
      Files.createDirectories(folder);
    }
    with("poll", "50ms").with("polls", "2").with("heartbeat", "500ms").with("backoff", "50ms");
    with("min-free", "1MiB").with("memory", "48MiB").with("patience", "60s");
    with("text-wait", "200ms");
  }

  /** One more setting, or another value. */
  DropFolder with(String setting, String value) {
    options.put(setting, value);
    return this;
  }

  /** Starts that do the real work. */
  DropFolder real() {
    program = List.of("org.placebook.Main", "watch");
    return with("memory", "512MiB");
  }

  /** Starts that die at a point. */
  DropFolder dyingAt(FaultPoint point) {
    faultPoint = point.name();
    return this;
  }

  /** Starts that live. */
  DropFolder living() {
    faultPoint = "";
    return this;
  }

  /** Starts a watcher. */
  Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    command.add("-Dplacebook.fault=" + faultPoint);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(program);
    command.add(folders.root().toString());
    options.forEach((setting, value) -> command.add("--" + setting + "=" + value));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
  }

  /** What the watchers said. */
  String said() throws IOException {
    return Files.exists(output) ? Files.readString(output) : "";
  }

  /** Runs a watcher until it ends by itself, and gives its exit code. */
  int run(String... more) throws IOException, InterruptedException {
    return ending(start(more));
  }

  /** Deals with what is there, and gives the exit code. */
  int once() throws IOException, InterruptedException {
    return run("--once");
  }

  /** The exit code of a watcher that ends by itself. */
  int ending(Process watcher) throws IOException, InterruptedException {
    if (!watcher.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS)) {
      kill(watcher);
      throw new AssertionError("The watcher did not end; it said: " + said() + tree());
    }
    return watcher.exitValue();
  }

  /** Ends a watcher as kill -9 does. */
  static void kill(Process watcher) throws InterruptedException {
    watcher.destroyForcibly();
    watcher.waitFor();
  }

  /** Ends a watcher as a system does that shuts down, and gives its exit code. */
  int stop(Process watcher) throws IOException, InterruptedException {
    watcher.destroy();
    return ending(watcher);
  }

  /** Drops a small package with a text in it, at once whole. */
  Path drop(String path, String text) throws IOException {
    return drop(path, zip(text));
  }

  /** Drops bytes, at once whole. */
  Path drop(String path, byte[] bytes) throws IOException {
    Path file = folders.inbox().resolve(path);
    Files.createDirectories(Durable.above(file));
    Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(temporary, bytes);
    return Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A zip package with one text. */
  static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(PlainEngine.TEXT));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The names in a folder, hidden ones too; none if there is no folder. */
  static List<String> names(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? Trees.list(folder).stream().map(path -> path.getFileName().toString()).toList()
        : List.of();
  }

  /** The names of results. */
  List<String> results() throws IOException {
    return names(folders.outbox());
  }

  /** A condition that may fail while files come and go. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits until something holds. */
  void await(String what, Condition condition) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > until) {
        throw new AssertionError("Not within " + PATIENCE + ": " + what + "\n" + said() + tree());
      }
      Thread.sleep(20);
    }
  }

  private static boolean holds(Condition condition) {
    try {
      return condition.holds();
    } catch (IOException e) {
      // A file was moved between looking for it and at it.
      return false;
    }
  }

  /** Waits until a child process is at work: the log says "claimed" a moment before. */
  void awaitWork() throws IOException, InterruptedException {
    await("an attempt", () -> isAtWork(job -> true));
  }

  /** The same for the job of that name. */
  void awaitWork(String name) throws IOException, InterruptedException {
    await("an attempt of " + name, () -> isAtWork(job -> job.name().equals(name)));
  }

  private boolean isAtWork(Predicate<Job> which) throws IOException {
    return Files.exists(folders.journal())
        && Ledger.of(folders.journal()).jobs().stream()
            .anyMatch(job -> job.state() == JobState.STARTED && which.test(job));
  }

  /** Waits until a result is there. */
  void awaitResult(String name) throws IOException, InterruptedException {
    await("the result " + name, () -> Files.exists(folders.outbox().resolve(name)));
  }

  /** Waits until the heartbeat says of something in the inbox for what it waits. */
  void awaitReason(String name, Predicate<String> reason) throws IOException, InterruptedException {
    await(
        "the reason why " + name + " waits",
        () -> reason.test(Waiting.read(folders).getOrDefault(name, "")));
  }

  /** All files, for messages. */
  String tree() throws IOException {
    StringBuilder tree = new StringBuilder("\n");
    Trees.files(folders.root()).forEach(file -> tree.append(file).append('\n'));
    return tree.toString();
  }

  /** The audit log of all months. */
  String audit() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : Trees.files(folders.log())) {
      if (file.getFileName().toString().startsWith("audit-")) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
