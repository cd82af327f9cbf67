package org.placebook.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.placebook.web.page.Pages;
import org.placebook.web.page.View;

/** How a request is answered. */
final class WebResponse {
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private final Pages pages;
  private final Response response;
  private final Callback callback;

  WebResponse(Pages pages, Response response, Callback callback) {
    this.pages = pages;
    this.response = response;
    this.callback = callback;
  }

  /** What every answer says, whatever it is: nobody keeps it, frames it or takes it for another. */
  static void protect(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
  }

  void page(View view) {
    page(200, view);
  }

  void page(int status, View view) {
    response.setStatus(status);
    bytes("text/html; charset=utf-8", pages.html(view).getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing is at the address. */
  void notHere() {
    page(404, new View("gone", "Not here", ""));
  }

  void header(String name, String value) {
    response.getHeaders().put(name, value);
  }

  void bytes(String type, byte[] content) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
    response.write(true, ByteBuffer.wrap(content), callback);
  }

  /** One of several events, which go out as they come. */
  void event(String event) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    ByteBuffer bytes = ByteBuffer.wrap(event.getBytes(StandardCharsets.UTF_8));
    Content.Sink.write(response, false, bytes);
  }

  /** After the last event. */
  void end() {
    callback.succeeded();
  }

  void fail(Throwable why) {
    callback.failed(why);
  }

  void redirect(String path) {
    response.setStatus(303);
    response.getHeaders().put(HttpHeader.LOCATION, path);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  /** A file to be kept under its own name, or a picture to be shown. */
  void file(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean shown = name.endsWith(".svg") || name.endsWith(".png");
    if (!shown) {
      header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type(name));
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, Files.size(file));
    Content.Source source = Content.Source.from(file);
    Content.copy(source, response, callback);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b == '-' || b == '.' || b == '_' || Character.isLetterOrDigit(b);
      encoded.append(plain && b > 0 ? "" + (char) b : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "ods" -> "application/vnd.oasis.opendocument.spreadsheet";
      case "csv" -> "text/csv; charset=utf-8";
      case "json" -> "application/json";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
