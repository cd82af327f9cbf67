package org.placebook.recipe.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.word.Word;
import org.placebook.table.Names;
import org.placebook.table.Nearest;
import org.placebook.table.Place;

/**
 * A row of a control sheet, asked by heading.
 *
 * @param first its first filled cell
 * @param cells by heading, as {@link ControlSheet} writes it; a column that is left out is not here
 */
record ControlRow(ControlCell first, Map<String, ControlCell> cells) {

  /** Where its first filled cell stands. */
  Place place() {
    return first.place();
  }

  /** The cell under a heading, blank where the column is left out. */
  ControlCell cell(String heading) {
    return cells.getOrDefault(heading, first.with(""));
  }

  /** The text under a heading, on one line, or empty. */
  String text(String heading) {
    return Names.tidy(cell(heading).text());
  }

  /** The text under a heading, if there is one. */
  Optional<String> optional(String heading) {
    return Optional.of(text(heading)).filter(text -> !text.isEmpty());
  }

  /** Several words of one cell, which stand apart by {@code ;}. */
  List<String> several(String heading) {
    String text = text(heading);
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A word of a closed vocabulary; the default where the cell is blank or means nothing. */
  <E extends Enum<E> & Word> WithFaults<E> word(String heading, Class<E> vocabulary, E ifBlank) {
    WithFaults<Optional<E>> word = word(heading, vocabulary);
    return new WithFaults<>(word.value().orElse(ifBlank), word.faults());
  }

  /** A word of a closed vocabulary, or none where the cell is blank or means nothing. */
  <E extends Enum<E> & Word> WithFaults<Optional<E>> word(String heading, Class<E> vocabulary) {
    return optional(heading)
        .map(text -> word(heading, text, vocabulary))
        .orElseGet(() -> WithFaults.of(Optional.empty()));
  }

  /** The word that a part of a cell is. */
  <E extends Enum<E> & Word> WithFaults<Optional<E>> word(
      String heading, String text, Class<E> vocabulary) {
    Optional<E> word = Word.find(vocabulary, text);
    return word.isPresent()
        ? WithFaults.of(word)
        : new WithFaults<>(word, List.of(refused(heading, text, Word.all(vocabulary))));
  }

  /** Says which words a column takes. */
  ControlFault refused(String heading, String found, List<String> words) {
    return ControlFault.error(
        cell(heading).place(),
        "'%s' is not a word for %s%s. It takes: %s"
            .formatted(
                found,
                heading,
                Nearest.match(found, words)
                    .map(nearest -> "; the nearest is '" + nearest + "'")
                    .orElse(""),
                String.join("; ", words)));
  }
}
