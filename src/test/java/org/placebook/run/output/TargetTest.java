package org.placebook.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of results: what has a name already keeps it. */
class TargetTest {
  @TempDir Path folder;

  private Path made(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, ".made", ""), content);
  }

  @Test
  void eachResultTakesTheFirstNameThatIsFree() throws Exception {
    Files.writeString(folder.resolve("jobs-finished.xlsx"), "somebody's");
    Target target = Target.of(folder, Path.of("elsewhere", "jobs.csv"));

    assertThat(target.workbook()).isEqualTo("jobs-finished-2.xlsx");
    assertThat(target.place(made("ours"))).hasFileName("jobs-finished-2.xlsx").hasContent("ours");
    assertThat(target.place(made("next"))).hasFileName("jobs-finished-3.xlsx").hasContent("next");
    assertThat(target.placeBeside(made("report"), ".docx")).hasFileName("jobs.docx");
    assertThat(folder.resolve("jobs-finished.xlsx")).hasContent("somebody's");
  }

  /** The name may be taken between the look at it and the end of the work. */
  @Test
  void nameThatWasFreeWhenAskedIsNotTakenFromWhoeverHasItNow() throws Exception {
    Target target = Target.of(folder.resolve("mine.xlsx"), Path.of("jobs.csv"));
    assertThat(target.workbook()).isEqualTo("mine.xlsx");
    Files.writeString(folder.resolve("mine.xlsx"), "somebody's");

    assertThat(target.place(made("ours"))).hasFileName("mine-2.xlsx");
    assertThat(folder.resolve("mine.xlsx")).hasContent("somebody's");
  }

  @Test
  void folderThatWasThereIsNotMadeAnew() throws Exception {
    Path share = Files.createDirectory(folder.resolve("share"));
    Target target = Target.of(share, Path.of("jobs.csv"));
    Files.delete(share);

    assertThatThrownBy(target::room).isInstanceOf(NoSuchFileException.class);
    assertThat(share).doesNotExist();
  }
}
