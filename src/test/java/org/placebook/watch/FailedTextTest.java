package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/** What people read who dropped a file that could not be finished, and what they find there. */
class FailedTextTest {
  @TempDir Path temporary;

  @Test
  void namesWhatWasDroppedAndNoInsides() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop")).real();
    drop.drop(
        "words.csv", "Colour,Taste\nred,sweet\ngreen,sour\n".getBytes(StandardCharsets.UTF_8));
    drop.drop("page.xlsx", "<html>Session expired</html>".getBytes(StandardCharsets.UTF_8));
    drop.drop("Two/a.csv", "Colour,Taste\nred,sweet\n".getBytes(StandardCharsets.UTF_8));
    drop.drop("Two/b.csv", "Colour,Taste\nblue,bitter\n".getBytes(StandardCharsets.UTF_8));
    drop.once();

    List<String> notes = new ArrayList<>();
    for (Path file : Trees.files(drop.folders.failed())) {
      if (file.toString().endsWith(".txt")) {
        notes.add(Files.readString(file));
      }
    }
    assertThat(notes).hasSize(3);
    assertThat(notes)
        .allSatisfy(
            note ->
                assertThat(note)
                    .contains("drop it again")
                    .doesNotContain("working", "drop/", "try-", " -t", "--", "'inspect'", "java "));
    assertThat(notes).anyMatch(note -> note.contains("- words.csv: No table of areas"));
  }

  @Test
  void folderOfTemplatesSaysWhatItIsFor() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Files.delete(drop.folders.templates());
    drop.once();
    Path text = drop.folders.templates().resolve("what-this-folder-is-for.txt");
    assertThat(text).content().contains("inbox/wards is finished by wards.xlsx");

    Files.delete(text);
    drop.once();
    assertThat(text).as("somebody did not want it").doesNotExist();
  }
}
