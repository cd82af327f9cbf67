package org.placebook.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where districts of a year stand on a map of equal tiles, about where they are on a map. Source:
 * hexmaps of Open Innovations.
 *
 * @param year whose districts they are
 * @param tiles by code
 */
public record TileGrid(int year, Map<String, Tile> tiles) {
  /** By year, read once. */
  private static final Map<Integer, Map<String, Tile>> YEARS = new HashMap<>();

  static {
    for (String line : Areas.lines("tiles.tsv")) {
      if (!line.startsWith("year\t")) {
        String[] fields = line.split("\t", -1);
        int row = Integer.parseInt(fields[3]);
        boolean isOdd = Math.floorMod(row, 2) == 1;
        YEARS
            .computeIfAbsent(Integer.valueOf(fields[0]), year -> new HashMap<>())
            .put(fields[1], new Tile(Integer.parseInt(fields[2]) + (isOdd ? 0.5 : 0), row));
      }
    }
  }

  /** Copies the tiles. */
  public TileGrid {
    tiles = Map.copyOf(tiles);
  }

  /**
   * A tile's middle.
   *
   * @param across in tiles, to the right
   * @param up in tiles, to the north
   */
  public record Tile(double across, double up) {}

  /** The grid that has most of these districts, the latest of equals; none where none has any. */
  public static Optional<TileGrid> of(Collection<String> codes) {
    Comparator<Integer> byCount = Comparator.comparingLong(year -> known(year, codes));
    return YEARS.keySet().stream()
        .filter(year -> known(year, codes) > 0)
        .max(byCount.thenComparing(Comparator.naturalOrder()))
        .map(year -> new TileGrid(year, YEARS.getOrDefault(year, Map.of())));
  }

  private static long known(int year, Collection<String> codes) {
    return codes.stream().filter(YEARS.getOrDefault(year, Map.of())::containsKey).count();
  }

  /** The tile of a district; none where it was none in that year. */
  public Optional<Tile> tile(String code) {
    return Optional.ofNullable(tiles.get(code));
  }
}
