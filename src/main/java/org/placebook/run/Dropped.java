package org.placebook.run;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placebook.sheet.FileFormat;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** The workbooks among what was dropped: folders stand for the workbooks in them. */
final class Dropped {
  private static final List<String> EXTENSIONS = FileFormat.usualExtensions();

  private final List<Path> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Dropped(List<Path> given) {
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        findings.add(
            Finding.error(
                Place.file(path.toString()),
                "There is no such file or folder. Check the spelling, and that you are in the right"
                    + " folder."));
      }
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> all = inside.filter(Dropped::isWorkbook).sorted().toList();
      List<Path> own = all.stream().filter(OwnWork::is).toList();
      List<Path> workbooks = all.stream().filter(file -> !own.contains(file)).toList();
      files.addAll(workbooks);
      passOver(folder, own);
      if (workbooks.isEmpty()) {
        findings.add(
            Finding.error(
                Place.file(folder.toString()),
                "There is no workbook in this folder. Placebook reads files that end in %s or .%s."
                    .formatted(
                        EXTENSIONS.stream()
                            .limit(EXTENSIONS.size() - 1)
                            .map(extension -> "." + extension)
                            .collect(joining(", ")),
                        EXTENSIONS.get(EXTENSIONS.size() - 1))));
      }
    } catch (IOException e) {
      findings.add(
          Finding.error(
              Place.file(folder.toString()),
              "The folder could not be read ("
                  + e.getMessage()
                  + "). Check that you may open it."));
    }
  }

  private void passOver(Path folder, List<Path> own) {
    if (!own.isEmpty()) {
      String names =
          own.stream().map(file -> String.valueOf(file.getFileName())).collect(joining("; "));
      findings.add(
          Finding.note(
              Place.file(String.valueOf(folder.toAbsolutePath().normalize().getFileName())),
              "Passed over, because Placebook made them: %s. Name one by itself to have it read."
                  .formatted(names)));
    }
  }

  /** Excel's own lock files and hidden files are no workbooks. */
  private static boolean isWorkbook(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path)
        && !name.startsWith("~$")
        && !name.startsWith(".")
        && EXTENSIONS.contains(FileFormat.extension(name));
  }

  /** Each once, though it may have been given by itself and by its folder. */
  List<Path> files() {
    Map<Path, Path> once = new LinkedHashMap<>();
    files.forEach(file -> once.putIfAbsent(file.toAbsolutePath().normalize(), file));
    return List.copyOf(once.values());
  }

  List<Finding> findings() {
    return findings;
  }
}
