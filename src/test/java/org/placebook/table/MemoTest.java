package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final Memo<List<Integer>, Integer> memo = new Memo<>();

  @Test
  void whatIsKnownIsNotWorkedOutAgain() {
    List<Integer> thing = List.of(1);
    assertThat(memo.find(thing)).isEmpty();
    assertThat(memo.of(thing, () -> 7)).isEqualTo(7);
    assertThat(memo.of(thing, () -> 8)).isEqualTo(7);
    assertThat(memo.find(thing)).contains(7);
    assertThat(memo.all()).isEqualTo(Map.of(List.of(1), 7));
  }

  /** Two formulas alike may stand in tables apart. */
  @Test
  void thingsThatAreAlikeAreToldApart() {
    assertThat(memo.of(List.of(1, 2), () -> 7)).isEqualTo(7);
    assertThat(memo.of(List.of(1, 2), () -> 8)).isEqualTo(8);
  }

  @Test
  void placesThatAreAlikeAreTheSame() {
    List<Integer> thing = List.of(1);
    assertThat(memo.of(thing, new Text("Bury"), () -> 7)).isEqualTo(7);
    assertThat(memo.of(thing, new Text("Bury"), () -> 8)).isEqualTo(7);
    assertThat(memo.of(thing, new Text("Wigan"), () -> 8)).isEqualTo(8);
  }

  /** A plain map would lose some while it grows, and give each thread its own. */
  @Test
  void whateverThreadIsFirstAllGetTheSame() throws Exception {
    List<List<Integer>> things = IntStream.range(0, 50_000).mapToObj(List::of).toList();
    AtomicInteger worked = new AtomicInteger();
    Callable<List<Integer>> each =
        () -> things.stream().map(thing -> memo.of(thing, worked::incrementAndGet)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Integer>>> got = threads.invokeAll(Collections.nCopies(4, each));
      assertThat(got).extracting(Future::get).containsOnly(each.call());
    } finally {
      threads.shutdown();
    }
    assertThat(memo.all()).hasSize(things.size());
  }
}
