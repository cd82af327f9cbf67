package org.placebook.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as an independent calculator; tests that need it are skipped where it is absent. */
public final class LibreOffice {
  private static final List<String> NAMES = List.of("soffice", "libreoffice");

  private LibreOffice() {}

  /**
   * Opens a workbook, calculates what has no cached value, and saves it under another folder.
   *
   * @param extension what to save it as: xlsx, pdf
   */
  public static Path convert(Path workbook, Path folder, String extension) throws IOException {
    return convert(List.of(workbook), folder, extension).get(0);
  }

  /** Several workbooks by one start of the program; the results stand in the same order. */
  public static List<Path> convert(List<Path> workbooks, Path folder, String extension)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", extension, "--outdir", folder.toString()));
    workbooks.forEach(workbook -> command.add(workbook.toString()));
    Path log = Files.createFile(folder.resolve("soffice-" + System.nanoTime() + ".log"));
    waitFor(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
        180 + 10L * workbooks.size());
    List<Path> results = new ArrayList<>();
    for (Path workbook : workbooks) {
      String name = workbook.getFileName().toString();
      Path result = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension);
      if (!Files.exists(result)) {
        throw new IOException("LibreOffice made no " + result + ": " + Files.readString(log));
      }
      results.add(result);
    }
    return results;
  }

  private static void waitFor(Process process, long seconds) throws IOException {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("LibreOffice took longer than " + seconds + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while LibreOffice was at work", e);
    }
  }

  private static String program() {
    for (String name : NAMES) {
      String[] folders = System.getenv().getOrDefault("PATH", "").split(":", -1);
      for (String folder : folders) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return candidate.toString();
        }
      }
    }
    assumeTrue(false, "skipped: LibreOffice is not installed, so nothing was recalculated");
    throw new AssertionError("not reached");
  }
}
