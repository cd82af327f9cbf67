package org.placebook.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is said where no page could be made: a sentence, and nothing of how the server is made. */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    WebResponse.protect(response.getHeaders());
    response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
    response.write(true, ByteBuffer.wrap(sentence(response.getStatus())), callback);
    return true;
  }

  private static byte[] sentence(int status) {
    String said =
        status < 500
            ? "Placebook did not understand this request, or it came too slowly."
            : "Placebook met a fault of its own. Go back and try again.";
    return said.getBytes(StandardCharsets.UTF_8);
  }
}
