package org.placebook.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.Reason;

/** What a sign, a word or a sentence beside a figure says of it where it is missing. */
public final class MissingText {
  private static final List<Map.Entry<Reason, Pattern>> SAID =
      List.of(
          Map.entry(Reason.UNRELIABLE, Pattern.compile("unreliab|low reliability|low quality")),
          Map.entry(Reason.CONFIDENTIAL, Pattern.compile("suppress|confidential|disclos|withheld")),
          Map.entry(Reason.NOT_APPLICABLE, Pattern.compile("not applicable|does not apply")),
          Map.entry(Reason.NOT_AVAILABLE, Pattern.compile("missing|not available|unavailable")));

  private MissingText() {}

  /** The reason that a text gives, if it gives one. */
  public static Optional<Reason> reason(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return Markers.general(text, false)
        .or(
            () ->
                SAID.stream()
                    .filter(said -> said.getValue().matcher(lower).find())
                    .map(Map.Entry::getKey)
                    .findFirst());
  }
}
