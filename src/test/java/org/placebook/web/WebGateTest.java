package org.placebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what is taken: this computer's browser, and no more than is good. */
class WebGateTest {
  private static final String CLOSED = "Placebook does not know this browser";

  /** Births and deaths of the Tees Valley; figures made up. */
  private static final String TABLE =
      """
      Area code,Area,Births,Deaths
      E06000001,Hartlepool,1000,1050
      E06000002,Middlesbrough,1090,1091
      E06000003,Redcar and Cleveland,1230,1300
      E06000004,Stockton-on-Tees,1120,1150
      E06000005,Darlington,1360,1214
      """;

  private static final String PART =
      "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"large.csv\"\r\n\r\n";

  @TempDir static Path temporary;
  private static TestServer server;
  private static Visitor visitor;

  @BeforeAll
  static void start() throws Exception {
    server = new TestServer(temporary);
    assertThat(new Visitor(server.at("/")).get("/start?token=guessed").statusCode()).isEqualTo(403);
    visitor = Visitor.letIn(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/check",
        "/templates",
        "/assets/placebook.css",
        "/job/1",
        "/nowhere",
        "/start"
      })
  void withoutTheCookieNothingIsSaid(String path) throws Exception {
    HttpResponse<String> answer = new Visitor(server.at("/")).get(path);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains(CLOSED).doesNotContain("token=");
  }

  @Test
  void theTokenWorksOnce() throws Exception {
    String again = server.address().getPath() + "?" + server.address().getQuery();
    HttpResponse<String> other = new Visitor(server.at("/")).get(again);
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(visitor.get(again).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:PORT", "127.0.0.1", "evil.example:PORT", "127.0.0.1:1", ""})
  void anotherNameForThisComputerIsRefused(String host) throws Exception {
    String header = "Host: " + host.replace("PORT", "" + server.port());
    assertThat(raw("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n"))
        .containsPattern("^HTTP/1.1 40[03]")
        .doesNotContain("Finish a workbook");
  }

  @Test
  void aFormOfAnotherPageIsRefused() throws Exception {
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
      assertThat(visitor.send("POST", "/check", Map.of("Origin", origin)).statusCode())
          .isEqualTo(403);
      assertThat(visitor.send("GET", "/check", Map.of("Origin", origin)).statusCode())
          .isEqualTo(403);
    }
    assertThat(visitor.send("POST", "/check", Map.of()).statusCode()).isEqualTo(403);
    for (String site : List.of("cross-site", "same-site")) {
      assertThat(visitor.send("GET", "/", Map.of("Sec-Fetch-Site", site)).statusCode())
          .isEqualTo(403);
    }
    assertThat(visitor.send("GET", "/", Map.of("Sec-Fetch-Site", "same-origin")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/govuk.css", "/nowhere", "/templates/area-profile"})
  void everyAnswerIsProtected(String path) throws Exception {
    HttpHeaders headers = visitor.get(path).headers();
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.map()).doesNotContainKeys("server", "access-control-allow-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/templates/..%2f..%2fsecret",
        "/templates/../../secret",
        "/job/..%2f..%2f/workbook/0"
      })
  void pathsLeadNowhereElse(String path) throws Exception {
    String request =
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"
            .formatted(path, server.port());
    assertThat(raw(request)).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../evil.csv",
        "..\\..\\evil.csv",
        "C:\\temp\\evil.csv",
        "/etc/evil.csv",
        "..",
        "con.csv",
        "two\tparts.csv",
        "<b>bold</b>.csv"
      })
  void namesOfFilesAreMadeHarmless(String name) throws Exception {
    String page = visitor.outcome(Visitor.job(visitor.drop("/", name, bytes(TABLE))));
    assertThat(page).doesNotContain("<b>bold", "\\evil", "..");
    assertThat(temporary.resolve("evil.csv")).doesNotExist();
    assertThat(Path.of("/etc/evil.csv")).doesNotExist();
    try (Stream<Path> all = Files.walk(temporary)) {
      assertThat(all.filter(path -> path.toString().contains("evil")))
          .allMatch(path -> path.startsWith(server.folder()));
    }
  }

  @Test
  void whatAFileHoldsIsEscaped() throws Exception {
    String table = TABLE.replace("Births", "<script>alert(1)</script>");
    String page = visitor.outcome(Visitor.job(visitor.drop("/", "table.csv", bytes(table))));
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }

  @Test
  void tooMuchIsRefusedInASentence() throws Exception {
    HttpResponse<String> answer = visitor.drop("/", "large.csv", new byte[6 << 20]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("The files have 6 MB together; at most 4 MB are taken.");
    assertThat(leftovers()).isEmpty();
  }

  /** What is still there once the folders of refused forms had time to go. */
  private static List<Path> leftovers() throws Exception {
    for (int i = 0; i < 50; i++) {
      try (Stream<Path> all = Files.walk(server.folder())) {
        List<Path> found = all.filter(path -> path.toString().contains("large.csv")).toList();
        if (found.isEmpty()) {
          return found;
        }
      } catch (IOException | UncheckedIOException e) {
        // A folder went while it was looked into.
        assertThat(e).hasMessageContaining("job-");
      }
      Thread.sleep(100);
    }
    return List.of(server.folder());
  }

  @Test
  void tooMuchWithoutSayingSoIsCutOff() throws Exception {
    String body = PART + "x".repeat(6 << 20);
    String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    assertThat(raw(posted("Transfer-Encoding: chunked") + chunk))
        .matches("(?s)(HTTP/1.1 4|closed).*");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void anUploadThatStallsIsCutOff() throws Exception {
    long begun = System.nanoTime();
    String answer = raw(posted("Content-Length: 1000000") + PART + "a little, and then nothing");
    assertThat(System.nanoTime() - begun).isLessThan(120_000_000_000L);
    assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 303");
    assertThat(leftovers()).isEmpty();
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  private static String posted(String length) {
    String cookie =
        visitor.cookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
    return """
    POST / HTTP/1.1
    Host: 127.0.0.1:%1$d
    Origin: http://127.0.0.1:%1$d
    Cookie: %2$s
    Content-Type: multipart/form-data; boundary=x
    %3$s

    """
        .formatted(server.port(), cookie, length)
        .replace("\n", "\r\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What comes back for bytes that no browser would send. */
  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return "closed: " + e.getMessage();
      }
    }
  }
}
