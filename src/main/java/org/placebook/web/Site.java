package org.placebook.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.placebook.files.Trees;
import org.placebook.run.Templates;
import org.placebook.web.page.Pages;
import org.placebook.web.page.Report;
import org.placebook.web.page.View;

/** The pages by their addresses. */
final class Site extends Handler.Abstract {
  static final String START = "/start";
  private static final int LOOK_AGAIN_SECONDS = 3;
  private static final int MOST_ANSWERS = 1000;
  private static final long LONGEST_SILENCE = 5_000;

  private final Gate gate;
  private final WebJobs jobs;
  private final long mostBytes;
  private final Pages pages = new Pages();
  private final Assets assets = new Assets();
  private volatile Instant touched = Instant.now();

  Site(Gate gate, WebJobs jobs, long mostBytes) {
    this.gate = gate;
    this.jobs = jobs;
    this.mostBytes = mostBytes;
  }

  /** When somebody who may last asked for something. */
  Instant touched() {
    return touched;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    WebResponse.protect(response.getHeaders());
    WebResponse answer = new WebResponse(pages, response, callback);
    String path = Request.getPathInContext(request);
    if (!gate.isOurs(request)) {
      answer.page(403, new View("closed", "Not from here", ""));
    } else if (path.equals(START)) {
      start(request, answer);
    } else if (!gate.knows(request)) {
      answer.page(403, new View("closed", "Not open", ""));
    } else {
      touched = Instant.now();
      answer(request, response, path, answer, callback);
    }
    return true;
  }

  /** A page of its own, and not a redirection, which would count as coming from elsewhere. */
  private void start(Request request, WebResponse answer) {
    Optional<HttpField> cookie = gate.letIn(request);
    if (cookie.isPresent()) {
      answer.header(cookie.get().getName(), cookie.get().getValue());
      answer.header("Refresh", "0; url=/");
      answer.page(new View("start", "Ready", ""));
    } else if (gate.knows(request)) {
      answer.redirect("/");
    } else {
      answer.page(403, new View("closed", "Used before", ""));
    }
  }

  private void answer(
      Request request, Response response, String path, WebResponse answer, Callback callback)
      throws IOException {
    String[] parts = path.substring(1).split("/", -1);
    boolean posted = request.getMethod().equals("POST");
    if (parts[0].equals("job") && parts.length > 1) {
      Optional<WebJob> job = jobs.job(parts[1]);
      if (job.isEmpty()) {
        answer.page(404, new View("gone", "Not here any more", ""));
      } else if (posted) {
        new JobActions(jobs, job.get()).act(parts.length > 2 ? parts[2] : "", request, answer);
      } else if (parts.length > 2 && parts[2].equals("events")) {
        events(job.get(), response, callback);
      } else {
        job(job.get(), parts, request, answer);
      }
    } else if (posted) {
      post(path, request, answer);
    } else {
      get(path, parts, answer);
    }
  }

  private void get(String path, String[] parts, WebResponse answer) throws IOException {
    switch (path) {
      case "/" -> answer.page(DropForm.page());
      case "/templates" -> answer.page(templates());
      case "/check" -> answer.page(new View("check", "Check a workbook", "check"));
      default -> {
        Optional<byte[]> asset =
            parts[0].equals("assets") && parts.length == 2
                ? assets.content(parts[1])
                : Optional.empty();
        if (asset.isPresent()) {
          answer.bytes(Assets.type(parts[1]), asset.get());
        } else if (parts[0].equals("templates") && parts.length == 2) {
          template(parts[1], answer);
        } else {
          answer.page(404, new View("gone", "Not here", ""));
        }
      }
    }
  }

  private static View templates() {
    return new View("templates", "Templates", "templates").with("templates", DropForm.shipped());
  }

