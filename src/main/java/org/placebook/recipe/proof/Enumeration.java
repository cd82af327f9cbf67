package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * Columns whose headings enumerate one classification, without overlap and without gap: consecutive
 * codes, abutting bands, or a thing and its complement.
 */
final class Enumeration {
  private static final int FEWEST_CODES = 3;
  private static final int FEWEST_BANDS = 2;

  private static final Pattern COUNTED = Pattern.compile("(?i) ?\\| ?(?:number|count|n|no\\.?)$");

  /** A number or letter: alone, before a colon or stop, or behind a word that numbers classes. */
  private static final Pattern CODE =
      Pattern.compile(
          "([a-z]{1,3}\\d{0,3}:)?(\\d{1,2}|[a-z])(?:$|(?: ?[:.)]| -| \\().*)"
              + "|(band|decile|quintile|grade|[ps](?=\\d)) ?(\\d{1,2}|[a-h])(?:$|\\W.*)");

  private static final Pattern BARE = Pattern.compile("\\d{1,2}|[a-z]");
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?i)\\b(?:bands?|sections?|divisions?|class(?:es)?|grades?|deciles?|quintiles?|ages?|sizes?|rooms?|bedrooms?|persons|stages?|groups?|levels?|codes?|types?)\\b");

  private final List<FigureColumn> columns;
  private final List<String> labels;
  private final boolean hasClasses;

  private Enumeration(List<FigureColumn> columns, boolean hasClasses) {
    this.columns = columns;
    this.hasClasses = hasClasses;
    this.labels =
        columns.stream()
            .map(column -> COUNTED.matcher(Names.tidy(column.heading())).replaceFirst(""))
            .map(heading -> heading.toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * A code that a heading begins with.
   *
   * @param kind what stands before it, and whether it is a letter: codes of one kind are in order
   * @param place in that order; 1 for a
   */
  private record Code(String kind, int place) {
    static Optional<Code> of(String label) {
      Matcher found = CODE.matcher(label);
      if (!found.matches()) {
        return Optional.empty();
      }
      boolean bare = found.group(2) != null;
      String before = Optional.ofNullable(found.group(bare ? 1 : 3)).orElse("");
      String code = found.group(bare ? 2 : 4);
      return Optional.of(
          Character.isDigit(code.charAt(0))
              ? new Code(before + "1", Integer.parseInt(code))
              : new Code(before + "a", code.charAt(0) - 'a' + 1));
    }

    boolean isLike(Code other) {
      return kind.equals(other.kind);
    }

    Code next() {
      return new Code(kind, place + 1);
    }
  }

  /**
   * The runs of neighbours that enumerate something, as long as they go.
   *
   * @param title the table's: letters and numbers without a name are codes only where it speaks of
   *     classes
   */
  static List<List<FigureColumn>> among(List<FigureColumn> columns, String title) {
    Enumeration all = new Enumeration(columns, CLASSES.matcher(title).find());
    List<List<FigureColumn>> found = new ArrayList<>();
    int first = 0;
    while (first < columns.size()) {
      int end = Math.max(all.bandsEnd(first), Math.max(all.codesEnd(first), all.pairEnd(first)));
      if (end > first) {
        found.add(columns.subList(first, end));
      }
      first = Math.max(first + 1, end);
    }
    Set<FigureColumn> inRuns = new HashSet<>();
    found.forEach(inRuns::addAll);
    return found.stream().filter(run -> !all.isBroken(run, inRuns)).toList();
  }

  /** Whether a column of the same kind is left over, or goes on beyond a gap. */
  private boolean isBroken(List<FigureColumn> run, Set<FigureColumn> inRuns) {
    int first = columns.indexOf(run.get(0));
    Optional<Band> lowest = Band.of(row(first));
    Optional<Code> code = Code.of(row(first));
    for (int other = 0; other < columns.size(); other++) {
      if (run.contains(columns.get(other)) || !isUnderSame(first, other)) {
        continue;
      }
      boolean isLeftOver = !inRuns.contains(columns.get(other));
      boolean isBand = lowest.isPresent() && Band.of(row(other)).isPresent();
      boolean goesOn = isBand && (isLeftOver || lowestOf(other) != lowest.get().from());
      boolean isCode =
          Code.of(row(other)).filter(c -> code.filter(d -> d.isLike(c)).isPresent()).isPresent();
      if (goesOn || (isLeftOver && isCode)) {
        return true;
      }
    }
    return false;
  }

  /** The lowest value of the bands, one after the other, that a column is the last of. */
  private double lowestOf(int column) {
    Band lowest = Band.of(row(column)).orElseThrow();
    for (int before = column - 1; before >= 0; before--) {
      Optional<Band> band = Band.of(row(before));
      if (band.isEmpty() || !band.get().abuts(lowest)) {
        break;
      }
      lowest = band.get();
    }
    return lowest.from();
  }

  /** The lowest header row, which tells the columns under one group apart. */
  private String row(int column) {
    String label = labels.get(column);
    return label.substring(label.lastIndexOf('|') + 1).strip();
  }

  private boolean isUnderSame(int one, int other) {
    return above(one).equals(above(other));
  }

  private String above(int column) {
    String label = labels.get(column);
    return label.substring(0, Math.max(0, label.lastIndexOf('|')));
  }

  private int bandsEnd(int first) {
    List<Band> bands = new ArrayList<>();
    int end = first;
    while (end < columns.size() && isUnderSame(first, end)) {
      Optional<Band> next = Band.of(row(end));
      boolean goesOn =
          next.isPresent() && (bands.isEmpty() || bands.get(bands.size() - 1).abuts(next.get()));
      if (!goesOn) {
        break;
      }
      bands.add(next.get());
      end++;
    }
    // Bare numbers are codes, of which the first must be the first there is.
    boolean areCodes = bands.stream().allMatch(band -> band.from() == band.to());
    return bands.size() >= FEWEST_BANDS && !areCodes ? end : first;
  }

  private int codesEnd(int first) {
    Optional<Code> last = Code.of(row(first)).filter(code -> code.place() <= 1);
    int end = first + 1;
    while (last.isPresent()
        && end < columns.size()
        && isUnderSame(first, end)
        && Code.of(row(end)).equals(last.map(Code::next))) {
      last = last.map(Code::next);
      end++;
    }
    boolean areNamed =
        hasClasses || CLASSES.matcher(above(first)).find() || !BARE.matcher(row(first)).matches();
    return areNamed && last.isPresent() && end - first >= FEWEST_CODES ? end : first;
  }

  private int pairEnd(int first) {
    boolean isPair =
        first + 1 < columns.size()
            && isUnderSame(first, first + 1)
            && Complements.are(row(first), row(first + 1));
    return isPair ? first + 2 : first;
  }
}
