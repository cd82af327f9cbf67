package org.placebook.recipe.match;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.scope.MatchedInput;

/**
 * Titles, headings and notes with what the recipe and its inputs say in place of {@code
 * {comparator}}, {@code {areas}} (their number), {@code {period}} and {@code {kept}} (which rows of
 * long tables), so that they cannot grow false. What is not known stays as it is written.
 */
public final class FilledIn {
  private static final Pattern MARK = Pattern.compile("\\{(comparator|areas|period|kept)}");

  private final Map<String, String> words;

  private FilledIn(Matching matching) {
    this.words =
        Map.of(
            "comparator", comparators(matching),
            "areas", Integer.toString(matching.areas().size()),
            "period", periods(matching),
            "kept", kept(matching));
  }

  /** The same matching, its recipe filled in. */
  public static Matching in(Matching matching) {
    return matching.with(matching.recipe().worded(new FilledIn(matching)::of));
  }

  private static String comparators(Matching matching) {
    return matching.inputs().stream()
        .flatMap(input -> input.input().comparators().stream().limit(1))
        .map(Comparator::area)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String kept(Matching matching) {
    List<MatchedInput> all =
        matching.inputs().stream().filter(input -> !input.kept().isEmpty()).toList();
    return all.size() == 1
        ? all.get(0).kept()
        : all.stream().map(MatchedInput::saidKept).collect(Collectors.joining(". "));
  }

  private static String periods(Matching matching) {
    List<String> periods =
        matching.inputs().stream()
            .map(MatchedInput::period)
            .filter(period -> !period.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return String.join(" and ", periods);
  }

  private String of(String text) {
    boolean isWide = words.getOrDefault("kept", "").isEmpty();
    return MARK.matcher(isWide ? text.replace("{kept}. ", "") : text)
        .replaceAll(
            mark -> {
              String word = words.getOrDefault(mark.group(1), "");
              return Matcher.quoteReplacement(word.isEmpty() ? mark.group() : word);
            });
  }
}
