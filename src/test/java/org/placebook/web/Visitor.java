package org.placebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks for pages as a browser does, and sees what is in the answers. */
final class Visitor {
  private static final String BOUNDARY = "----a-line-between";

  private final URI base;
  private final CookieManager jar = new CookieManager();
  private final HttpClient client = client();

  /** Comes to the address of a page. */
  Visitor(URI base) {
    this.base = base;
  }

  /** Comes with the token. */
  static Visitor letIn(URI address) throws Exception {
    Visitor visitor = new Visitor(address.resolve("/"));
    assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    return visitor;
  }

  /** What it was given to be known by. */
  List<HttpCookie> cookies() {
    return jar.getCookieStore().getCookies();
  }

  HttpResponse<String> get(String path) throws Exception {
    return get(base.resolve(path));
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  byte[] bytes(String path) throws Exception {
    HttpResponse<byte[]> response =
        client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  /** The answer to a request with headers of one's own. */
  HttpResponse<String> send(String method, String path, Map<String, String> headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).method(method, BodyPublishers.noBody());
    headers.forEach(request::header);
    return post(request.build());
  }

  /** Presses a button of a form without files; the answer leads to another page. */
  String press(String path, String form) throws Exception {
    return job(form(path, form));
  }

  /** Sends a form without files. */
  HttpResponse<String> form(String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Origin", origin())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return post(request);
  }

  private String origin() {
    return "http://127.0.0.1:" + base.getPort();
  }

  /** Sends a form with files and fields. */
  HttpResponse<String> drop(String path, List<Path> files, Map<String, String> fields)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(
          body,
          "name=\"%s\"".formatted(field.getKey()),
          field.getValue().getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : files) {
      String name = "name=\"files\"; filename=\"%s\"".formatted(file.getFileName());
      part(body, name, Files.readAllBytes(file));
    }
    return drop(path, body);
  }

  /** Sends a form with a file of any name. */
  HttpResponse<String> drop(String path, String name, byte[] content) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"files\"; filename=\"%s\"".formatted(name), content);
    return drop(path, body);
  }

  private HttpResponse<String> drop(String path, ByteArrayOutputStream body) throws Exception {
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Origin", origin())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .timeout(Duration.ofSeconds(60))
            .build();
    return post(request);
  }

  /**
   * Asks over a connection of its own. The server closes one that lay idle, perhaps as a form
   * leaves, and unlike a browser the client does not send a form again.
   */
  private HttpResponse<String> post(HttpRequest request) throws Exception {
    return client().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpClient client() {
    return HttpClient.newBuilder().cookieHandler(jar).build();
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
      throws IOException {
    body.write(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
            .formatted(BOUNDARY, disposition)
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Where a form leads. */
  static String job(HttpResponse<String> response) {
    assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(303);
    return response.headers().firstValue("Location").orElseThrow();
  }

  /** The page of a job, once nothing is done for it any more. */
  String outcome(String job) throws Exception {
    for (int i = 0; i < 600; i++) {
      String page = get(job).body();
      if (!heading(page).equals("Working on it")) {
        return page;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Not done within a minute: " + get(job).body());
  }

  static String heading(String page) {
    Matcher heading = Pattern.compile("<h1[^>]*>(.*?)</h1>").matcher(page);
    return heading.find() ? heading.group(1) : "";
  }
}
