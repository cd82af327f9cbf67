package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.recipe.Input;
import org.placebook.table.Column;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** Why an input was not found, and what to do. */
final class MatchMessages {
  private static final int MOST_NAMED = 6;

  private final Input input;

  MatchMessages(Input input) {
    this.input = input;
  }

  /** No table has all the words. */
  String none(Candidates candidates) {
    if (candidates.all().isEmpty()) {
      return "No table was found for the input '%s': the files hold no table of figures"
          .formatted(input.name());
    }
    String nearest =
        candidates
            .nearest(input)
            .map(table -> " The nearest is %s, which %s.".formatted(shown(table), lacks(table)))
            .orElse("");
    return "No table was found for the input '%s': looked for %s in file name, sheet name, title and"
            .formatted(input.name(), sought())
        + " headings."
        + nearest
        + " Tables there are: "
        + list(candidates.all())
        + ". Add the file, or change Look for";
  }

  private String sought() {
    List<String> words = new ArrayList<>(input.lookFor().stream().map(w -> "'" + w + "'").toList());
    input.sheet().ifPresent(sheet -> words.add("the sheet '" + sheet + "'"));
    return words.isEmpty() ? "any table" : String.join(" and ", words);
  }

  private String lacks(Table table) {
    SearchText haystack = SearchText.of(table);
    List<String> lacking = input.lookFor().stream().filter(w -> !haystack.holdsWordsOf(w)).toList();
    return lacking.isEmpty()
        ? "is on another sheet"
        : "lacks " + lacking.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" and "));
  }

  /** More than one table has all the words. */
  String several(List<Table> found) {
    Table first = found.get(0);
    Table other =
        found.stream()
            .skip(1)
            .filter(t -> !differ(first, t).isEmpty())
            .findFirst()
            .orElse(found.get(1));
    return "%d tables fit the input '%s': %s.%s %s"
        .formatted(
            found.size(), input.name(), list(found), differ(first, other), advice(first, other));
  }

  /** In which headings two tables differ that have others in common. */
  private static String differ(Table a, Table b) {
    List<String> onlyA = without(headings(a), headings(b));
    List<String> onlyB = without(headings(b), headings(a));
    boolean alike = onlyA.size() < headings(a).size() - 1 && onlyB.size() < headings(b).size() - 1;
    if (!alike || (onlyA.isEmpty() && onlyB.isEmpty())) {
      return "";
    }
    return " Their headings differ: %s. %s"
        .formatted(
            Stream.of(only(a, onlyA), only(b, onlyB))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ")),
            a.file().equals(b.file())
                ? ""
                : "If they are of one download, give both the same headings, and they are put"
                    + " together.")
        .stripTrailing();
  }

  private static String only(Table table, List<String> headings) {
    return headings.isEmpty()
        ? ""
        : "only %s, %s, has %s".formatted(table.file(), table.range(), Named.few(quoted(headings)));
  }

  private static List<String> quoted(List<String> headings) {
    return headings.stream().map(heading -> "'" + heading + "'").toList();
  }

  private static List<String> headings(Table table) {
    return Stream.<Stream<? extends Column>>of(
            table.areaCodes().stream(),
            table.areaNames().stream(),
            table.labels().stream(),
            table.figures().stream())
        .flatMap(columns -> columns)
        .map(Column::heading)
        .filter(heading -> !heading.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    return some.stream()
        .filter(heading -> others.stream().noneMatch(other -> Names.same(heading, other)))
        .toList();
  }

  /** Tables on hidden sheets fit as well as those that everybody sees. */
  String hidden(List<Table> taken, List<Table> hidden) {
    return "The input '%s' is %s. %s fits too, but its sheet is hidden. If that is meant, fill in Sheet."
        .formatted(input.name(), list(taken), list(hidden));
  }

  /** How two tables can be told apart. */
  private String advice(Table a, Table b) {
    if (a.file().equals(b.file()) && !a.sheet().equals(b.sheet())) {
      return "Fill in Sheet on the sheet Inputs: '%s' or '%s'".formatted(a.sheet(), b.sheet());
    }
    String one = SearchText.ofPreamble(a).wordNotIn(SearchText.ofPreamble(b));
    String other = SearchText.ofPreamble(b).wordNotIn(SearchText.ofPreamble(a));
    if (!one.isEmpty() && !other.isEmpty()) {
      return "Fill in Period or Measure on the sheet Inputs, or add a word to Look for: '%s' or '%s'"
          .formatted(one, other);
    }
    one = SearchText.of(a).wordNotIn(SearchText.of(b));
    other = SearchText.of(b).wordNotIn(SearchText.of(a));
    boolean ofOneFile = a.file().equals(b.file());
    if (one.isEmpty() && other.isEmpty()) {
      return ofOneFile
          ? "They read alike: take one of them off the sheet"
          : "They read alike: leave one of the files out";
    }
    return "%s to Look for a word that only one has: %s"
        .formatted(
            ofOneFile ? "Add" : "Leave one of the files out, or add",
            one.isEmpty() || other.isEmpty()
                ? "'" + one + other + "'"
                : "'" + one + "' or '" + other + "'");
  }

  private static String list(List<Table> tables) {
    String shown =
        tables.stream()
            .limit(MOST_NAMED)
            .map(MatchMessages::shown)
            .collect(Collectors.joining("; "));
    int more = tables.size() - MOST_NAMED;
    return more > 0 ? shown + "; and %d more".formatted(more) : shown;
  }

  private static String shown(Table table) {
    String title = table.title().isEmpty() ? "" : " ('%s')".formatted(table.title());
    return "%s, sheet %s, %s%s".formatted(table.file(), table.sheet(), table.range(), title);
  }
}
