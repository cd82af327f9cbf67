package org.placebook.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.child.ChildLimits;
import org.placebook.child.Children;
import org.placebook.files.Trees;
import org.placebook.watch.WorkerCommand;

/**
 * What an executor has for all its tasks: processes of placebook.jar, kept from task to task. They
 * have a class path of their own, since Spark's holds other versions of the same libraries, and end
 * when the executor does.
 */
final class Machine {
  private static final String JAR = "/placebook.jar";
  private static Optional<Machine> here = Optional.empty();

  private final Children children;
  private final String host;

  private Machine(Children children, String host) {
    this.children = children;
    this.host = host;
  }

  /** This executor's. */
  static synchronized Machine here() throws IOException {
    if (here.isEmpty()) {
      Path folder = Files.createTempDirectory("placebook-on-spark-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Trees.tryToDelete(folder)));
      Children children =
          new Children(
              List.of("org.placebook.Main", WorkerCommand.NAME),
              jar(folder).toString(),
              ChildLimits.STANDARD,
              folder,
              folder.resolve("temporary"));
      here = Optional.of(new Machine(children, name()));
    }
    return here.get();
  }

  private static Path jar(Path folder) throws IOException {
    try (InputStream in = Machine.class.getResourceAsStream(JAR)) {
      if (in == null) {
        throw new IOException("placebook-cluster.jar was made without placebook.jar in it");
      }
      Path jar = folder.resolve("placebook.jar");
      Files.copy(in, jar);
      return jar;
    }
  }

  private static String name() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  Children children() {
    return children;
  }

  String host() {
    return host;
  }
}
