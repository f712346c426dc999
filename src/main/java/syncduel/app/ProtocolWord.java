package syncduel.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import syncduel.wire.Protocol;

/** Reads {@code 1.x} and {@code 2.0}; anything else is refused with the words that are known. */
final class ProtocolWord implements ITypeConverter<Protocol> {
  @Override
  public Protocol convert(String word) {
    try {
      return Protocol.of(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
