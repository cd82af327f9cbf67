package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.placebook.files.Trees;

/** Case 3: stopped at every step of a job as by kill -9, then started again. */
class KillTest {
  private static final int KILLED = 137;

  @TempDir Path temporary;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AFTER_FAILING_LINE", "AFTER_NOTE", "AFTER_FAILING"})
  void finishedOnceAllTheSame(FaultPoint point) throws Exception {
    DropFolder drop = twoInputs();
    Files.write(drop.folders.outbox().resolve("pair-finished.xlsx"), DropFolder.zip("older"));

    assertThat(drop.dyingAt(point).once()).as(drop.said()).isEqualTo(KILLED);
    assertThat(drop.living().once()).as(drop.said()).isZero();

    Inventory all = Inventory.of(drop.folders, "pair-finished.xlsx");
    assertThat(all.archive()).containsExactlyInAnyOrder("the first", "the second");
    assertThat(all.results()).containsExactlyInAnyOrder("the first", "the second");
    assertThat(all.inbox()).isEmpty();
    assertThat(all.failed()).isEmpty();
    assertThat(drop.results()).containsExactly("pair-finished-2.xlsx", "pair-finished.xlsx");
    assertNothingIsLeftOver(drop);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "AFTER_FAILING_LINE",
        "AFTER_NOTE",
        "AFTER_LINK",
        "AFTER_FAILING",
        "AFTER_DONE_LINE"
      })
  void setAsideOnceAllTheSame(FaultPoint point) throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    drop.drop("refuse.xlsx", "no table");

    assertThat(drop.dyingAt(point).once()).as(drop.said()).isEqualTo(KILLED);
    drop.living().once();

    Inventory all = Inventory.of(drop.folders);
    assertThat(all.failed()).containsExactly("no table");
    assertThat(DropFolder.names(drop.folders.failed()))
        .containsExactly("refuse.xlsx", "refuse.xlsx.txt");
    assertThat(all.archive()).isEmpty();
    assertThat(all.results()).isEmpty();
    assertNothingIsLeftOver(drop);
  }

  private DropFolder twoInputs() throws IOException {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Files.write(drop.folders.templates().resolve("pair.xlsx"), List.of("first", "second"));
    Files.createDirectories(drop.folders.outbox());
    drop.drop("pair/first.xlsx", "the first");
    drop.drop("pair/second.xlsx", "the second");
    return drop;
  }

  private static void assertNothingIsLeftOver(DropFolder drop) throws IOException {
    assertThat(Trees.files(drop.folders.working())).isEmpty();
    assertThat(Ledger.of(drop.folders.journal()).jobs()).isEmpty();
  }
}
