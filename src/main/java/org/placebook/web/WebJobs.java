package org.placebook.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.placebook.child.ChildLoop;
import org.placebook.child.ChildTrouble;
import org.placebook.child.Children;
import org.placebook.files.Trees;
import org.placebook.web.WebJob.State;

/** The jobs at hand: worked on by child processes, two at once, and gone some time later. */
final class WebJobs {
  private static final int WORKERS = 2;
  private static final int MOST = 100;
  private static final String FAULT =
      "Placebook met a fault of its own (%s at %s). Please tell whoever looks after Placebook.";

  private final Path folder;
  private final WebLimits limits;
  private final Children children;
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final Map<String, WebJob> jobs = new ConcurrentHashMap<>();

  /**
   * None yet.
   *
   * @param folder the folder in which each has its own
   * @param child main class and arguments by which a child process is started
   */
  WebJobs(Path folder, List<String> child, WebLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.children = new Children(child, limits.child(), folder, folder.resolve("temporary"));
  }

  /** A folder for a job to come. */
  Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, "job-");
  }

  /** Whether no more are taken. */
  boolean isFull() {
    return jobs.size() >= MOST;
  }

  WebJob add(Path own, Errand errand) {
    WebJob job = new WebJob(Secret.random(), own, errand);
    jobs.put(job.id(), job);
    start(job, errand);
    return job;
  }

  /** Works on a job, or works on it again. */
  void start(WebJob job, Errand errand) {
    job.waits();
    FutureTask<String> work = new FutureTask<>(() -> work(job, errand), "");
    job.begin(errand, work);
    workers.execute(work);
  }

  private void work(WebJob job, Errand errand) {
    job.works();
    try {
      children.ask(errand.line(), limits.child().deadline(), job::hear);
      List<List<String>> faults = job.report().all(ChildLoop.FAULT);
      if (faults.isEmpty()) {
        job.ends(State.ANSWERED, "");
      } else {
        job.ends(State.BROKEN, FAULT.formatted(faults.get(0).get(0), faults.get(0).get(1)));
      }
    } catch (ChildTrouble e) {
      job.ends(State.BROKEN, e.sentence());
    } catch (IOException e) {
      job.ends(State.BROKEN, "The work could not be begun: " + e.getMessage() + ".");
    } catch (InterruptedException e) {
      job.ends(State.STOPPED, "");
      Thread.currentThread().interrupt();
    }
  }

  Optional<WebJob> job(String id) {
    Optional<WebJob> job = Optional.ofNullable(jobs.get(id));
    job.ifPresent(WebJob::touch);
    return job;
  }

  /** Stops a job and deletes its files. */
  void remove(WebJob job) {
    jobs.remove(job.id());
    job.stop();
    Trees.tryToDelete(job.folder());
  }

  boolean areAtWork() {
    return jobs.values().stream().anyMatch(WebJob::isAtWork);
  }

  /** Deletes what nobody has asked for in a time, and gives back memory that nobody uses. */
  void tidy() throws InterruptedException {
    Instant old = Instant.now().minus(limits.kept());
    for (WebJob job : List.copyOf(jobs.values())) {
      if (!job.isAtWork() && job.touched().isBefore(old)) {
        remove(job);
      }
    }
    if (!areAtWork()) {
      children.rest();
    }
  }

  /** Stops all work and deletes all files. */
  void close() throws InterruptedException {
    workers.shutdownNow();
    children.close();
    Trees.tryToDelete(folder);
  }
}
