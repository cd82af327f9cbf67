package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Settings by options and file; bad ones are refused by name. */
class SettingsTest {
  @TempDir Path temporary;

  private record Said(int code, String words) {}

  private Said run(String... arguments) {
    StringWriter words = new StringWriter();
    CommandLine line = new WatchCommand(List.of("no program")).line();
    line.setOut(new PrintWriter(words, true)).setErr(new PrintWriter(words, true));
    return new Said(line.execute(arguments), words.toString());
  }

  private Said withFile(String text) throws Exception {
    Path file = Files.writeString(temporary.resolve("placebook.properties"), text);
    return run(temporary.toString(), "--settings", file.toString());
  }

  @Test
  void standard() throws Exception {
    Settings settings = Settings.of(Map.of());
    assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.attempts()).isEqualTo(3);
    assertThat(settings.minFree()).isEqualTo(2L << 30);
    assertThat(settings.keepArchive()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--poll=2 | The setting 'poll' is '2'; expected a time such as 500ms, 2s, 10m, 1h or 90d.",
        "--poll=0s | The setting 'poll' is '0s'; expected a time",
        "--polls=0 | The setting 'polls' is '0'; expected a whole number from 1 to 1000.",
        "--workers=lots | The setting 'workers' is 'lots'; expected a whole number from 1 to 64.",
        "--memory=1GB | The setting 'memory' is '1GB'; expected a size such as 512MiB or 2GiB.",
        "--memory=4MiB | The setting 'memory' is '4MiB'; expected at least 32MiB.",
        "--outbox=nowhere | The setting 'outbox' is 'nowhere'; expected a folder that is there",
        "--keep-archive=2h | The setting 'keep-archive' is '2h'; expected at least 1d.",
        "--pol=2s | Possible solutions: --poll, --polls"
      })
  void badOption(String option, String message) {
    Said said = run(temporary.toString(), option);
    assertThat(said.words()).contains(message);
    assertThat(said.code()).isEqualTo(2);
    assertThat(temporary.resolve("inbox")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "memmory=1GiB | There is no setting 'memmory'. Is 'memory' meant? Settings are: poll,"
            + " polls,",
        "deadline=soon | The setting 'deadline' is 'soon'; expected a time",
        "outbox=D:\\results | write / between its parts",
        "poll=\\uZZZZ | cannot be read"
      })
  void badLine(String line, String message) throws Exception {
    Said said = withFile(line + "\n");
    assertThat(said.words()).contains(message);
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void noSuchFile() {
    Said said = run(temporary.toString(), "--settings", "nowhere.properties");
    assertThat(said.words())
        .contains(
            "The settings file nowhere.properties cannot be read: nowhere.properties is not"
                + " there.");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void noSuchFolder() {
    Said said = run(temporary.resolve("nowhere").toString());
    assertThat(said.words()).contains("There is no folder").contains("Make it first");
    assertThat(said.code()).isEqualTo(2);
  }

  /** Windows' editor begins a file with a mark that no eye sees. */
  @Test
  void fileFromWindows() throws Exception {
    Path file = temporary.resolve("placebook.properties");
    Files.writeString(file, "\uFEFF# comment\r\npoll=7s\r\nkeep-archive = 90d\r\n");
    Settings settings = Settings.of(Settings.read(file));
    assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(7));
    assertThat(settings.keepArchive()).isEqualTo(Optional.of(Duration.ofDays(90)));
  }

  /** Options go before the file. */
  @Test
  void optionBeforeFile() throws Exception {
    Path file = Files.writeString(temporary.resolve("placebook.properties"), "poll=never\n");
    Said said = run(temporary.toString(), "--settings", file.toString(), "--poll=7s", "--polls=x");
    assertThat(said.words()).contains("'polls'").doesNotContain("never");
  }

  @Test
  void helpNamesEachSetting() {
    Said said = run("--help");
    assertThat(said.code()).isZero();
    for (Setting setting : Setting.values()) {
      assertThat(said.words()).contains("--" + setting.key() + "=VALUE");
    }
  }
}
