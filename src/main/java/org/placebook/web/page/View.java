package org.placebook.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page to be shown.
 *
 * @param template the name of its template
 * @param title what the browser's tab says before the program's name
 * @param place which of the pages in the navigation it is part of; empty for none
 * @param data what is put into the template
 */
public record View(String template, String title, String place, Map<String, Object> data) {
  /** Copies the map. */
  public View {
    data = Map.copyOf(data);
  }

  /** Without data. */
  public View(String template, String title, String place) {
    this(template, title, place, Map.of());
  }

  /** The same with one more thing to be put in. */
  public View with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(data);
    more.put(name, value);
    return new View(template, title, place, more);
  }
}