  /** A copy of a template that came with the program. */
  private void template(String name, WebResponse answer) throws IOException {
    Path folder = jobs.newFolder();
    Optional<Path> copy = Templates.copy(name, folder);
    if (copy.isPresent()) {
      byte[] content = Files.readAllBytes(copy.get());
      answer.header(
          "Content-Disposition", "attachment; filename=\"%s\"".formatted(copy.get().getFileName()));
      answer.bytes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    } else {
      answer.page(404, new View("gone", "Not here", ""));
    }
    Trees.tryToDelete(folder);
  }

  private void post(String path, Request request, WebResponse answer) throws IOException {
    if (jobs.isFull()) {
      answer.page(503, new View("busy", "Too much at once", ""));
      return;
    }
    Path folder = jobs.newFolder();
    try {
      Upload form = Upload.of(request, folder, mostBytes);
      switch (path) {
        case "/" -> begin(DropForm.errand(form, folder), answer);
        case "/check" -> begin(Errand.Kind.CHECK, form, folder, "check", answer);
        case "/templates/check" ->
            begin(Errand.Kind.CHECK_TEMPLATE, form, folder, "templates", answer);
        default -> answer.page(404, new View("gone", "Not here", ""));
      }
    } catch (UploadRefused e) {
      answer.header("Connection", "close");
      answer.page(413, new View("upload-refused", "Not taken", "").with("why", e.sentence()));
      Trees.tryToDelete(folder);
    } catch (DropForm.BadForm e) {
      answer.page(422, e.page());
      Trees.tryToDelete(folder);
    }
  }

  private void begin(Errand.Kind kind, Upload form, Path folder, String page, WebResponse answer) {
    List<Path> files = form.files("files");
    if (files.isEmpty()) {
      View view = page.equals("check") ? new View("check", "Check a workbook", page) : templates();
      answer.page(422, view.with("wrong", "Choose a workbook."));
      Trees.tryToDelete(folder);
      return;
    }
    begin(new Errand(kind, files, folder), answer);
  }

  private void begin(Errand errand, WebResponse answer) {
    answer.redirect("/job/" + jobs.add(errand.folder(), errand).id());
  }

  private void job(WebJob job, String[] parts, Request request, WebResponse answer)
      throws IOException {
    if (parts.length == 2) {
      boolean script =
          Request.getCookies(request).stream()
              .anyMatch(c -> c.getName().equals("placebook-script"));
      if (job.isAtWork() && !script) {
        answer.header("Refresh", "" + LOOK_AGAIN_SECONDS);
      }
      answer.page(JobPages.of(job));
      return;
    }
    String kind = parts.length == 4 ? kind(parts[2]) : "";
    int number =
        parts.length == 4 && parts[3].matches("\\d{1,4}") ? Integer.parseInt(parts[3]) : -1;
    Optional<Path> file = job.file(kind, number);
    if (file.isPresent()) {
      answer.file(file.get());
    } else {
      answer.page(404, new View("gone", "Not here", ""));
    }
  }

  private static String kind(String word) {
    return switch (word) {
      case "workbook" -> Report.WORKBOOK;
      case "published" -> Report.PUBLISHED;
      case "picture" -> Report.PICTURE;
      case "recipe" -> Report.RECIPE;
      default -> "";
    };
  }

  /** Tells a script of each step as it begins, until there is something else to be shown. */
  private static void events(WebJob job, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/event-stream");
    try {
      while (job.isAtWork()) {
        View view = JobPages.of(job);
        write(
            response,
            "data: %s\t%s\t%s\n\n"
                .formatted(
                    view.data().get("done"), view.data().get("expected"), view.data().get("step")));
        job.await(LONGEST_SILENCE);
      }
      write(response, "event: done\ndata: \n\n");
      callback.succeeded();
    } catch (IOException e) {
      // The browser has gone elsewhere.
      callback.failed(e);
    } catch (InterruptedException e) {
      callback.failed(e);
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Response response, String event) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(event.getBytes(StandardCharsets.UTF_8));
    Content.Sink.write(response, false, bytes);
  }

  /** The texts of a form without files. */
  static org.eclipse.jetty.util.Fields fields(Request request) {
    return FormFields.getFields(request, MOST_ANSWERS, 1 << 20);
  }
}
