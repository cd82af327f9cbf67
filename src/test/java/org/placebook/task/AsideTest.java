package org.placebook.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsideTest {

  @Test
  void goesOnBesideTheMainCourse() {
    CountDownLatch met = new CountDownLatch(1);
    Aside<String, RuntimeException> work =
        Aside.begin(
            () -> {
              awaitUninterrupted(met);
              return Thread.currentThread().isDaemon() ? "aside" : "";
            });
    met.countDown();
    assertThat(work.result()).isEqualTo("aside");
    assertThat(work.result()).isEqualTo("aside");
  }

  @Test
  void whatTheWorkThrowsIsThrownToWhoeverAsks() {
    IOException broken = new IOException("broken");
    Aside<String, IOException> work =
        Aside.begin(
            () -> {
              throw broken;
            });
    assertThatThrownBy(work::result).isSameAs(broken);
  }

  @Test
  void faultsAndErrorsComeAsTheyAre() {
    OutOfMemoryError full = new OutOfMemoryError("full");
    Aside<String, RuntimeException> error =
        Aside.begin(
            () -> {
              throw full;
            });
    IllegalStateException wrong = new IllegalStateException("wrong");
    Aside<String, RuntimeException> fault =
        Aside.begin(
            () -> {
              throw wrong;
            });
    assertThatThrownBy(error::result).isSameAs(full);
    assertThatThrownBy(fault::result).isSameAs(wrong);
  }

  @Test
  void theEndIsWaitedForWhateverTheOutcome() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch met = new CountDownLatch(1);
    Aside<String, IOException> work =
        Aside.begin(
            () -> {
              awaitUninterrupted(met);
              ended.set(true);
              throw new IOException("nobody asks");
            });
    met.countDown();
    work.end();
    assertThat(ended).isTrue();
  }

  @Test
  void whoIsInterruptedWhileWaitingStops() {
    CountDownLatch never = new CountDownLatch(1);
    Aside<String, RuntimeException> work =
        Aside.begin(
            () -> {
              awaitUninterrupted(never);
              return "";
            });
    Thread.currentThread().interrupt();
    assertThatThrownBy(work::result).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
    work.end();
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
