package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placebook.formula.measure.Unbound;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/**
 * What a recipe asks for and does not get. The cause is said first and once; what else is left out
 * for it is counted with it, and what follows from a fault that was said before, with that.
 */
public final class LeftOut {
  private static final int MOST_NAMED = 4;

  /** What has one cause: the place and the name of the first, then the names of all. */
  private record Cause(Place place, Set<String> things) {}

  private final Map<String, Cause> causes;
  private final Set<String> following;
  private final Set<String> tables;
  private final Set<String> subjects;

  private LeftOut(
      Map<String, Cause> causes, Set<String> following, Set<String> tables, Set<String> subjects) {
    this.causes = causes;
    this.following = following;
    this.tables = tables;
    this.subjects = subjects;
  }

  /** Collects what cannot be made, until all is known. */
  static final class Builder {
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private final Set<String> following = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();

    /**
     * Takes in a thing that a name in a formula, or what a function was given, makes impossible.
     *
     * @param what such as {@code The column 'Jobs' of Table 1}
     */
    void add(Place place, String what, Unbound why) {
      if (why.isSaid()) {
        following.add(what);
      } else {
        causes
            .computeIfAbsent(why.sentence(), w -> new Cause(place, new LinkedHashSet<>()))
            .things()
            .add(what);
      }
    }

    /** Takes in a whole table that is left out because its columns or pairs are. */
    void followsWhole(String table) {
      tables.add(table);
      concerns(table, "");
    }

    /** Takes in a thing that is left out because others are, of which it has been said why. */
    void follows(String what) {
      following.add(what);
    }

    /** Notes that a heading, a member, a list or, without one, a whole table is left out. */
    void concerns(String table, String heading) {
      subjects.add(key(table, heading));
    }

    LeftOut all() {
      return new LeftOut(causes, following, tables, subjects);
    }
  }

  /** With more things that are left out because others are, of which it has been said why. */
  public LeftOut following(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(following);
    all.addAll(more);
    return new LeftOut(causes, all, tables, subjects);
  }

  /** Whether a table, or what is called so in it, is left out. */
  public boolean isAbout(String table, String heading) {
    return subjects.contains(key(table, "")) || subjects.contains(key(table, heading));
  }

  private static String key(String table, String heading) {
    return (Names.tidy(table) + "\n" + Names.tidy(heading)).toLowerCase(Locale.ROOT);
  }

  /** Adds to what was said before: a finding a cause, and what follows from them. */
  public List<Finding> with(List<Finding> said) {
    List<Finding> all = new ArrayList<>(said);
    causes.forEach((why, cause) -> all.add(Finding.error(cause.place(), sentence(why, cause))));
    List<String> follow = following();
    if (follow.isEmpty()) {
      return all;
    }
    List<Finding> errors = all.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      all.add(Finding.error(Place.file("the recipe"), "Left out: " + named(follow)));
      return all;
    }
    boolean isOne = errors.size() == 1;
    Finding last = errors.get(errors.size() - 1);
    String because = isOne ? " Left out because of it: " : " Left out because of these faults: ";
    all.set(
        all.indexOf(last),
        Finding.error(last.place(), last.sentence() + because + named(follow) + "."));
    return all;
  }

  /** Whole tables first; of what is in or about them, nothing more is said. */
  private List<String> following() {
    List<String> all = new ArrayList<>(tables);
    for (String thing : following) {
      boolean isOfTable =
          tables.stream().anyMatch(t -> thing.endsWith(" of " + t) || thing.endsWith(" on " + t));
      if (!isOfTable) {
        all.add(thing);
      }
    }
    return all;
  }

  private static String sentence(String why, Cause cause) {
    List<String> things = List.copyOf(cause.things());
    String also =
        things.size() == 1
            ? ""
            : " For the same reason are left out: %s."
                .formatted(named(things.subList(1, things.size())));
    String end = why.endsWith(".") ? "" : ".";
    return "%s is left out. %s%s%s".formatted(things.get(0), why, end, also);
  }

  /** A few names, and how many more there are. */
  private static String named(List<String> things) {
    List<String> shown = things.stream().limit(MOST_NAMED).map(LeftOut::within).toList();
    int more = things.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private static String within(String thing) {
    return thing.startsWith("The ") ? "the " + thing.substring(4) : thing;
  }
}
