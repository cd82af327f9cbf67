package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.placebook.files.Trees;

/**
 * Counts the drops and the results of a folder, each drop known by the text in it.
 *
 * @param inbox texts of the drops still there
 * @param working texts of the drops at work
 * @param archive texts of the drops that were finished
 * @param failed texts of the drops that were not
 * @param results texts of the drops in the results
 */
record Inventory(
    List<String> inbox,
    List<String> working,
    List<String> archive,
    List<String> failed,
    List<String> results) {

  /**
   * Counts, opening each file: one that is not whole is an error.
   *
   * @param others files in the outbox that are no results
   */
  static Inventory of(Folders folders, String... others) throws IOException {
    List<String> results = new ArrayList<>();
    for (Path result : Trees.files(folders.outbox())) {
      String name = result.getFileName().toString();
      if (!name.startsWith(".placebook-") && !List.of(others).contains(name)) {
        assertThat(name).matches(".*-finished(-\\d+)?\\.xlsx");
        results.addAll(inner(result));
      }
    }
    List<String> working = new ArrayList<>();
    for (Path job : Trees.list(folders.working())) {
      working.addAll(texts(job.resolve("drop")));
    }
    return new Inventory(
        texts(folders.inbox()),
        working,
        texts(folders.archive()),
        texts(folders.failed()),
        results);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Trees.files(folder)) {
      boolean counts = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (counts && !InboxNames.isIgnored(file.getFileName().toString()) && !isText(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          texts.add(text(in));
        }
      }
    }
    return texts;
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt");
  }

  /** The text of a drop. */
  static String text(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      if (zip.getNextEntry() == null) {
        throw new IOException("A dropped package is not whole");
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The texts of the drops that a result was made of. */
  static List<String> inner(Path result) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(result))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.add(text(new NotClosing(zip)));
      }
    }
    assertThat(texts).as("texts in %s", result).isNotEmpty();
    return texts;
  }

  private static final class NotClosing extends java.io.FilterInputStream {
    NotClosing(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The entries after this one are read too.
    }
  }
}
