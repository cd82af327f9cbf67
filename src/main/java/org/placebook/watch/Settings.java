package org.placebook.watch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.placebook.child.ChildLimits;
import org.placebook.files.Trouble;

/**
 * How a drop folder is watched; {@link Setting} says what each part means.
 *
 * @param memory in bytes
 * @param minFree in bytes
 */
record Settings(
    Duration poll,
    int polls,
    Duration patience,
    Duration textWait,
    int workers,
    long memory,
    Duration deadline,
    int attempts,
    Duration backoff,
    long minFree,
    Duration heartbeat,
    Duration stopWait,
    Optional<Path> templates,
    Optional<Path> outbox,
    Optional<Duration> keepArchive) {

  private static final long LEAST_MEMORY = 32L << 20;

  /** From texts by setting; those left out have their standard value. */
  static Settings of(Map<Setting, String> given) throws BadSetting {
    Texts texts = new Texts(given);
    return new Settings(
        texts.time(Setting.POLL),
        Quantity.count(Setting.POLLS, texts.get(Setting.POLLS), 1, 1000),
        texts.time(Setting.PATIENCE),
        texts.time(Setting.TEXT_WAIT),
        Quantity.count(Setting.WORKERS, texts.get(Setting.WORKERS), 1, 64),
        texts.memory(),
        texts.time(Setting.DEADLINE),
        Quantity.count(Setting.ATTEMPTS, texts.get(Setting.ATTEMPTS), 1, 20),
        texts.time(Setting.BACKOFF),
        Quantity.size(Setting.MIN_FREE, texts.get(Setting.MIN_FREE)),
        texts.time(Setting.HEARTBEAT),
        texts.time(Setting.STOP_WAIT),
        texts.folder(Setting.TEMPLATES),
        texts.folder(Setting.OUTBOX),
        texts.optionalTime(Setting.KEEP_ARCHIVE));
  }

  /** What one file may cost. */
  ChildLimits limits() {
    return new ChildLimits(memory, deadline);
  }

  /** The texts of a properties file. */
  static Map<Setting, String> read(Path file) throws BadSetting {
    Properties properties = new Properties();
    try {
      // Windows' editor puts a mark before the first letter.
      properties.load(new StringReader(Files.readString(file).replace("\uFEFF", "")));
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSetting(
          "The settings file %s cannot be read: %s.".formatted(file, Trouble.words(e)));
    }
    Map<Setting, String> texts = new EnumMap<>(Setting.class);
    for (String key : properties.stringPropertyNames()) {
      texts.put(Setting.named(key), properties.getProperty(key));
    }
    return texts;
  }

  private record Texts(Map<Setting, String> given) {
    String get(Setting setting) {
      return given.getOrDefault(setting, setting.standard());
    }

    Duration time(Setting setting) throws BadSetting {
      return Quantity.time(setting, get(setting));
    }

    Optional<Duration> optionalTime(Setting setting) throws BadSetting {
      if (get(setting).isBlank()) {
        return Optional.empty();
      }
      if (time(setting).toDays() == 0) {
        throw Quantity.bad(setting, get(setting), "at least 1d");
      }
      return Optional.of(time(setting));
    }

    long memory() throws BadSetting {
      long memory = Quantity.size(Setting.MEMORY, get(Setting.MEMORY));
      if (memory < LEAST_MEMORY) {
        throw Quantity.bad(Setting.MEMORY, get(Setting.MEMORY), "at least 32MiB");
      }
      return memory;
    }

    Optional<Path> folder(Setting setting) throws BadSetting {
      String text = get(setting);
      if (text.isBlank()) {
        return Optional.empty();
      }
      try {
        Path folder = Path.of(text);
        if (Files.isDirectory(folder)) {
          return Optional.of(folder);
        }
      } catch (InvalidPathException e) {
        throw Quantity.bad(setting, text, "the path of a folder");
      }
      throw Quantity.bad(
          setting, text, "a folder that is there; in the file, write / between its parts");
    }
  }
}
