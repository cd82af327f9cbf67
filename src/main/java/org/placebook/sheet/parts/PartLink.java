package org.placebook.sheet.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link from a part of a package to another part or to something outside.
 *
 * @param id as the part refers to it
 * @param type the last word of its type, such as {@code worksheet}: the same in Transitional and
 *     Strict workbooks
 * @param target the other part's name from the root of the package, or the outside address
 * @param external whether it points outside the file
 */
public record PartLink(String id, String type, String target, boolean external) {

  /** The relationships of a part; of the package itself for an empty name. */
  public static List<PartLink> of(ZipPackage zip, String part) throws IOException {
    String rels = relsOf(part);
    return zip.has(rels) ? read(zip, rels, folderOf(part)) : List.of();
  }

  /** The first relationship of a type. */
  public static Optional<PartLink> first(List<PartLink> all, String type) {
    return all.stream().filter(one -> one.type.equals(type)).findFirst();
  }

  /** The part that holds the relationships of another. */
  public static String relsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String folderOf(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** Reads a {@code .rels} part whose targets are relative to a folder. */
  public static List<PartLink> read(ZipPackage zip, String rels, String folder) throws IOException {
    List<PartLink> found = new ArrayList<>();
    try (XmlCursor xml = XmlCursor.open(zip.open(rels))) {
      while (xml.nextStart()) {
        if (xml.name().equals("Relationship")) {
          String type = xml.attribute("Type");
          boolean external = xml.attribute("TargetMode").equals("External");
          String target = xml.attribute("Target");
          found.add(
              new PartLink(
                  xml.attribute("Id"),
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolve(folder, target),
                  external));
        }
      }
    }
    return found;
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    List<String> steps = new ArrayList<>();
    for (String step : (folder + path).split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
