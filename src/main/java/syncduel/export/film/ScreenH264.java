package syncduel.export.film;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.encode.DumbRateControl;
import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.encode.MBEncoderP16x16;
import org.jcodec.codecs.h264.encode.MotionEstimator;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;

/**
 * H.264 for the pictures of a window, in which most stays as it was: blocks that did not change are
 * skipped, all others are written anew where they are. The library's own encoder writes each block
 * of each picture, which takes some twenty times as long.
 */
final class ScreenH264 {
  /** A reader can begin at each of these pictures. */
  private static final int KEY_INTERVAL = 250;

  /** While much changes; from 16 on, grounds get a tint of the letters on them. */
  private static final int COARSE = 14;

  /** For all that stays: nothing can be seen any more of what was there before. */
  private static final int FINE = 6;

  /** Of all blocks, so many may change in a picture that is fine at once. */
  private static final int FEW = 6;

  private static final int BT_709 = 1;
  private static final int MIDDLE_QUALITY = 26;
  private static final int START_CODE = 1;
  private static final int HIGHEST_PRIORITY = 3;

  private final SeqParameterSet sequence;
  private final PictureParameterSet pictures;
  private final int columns;
  private final int rows;
  private final Picture shown;
  private final EncodedMB block = new EncodedMB();
  private final BitSet coarse = new BitSet();
  private int number;

  /** For pictures of that size, in pixels. */
  ScreenH264(int width, int height) {
    var library = new H264Encoder(new DumbRateControl());
    library.setKeyInterval(KEY_INTERVAL);
    sequence = library.initSPS(new Size(width, height));
    sequence.vuiParams = colours();
    pictures = library.initPPS();
    columns = sequence.picWidthInMbsMinus1 + 1;
    rows = sequence.picHeightInMapUnitsMinus1 + 1;
    shown = Picture.create(columns * Yuv.BLOCK, rows * Yuv.BLOCK, ColorSpace.YUV420J);
  }

  /** Their name, so that none is guessed. */
  private static VUIParameters colours() {
    var usability = new VUIParameters();
    usability.videoSignalTypePresentFlag = true;
    usability.videoFormat = 5;
    usability.colourDescriptionPresentFlag = true;
    usability.colourPrimaries = BT_709;
    usability.transferCharacteristics = BT_709;
    usability.matrixCoefficients = BT_709;
    return usability;
  }

  /** Whether a reader can begin at the picture that is written next. */
  boolean isKey() {
    return number == 0;
  }

  /**
   * Writes the next picture.
   *
   * @param changed the blocks that differ from the picture before, row by row
   */
  void write(Picture picture, BitSet changed, ByteBuffer out) {
    boolean key = isKey();
    boolean much = key || changed.cardinality() > rows * columns / FEW;
    int quality = much ? COARSE : FINE;
    if (key) {
      writeUnit(NALUnitType.SPS, parameters(sequence::write), out);
      writeUnit(NALUnitType.PPS, parameters(pictures::write), out);
    }
    ByteBuffer slice = ByteBuffer.allocate(picture.getWidth() * picture.getHeight() * 2);
    var bits = new BitWriter(slice);
    SliceHeaderWriter.write(header(key, quality), key, HIGHEST_PRIORITY - 1, bits);
    if (key) {
      writeAll(picture, quality, bits);
    } else {
      writeChanged(picture, much ? changed : withCoarse(changed), quality, bits);
    }
    bits.write1Bit(1);
    bits.flush();
    ByteBuffer written = bits.getBuffer();
    written.flip();
    writeUnit(key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, written, out);
    number = (number + 1) % KEY_INTERVAL;
    keepCoarse(key, much, changed);
  }

  /** What was written in a hurry is written again as soon as there is time. */
  private BitSet withCoarse(BitSet changed) {
    BitSet wanted = (BitSet) changed.clone();
    wanted.or(coarse);
    return wanted;
  }

  private void keepCoarse(boolean key, boolean much, BitSet changed) {
    if (!much) {
      coarse.clear();
    } else if (key) {
      coarse.set(0, rows * columns);
    } else {
      coarse.or(changed);
    }
  }

