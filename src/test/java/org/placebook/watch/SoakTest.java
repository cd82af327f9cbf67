package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.child.Fields;
import org.placebook.files.Trees;

/**
 * Files dropped and the watcher killed at random instants, over and over. The system property
 * {@code placebook.soak} gives the seconds, {@code placebook.soak.seed} another course of events.
 */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("placebook.soak", 30);
  private static final int SEED = Integer.getInteger("placebook.soak.seed", 20181);
  private static final int MOST_AT_ONCE = 12;

  @TempDir Path temporary;
  private final Random random = new Random(SEED);
  private final List<String> dropped = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private String lease = "";
  private int kills;
  private int stops;

  @Test
  void nothingIsLostHoweverOftenItIsKilled() throws Exception {
    DropFolder drop =
        new DropFolder(temporary.resolve("drop")).with("poll", "20ms").with("polls", "1");
    Files.writeString(drop.folders.templates().resolve("pair.xlsx"), "first\nsecond\n");
    Process watcher = drop.start();
    long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    while (System.nanoTime() < until) {
      dropSome(drop);
      letWork(drop);
      boolean orderly = random.nextInt(10) == 0;
      if (orderly) {
        drop.stop(watcher);
        stops++;
      } else {
        DropFolder.kill(watcher);
        kills++;
      }
      watcher = drop.start();
    }
    dropPair(drop);
    letWork(drop);
    DropFolder.kill(watcher);
    drop.once();

    Inventory all = Inventory.of(drop.folders);
    List<String> finished = new ArrayList<>(dropped);
    finished.removeAll(refused);
    System.out.printf(
        "Soak of %d seconds, seed %d: %d drops, %d kills, %d stops, %d results, %d failed, %d"
            + " lost%n",
        SECONDS,
        SEED,
        dropped.size(),
        kills,
        stops,
        all.results().size(),
        all.failed().size(),
        dropped.size() - all.archive().size() - all.failed().size());
    assertThat(all.inbox()).as(drop.said()).isEmpty();
    assertThat(all.archive()).containsExactlyInAnyOrderElementsOf(finished);
    assertThat(all.results()).containsExactlyInAnyOrderElementsOf(finished);
    assertThat(all.failed()).containsExactlyInAnyOrderElementsOf(refused);
    assertThat(DropFolder.names(drop.folders.outbox())).noneMatch(name -> name.startsWith("."));
    assertThat(Trees.files(drop.folders.working())).isEmpty();
    assertThat(kills).isPositive();
  }

  /** Until the watcher has begun, mostly, and then for a while that nobody foresees. */
  private void letWork(DropFolder drop) throws IOException, InterruptedException {
    if (random.nextInt(5) > 0) {
      String before = lease;
      drop.await("the start", () -> !lease(drop).equals(before));
      lease = lease(drop);
    }
    Thread.sleep(random.nextInt(700));
  }

  /** The mark of whoever watches now. */
  private static String lease(DropFolder drop) throws IOException {
    return Fields.of(Files.readString(drop.folders.log().resolve("lease"))).get(0);
  }

  private void dropSome(DropFolder drop) throws IOException {
    for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
      int number = dropped.size();
      switch (random.nextInt(8)) {
        case 0 -> refused.add(dropOne(drop, "refuse " + number + ".xlsx"));
        case 1 -> dropOne(drop, "Folder " + number + "/a.xlsx");
        case 2 -> dropPair(drop);
        case 3 -> dropUnderTheSameName(drop);
        default -> dropOne(drop, "file " + number + ".xlsx");
      }
    }
  }

  private void dropPair(DropFolder drop) throws IOException {
    dropOne(drop, "pair/first " + dropped.size() + ".xlsx");
    dropOne(drop, "pair/second " + dropped.size() + ".xlsx");
  }

  /** As soon as the earlier one has been taken; before that it would be replaced by its owner. */
  private void dropUnderTheSameName(DropFolder drop) throws IOException {
    String name = "the same name.xlsx";
    if (!Files.exists(drop.folders.inbox().resolve(name)) && kills % 2 == 0) {
      dropOne(drop, name);
    }
  }

  private String dropOne(DropFolder drop, String path) throws IOException {
    String text = "drop " + dropped.size();
    dropped.add(text);
    drop.drop(path, text);
    return text;
  }
}
