package org.placebook.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out of things at places, kept for whoever asks again. Things are told apart by
 * which they are, since to compare a formula takes as long as its parts are many; places by what
 * they are.
 *
 * <p>Several threads may ask. None waits for another: what two work out at once must be the same,
 * and the first is kept.
 *
 * @param <T> the things
 * @param <V> what is worked out of them
 */
public final class Memo<T, V> {
  /** Where a thing is the same everywhere. */
  private static final String ANYWHERE = "";

  private final Map<Key<T>, V> known = new ConcurrentHashMap<>();

  private record Key<T>(T thing, Object place) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key<?> key && key.thing == thing && key.place.equals(place);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(thing) + place.hashCode();
    }
  }

  /** What is known of a thing, worked out if it is not. */
  public V of(T thing, Supplier<V> worked) {
    return of(thing, ANYWHERE, worked);
  }

  /** What is known of a thing at a place, worked out if it is not. */
  public V of(T thing, Object place, Supplier<V> worked) {
    Key<T> key = new Key<>(thing, place);
    V kept = known.get(key);
    if (kept != null) {
      return kept;
    }
    V made = worked.get();
    V first = known.putIfAbsent(key, made);
    return first == null ? made : first;
  }

  /** What is known of a thing, if anything is. */
  public Optional<V> find(T thing) {
    return Optional.ofNullable(known.get(new Key<>(thing, ANYWHERE)));
  }

  /** All that is known, by things. */
  public Map<T, V> all() {
    Map<T, V> all = new HashMap<>();
    known.forEach((key, value) -> all.put(key.thing(), value));
    return all;
  }
}
