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

  /**
   * What undoes an edit.
   *
   * @param at the place in the text that results
   * @param length of what was put in there
   * @param removed what stood there before
   */
  public record Undo(int at, int length, String removed) {}

  /** What undoes all edits, from first to last. */
  public List<Undo> undo() {
    List<Undo> all = new ArrayList<>();
    int moved = 0;
    edits.sort(Comparator.comparingInt(Edit::start));
    for (Edit edit : edits) {
      all.add(
          new Undo(
              edit.start + moved, edit.replacement.length(), text.substring(edit.start, edit.end)));
      moved += edit.replacement.length() - (edit.end - edit.start);
    }
    return all;
  }

  /** A text with edits undone. */
  public static String undone(String result, List<Undo> undo) {
    Splice back = new Splice(result);
    undo.forEach(one -> back.replace(one.at, one.at + one.length, one.removed));
    return back.result();
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return edits.isEmpty();
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
