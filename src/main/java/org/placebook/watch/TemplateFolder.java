package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placebook.files.Trees;
import org.placebook.run.Templates;

/**
 * The templates by name: those of a folder, and those that came with the program.
 *
 * @param folder the analysts' own, which need not be there
 */
record TemplateFolder(Path folder) {
  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm");

  /** All names, without their extensions. */
  List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(Templates.shipped());
    if (Files.isDirectory(folder)) {
      names.addAll(
          Trees.list(folder).stream()
              .map(path -> path.getFileName().toString())
              .filter(name -> !InboxNames.isIgnored(name))
              .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
              .map(InboxNames::base)
              .collect(Collectors.toList()));
    }
    return List.copyOf(names);
  }

  /** The file of a template in the folder; none if it came with the program or is gone. */
  private Optional<Path> own(String name) {
    return ENDINGS.stream()
        .map(ending -> folder.resolve(name + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** What changes when the template does. */
  String look(String name) throws IOException {
    Optional<Path> own = own(name);
    return own.isPresent() ? FileStamp.text(own.get()) : "shipped";
  }

  /**
   * Copies a template into a folder, so that a job has its own whatever becomes of the original.
   *
   * @return the copy; none if there is no such template any more
   */
  Optional<Path> copy(String name, Path target) throws IOException {
    Optional<Path> own = own(name);
    if (own.isEmpty()) {
      return Templates.copy(name, target);
    }
    Path copy = target.resolve(own.get().getFileName().toString());
    Files.copy(own.get(), copy);
    return Optional.of(copy);
  }
}
