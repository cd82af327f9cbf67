package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of formula has a method of its own, and is handed to it. */
class FormulaVisitorTest {

  static Stream<Class<?>> kinds() {
    return kinds(BoundFormula.class).distinct();
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(FormulaVisitorTest::kinds);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindIsHandedToItsMethod(Class<?> kind) throws Exception {
    assertThat(nameOfWhatIsAsked().visit(sample(kind))).isEqualToIgnoringCase(kind.getSimpleName());
  }

  /** Answers with the name of the method that was asked. */
  @SuppressWarnings("unchecked")
  private static FormulaVisitor<String> nameOfWhatIsAsked() {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                : method.getName();
    return (FormulaVisitor<String>)
        Proxy.newProxyInstance(
            FormulaVisitor.class.getClassLoader(), new Class<?>[] {FormulaVisitor.class}, handler);
  }

  private static BoundFormula sample(Class<?> kind) throws ReflectiveOperationException {
    return (BoundFormula) ofType(kind);
  }

  private static Object ofType(Class<?> type) throws ReflectiveOperationException {
    if (type == BoundFormula.class) {
      return new BoundFormula.Constant(1);
    }
    if (type.isSealed()) {
      return ofType(type.getPermittedSubclasses()[0]);
    }
    if (type == List.class) {
      return List.of();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Object[] parts = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        parts[i] = ofType(types[i]);
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    }
    return type == String.class
        ? ""
        : type == boolean.class ? (Object) true : type == int.class ? (Object) 1 : (Object) 1.0;
  }
}
