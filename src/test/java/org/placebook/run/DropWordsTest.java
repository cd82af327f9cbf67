package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever drops files has no options and no commands. */
class DropWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/placebook");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern OPTION =
      Pattern.compile("(^| )--?[a-z]+\\b|'inspect'|'placebook |\\bjava -");

  /** This, and a document for whoever has the commands. */
  private static final List<String> NO_MESSAGES = List.of("DropWords.java", "FunctionGuide.java");

  /** The doors have words of their own; the rest of the program speaks to people at any of them. */
  private static boolean isOfADoor(Path file) {
    return List.of("cli", "watch", "web").contains(SOURCES.relativize(file).getName(0).toString());
  }

  private static List<String> literals() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!isOfADoor(file) && !NO_MESSAGES.contains(file.getFileName().toString())) {
          // A long message is put together of several literals.
          String source = Files.readString(file).replaceAll("\"\\s*\\+ \"", "");
          Matcher literal = LITERAL.matcher(source);
          while (literal.find()) {
            found.add(literal.group(1));
          }
        }
      }
    }
    return found;
  }

  @Test
  void everyMessageThatNamesAnOptionIsPutInOtherWords() throws IOException {
    List<String> messages =
        literals().stream()
            .filter(text -> text.matches(".*[a-z] .*") && OPTION.matcher(text).find())
            .toList();
    assertThat(messages).hasSizeGreaterThan(5);
    assertThat(messages).map(DropWords::of).noneMatch(text -> OPTION.matcher(text).find());
  }

  @Test
  void limitKeepsItsName() {
    assertThat(DropWords.of("Split the sheet, or raise the limit with --limit cells=NUMBER."))
        .isEqualTo(
            "Split the sheet, or ask whoever looks after Placebook to raise the limit 'cells'.");
  }
}
