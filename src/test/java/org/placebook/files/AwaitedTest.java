package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwaitedTest {
  @Test
  void isTheResult() throws IOException {
    assertThat(Awaited.of(CompletableFuture.completedFuture("made"))).isEqualTo("made");
  }

  private static Stream<Throwable> failures() {
    return Stream.of(
        new NoSuchFileException("gone.xlsx"),
        new IllegalStateException("broken code"),
        new OutOfMemoryError("no room"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failsWithTheOtherThreadsOwnFault(Throwable failure) {
    assertThatThrownBy(() -> Awaited.of(CompletableFuture.failedFuture(failure))).isSameAs(failure);
  }

  @Test
  void stopsWaitingAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Awaited.of(new CompletableFuture<String>()))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
