package org.placebook.run.output;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of published files: lower-case letters, digits and dashes, at most 60 characters. */
public final class PublishedNames {
  private static final int LONGEST = 60;

  /** Leaves room for a table's name behind the workbook's. */
  private static final int LONGEST_BASE = 36;

  private static final int EXTENSION = 4;
  private static final int NUMBER = 3;

  private final String base;
  private final Set<String> taken = new HashSet<>();

  /** Names that begin like this text. */
  public PublishedNames(String text) {
    this.base = shortened(plain(text), LONGEST_BASE);
  }

  public String base() {
    return base;
  }

  /** The name of the workbook's file. */
  String workbook(String extension) {
    return base + "." + extension;
  }

  /** The name of a table's file, each once. */
  String table(String name, String extension) {
    String whole = shortened(base + "-" + plain(name), LONGEST - EXTENSION - NUMBER);
    String unique = whole;
    for (int i = 2; !taken.add(unique); i++) {
      unique = whole + "-" + i;
    }
    return unique + "." + extension;
  }

  private static String plain(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String plain =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "tables" : plain;
  }

  private static String shortened(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length).replaceAll("-+$", "");
  }
}
