package org.placebook.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.placebook.files.Trees;
import org.placebook.run.Templates;
import org.placebook.web.page.Pages;
import org.placebook.web.page.View;

/** The pages by their addresses. */
final class Site extends Handler.Abstract {
  static final String START = "/start";

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
      answer(request, path, answer);
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

  private void answer(Request request, String path, WebResponse answer) throws IOException {
    String[] parts = path.substring(1).split("/", -1);
    boolean posted = request.getMethod().equals("POST");
    if (parts[0].equals("job") && parts.length > 1) {
      Optional<WebJob> job = jobs.job(parts[1]);
      if (job.isEmpty()) {
        answer.page(404, new View("gone", "Not here any more", ""));
      } else if (posted) {
        new JobActions(jobs, job.get()).act(parts.length > 2 ? parts[2] : "", request, answer);
      } else {
        new JobAnswers(job.get(), request, answer).answer(parts);
      }
    } else if (posted) {
      new WebForms(jobs, mostBytes).take(path, request, answer);
    } else {
      get(path, parts, answer);
    }
  }

  private void get(String path, String[] parts, WebResponse answer) throws IOException {
    switch (path) {
      case "/" -> answer.page(DropForm.page());
      case "/templates" -> answer.page(WebForms.templates());
      case "/check" -> answer.page(WebForms.CHECK);
      case "/own" -> answer.page(WebForms.OWN);
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
          answer.notHere();
        }
      }
    }
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
      answer.notHere();
    }
    Trees.tryToDelete(folder);
  }
}
