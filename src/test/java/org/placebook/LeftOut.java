package org.placebook;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Says at the end of a run how many checks were left out, and why, so that a run without the
 * published files or without LibreOffice is not taken for a whole one. JUnit finds it by
 * META-INF/services.
 */
public final class LeftOut implements TestWatcher {
  private static final Namespace OWN = Namespace.create(LeftOut.class);

  /** The checks left out, by reason; told when the run ends. */
  private static final class Tally implements AutoCloseable {
    private final Map<String, Integer> checks = new TreeMap<>();

    synchronized void add(String reason) {
      checks.merge(reason, 1, Integer::sum);
    }

    @Override
    public synchronized void close() {
      checks.forEach(
          (reason, count) -> System.out.printf("Checks left out: %d, %s%n", count, reason));
    }
  }

  @Override
  public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
    add(
        context,
        Optional.ofNullable(cause).map(Throwable::getMessage).orElse("for no given reason"));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    add(context, reason.orElse("for no given reason"));
  }

  private static void add(ExtensionContext context, String reason) {
    context
        .getRoot()
        .getStore(OWN)
        .computeIfAbsent(Tally.class, unused -> new Tally(), Tally.class)
        .add(reason.replaceFirst("^(Assumption failed: )?skipped: ", ""));
  }
}
