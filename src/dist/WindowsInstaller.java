import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes what wixl makes an installer of: the folder laid out by build.xml, installed for one user
 * without rights of an administrator, with entries in the Start menu and under Send to, and removed
 * whole. Run as {@code java WindowsInstaller.java VERSION FOLDER TO.wxs}.
 */
final class WindowsInstaller {
  /** By this Windows knows the next version for the same program; never to be changed. */
  private static final String UPGRADE_CODE = "8D0E3A52-6B0F-4E0C-9C5E-50C2B7A4D1F6";

  private final String version;
  private final StringBuilder xml = new StringBuilder();
  private final StringBuilder components = new StringBuilder();

  private WindowsInstaller(String version) {
    this.version = version;
  }

  public static void main(String[] arguments) throws IOException {
    WindowsInstaller installer = new WindowsInstaller(arguments[0]);
    installer.write(Path.of(arguments[1]));
    Files.writeString(Path.of(arguments[2]), installer.xml, StandardCharsets.UTF_8);
  }

  private void write(Path folder) throws IOException {
    xml.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
        <Product Id="%s" Name="Placebook" Version="%s" Manufacturer="Placebook" Language="1033" UpgradeCode="%s">
        <Package Id="*" InstallerVersion="500" Compressed="yes" InstallScope="perUser"/>
        <Media Id="1" Cabinet="placebook.cab" EmbedCab="yes"/>
        <MajorUpgrade DowngradeErrorMessage="A newer Placebook is installed already."/>
        <Directory Id="TARGETDIR" Name="SourceDir">
        <Directory Id="LocalAppDataFolder">
        <Directory Id="ProgramsDir" Name="Programs">
        <Directory Id="INSTALLDIR" Name="Placebook">
        """
            .formatted(guid("product"), version, UPGRADE_CODE));
    directory(folder, folder, "INSTALLDIR");
    xml.append(
        """
        </Directory>
        </Directory>
        </Directory>
        <Directory Id="ProgramMenuFolder">
        <Directory Id="MenuDir" Name="Placebook">
        """);
    shortcut("MenuDir", "Start here", "Start here.html", true);
    xml.append("</Directory>\n</Directory>\n<Directory Id=\"SendToFolder\">\n");
    shortcut("SendToFolder", "Placebook", "placebook.cmd", false);
    xml.append(
        """
        </Directory>
        </Directory>
        <Feature Id="Placebook" Level="1">
        %s</Feature>
        </Product>
        </Wix>
        """
            .formatted(components));
  }

  /** A component holds a directory's files and removes the directory. */
  private void directory(Path folder, Path directory, String id) throws IOException {
    String path = folder.relativize(directory).toString();
    component(path.isEmpty() ? "." : path, id);
    for (Path file : inside(directory)) {
      if (Files.isRegularFile(file)) {
        line(
            "<File Id=\"%s\" Name=\"%s\" Source=\"%s\"/>",
            id(folder, file), name(file), escaped(folder.relativize(file).toString()));
      }
    }
    remove(id);
    for (Path child : inside(directory)) {
      if (Files.isDirectory(child)) {
        line("<Directory Id=\"%s\" Name=\"%s\">", id(folder, child), name(child));
        directory(folder, child, id(folder, child));
        line("</Directory>");
      }
    }
  }

  private void shortcut(String directory, String name, String target, boolean ours) {
    component("shortcut " + name, directory);
    line(
        "<Shortcut Id=\"S%s\" Directory=\"%s\" Name=\"%s\" Target=\"[INSTALLDIR]%s\""
            + " WorkingDirectory=\"INSTALLDIR\"/>",
        digest(name), directory, name, target);
    if (ours) {
      remove(directory);
    } else {
      line("</Component>");
    }
  }

  /** Files of one user need a value of that user's registry as what tells that they are there. */
  private void component(String name, String directory) {
    String id = "C" + digest(directory + name);
    line("<Component Id=\"%s\" Win64=\"yes\" Guid=\"%s\">", id, guid(name));
    line(
        "<RegistryValue Root=\"HKCU\" Key=\"Software\\Placebook\" Name=\"%s\" Type=\"string\""
            + " Value=\"%s\" KeyPath=\"yes\"/>",
        escaped(name), version);
    components.append("<ComponentRef Id=\"").append(id).append("\"/>\n");
  }

  private void remove(String directory) {
    line("<RemoveFolder Id=\"R%s\" On=\"uninstall\"/>", digest(directory));
    line("</Component>");
  }

  private static List<Path> inside(Path directory) throws IOException {
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.sorted().toList();
    }
  }

  private static String id(Path folder, Path path) {
    return "P" + digest(folder.relativize(path).toString());
  }

  private static String name(Path path) {
    return escaped(path.getFileName().toString());
  }

  private String guid(String of) {
    return uuid(version + " " + of).toString().toUpperCase(java.util.Locale.ROOT);
  }

  private static String digest(String text) {
    return uuid(text).toString().replace("-", "");
  }

  /** The same for the same text, so that two builds are alike. */
  private static UUID uuid(String text) {
    return UUID.nameUUIDFromBytes(("placebook " + text).getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private void line(String form, Object... values) {
    xml.append(form.formatted(values)).append('\n');
  }
}
