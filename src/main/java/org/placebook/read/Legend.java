package org.placebook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.table.Reason;

/**
 * What a file itself says of its markers, in the lines around a table: "* Estimate unreliable",
 * "[x] = not available", "'..' denotes suppressed".
 *
 * @param lines by marker, what is said of it
 */
record Legend(Map<String, String> lines) {
  private static final Pattern CLAUSE_END =
      Pattern.compile("; |\\. |, (?=\\S{1,5} (?:denotes|indicates|means|=))");
  private static final Pattern NEXT_MARKER =
      Pattern.compile("[,;.] +(?=[\"'\u2018\u201c]?\\S{1,5} ?(?:=|denotes|indicates|means) ?\\S)");
  private static final int LONGEST_LINE = 2000;
  private static final Pattern AT_START =
      Pattern.compile(
          "^[\"'\u2018\u201c]?(\\S{1,5})[\"'\u2019\u201d]?(?: ?[=:\u2013-])? +(\\S.*)$");
  private static final String SAYS =
      "[\"'\u2019\u201d]?\\)? *(?:=|:|\u2013|-|denotes|indicates|means|represents|refers"
          + " to|signifies|is used|are used|stands for|has been used) ";

  private static final Pattern BEHIND = Pattern.compile("[\\s,;(\"'\u2018\u201c]+$");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3}");
  private static final Pattern ZERO =
      Pattern.compile(
          "(?i)[\"'\u2019\u201d]?\\)?(?:" + SAYS + ")?\\W*(?:a |true )?(?:nil|zero|none|0)\\.?");

  private static final List<Map.Entry<Reason, Pattern>> MEANINGS =
      List.of(
          Map.entry(
              Reason.CONFIDENTIAL,
              words(
                  "disclos|confidential|suppress|identif|fewer than|less than (?:or equal"
                      + " )?\\d\\b")),
          Map.entry(Reason.UNRELIABLE, words("unreliable|reliab|too small|small sample|robust")),
          Map.entry(
              Reason.LOW,
              words(
                  "less than (?:half|0|500|\\d{2,})|rounds? to zero|round(?:ed|s) (?:down )?to"
                      + " (?:0|zero)|negligible|nil or")),
          Map.entry(Reason.NOT_APPLICABLE, words("not applicable|no (?:cases|observations)")),
          Map.entry(
              Reason.NOT_AVAILABLE,
              words(
                  "missing|not (?:yet"
                      + " )?(?:available|collected|published|recorded|known)|unavailable|no"
                      + " data|n/a")));

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?:" + alternatives + ")");
  }

  /** Gathers what lines say of the markers that stand in a table. */
  static Legend of(List<String> lines, Set<String> markers) {
    if (markers.isEmpty()) {
      return new Legend(Map.of());
    }
    Map<String, String> found = new LinkedHashMap<>();
    Pattern tokens = tokens(markers);
    for (String line : lines) {
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      keys(line, tokens).forEach(found::putIfAbsent);
      for (String marker : markers) {
        if (!found.containsKey(marker) && line.contains(marker)) {
          says(line, marker).ifPresent(says -> found.put(marker, says));
        }
      }
    }
    return new Legend(found);
  }

  /**
   * What a line says of several markers one after the other, without a sign between a marker and
   * its words: "- nil .. not available * fewer than 5". Each has the words up to the next.
   */
  private static Map<String, String> keys(String line, Pattern alone) {
    List<MatchResult> tokens = new ArrayList<>();
    for (MatchResult token : alone.matcher(line).results().toList()) {
      int before = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
      boolean separates = !tokens.isEmpty() && line.substring(before, token.start()).isBlank();
      if (!separates) {
        tokens.add(token);
      }
    }
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size() && tokens.size() > 1; i++) {
      int end = i + 1 < tokens.size() ? tokens.get(i + 1).start() : line.length();
      String says = BEHIND.matcher(line.substring(tokens.get(i).start(), end)).replaceFirst("");
      keys.putIfAbsent(tokens.get(i).group(), NEXT_MARKER.split(says, 2)[0]);
    }
    return keys.values().stream().allMatch(WORDS.asPredicate()) ? keys : Map.of();
  }

  /** The markers that stand alone, the longer ones first. */
  private static Pattern tokens(Set<String> markers) {
    String any =
        markers.stream()
            .sorted(
                Comparator.comparing(String::length).reversed().thenComparing(String::compareTo))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![^\\s,;:(\"'\u2018\u201c])(?:" + any + ")(?=[\"'\u2019\u201d)]*(?:[\\s=:]|$))");
  }

  /**
   * The line if it begins with the marker, as far as no other marker follows; else the clause that
   * tells what it stands for.
   */
  private static Optional<String> says(String line, String marker) {
    Matcher start = AT_START.matcher(line);
    if (start.matches() && (start.group(1).equals(marker) || start.group(1).equals(marker + ":"))) {
      return Optional.of(NEXT_MARKER.split(line, 2)[0]);
    }
    Matcher clause =
        Pattern.compile("(?:^|[\\s\"'\u2018\u201c(])" + Pattern.quote(marker) + SAYS).matcher(line);
    return clause.find()
        ? Optional.of(
            line.substring(clause.start(), clause.end()).strip()
                + " "
                + CLAUSE_END.split(line.substring(clause.end()), 2)[0])
        : Optional.empty();
  }

  /** What the file says a marker means, as far as that is a reason for a missing figure. */
  Optional<Reason> reason(String marker) {
    String line = lines.get(marker);
    if (line == null) {
      return Optional.empty();
    }
    String says = line.toLowerCase(Locale.ROOT);
    return MEANINGS.stream()
        .filter(meaning -> meaning.getValue().matcher(says).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the file says that a marker stands for 0: "- nil". */
  boolean isZero(String marker) {
    String line = lines.getOrDefault(marker, "");
    return ZERO.matcher(
            line.substring(Math.min(line.length(), line.indexOf(marker) + marker.length())))
        .matches();
  }

  /** All reasons by marker. */
  Map<String, Reason> reasons() {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    lines.keySet().forEach(marker -> reason(marker).ifPresent(r -> reasons.put(marker, r)));
    return reasons;
  }
}
