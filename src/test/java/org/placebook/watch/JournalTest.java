package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.child.Fields;

/** The record that outlives crashes. */
class JournalTest {
  @TempDir Path folder;
  private Path file;
  private Lease lease;

  @BeforeEach
  void take() throws Exception {
    file = folder.resolve("journal.log");
    lease = Lease.take(folder, Duration.ofMillis(10));
  }

  @AfterEach
  void release() throws IOException {
    lease.close();
  }

  private Job claimed(String name) throws IOException {
    try (Journal journal = Journal.open(file, lease)) {
      Job job = journal.next();
      journal.write(job, JobState.CLAIMING, Map.of("name", name));
      journal.write(job, JobState.CLAIMED, Map.of());
      return job;
    }
  }

  @Test
  void readAgainAsItWas() throws Exception {
    Job job = claimed("a\tb\nc\\ – ü = €.xlsx");
    Job again = Ledger.of(file).jobs().iterator().next();
    assertThat(again.name()).isEqualTo(job.name()).isEqualTo("a\tb\nc\\ – ü = €.xlsx");
    assertThat(again.arrived()).isEqualTo(job.arrived());
    assertThat(again.state()).isEqualTo(JobState.CLAIMED);
  }

  /** A crash may leave half a line, which may end within a letter. */
  @Test
  void halfALine() throws Exception {
    claimed("whole.xlsx");
    byte[] whole = Files.readAllBytes(file);
    byte[] line =
        "2026-01-01T00:00:00Z\t2\tCLAIMING\tname=caf\u00e9".getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length <= line.length; length++) {
      Files.write(file, whole);
      Files.write(file, Arrays.copyOf(line, length), StandardOpenOption.APPEND);
      claimed("next.xlsx");
      assertThat(Ledger.of(file).jobs())
          .extracting(Job::name)
          .containsExactly("whole.xlsx", "next.xlsx");
    }
  }

  @Test
  void damagedLineIsNamed() throws Exception {
    claimed("one.xlsx");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(1, lines.get(1).replace("CLAIMED", "CLAIMEX"));
    Files.write(file, lines);
    assertThatThrownBy(() -> Journal.open(file, lease))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2 of " + file + " is damaged");
  }

  @Test
  void nothingIsWrittenWithoutTheLease() throws Exception {
    claimed("one.xlsx");
    byte[] before = Files.readAllBytes(file);
    Files.writeString(folder.resolve("lease"), "another\n");
    assertThatThrownBy(() -> claimed("two.xlsx")).isInstanceOf(LostLease.class);
    assertThat(file).hasBinaryContent(before);
  }

  /** A journal that has grown for years is begun anew, but counts and numbers go on. */
  @Test
  void begunAnew() throws Exception {
    try (Journal journal = Journal.open(file, lease)) {
      for (int i = 1; i <= 60; i++) {
        Job job = journal.next();
        journal.write(job, JobState.CLAIMING, Map.of("name", "x".repeat(100_000)));
        String ending = i % 3 == 0 ? Ledger.FAILED : "other";
        journal.write(job, JobState.DONE, Map.of(ending, "x"));
      }
    }
    assertThat(Files.size(file)).isLessThan(4L << 20);
    Ledger ledger = Ledger.of(file);
    assertThat(ledger.finished()).isEqualTo(40);
    assertThat(ledger.failed()).isEqualTo(20);
    assertThat(claimed("next").number()).isEqualTo(61);
    assertThat(DropFolder.names(folder)).contains("journal-until-000042.log");
  }

  @Test
  void anyTextsInALine() {
    Random random = new Random(7);
    String letters = "ab\t\n\r\\tnré€=\0 ";
    for (int i = 0; i < 2000; i++) {
      List<String> fields = new ArrayList<>();
      for (int field = 0; field <= random.nextInt(4); field++) {
        StringBuilder text = new StringBuilder();
        random
            .ints(random.nextInt(9), 0, letters.length())
            .forEach(n -> text.append(letters.charAt(n)));
        fields.add(text.toString());
      }
      assertThat(Fields.line(fields)).doesNotContain("\n", "\r");
      assertThat(Fields.of(Fields.line(fields))).isEqualTo(fields);
    }
  }
}
