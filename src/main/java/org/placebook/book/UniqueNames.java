package org.placebook.book;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Headings and names that Excel accepts, each once. */
public final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** The heading, numbered where it repeats. */
  public String unique(String heading) {
    String tidy = heading.strip();
    String wanted = tidy.isEmpty() ? "Column" : tidy;
    String unique = wanted;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = wanted + " (" + i + ")";
    }
    return unique;
  }

  /** A name for an Excel table: letters, digits and underscores, not like a cell. */
  public static String tableName(String sheet) {
    String plain = sheet.strip().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
    return "tbl_" + (plain.isEmpty() ? "table" : plain);
  }

  /** A sheet's name within Excel's limits, each once. */
  public String sheetName(String wanted) {
    String plain = wanted.replaceAll("[\\\\/?*\\[\\]:]", " ").strip().replaceAll("^'+|'+$", "");
    String base = plain.isEmpty() ? "Sheet" : plain;
    String name = shortened(base, Sheet.LONGEST_NAME);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " " + i;
      name = shortened(base, Sheet.LONGEST_NAME - suffix.length()) + suffix;
    }
    return name;
  }

  private static String shortened(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length).strip();
  }
}
