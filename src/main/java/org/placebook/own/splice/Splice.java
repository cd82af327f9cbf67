package org.placebook.own.splice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with some stretches of it replaced. */
public final class Splice {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /** The stretch from start to before end becomes another. */
  private record Edit(int start, int end, String replacement) {}

  /** Of a text, without any edit yet. */
  public Splice(String text) {
    this.text = text;
  }

  /** Replaces a stretch. */
  public Splice replace(int start, int end, String replacement) {
    edits.add(new Edit(start, end, replacement));
    return this;
  }

  /** Puts a text in at a place. */
  public Splice insert(int at, String inserted) {
    return replace(at, at, inserted);
  }

  /** The text with all edits done. */
  public String result() {
    StringBuilder result = new StringBuilder(text.length() + 256);
    int done = 0;
    edits.sort(Comparator.comparingInt(Edit::start));
    for (Edit edit : edits) {
      result.append(text, done, edit.start).append(edit.replacement);
      done = edit.end;
    }
    return result.append(text, done, text.length()).toString();
  }
}
