package org.placebook.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lambdas and records do the same once the build has made plain classes of them. */
class PlainClassesTest {
  @TempDir Path folder;

  @Test
  void doTheSame() throws Exception {
    copySamples();
    run();
    assertThat(linkedAtRunTime(folder)).isEmpty();
    List<Object> expected = new LambdaSamples().get();
    assertThat(expected).hasSizeGreaterThan(30);
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> rewritten = loader.loadClass(LambdaSamples.class.getName());
      assertThat(rewritten).isNotEqualTo(LambdaSamples.class);
      Supplier<?> samples = (Supplier<?>) rewritten.getConstructor().newInstance();
      assertThat(samples.get()).isEqualTo(expected);
    }
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    copySamples();
    run();
    List<byte[]> once = contents();
    run();
    assertThat(contents()).usingRecursiveComparison().isEqualTo(once);
  }

  @Test
  void theShippedClassesAreMadeSo() throws IOException {
    Path shipped = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(shipped)) {
      assumeTrue(
          files.anyMatch(file -> file.toString().contains("$$L")),
          "skipped: these classes were not compiled by the build");
    }
    assertThat(linkedAtRunTime(shipped)).isEmpty();
  }

  private void copySamples() throws IOException {
    Path from = Path.of("target/test-classes/org/placebook/build");
    Path to = Files.createDirectories(folder.resolve("org/placebook/build"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().contains("LambdaSamples")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "src/build/java/PlainClasses.java",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  /** The methods that still have a lambda, or equality of a record, linked when first reached. */
  private static List<String> linkedAtRunTime(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new Places(file, found), 0);
      }
    }
    return found;
  }

  private static final class Places extends ClassVisitor {
    private final Path file;
    private final List<String> found;

    Places(Path file, List<String> found) {
      super(Opcodes.ASM9);
      this.file = file;
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle maker, Object... arguments) {
          if (!method.equals("toString")) {
            found.add(file + " " + method + " " + maker.getName());
          }
        }
      };
    }
  }
}
