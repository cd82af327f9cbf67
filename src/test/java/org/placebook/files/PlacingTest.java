package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.Series;

/** A name is taken in one step, by links and without. */
class PlacingTest {
  @TempDir private Path folder;

  private Path made(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "made", ".part"), text);
  }

  @Test
  void eightThreadsGetEightNames() throws Exception {
    ExecutorService eight = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < Series.orFew(20); round++) {
        Path target = Files.createDirectory(folder.resolve("round-" + round));
        List<Future<Path>> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          Path made = made("result " + i);
          names.add(eight.submit(() -> Placing.numbered(made, target, "a", "-finished.xlsx")));
        }
        List<String> contents = new ArrayList<>();
        for (Future<Path> name : names) {
          contents.add(Files.readString(name.get()));
        }
        assertThat(contents).hasSize(8).doesNotHaveDuplicates();
        assertThat(target.resolve("a-finished-8.xlsx")).exists();
      }
    } finally {
      eight.shutdownNow();
    }
  }

  @Test
  void disksWithoutLinksOverwriteNothingEither() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "somebody's");
    Path made = made("ours");
    assertThatThrownBy(() -> Placing.renamed(made, taken))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(taken).hasContent("somebody's");
    Placing.renamed(made, folder.resolve("free"));
    assertThat(folder.resolve("free")).hasContent("ours");
    assertThat(made).doesNotExist();
  }

  @Test
  void folderIsNotPutInAnothersPlace() throws IOException {
    Path made = Files.createDirectory(folder.resolve("made"));
    Files.createFile(made.resolve("picture"));
    Path theirs = Files.createDirectory(folder.resolve("a-pictures"));
    assertThatThrownBy(() -> Placing.as(made, theirs))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Placing.numbered(made, folder, "a", "-pictures"))
        .hasFileName("a-pictures-2")
        .isDirectoryContaining("glob:**/picture");
    assertThat(theirs).isEmptyDirectory();
  }

  @Test
  void nameThatNoDiskHoldsIsShortenedBeforeItsEnding() throws IOException {
    Path placed = Placing.numbered(made("x"), folder, "ä".repeat(126), "-finished.xlsx");
    assertThat(placed.getFileName().toString())
        .isEqualTo("ä".repeat(120) + "-finished.xlsx")
        .satisfies(
            n -> assertThat(n.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255));
  }

  @Test
  void brokenLinkHasItsNameToo() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.xlsx"), folder.resolve("nowhere"));
    assertThat(Placing.numbered(made("x"), folder, "a", ".xlsx")).hasFileName("a-2.xlsx");
  }
}
