package org.placebook.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String program = program();
    Path profile = folder.resolve("profile");
    Path log = Files.createFile(folder.resolve("soffice-" + System.nanoTime() + ".log"));
    Process process =
        new ProcessBuilder(
                program,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    waitFor(process);
    String name = workbook.getFileName().toString();
    Path result = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension);
    if (!Files.exists(result)) {
      throw new IOException("LibreOffice made no " + result + ": " + Files.readString(log));
    }
    return result;
  }

  private static void waitFor(Process process) throws IOException {
    try {
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("LibreOffice took longer than three minutes");
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
