package org.placebook.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.placebook.child.ChildLoop;
import org.placebook.files.Trees;
import org.placebook.run.Outcome;
import org.placebook.run.Readiness;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * Work that takes no time and does what file names ask for: the result holds the names and bytes of
 * the files, a name with "hang" hangs, and so on. For the mechanics of the folder.
 */
final class PlainEngine implements Engine {

  /** The name of the text in a dropped package. */
  static final String TEXT = "text";

  /** A child process with this engine. */
  public static void main(String[] arguments) throws InterruptedException {
    ChildLoop.serve(new DropTask(new PlainEngine()));
  }

  @Override
  public Outcome process(
      List<Path> files, Optional<Path> template, Path folder, Optional<String> ourArea) {
    String names = files.toString();
    if (names.contains("hang")) {
      sleep(600_000);
    } else if (names.contains("slow")) {
      sleep(5_000);
    } else if (names.contains("memory")) {
      fillMemory();
    } else if (names.contains("crash")) {
      Runtime.getRuntime().halt(99);
    } else if (names.contains("fault")) {
      throw new IllegalStateException("a fault of the program, with the figure 12345 of a cell");
    } else if (names.contains("refuse")) {
      Place place = new Place("refuse.xlsx", "Data", "B7");
      return new Outcome.Refused(
          List.of(Finding.error(place, "Found 'abc' where a figure is due.")));
    }
    return new Outcome.Finished(written(files, folder), List.of());
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fillMemory() {
    List<byte[]> filled = new ArrayList<>();
    while (filled.size() < Integer.MAX_VALUE) {
      filled.add(new byte[1 << 20]);
    }
  }

  private static Path written(List<Path> files, Path folder) {
    Path result = folder.resolve("result.xlsx");
    try (OutputStream out = Files.newOutputStream(result)) {
      zip(out, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private static void zip(OutputStream out, List<Path> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path dropped : files) {
        for (Path file : Trees.files(dropped)) {
          zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
          Files.copy(file, zip);
        }
      }
    }
  }

  /** A template's text lists its inputs; a file is the input that its name begins with. */
  @Override
  public Readiness readiness(Optional<Path> template, List<Path> files) {
    if (files.toString().contains("poison")) {
      Runtime.getRuntime().halt(99);
    }
    List<String> inputs = template.map(PlainEngine::inputs).orElse(List.of());
    List<Path> used = files.stream().filter(f -> inputs.stream().anyMatch(i -> is(f, i))).toList();
    List<String> missing =
        inputs.stream().filter(i -> files.stream().noneMatch(f -> is(f, i))).toList();
    return new Readiness(inputs, missing, used, List.of());
  }

  private static boolean is(Path file, String input) {
    return file.getFileName().toString().startsWith(input);
  }

  private static List<String> inputs(Path template) {
    try {
      String text = Files.readString(template, StandardCharsets.ISO_8859_1);
      return text.startsWith("PK") ? List.of("any") : text.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
