package org.placebook.table;

/** A text, never blank: a blank cell is {@link Missing}. */
public record Text(String text) implements Value {

  /** Refuses a blank text. */
  public Text {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A text must not be blank; a blank cell is missing");
    }
  }
}
