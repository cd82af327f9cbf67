import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A step of the build: turns lambdas, method references and the methods of records into the plain
 * classes and methods that they would be made into whenever the program starts. Java links each
 * place of them when it is first reached, at about a seventh of a millisecond; a finished workbook
 * reaches eight hundred, which was an eighth of the time from a cold start.
 *
 * <p>What is rare stays as the compiler made it: lambdas that are serializable or have further
 * interfaces, and {@code toString} of records. Run again over its own output it changes nothing.
 *
 * <p>Java runs it from its source, which must therefore be one file:
 *
 * <pre>java -cp asm.jar:asm-tree.jar PlainClasses.java target/classes</pre>
 */
public final class PlainClasses {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Path folder;
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Map<String, ClassNode> changed = new TreeMap<>();

  private PlainClasses(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(this::read);
    }
  }

  /** Rewrites the classes of a folder. */
  public static void main(String[] arguments) throws IOException {
    PlainClasses all = new PlainClasses(Path.of(arguments[0]));
    for (ClassNode host : List.copyOf(all.classes.values())) {
      all.rewrite(host);
    }
    for (ClassNode node : all.changed.values()) {
      Files.write(all.folder.resolve(node.name + ".class"), bytes(node));
    }
  }

  private void read(Path file) {
    try {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, 0);
      classes.put(node.name, node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(ClassNode host) {
    int lambdas = 0;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (!(instruction instanceof InvokeDynamicInsnNode dynamic)) {
          continue;
        }
        String maker = dynamic.bsm.getOwner() + "." + dynamic.bsm.getName();
        if (maker.equals(LAMBDAS + ".metafactory")) {
          String name = host.name + "$$L" + lambdas++;
          ClassNode nest = nest(host);
          changed.put(name, new LambdaClass(name, nest.name, dynamic).node());
          member(nest, name);
          method.instructions.set(
              instruction,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC, name, LambdaClass.FACTORY, dynamic.desc, false));
          changed.put(host.name, host);
        } else if (maker.startsWith(RECORDS) && !method.name.equals("toString")) {
          RecordMethod.write(host.name, method, dynamic);
          changed.put(host.name, host);
        }
      }
    }
  }

  /** The outermost class, whose private members all classes of its nest may call. */
  private ClassNode nest(ClassNode host) {
    return host.nestHostClass == null ? host : classes.get(host.nestHostClass);
  }

  private void member(ClassNode nest, String name) {
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(name);
    changed.put(nest.name, nest);
  }

  private static byte[] bytes(ClassNode node) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }
}

/**
 * The class of one lambda or method reference: what it captured, and the call that it stands for.
 */
final class LambdaClass {
  /** Gives an instance for what is captured; always the same one where nothing is. */
  static final String FACTORY = "of";

  private static final String CONSTRUCTOR = "<init>";
  private static final String ONLY = "ONLY";

  private final ClassNode node = new ClassNode();
  private final Type implemented;
  private final Type[] captured;
  private final Type erased;
  private final Type actual;
  private final Handle target;
  private final String method;

  LambdaClass(String name, String nestHost, InvokeDynamicInsnNode place) {
    this.implemented = Type.getReturnType(place.desc);
    this.captured = Type.getArgumentTypes(place.desc);
    this.erased = (Type) place.bsmArgs[0];
    this.target = (Handle) place.bsmArgs[1];
    this.actual = (Type) place.bsmArgs[2];
    this.method = place.name;
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    node.name = name;
    node.superName = "java/lang/Object";
    node.interfaces.add(implemented.getInternalName());
    node.nestHostClass = nestHost;
  }

