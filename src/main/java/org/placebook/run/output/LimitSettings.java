package org.placebook.run.output;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.sheet.Limits;

/**
 * How much of a file is read, as whoever looks after the computer sets it: for all by the
 * environment variable {@code PLACEBOOK_LIMITS}, such as {@code cells=100M;unpacked=8G}, and for
 * one run on the command line.
 *
 * @param limits what holds
 */
public record LimitSettings(Limits limits) {
  /** The environment variable that holds for every door. */
  public static final String VARIABLE = "PLACEBOOK_LIMITS";

  private static final Pattern BETWEEN = Pattern.compile("[;,]");
  private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,12})([KMG]?)");

  /** Those of the environment, else those that admit anything a council publishes. */
  public static LimitSettings inForce() {
    return of(Map.of());
  }

  /**
   * Those of the environment but for some.
   *
   * @param given by name: cells, texts, parts, unpacked; numbers may end in K, M or G
   * @throws IllegalArgumentException for another name, or for what is no number
   */
  public static LimitSettings of(Map<String, String> given) {
    return of(Optional.ofNullable(System.getenv(VARIABLE)).orElse(""), given);
  }

  /** The same, of a text that stands for the environment variable's. */
  static LimitSettings of(String variable, Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String one : BETWEEN.split(variable, -1)) {
      if (!one.isBlank()) {
        int equals = one.indexOf('=');
        all.put(one.substring(0, Math.max(0, equals)).strip(), one.substring(equals + 1).strip());
      }
    }
    all.putAll(given);
    Limits limits = Limits.DEFAULT;
    for (Map.Entry<String, String> one : all.entrySet()) {
      limits = changed(limits, one.getKey(), number(one.getKey(), one.getValue()));
    }
    return new LimitSettings(limits);
  }

  private static Limits changed(Limits l, String name, long number) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "cells" -> new Limits(l.uncompressedBytes(), l.entries(), number, l.texts());
      case "texts" -> new Limits(l.uncompressedBytes(), l.entries(), l.cells(), number);
      case "parts" ->
          new Limits(
              l.uncompressedBytes(),
              (int) Math.min(number, Integer.MAX_VALUE),
              l.cells(),
              l.texts());
      case "unpacked" -> new Limits(number, l.entries(), l.cells(), l.texts());
      default ->
          throw new IllegalArgumentException(
              "There is no limit '%s'; there are: cells, texts, parts, unpacked (bytes)."
                  .formatted(name));
    };
  }

  private static long number(String name, String text) {
    Matcher number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
    if (!number.matches()) {
      throw new IllegalArgumentException(
          "The limit '%s' is '%s', which is no number such as 500000, 100M or 8G."
              .formatted(name, text));
    }
    long thousand = name.equalsIgnoreCase("unpacked") ? 1024 : 1000;
    long found = Long.parseLong(number.group(1));
    int steps = number.group(2).isEmpty() ? 0 : "KMG".indexOf(number.group(2)) + 1;
    for (int step = 0; step < steps; step++) {
      found = Math.multiplyExact(found, thousand);
    }
    return found;
  }
}
