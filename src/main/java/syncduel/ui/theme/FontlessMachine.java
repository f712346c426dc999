package syncduel.ui.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Gives Java its five logical fonts on a Linux machine that has none, for example in a container.
 * Without them even registering a bundled font fails. JDK 17 and 25 read a font configuration from
 * the file that the property {@code sun.awt.fontconfig} names.
 *
 * <p>Nothing here may touch AWT: the property is read when its font classes load.
 */
final class FontlessMachine {
  private static final String PROPERTY = "sun.awt.fontconfig";
  private static final int DEPTH = 6;

  private final Properties system;
  private final List<Path> folders;

  FontlessMachine(Properties system, List<Path> folders) {
    this.system = system;
    this.folders = List.copyOf(folders);
  }

  /** Where fonts are on Linux, by the usual configuration of fontconfig. */
  static List<Path> usualFolders() {
    Path home = Path.of(System.getProperty("user.home", "/"));
    List<Path> folders = new ArrayList<>();
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/X11/fonts"));
    folders.add(Path.of("/run/current-system/sw/share/X11/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve(".local/share/fonts"));
    return folders;
  }

  void prepare() {
    if (isLinux() && system.getProperty(PROPERTY) == null && hasNoFonts()) {
      system.setProperty(PROPERTY, writeConfiguration().toString());
    }
  }

  private boolean isLinux() {
    return system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
  }

  private boolean hasNoFonts() {
    return folders.stream().filter(Files::isDirectory).noneMatch(FontlessMachine::holdsFonts);
  }

  private static boolean holdsFonts(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files.anyMatch(FontlessMachine::isFont);
    } catch (IOException | UncheckedIOException e) {
      // An unreadable folder may well hold fonts that Java finds by itself: leave it to Java.
      return true;
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(".ttf", ".otf", ".ttc", ".pfb").anyMatch(name::endsWith);
  }

  private Path writeConfiguration() {
    try {
      Path folder = Files.createTempDirectory("sync-duel-fonts");
      folder.toFile().deleteOnExit();
      Path text = unpack(FlatInterFont.class, FlatInterFont.STYLE_REGULAR, folder);
      Path mono = unpack(FlatJetBrainsMonoFont.class, FlatJetBrainsMonoFont.STYLE_REGULAR, folder);
      Path file = folder.resolve("fontconfig.properties");
      file.toFile().deleteOnExit();
      return Files.writeString(file, configuration(text, mono));
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled fonts could not be unpacked", e);
    }
  }

  private static Path unpack(Class<?> owner, String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    try (InputStream font = owner.getResourceAsStream(name)) {
      Files.copy(font, file);
    }
    return file;
  }

  private static String configuration(Path text, Path mono) {
    StringBuilder lines = new StringBuilder("version=1\n");
    for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      String font = name.equals("monospaced") || name.equals("dialoginput") ? "Mono" : "Text";
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        lines.append(name + "." + style + ".latin-1=" + font + "\n");
      }
    }
    return lines
        .append("sequence.allfonts=latin-1\n")
        .append("filename.Text=" + text + "\n")
        .append("filename.Mono=" + mono + "\n")
        .toString();
  }
}
