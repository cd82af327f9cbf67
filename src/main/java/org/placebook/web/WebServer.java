package org.placebook.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of the pages, for this computer only. */
final class WebServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int MOST_THREADS = 40;
  private static final int MOST_CONNECTIONS = 100;
  private static final int SLOWEST_BYTES_A_SECOND = 10_000;
  private static final Duration TIDY = Duration.ofSeconds(20);

  private final Server server;
  private final WebJobs jobs;
  private final Gate gate;
  private final Site site;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private WebServer(Server server, WebJobs jobs, Gate gate, Site site) {
    this.server = server;
    this.jobs = jobs;
    this.gate = gate;
    this.site = site;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 for any that is free
   * @param folder for the files of jobs
   * @param child main class and arguments by which a child process is started
   */
  static WebServer start(int port, Path folder, List<String> child, WebLimits limits)
      throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
    threads.setName("pages");
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(limits.stall().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server.setErrorHandler(new PlainErrors());
    connector.open();
    Gate gate = new Gate(connector.getLocalPort());
    WebJobs jobs = new WebJobs(folder, child, limits);
    Site site = new Site(gate, jobs, limits.upload());
    server.setHandler(site);
    server.start();
    return new WebServer(server, jobs, gate, site);
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setMinRequestDataRate(SLOWEST_BYTES_A_SECOND);
    return http;
  }

  /** The address that lets the first who asks for it in. */
  String address() {
    return gate.address();
  }

  /** Answers until it is stopped, or until nobody has asked for anything for a time. */
  void serve(Duration idle) throws InterruptedException {
    while (!stopped.await(TIDY.toSeconds(), TimeUnit.SECONDS)) {
      jobs.tidy();
      if (!jobs.areAtWork() && site.touched().plus(idle).isBefore(Instant.now())) {
        return;
      }
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      server.stop();
      jobs.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      // The process ends all the same.
      return;
    }
  }
}
