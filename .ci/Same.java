import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Compares what two builds of Placebook make of the same inputs, part by part. */
public final class Same {
  private static final int SHOWN = 160;

  private final Map<String, Integer> kinds = new TreeMap<>();
  private int compared;
  private int different;

  public static void main(String[] jars) throws Exception {
    Path work = Files.createTempDirectory("same");
    Path before = work.resolve("before");
    Path after = work.resolve("after");
    Map<String, List<String>> commands = commands(jars);
    try (Build old = new Build(Path.of(jars[0]));
        Build made = new Build(Path.of(jars[1]))) {
      Same same = new Same();
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        Map<String, byte[]> expected = old.run(command.getValue(), before);
        Map<String, byte[]> found = made.run(command.getValue(), after);
        same.compare(command.getKey(), expected, found);
      }
      delete(work);
      System.out.printf(
          "%d commands, %d parts compared, %d differ %s%n",
          commands.size(), same.compared, same.different, same.kinds);
      System.exit(same.different == 0 ? 0 : 1);
    }
  }

  /** Each command by what it is called; {@code OUT} stands for its output folder. */
  private static Map<String, List<String>> commands(String[] arguments) throws IOException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("functions", List.of("functions"));
    for (Path template : files(Path.of("templates"))) {
      commands.put("template check " + template, List.of("template", "check", template.toString()));
      Path sample = Path.of("samples", name(template));
      Path inputs = Files.isDirectory(sample) ? sample : Path.of("samples", "levelling-up");
      commands.put("publish " + template, publish(inputs.toString(), template.toString()));
    }
    List<Path> inputs = new ArrayList<>();
    if (arguments.length > 2) {
      for (String folder : Arrays.asList(arguments).subList(2, arguments.length)) {
        inputs.addAll(files(Path.of(folder)));
      }
    } else {
      Path shared = Path.of("..", "shared").toAbsolutePath().normalize();
      inputs.addAll(files(Path.of("samples")));
      inputs.addAll(files(shared.resolve("data/wild")));
      inputs.addAll(files(shared.resolve("cases")));
    }
    for (Path input : inputs) {
      boolean endless = input.toString().contains("far_cell");
      if (!input.getFileName().toString().contains("template") && !endless) {
        String file = input.toString();
        commands.put("inspect " + file, List.of("inspect", file, "--json"));
        commands.put("check " + file, List.of("check", file, "--json"));
        commands.put("process " + file, List.of("process", file, "-o", "OUT"));
        commands.put(
            "draft " + file, List.of("template", "draft", file, "-o", "OUT/template.xlsx"));
      } else if (!endless) {
        List<String> words = new ArrayList<>(List.of("process"));
        inputs.stream().filter(other -> belongs(other, input)).forEach(f -> words.add(f.toString()));
        words.addAll(List.of("-t", input.toString(), "-o", "OUT"));
        commands.put("process with " + input, words);
      }
    }
    return commands;
  }

  private static List<String> publish(String inputs, String template) {
    return List.of("process", inputs, "-t", template, "--publish", "--pictures", "-o", "OUT");
  }

  /** Inputs that go with a template: of one first word where there are any, else of one folder. */
  private static boolean belongs(Path input, Path template) {
    String word = name(template).split("[_-]")[0];
    boolean beside = input.getParent().equals(template.getParent());
    boolean isTemplate = input.getFileName().toString().contains("template");
    boolean plain = word.equals("template");
    return beside && !isTemplate && (plain || name(input).split("[_-]")[0].equals(word));
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().matches(".*\\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv)"))
          .sorted()
          .toList();
    }
  }

  private void compare(String command, Map<String, byte[]> before, Map<String, byte[]> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      compared++;
      byte[] old = before.get(name);
      byte[] made = after.get(name);
      if (!Arrays.equals(old, made)) {
        different++;
        kinds.merge(name.replaceAll(".*/", "").replaceAll("\\d+", "N"), 1, Integer::sum);
        System.out.println(command + " > " + name + "\n" + difference(old, made));
      }
    }
  }

  private static String difference(byte[] old, byte[] made) {
    if (old == null || made == null) {
      return old == null ? "    is new" : "    is gone";
    }
    String before = new String(old, StandardCharsets.UTF_8);
    String after = new String(made, StandardCharsets.UTF_8);
    int at = 0;
    while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    return "    before: " + excerpt(before, at) + "\n    after:  " + excerpt(after, at);
  }

  private static String excerpt(String text, int at) {
    int start = Math.max(0, at - SHOWN / 2);
    return text.substring(start, Math.min(text.length(), at + SHOWN)).replace('\n', '↵');
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** One build, loaded once: its command line is asked again and again. */
  private static final class Build implements AutoCloseable {
    private final URLClassLoader loader;
    private final Method door;

    Build(Path jar) throws Exception {
      loader =
          new URLClassLoader(
              new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      door =
          loader
              .loadClass("org.placebook.cli.CommandLineDoor")
              .getMethod("run", String[].class, PrintWriter.class, PrintWriter.class, Map.class);
    }

    /** What a command says and writes: its words, its exit code, and each part of each file. */
    Map<String, byte[]> run(List<String> words, Path folder) throws Exception {
      Files.createDirectories(folder);
      String[] arguments =
          words.stream().map(w -> w.replace("OUT", folder.toString())).toArray(String[]::new);
      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said);
      Thread.currentThread().setContextClassLoader(loader);
      Object code = door.invoke(null, arguments, out, out, Map.of());
      Map<String, byte[]> parts = new TreeMap<>();
      String text = (said + "exit code " + code).replace(folder.toString(), "OUT");
      parts.put("(words)", text.getBytes(StandardCharsets.UTF_8));
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          add(folder.relativize(file).toString(), Files.readAllBytes(file), parts);
        }
      }
      delete(folder);
      return parts;
    }

    private static void add(String name, byte[] bytes, Map<String, byte[]> parts)
        throws IOException {
      if (!name.matches(".*\\.(xlsx|ods|zip)")) {
        parts.put(name, bytes);
        return;
      }
      parts.put(name, new byte[0]);
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(name + "/" + entry.getName(), zip.readAllBytes());
        }
      }
    }

    @Override
    public void close() throws IOException {
      loader.close();
    }
  }
}