  ClassNode node() {
    constructor();
    factory(node.visitMethod(Opcodes.ACC_STATIC, FACTORY, factoryType(), null, null));
    call(node.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null));
    return node;
  }

  private String factoryType() {
    return Type.getMethodDescriptor(implemented, captured);
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
  }

  private void constructor() {
    MethodVisitor code =
        node.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(), null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, node.superName, CONSTRUCTOR, "()V", false);
    int slot = 1;
    for (int i = 0; i < captured.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      node.visitField(access, field(i), captured[i].getDescriptor(), null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, node.name, field(i), captured[i].getDescriptor());
      slot += captured[i].getSize();
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private void factory(MethodVisitor code) {
    if (captured.length == 0) {
      only();
      code.visitFieldInsn(Opcodes.GETSTATIC, node.name, ONLY, implemented.getDescriptor());
    } else {
      make(code);
    }
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
  }

  private void only() {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    node.visitField(access, ONLY, implemented.getDescriptor(), null, null);
    MethodVisitor code = node.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    make(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, node.name, ONLY, implemented.getDescriptor());
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
  }

  private void make(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, node.name);
    code.visitInsn(Opcodes.DUP);
    int slot = 0;
    for (Type type : captured) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, node.name, CONSTRUCTOR, constructorType(), false);
  }

  private void call(MethodVisitor code) {
    boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(target.getOwner());
    if (makes) {
      code.visitTypeInsn(Opcodes.NEW, owner.getInternalName());
      code.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = new ArrayList<>();
    if (!makes && target.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    Conversion conversion = new Conversion(code);
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, node.name, field(i), captured[i].getDescriptor());
      conversion.convert(captured[i], wanted.get(i));
    }
    Type[] given = Type.getArgumentTypes(erased.getDescriptor());
    Type[] known = Type.getArgumentTypes(actual.getDescriptor());
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
      slot += given[i].getSize();
      conversion.convert(given[i], known[i]);
      conversion.convert(known[i], wanted.get(captured.length + i));
    }
    code.visitMethodInsn(
        operation(), owner.getInternalName(), target.getName(), target.getDesc(), isOfInterface());
    answer(code, makes ? owner : Type.getReturnType(target.getDesc()));
    code.visitMaxs(0, 0);
  }

  private boolean isOfInterface() {
    return target.isInterface();
  }

  private int operation() {
    return switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> isOfInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void answer(MethodVisitor code, Type given) {
    Type wanted = Type.getReturnType(erased.getDescriptor());
    if (wanted.equals(Type.VOID_TYPE)) {
      if (!given.equals(Type.VOID_TYPE)) {
        code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else {
      Conversion conversion = new Conversion(code);
      Type known = Type.getReturnType(actual.getDescriptor());
      conversion.convert(given, known);
      conversion.convert(known, wanted);
    }
    code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
  }
}

/** Turns the value on top of the stack into another type, as a method reference does. */
final class Conversion {
  private static final Map<Integer, String> BOXES =
      Map.of(
          Type.BOOLEAN, "java/lang/Boolean",
          Type.CHAR, "java/lang/Character",
          Type.BYTE, "java/lang/Byte",
          Type.SHORT, "java/lang/Short",
          Type.INT, "java/lang/Integer",
          Type.LONG, "java/lang/Long",
          Type.FLOAT, "java/lang/Float",
          Type.DOUBLE, "java/lang/Double");
  private static final List<Type> PRIMITIVES =
      List.of(
          Type.BOOLEAN_TYPE,
          Type.CHAR_TYPE,
          Type.BYTE_TYPE,
          Type.SHORT_TYPE,
          Type.INT_TYPE,
          Type.LONG_TYPE,
          Type.FLOAT_TYPE,
          Type.DOUBLE_TYPE);

  private final MethodVisitor code;

  Conversion(MethodVisitor code) {
    this.code = code;
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() <= Type.DOUBLE;
  }

  static String box(Type primitive) {
    return BOXES.get(primitive.getSort());
  }

  void convert(Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(from, to);
    } else if (isPrimitive(from)) {
      String box = box(from);
      String type = "(" + from.getDescriptor() + ")L" + box + ";";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
    } else if (isPrimitive(to)) {
      unbox(from, to);
    } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  /** A box of another primitive is opened first; of anything else the right box is expected. */
  private void unbox(Type from, Type to) {
    Type held =
        PRIMITIVES.stream()
            .filter(type -> box(type).equals(from.getInternalName()))
            .findFirst()
            .orElse(to);
    if (!box(held).equals(from.getInternalName())) {
      code.visitTypeInsn(Opcodes.CHECKCAST, box(held));
    }
    String opener = held.getClassName() + "Value";
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, box(held), opener, "()" + held.getDescriptor(), false);
    widen(held, to);
  }

  private void widen(Type from, Type to) {
    String step = kind(from) + kind(to);
    switch (step) {
      case "IJ" -> code.visitInsn(Opcodes.I2L);
      case "IF" -> code.visitInsn(Opcodes.I2F);
      case "ID" -> code.visitInsn(Opcodes.I2D);
      case "JF" -> code.visitInsn(Opcodes.L2F);
      case "JD" -> code.visitInsn(Opcodes.L2D);
      case "FD" -> code.visitInsn(Opcodes.F2D);
      default -> {
        if (!kind(from).equals(kind(to))) {
          throw new IllegalArgumentException(from + " is not widened to " + to);
        }
      }
    }
  }

  /** On the stack all that is shorter than an int is one. */
  private static String kind(Type type) {
    return type.getSort() <= Type.INT ? "I" : type.getDescriptor();
  }
}

/** Writes out {@code equals} and {@code hashCode} of a record, as its components define them. */
final class RecordMethod {
  private RecordMethod() {}

  static void write(String owner, MethodNode method, InvokeDynamicInsnNode place) {
    method.instructions.clear();
    method.localVariables = null;
    List<Handle> components = new ArrayList<>();
    for (int i = 2; i < place.bsmArgs.length; i++) {
      components.add((Handle) place.bsmArgs[i]);
    }
    if (method.name.equals("hashCode")) {
      hash(method, components);
    } else {
      equal(owner, method, components);
    }
  }

  private static void hash(MethodVisitor code, List<Handle> components) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      get(code, 0, component);
      boolean isPrimitive = Conversion.isPrimitive(type);
      String hasher = isPrimitive ? Conversion.box(type) : "java/util/Objects";
      String taken = isPrimitive ? type.getDescriptor() : "Ljava/lang/Object;";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, hasher, "hashCode", "(" + taken + ")I", false);
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private static void equal(String owner, MethodVisitor code, List<Handle> components) {
    Label same = new Label();
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    code.visitJumpInsn(Opcodes.IFEQ, different);
    for (Handle component : components) {
      get(code, 0, component);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.CHECKCAST, owner);
      code.visitFieldInsn(
          Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
      compare(code, Type.getType(component.getDesc()), different);
    }
    code.visitLabel(same);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(different);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private static void get(MethodVisitor code, int from, Handle component) {
    code.visitVarInsn(Opcodes.ALOAD, from);
    code.visitFieldInsn(
        Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
  }

  private static void compare(MethodVisitor code, Type type, Label different) {
    if (!Conversion.isPrimitive(type)) {
      String objects = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", objects, false);
      code.visitJumpInsn(Opcodes.IFEQ, different);
    } else if (type.getSort() <= Type.INT) {
      code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
    } else {
      String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.box(type), "compare", both, false);
      code.visitJumpInsn(Opcodes.IFNE, different);
    }
  }
}
