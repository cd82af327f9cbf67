package org.placebook.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Messages that name options and commands, in the words of people who drop files and have neither.
 */
public final class DropWords {
  private static final String KEEPER = "ask whoever looks after Placebook ";

  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    put("raise the limit with --limit (\\w+)=NUMBER", KEEPER + "to raise the limit '$1'");
    put("give Placebook more: java -Xmx4g -jar placebook.jar …", KEEPER + "to allow it more.");
    put(
        "Run 'inspect' on the file to see what was recognised, or name a template with -t",
        "Drop it into the folder of the template that it is for, or give it a column of area codes"
            + " or names");
    put("Name another with -t", "Drop them into the folder of the template that is meant");
    put("'placebook functions' lists them all", "Placebook's README lists them all");
    put("or run again with --replace", "or ask for it to be replaced");
    put("leave out --in-place", "have the result put beside it");
    put("Leave out --in-place", "Have the result put beside it");
    put(" or with --our-area", "");
    put(", or start with --our-area NAME or --each-area", "");
    put("and run again", "and drop it again");
  }

  private DropWords() {}

  private static void put(String pattern, String words) {
    WORDS.put(Pattern.compile(pattern), words);
  }

  /** A message without options and commands. */
  public static String of(String message) {
    String words = message;
    for (Map.Entry<Pattern, String> one : WORDS.entrySet()) {
      words = one.getKey().matcher(words).replaceAll(one.getValue());
    }
    return words;
  }
}
