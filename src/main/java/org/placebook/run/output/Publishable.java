package org.placebook.run.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.check.Placeholders;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.word.CoverItem;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * What stands in the way of copies for the public: words of a template that nobody replaced, no
 * source, a period in a title that is not that of the figures, a number of areas that is not
 * theirs.
 */
public final class Publishable {
  private static final Pattern AREAS =
      Pattern.compile("\\b(\\d+) areas are (?:compared|in scope)\\b");

  private final Matching matching;
  private final Recipe recipe;
  private final List<Finding> faults = new ArrayList<>();

  private Publishable(Matching matching) {
    this.matching = matching;
    this.recipe = matching.recipe();
  }

  /** The faults; none for a recipe that was inferred, which says nothing but what it read. */
  public static List<Finding> faults(Matching matching) {
    return matching.recipe().file().equals(Draft.NAME)
        ? List.of()
        : new Publishable(matching).faults();
  }

  /** What its texts say that is not so; the working copy is made all the same. */
  public static List<Finding> contradictions(Matching matching) {
    return matching.recipe().file().equals(Draft.NAME)
        ? List.of()
        : new Publishable(matching)
            .contradicting().stream()
                .map(fault -> Finding.warning(fault.place(), fault.message()))
                .toList();
  }

  private List<Finding> faults() {
    texts().forEach(this::placeholder);
    if (recipe.cover().getOrDefault(CoverItem.SOURCE, "").isBlank()) {
      fault("Cover", "No source is stated: write one beside Source on the sheet Cover.");
    }
    return contradicting();
  }

  private List<Finding> contradicting() {
    Map<String, String> texts = texts();
    new TitlePeriods(matching).contradicting(texts).forEach(this::fault);
    texts.forEach(this::areas);
    return faults;
  }

  private void placeholder(String where, String text) {
    Placeholders.in(text)
        .ifPresent(
            words ->
                fault(
                    where,
                    "'%s' is a placeholder: write what is meant in its place, or delete the row."
                        .formatted(words)));
  }

  private void areas(String where, String text) {
    Matcher found = AREAS.matcher(text);
    int areas = matching.areas().size();
    if (found.find() && Integer.parseInt(found.group(1)) != areas) {
      fault(
          where,
          "The text says '%s', but there are %d: write {areas} for their number."
              .formatted(found.group(), areas));
    }
  }

  private void fault(String where, String message) {
    faults.add(Finding.error(new Place(recipe.file(), sheet(where), ""), named(where) + message));
  }

  private static String sheet(String where) {
    return where.split("\n", 2)[0];
  }

  private static String named(String where) {
    return where.contains("\n") ? where.split("\n", 2)[1] + ": " : "";
  }

  /** Every text that is published as it is written, by sheet and what it is of. */
  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    recipe.cover().forEach((item, text) -> texts.put("Cover\n" + item.words(), text));
    recipe.tables().forEach(table -> texts.put("Tables\n" + table.name(), table.title()));
    recipe.correlations().forEach(c -> texts.put("Correlations\n" + c.name(), c.title()));
    recipe
        .charts()
        .forEach(c -> texts.merge("Charts\n" + c.table(), c.title(), (a, b) -> a + " " + b));
    recipe.notes().forEach(note -> texts.put("Notes\n" + note.name(), note.text()));
    return texts;
  }
}
