package org.placebook.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A drop folder in a test, with a watcher as a process of its own. */
final class DropFolder {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final Folders folders;
  private final List<String> options = new ArrayList<>();
  private String faultPoint = "";

  DropFolder(Path root) {
    folders = new Folders(root);
    with("--poll", "100ms", "--polls", "2", "--heartbeat", "500ms", "--backoff", "200ms");
    with("--min-free", "1MiB", "--memory", "64MiB", "--patience", "3s");
  }

  /** More or other options. */
  DropFolder with(String... more) {
    options.addAll(List.of(more));
    return this;
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
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
    command.addAll(List.of(PlainWatcher.class.getName(), folders.root().toString()));
    command.addAll(latest(options));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
        .start();
  }

  /** An option given again stands for the earlier one. */
  private static List<String> latest(List<String> options) {
    java.util.Map<String, String> byName = new java.util.LinkedHashMap<>();
    for (int i = 0; i < options.size(); i += 2) {
      byName.put(options.get(i), options.get(i + 1));
    }
    return byName.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }

  /** Where the watchers' words go. */
  Path output() {
    return folders.root().resolveSibling(folders.root().getFileName() + ".output.txt");
  }

  /** Runs a watcher once and gives its exit code. */
  int once() throws IOException, InterruptedException {
    Process watcher = start("--once");
    if (!watcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      watcher.destroyForcibly();
      throw new AssertionError("The watcher did not end: " + Files.readString(output()));
    }
    return watcher.exitValue();
  }

  /** Drops a small package with a text in it. */
  Path drop(String path, String text) throws IOException {
    Path file = folders.inbox().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, zip(text));
  }

  /** A zip package with one text. */
  static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("text"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The names in a folder, hidden ones too. */
  static List<String> names(Path folder) throws IOException {
    return Trees.list(folder).stream().map(path -> path.getFileName().toString()).toList();
  }

  /** All files in a folder and below, by name. */
  static List<String> allNames(Path folder) throws IOException {
    return Trees.files(folder).stream()
        .map(path -> path.getFileName().toString())
        .sorted()
        .toList();
  }

  /** Waits until something holds. */
  static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("Not within " + PATIENCE + ": " + what);
      }
      Thread.sleep(50);
    }
  }

  /** Whether a file is in the outbox. */
  boolean hasResult(String name) {
    return Files.exists(folders.outbox().resolve(name));
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

  /** Ends a watcher as kill -9 does. */
  static void kill(Process watcher) throws InterruptedException {
    watcher.destroyForcibly();
    watcher.waitFor();
  }
}
