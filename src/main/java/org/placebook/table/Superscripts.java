package org.placebook.table;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Characters that stand raised behind a word or a figure, which are the marks of notes: {@code
 * 3,120⁵} is 3,120. A unit (km²), a power of ten and an ordinal (1ˢᵗ) are no marks.
 */
public final class Superscripts {
  private static final String PLAIN = "0123456789+-=()abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

  /** The marks of notes in a regular expression: {@code ²}, {@code ²,³}, {@code ᵃ}. */
  public static final String MARKS =
      "[" + RAISED + "](?:[" + RAISED + "]|[ ,;&](?=[" + RAISED + "]))*";

  private static final Pattern BEHIND = Pattern.compile("(?<=\\S) ?" + MARKS);
  private static final Pattern ORDINAL =
      Pattern.compile("(?<=\\d)(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?![" + RAISED + "])");
  private static final Pattern MEASURE =
      Pattern.compile("(?:^|[\\s\\d(/])(?:[kcdm]?m|ft|in|yd|miles?|metres?|x ?10|per 10)$");

  private Superscripts() {}

  /** A text as its raised characters show it; those that have no raised form stay as they are. */
  public static String raise(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int place = PLAIN.indexOf(Character.toLowerCase(text.charAt(i)));
      raised.append(place < 0 ? text.charAt(i) : RAISED.charAt(place));
    }
    return raised.toString();
  }

  /** A text without the marks behind its words; one that begins with its mark is a note. */
  public static String without(String text) {
    if (!hasAny(text)) {
      return text;
    }
    return marked(text, mark -> "");
  }

  /** A text with the marks behind its words as plain characters: {@code Rank1}. */
  public static String lowered(String text) {
    return hasAny(text) ? marked(text, Superscripts::lower) : text;
  }

  private static String marked(String text, UnaryOperator<String> change) {
    String plain = ORDINAL.matcher(text).replaceAll(ordinal -> lower(ordinal.group()));
    return BEHIND
        .matcher(plain)
        .replaceAll(
            mark ->
                isMeasure(plain.substring(0, mark.start()))
                    ? mark.group()
                    : change.apply(mark.group()));
  }

  private static boolean isMeasure(String before) {
    return MEASURE.matcher(before).find();
  }

  private static String lower(String raised) {
    StringBuilder plain = new StringBuilder();
    raised
        .chars()
        .map(c -> RAISED.indexOf(c) < 0 ? c : PLAIN.charAt(RAISED.indexOf(c)))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** A cheap look, because nearly all texts have none. */
  private static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '²' && RAISED.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
