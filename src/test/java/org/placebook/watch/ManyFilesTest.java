package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/** Case 6: 600 files at once. */
class ManyFilesTest {
  private static final int FILES = 600;

  @TempDir Path temporary;

  @Test
  void sixHundredAtOnce() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    for (int i = 0; i < FILES; i++) {
      drop.drop("ward-" + i + ".xlsx", "ward " + i);
    }
    assertThat(drop.once()).as(drop.said()).isZero();

    List<String> wards = IntStream.range(0, FILES).mapToObj(i -> "ward " + i).toList();
    Inventory all = Inventory.of(drop.folders);
    assertThat(all.results()).containsExactlyInAnyOrderElementsOf(wards);
    assertThat(all.archive()).containsExactlyInAnyOrderElementsOf(wards);
    assertThat(all.inbox()).isEmpty();
    assertThat(all.failed()).isEmpty();
    assertThat(drop.results()).hasSize(FILES).contains("ward-17-finished.xlsx");
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }
}
