package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.area.AreaCodes;
import org.placebook.area.AreaNames;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.Part;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;

/** A lookup of the analyst's own. */
public final class OwnLookup implements AreaLookup {
  /** Shares that add up to 1 may miss it by what rounding leaves. */
  private static final double ROUNDED = 0.005;

  private final LookupTable table;
  private final Map<String, List<LookupRow>> rowsOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> membersOf = new HashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();

  /** Why an area's rows contradict each other, by area. */
  private final Map<String, String> disputes = new LinkedHashMap<>();

  /** Of an area a share that is none, which its cell has been told of. */
  private final Map<String, String> unread = new HashMap<>();

  OwnLookup(LookupTable table) {
    this.table = table;
    table.rows().stream().map(this::spelt).forEach(this::add);
    rowsOf.forEach(this::check);
    disputes.keySet().removeAll(unread.keySet());
  }

  /** Spelt as where it stands first: "North" and "north" are one. */
  private LookupRow spelt(LookupRow row) {
    String to = spelling.computeIfAbsent(Names.normalise(row.to()), unused -> row.to());
    return new LookupRow(row.row(), row.from(), to, row.toName(), row.share(), row.isUnread());
  }

  private void add(LookupRow row) {
    String from = key(row.from());
    rowsOf.computeIfAbsent(from, unused -> new ArrayList<>()).add(row);
    if (row.isUnread()) {
      unread.put(
          from,
          "the share of %s is no number (row %d of '%s')"
              .formatted(row.from(), row.row(), table.place().file()));
    }
    membersOf.computeIfAbsent(row.to(), unused -> new LinkedHashSet<>()).add(from);
    nameOf.putIfAbsent(row.to(), row.toName());
  }

  private static String key(String area) {
    return AreaCodes.isCode(area.strip().toUpperCase(Locale.ROOT))
        ? area.strip().toUpperCase(Locale.ROOT)
        : AreaNames.key(area);
  }

  private void check(String area, List<LookupRow> rows) {
    LookupRow first = rows.get(0);
    double sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      LookupRow row = rows.get(i);
      sum += row.share().orElse(1.0);
      Optional<LookupRow> same =
          rows.subList(0, i).stream().filter(r -> r.to().equals(row.to())).findFirst();
      if (same.isPresent() && (row.share().isPresent() || same.get().share().isPresent())) {
        dispute(area, same.get(), row, "twice into '%s'".formatted(row.to()));
      } else if (!row.to().equals(first.to())
          && (row.share().isEmpty() || first.share().isEmpty())) {
        dispute(
            area,
            first,
            row,
            "into both '%s' and '%s', without a Share".formatted(first.to(), row.to()));
      }
    }
    if (first.share().isPresent() && sum > 1 + ROUNDED && !disputes.containsKey(area)) {
      LookupRow last = rows.get(rows.size() - 1);
      dispute(
          area,
          first,
          last,
          "by shares that add up to %s, which is more than 1".formatted(text(sum)));
    }
  }

  private static String text(double sum) {
    return String.format(Locale.ROOT, "%.3f", sum);
  }

  private void dispute(String area, LookupRow one, LookupRow other, String how) {
    disputes.putIfAbsent(
        area,
        "%s goes %s (rows %d and %d of '%s')"
            .formatted(other.from(), how, one.row(), other.row(), table.place().file()));
  }

  /** What is wrong with its rows, as one finding. */
  Optional<Finding> dispute() {
    return disputes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                table.place(),
                "In the lookup '%s' an area may go into several only by parts: %s. Fill in Share on the sheet Lookups, the heading of a column of parts such as 0.4 and 0.6, or keep one row for each area. Until then what these go into is [x]"
                    .formatted(name(), Named.few(disputes.values()))));
  }

  @Override
  public String name() {
    return table.spec().name();
  }

  @Override
  public String makes() {
    return "areas of the lookup '%s'".formatted(name());
  }

  @Override
  public String takes() {
    return "the areas under '%s' in %s".formatted(table.spec().from(), table.place());
  }

  @Override
  public PlaceInLookup place(String code, String name) {
    List<LookupRow> rows = code.isEmpty() ? List.of() : rowsOf.getOrDefault(key(code), List.of());
    String member = rows.isEmpty() ? key(name) : key(code);
    List<LookupRow> found = rows.isEmpty() ? rowsOf.getOrDefault(member, List.of()) : rows;
    if (found.isEmpty()) {
      return new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN);
    }
    Map<String, Double> parts = new LinkedHashMap<>();
    found.forEach(row -> parts.putIfAbsent(row.to(), row.share().orElse(1.0)));
    return new PlaceInLookup.Into(
        member,
        parts.entrySet().stream()
            .filter(part -> part.getValue() > 0)
            .map(part -> new Part(part.getKey(), part.getValue()))
            .toList(),
        false);
  }

  @Override
  public List<String> lacking(String target, Set<String> members) {
    return membersOf.getOrDefault(target, Set.of()).stream()
        .filter(member -> !members.contains(member))
        .filter(member -> isTaken(member, target))
        .map(member -> rowsOf.getOrDefault(member, List.of()).get(0).from())
        .toList();
  }

  /** A share of 0 takes nothing. */
  private boolean isTaken(String member, String target) {
    return rowsOf.getOrDefault(member, List.of()).stream()
        .anyMatch(row -> row.to().equals(target) && row.share().orElse(1.0) > 0);
  }

  @Override
  public Optional<String> clash(Set<String> members) {
    return members.stream()
        .flatMap(
            member ->
                Stream.of(disputes, unread)
                    .flatMap(why -> Optional.ofNullable(why.get(member)).stream()))
        .findFirst();
  }

  @Override
  public String nameOf(String target) {
    String name = nameOf.getOrDefault(target, "");
    return name.isEmpty() && !AreaCodes.isCode(target) ? target : name;
  }

  @Override
  public String codeOf(String target) {
    return AreaCodes.isCode(target) || !nameOf.getOrDefault(target, "").isEmpty() ? target : "";
  }

  /** The sheet that it was read from. */
  public Place place() {
    return table.place();
  }
}
