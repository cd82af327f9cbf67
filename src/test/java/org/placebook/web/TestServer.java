package org.placebook.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.placebook.child.ChildLimits;

/** The pages, answered by this process; child processes do the {@link TestTask}. */
final class TestServer implements AutoCloseable {
  /** So that refusals need no large files and no long waits. */
  static final WebLimits SMALL =
      new WebLimits(
          4 << 20,
          Duration.ofSeconds(2),
          Duration.ofHours(1),
          new ChildLimits(512 << 20, Duration.ofSeconds(60)));

  private static final Logger SERVER = Logger.getLogger("org.eclipse.jetty");

  private final Path folder;
  private final WebServer server;

  TestServer(Path parent) throws Exception {
    SERVER.setLevel(Level.OFF);
    folder = Files.createTempDirectory(parent, "web-");
    server = WebServer.start(0, folder, List.of(TestTask.class.getName()), SMALL);
  }

  Path folder() {
    return folder;
  }

  /** The address that works once. */
  URI address() {
    return URI.create(server.address());
  }

  /** The address of a page. */
  URI at(String path) {
    return address().resolve(path);
  }

  int port() {
    return address().getPort();
  }

  @Override
  public void close() {
    server.close();
  }
}
