package org.placebook.recipe.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.table.Names;

/** A word of a closed vocabulary: what a drop-down list of a control sheet offers. */
public interface Word {

  /** As a control sheet has it, then other ways of writing it that are understood: {@code a; b}. */
  String spellings();

  /** As a control sheet has it. */
  default String words() {
    return spellings().split("; ", 2)[0];
  }

  /** The word that a text is, whatever its case and blanks. */
  static <E extends Enum<E> & Word> Optional<E> find(Class<E> vocabulary, String text) {
    String wanted = key(text);
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(
            word ->
                Arrays.stream(word.spellings().split("; ")).map(Word::key).anyMatch(wanted::equals))
        .findFirst();
  }

  /** All words of a vocabulary. */
  static <E extends Enum<E> & Word> List<String> all(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Word::words).toList();
  }

  private static String key(String text) {
    return Names.tidy(text).toLowerCase(Locale.ROOT);
  }
}
