package syncduel.export.film;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Takes the times of making out of an MP4, so that two runs give the same file. They stand in three
 * boxes, right after version and flags (ISO/IEC 14496-12, 8.2.2, 8.3.2 and 8.4.2).
 */
final class Mp4Times {
  private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia");
  private static final Set<String> WITH_TIMES = Set.of("mvhd", "tkhd", "mdhd");
  private static final int HEAD = 8;
  private static final int LONG_HEAD = 16;
  private static final int VERSION_AND_FLAGS = 4;

  private final RandomAccessFile file;

  private Mp4Times(RandomAccessFile file) {
    this.file = file;
  }

  static void clear(Path mp4) throws IOException {
    try (var file = new RandomAccessFile(mp4.toFile(), "rw")) {
      new Mp4Times(file).walk(0, file.length());
    }
  }

  private void walk(long from, long to) throws IOException {
    long at = from;
    while (at + HEAD <= to) {
      file.seek(at);
      long size = Integer.toUnsignedLong(file.readInt());
      var name = new byte[4];
      file.readFully(name);
      int head = HEAD;
      if (size == 1) {
        size = file.readLong();
        head = LONG_HEAD;
      }
      visit(new String(name, StandardCharsets.US_ASCII), at + head, at + size);
      at += Math.max(size, HEAD);
    }
  }

  private void visit(String name, long from, long to) throws IOException {
    if (FOLDERS.contains(name)) {
      walk(from, to);
    } else if (WITH_TIMES.contains(name)) {
      file.seek(from);
      boolean wide = file.readByte() == 1;
      file.seek(from + VERSION_AND_FLAGS);
      file.write(new byte[2 * (wide ? Long.BYTES : Integer.BYTES)]);
    }
  }
}