  private static ByteBuffer parameters(java.util.function.Consumer<ByteBuffer> write) {
    ByteBuffer room = ByteBuffer.allocate(1024);
    write.accept(room);
    room.flip();
    return room;
  }

  private static void writeUnit(NALUnitType type, ByteBuffer content, ByteBuffer out) {
    out.putInt(START_CODE);
    new NALUnit(type, HIGHEST_PRIORITY).write(out);
    H264Utils.escapeNAL(content, out);
  }

  private SliceHeader header(boolean key, int quality) {
    var header = new SliceHeader();
    header.sliceType = key ? SliceType.I : SliceType.P;
    if (key) {
      header.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
    }
    header.sps = sequence;
    header.pps = pictures;
    header.frameNum = number % (1 << (sequence.log2MaxFrameNumMinus4 + 4));
    header.picOrderCntLsb = (2 * number) % (1 << (sequence.log2MaxPicOrderCntLsbMinus4 + 4));
    header.sliceQpDelta = quality - MIDDLE_QUALITY - pictures.picInitQpMinus26;
    return header;
  }

  private CAVLC[] codes() {
    return new CAVLC[] {
      new CAVLC(sequence, pictures, 2, 2),
      new CAVLC(sequence, pictures, 1, 1),
      new CAVLC(sequence, pictures, 1, 1)
    };
  }

  private void writeAll(Picture picture, int quality, BitWriter bits) {
    var borders = new Borders(columns);
    var encoder = new MBEncoderI16x16(codes(), borders.left, borders.above);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int luma = encoder.getCbpLuma(picture, x, y) / 15 * 12;
        int chroma = encoder.getCbpChroma(picture, x, y) * 4;
        int kind = MBType.I_16x16.code() + luma + chroma + encoder.getPredMode(picture, x, y);
        CAVLCWriter.writeUE(bits, kind);
        encoder.encodeMacroblock(picture, x, y, bits, block, null, null, quality, 0);
        borders.keep(block.getPixels(), x);
        show(x, y);
      }
    }
  }

  /** Nothing is looked for elsewhere, so that a block that is skipped stays where it is. */
  private void writeChanged(Picture picture, BitSet changed, int quality, BitWriter bits) {
    CAVLC[] codes = codes();
    var encoder = new MBEncoderP16x16(sequence, shown, codes, new MotionEstimator(0));
    int skipped = 0;
    for (int at = 0; at < rows * columns; at++) {
      int x = at % columns;
      int y = at / columns;
      if (changed.get(at)) {
        CAVLCWriter.writeUE(bits, skipped);
        CAVLCWriter.writeUE(bits, MBType.P_16x16.code());
        encoder.encodeMacroblock(picture, x, y, bits, block, null, null, quality, 0);
        show(x, y);
        skipped = 0;
      } else {
        skipped++;
        skip(codes, x, y);
      }
    }
    if (skipped > 0) {
      CAVLCWriter.writeUE(bits, skipped);
    }
  }

  private static void skip(CAVLC[] codes, int x, int y) {
    for (int part = 0; part < 16; part++) {
      codes[0].setZeroCoeff(4 * x + part % 4, 4 * y + part / 4);
    }
    for (int part = 0; part < 4; part++) {
      codes[1].setZeroCoeff(2 * x + part % 2, 2 * y + part / 2);
      codes[2].setZeroCoeff(2 * x + part % 2, 2 * y + part / 2);
    }
  }

  private void show(int x, int y) {
    MBEncoderHelper.putBlkPic(shown, block.getPixels(), x * Yuv.BLOCK, y * Yuv.BLOCK);
  }

  /** The pixels beside which the next block stands. */
  private static final class Borders {
    private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
    private final byte[][] above;

    Borders(int columns) {
      above = new byte[][] {new byte[16 * columns], new byte[8 * columns], new byte[8 * columns]};
    }

    void keep(Picture pixels, int x) {
      for (int plane = 0; plane < left.length; plane++) {
        byte[] data = pixels.getPlaneData(plane);
        int size = left[plane].length;
        System.arraycopy(data, size * (size - 1), above[plane], x * size, size);
        for (int i = 0; i < size; i++) {
          left[plane][i] = data[i * size + size - 1];
        }
      }
    }
  }
}
