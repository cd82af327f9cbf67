package org.placebook.sheet.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a sheet: first those that the file shares among its sheets, then those that stand in
 * the sheet alone.
 */
public final class Texts {
  /**
   * Beyond so many different texts looking for repeats costs more memory than it saves; a long
   * table of all LSOAs has 36,000 codes and as many names.
   */
  private static final int REMEMBERED = 1 << 18;

  private final List<String> shared;
  private final Budget budget;
  private final List<String> own = new ArrayList<>();
  private long ownCharacters;
  private final Map<String, Integer> remembered = new HashMap<>();

  public Texts(List<String> shared, Budget budget) {
    this.shared = shared;
    this.budget = budget;
  }

  /** How many texts the file shares among its sheets. */
  int sharedCount() {
    return shared.size();
  }

  /** How many texts there are. */
  int count() {
    return shared.size() + own.size();
  }

  /** Keeps a text and gives its index. */
  int keep(String text) throws Refused {
    Integer known = remembered.get(text);
    if (known != null) {
      return known;
    }
    ownCharacters += text.length();
    budget.checkCharacters(ownCharacters);
    int index = count();
    own.add(text);
    if (remembered.size() < REMEMBERED) {
      remembered.put(text, index);
    }
    return index;
  }

  String get(int index) {
    return index < shared.size() ? shared.get(index) : own.get(index - shared.size());
  }

  /** No text will be added any more. */
  void settle() {
    remembered.clear();
  }
}
