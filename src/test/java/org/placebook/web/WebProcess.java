package org.placebook.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code placebook web} as a process of its own. */
final class WebProcess implements AutoCloseable {
  private final Process process;
  private final String address;
  private final URI base;

  WebProcess(String... options) throws IOException {
    List<String> line =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.placebook.Main",
                "web",
                "--no-browser"));
    line.addAll(List.of(options));
    process = new ProcessBuilder(line).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = Optional.ofNullable(out.readLine()).orElse("nothing");
    address = first.substring(first.lastIndexOf(' ') + 1);
    base = URI.create(address).resolve("/");
  }

  /** The address that works once. */
  String address() {
    return address;
  }

  /** The address of a page. */
  URI at(String path) {
    return base.resolve(path);
  }

  int port() {
    return base.getPort();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
