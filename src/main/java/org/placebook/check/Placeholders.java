package org.placebook.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a template that stand where one's own belong. */
public final class Placeholders {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)name of your council|\\byour (?:name|council|organisation|organization|text) here\\b"
              + "|[\\w.+-]+@(?:[\\w-]+\\.)*example(?:\\.[a-z.]+)?\\b|\\{(?:comparator|areas|period|each)}|lorem"
              + " ipsum|\\bTBC\\b|\\bXXX+\\b|\\bto be"
              + " (?:confirmed|completed|added)\\b|\\bTODO\\b|\\b(?:dd|xx)/(?:mm|xx)/(?:yy|xx)(?:yy|xx)?\\b"
              + "|\\[(?:replace|insert|enter|type|add|your)\\b[^\\]]*]"
              + "|<(?:name|title|date|source|publisher|contact|insert|your)\\b[^>]*>|\\b(?:replace|overwrite)"
              + " this (?:text|line|cell|note)\\b");

  private Placeholders() {}

  /** The first in a text. */
  public static Optional<String> in(String text) {
    Matcher found = WORDS.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
