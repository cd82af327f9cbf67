package org.placebook.watch;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times, sizes and counts as people write them in settings. */
final class Quantity {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*([A-Za-z]*)");
  private static final Map<String, Duration> TIMES =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));
  private static final Map<String, Long> SIZES =
      Map.of("kib", 1L << 10, "mib", 1L << 20, "gib", 1L << 30, "tib", 1L << 40);

  private Quantity() {}

  /** A time such as {@code 500ms}, {@code 2s}, {@code 10m}, {@code 1h}, {@code 90d}. */
  static Duration time(Setting setting, String text) throws BadSetting {
    Matcher form = FORM.matcher(text.strip());
    Duration unit = form.matches() ? TIMES.get(form.group(2).toLowerCase(Locale.ROOT)) : null;
    if (unit == null || Long.parseLong(form.group(1)) == 0) {
      throw bad(setting, text, "a time such as 500ms, 2s, 10m, 1h or 90d");
    }
    return unit.multipliedBy(Long.parseLong(form.group(1)));
  }

  /** A size in bytes such as {@code 512MiB} or {@code 2GiB}. */
  static long size(Setting setting, String text) throws BadSetting {
    Matcher form = FORM.matcher(text.strip());
    Long unit = form.matches() ? SIZES.get(form.group(2).toLowerCase(Locale.ROOT)) : null;
    if (unit == null) {
      throw bad(setting, text, "a size such as 512MiB or 2GiB");
    }
    return unit * Long.parseLong(form.group(1));
  }

  /** A whole number within bounds. */
  static int count(Setting setting, String text, int least, int most) throws BadSetting {
    Matcher form = FORM.matcher(text.strip());
    long number = form.matches() && form.group(2).isEmpty() ? Long.parseLong(form.group(1)) : -1;
    if (number < least || number > most) {
      throw bad(setting, text, "a whole number from " + least + " to " + most);
    }
    return (int) number;
  }

  static BadSetting bad(Setting setting, String text, String expected) {
    return new BadSetting(
        "The setting '%s' is '%s'; expected %s.".formatted(setting.key(), text, expected));
  }
}
