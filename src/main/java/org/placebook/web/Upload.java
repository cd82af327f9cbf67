package org.placebook.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.placebook.files.SafeName;

/**
 * A form with files, which are put into the folder of a job.
 *
 * @param files by the name of the field, in order
 * @param fields the texts, by name
 */
record Upload(Map<String, List<Path>> files, Map<String, String> fields) {
  private static final int MOST_PARTS = 200;
  private static final int LONGEST_ENDING = 10;
  private static final long LONGEST_DRAIN = 4L << 30;
  private static final String FORM = "multipart/form-data";

  /**
   * Takes a form.
   *
   * @param most the bytes that it may have
   * @throws UploadRefused if it is too large or broken off, with what to do
   */
  static Upload of(Request request, Path folder, long most) throws IOException, UploadRefused {
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    if (!type.startsWith(FORM)) {
      throw new UploadRefused("The form came without files. Go back and choose them again.");
    }
    if (request.getLength() > most) {
      throw tooLarge(request, most);
    }
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .location(Files.createDirectories(folder.resolve("parts")))
            .maxSize(most)
            .maxPartSize(most)
            .maxParts(MOST_PARTS)
            .build();
    try (MultiPartFormData.Parts parts = parts(request, type, config)) {
      return taken(parts, folder);
    }
  }

  private static MultiPartFormData.Parts parts(Request request, String type, MultiPartConfig config)
      throws UploadRefused {
    try {
      return MultiPartFormData.getParts(request, request, type, config);
    } catch (RuntimeException e) {
      // Whatever the parser stumbled over is in what was sent.
      throw new UploadRefused(
          "What was sent broke off, came too slowly or was more than %d files of %d MB together. Try again with fewer files."
              .formatted(MOST_PARTS, config.getMaxSize() >> 20));
    }
  }

  /** A browser shows the answer only once all that it wanted to send has been taken. */
  private static UploadRefused tooLarge(Request request, long most) throws IOException {
    if (request.getLength() <= LONGEST_DRAIN) {
      Content.Source.consumeAll(request);
    }
    return new UploadRefused(
        "The files have %,d MB together; at most %d MB are taken. Drop fewer at once, or run Placebook from the command line."
            .formatted(request.getLength() >> 20, most >> 20));
  }

  private static Upload taken(MultiPartFormData.Parts parts, Path folder) throws IOException {
    Map<String, List<Path>> files = new LinkedHashMap<>();
    Map<String, String> fields = new LinkedHashMap<>();
    int number = 0;
    for (MultiPart.Part part : parts) {
      Optional<String> name = Optional.ofNullable(part.getFileName());
      if (name.isEmpty()) {
        fields.put(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
      } else if (!name.get().isBlank()) {
        number++;
        Path own = Files.createDirectories(folder.resolve("files").resolve("" + number));
        Path file = own.resolve(safe(name.get()));
        part.writeTo(file);
        files.computeIfAbsent(part.getName(), unused -> new ArrayList<>()).add(file);
      }
    }
    return new Upload(files, fields);
  }

  /** Folders in a name are not followed, and the name is one that any computer can open. */
  static String safe(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String bare = name.strip().replaceFirst("^\\.+", "");
    int dot = bare.lastIndexOf('.');
    boolean ends = dot > 0 && bare.length() - dot <= LONGEST_ENDING;
    String base = ends ? bare.substring(0, dot) : bare;
    String ending = ends ? bare.substring(dot).replaceAll("[^.\\p{Alnum}]", "_") : "";
    return SafeName.of(base.isBlank() ? "file" : base, ending, 1);
  }

  /** The files of a field. */
  List<Path> files(String field) {
    return files.getOrDefault(field, List.of());
  }

  /** The only file of a field. */
  Optional<Path> file(String field) {
    return files(field).stream().findFirst();
  }

  /** The text of a field; empty if it is not there. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
