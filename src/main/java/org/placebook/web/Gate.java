package org.placebook.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Who is let in: the browser that first came with the token, asking for this very address. Another
 * page in that browser, another program and another name for this computer are not.
 */
final class Gate {
  private static final String TOKEN = "token";
  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  private final int port;
  private final String token = Secret.random();
  private final String pass = Secret.random();
  private final AtomicBoolean used = new AtomicBoolean();

  /** Shut until somebody comes with the token. */
  Gate(int port) {
    this.port = port;
  }

  /** The address that lets the first who asks for it in. */
  String address() {
    return origin() + Site.START + "?" + TOKEN + "=" + token;
  }

  private String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** Whether a request asks for this address by its own name, and comes from no other page. */
  boolean isOurs(Request request) {
    return isHost(request) && isFromHere(request);
  }

  private boolean isHost(Request request) {
    return ("127.0.0.1:" + port).equals(request.getHeaders().get(HttpHeader.HOST));
  }

  /** Browsers say where a form was; one that asks for something to be done must have been here. */
  private boolean isFromHere(Request request) {
    HttpFields headers = request.getHeaders();
    Optional<String> from = Optional.ofNullable(headers.get(HttpHeader.ORIGIN));
    if (!SAFE.contains(request.getMethod())) {
      return from.equals(Optional.of(origin()));
    }
    String site = Optional.ofNullable(headers.get("Sec-Fetch-Site")).orElse("none");
    return from.filter(o -> !o.equals(origin())).isEmpty()
        && (site.equals("none") || site.equals("same-origin"));
  }

  /** Whether a request has the cookie. */
  boolean knows(Request request) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(cookie()))
        .map(HttpCookie::getValue)
        .anyMatch(value -> Secret.areSame(value, pass));
  }

  private String cookie() {
    return "placebook-" + port;
  }

  /** The cookie for whoever comes with the token; nobody gets it a second time. */
  Optional<HttpField> letIn(Request request) {
    String given =
        Optional.ofNullable(Request.extractQueryParameters(request).getValue(TOKEN)).orElse("");
    return Secret.areSame(given, token) && used.compareAndSet(false, true)
        ? Optional.of(
            new HttpField(
                HttpHeader.SET_COOKIE,
                "%s=%s; Path=/; HttpOnly; SameSite=Strict".formatted(cookie(), pass)))
        : Optional.empty();
  }
}
