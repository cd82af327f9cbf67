package org.placebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Style sheets and scripts of the pages. */
final class Assets {
  private static final String OWN = "/org/placebook/web/assets/";
  private static final String GOVUK =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.";

  private static final Map<String, String> PLACES =
      Map.of(
          "placebook.css", OWN + "placebook.css",
          "placebook.js", OWN + "placebook.js",
          "govuk.css", GOVUK + "css",
          "govuk.js", GOVUK + "js");

  private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

  /** The content of one; none if there is no such. */
  Optional<byte[]> content(String name) {
    return PLACES.containsKey(name)
        ? Optional.of(loaded.computeIfAbsent(name, Assets::load))
        : Optional.empty();
  }

  /** As browsers want to hear it. */
  static String type(String name) {
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  }

  private static byte[] load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(PLACES.get(name))) {
      if (in == null) {
        throw new IllegalStateException("This build lacks " + PLACES.get(name));
      }
      byte[] content = in.readAllBytes();
      return name.equals("govuk.css") ? plain(content) : content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the government's typeface and crest, which are its own. */
  private static byte[] plain(byte[] css) {
    return new String(css, StandardCharsets.UTF_8)
        .replaceAll("@font-face\\{[^}]*\\}", "")
        .replace("GDS Transport,", "")
        .replaceAll("url\\(/assets/[^)]*\\)", "none")
        .getBytes(StandardCharsets.UTF_8);
  }
}
