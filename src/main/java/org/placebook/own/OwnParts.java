package org.placebook.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.splice.PartText;
import org.placebook.own.splice.Splice;

/** The parts of a workbook with what has been changed, added and taken away. */
final class OwnParts {
  private final OwnBook book;
  private final Map<String, PartText> texts = new LinkedHashMap<>();
  private final Map<String, Optional<byte[]>> changed = new LinkedHashMap<>();

  private final Map<String, List<List<Splice.Undo>>> history = new LinkedHashMap<>();

  OwnParts(OwnBook book) {
    this.book = book;
  }

  /** A part's text as it is now. */
  String text(String part) throws IOException {
    PartText known = texts.get(part);
    if (known == null) {
      known = book.text(part);
      texts.put(part, known);
    }
    return known.text();
  }

  /** A part as it is stored now. */
  byte[] bytes(String part) throws IOException {
    text(part);
    return Optional.ofNullable(texts.get(part)).orElseThrow().bytes();
  }

  /** Gives a part another text; its encoding stays. */
  void set(String part, String text) throws IOException {
    if (!text(part).equals(text)) {
      PartText other = Optional.ofNullable(texts.get(part)).orElseThrow().with(text);
      texts.put(part, other);
      changed.put(part, Optional.of(other.bytes()));
    }
  }

  /** Changes a part's text, and keeps what undoes it. */
  void apply(String part, Splice splice) throws IOException {
    if (!splice.isEmpty()) {
      history.computeIfAbsent(part, unused -> new ArrayList<>()).add(splice.undo());
      set(part, splice.result());
    }
  }

  /** What undoes the changes of each part, from the first change to the last. */
  Map<String, List<List<Splice.Undo>>> history() {
    return history;
  }

  /** Adds a part. */
  void add(String part, String text) {
    changed.put(part, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes a part away. */
  void remove(String part) {
    if (book.has(part)) {
      changed.put(part, Optional.empty());
    }
  }

  boolean has(String part) {
    return book.has(part);
  }

  /** What to write: the bytes of changed and new parts, nothing for those that go. */
  Map<String, Optional<byte[]>> changed() {
    return changed;
  }
}
