package org.loanhub.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws small PNG pictures without any font, as Base64. */
final class Picture {

    /** Digits of three by five dots, row by row. */
    private static final String[] DIGITS = {
        "111101101101111", "010110010010111", "111001111100111", "111001111001111", "101101111001001",
        "111100111001111", "111100111101111", "111001001001001", "111101111101111", "111101111001111"
    };

    private static final int DOT = 6;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x202020;

    private Picture() {}

    static String ofDigits(String digits) {
        boolean[][] dots = new boolean[7][digits.length() * 4 + 1];
        for (int i = 0; i < digits.length(); i++) {
            String shape = DIGITS[digits.charAt(i) - '0'];
            for (int dot = 0; dot < shape.length(); dot++) {
                dots[1 + dot / 3][1 + i * 4 + dot % 3] = shape.charAt(dot) == '1';
            }
        }
        return png(dots);
    }

    /** Looks like a QR code; no reader finds anything in it. */
    static String likeQr(long seed) {
        Random random = new Random(seed);
        boolean[][] dots = new boolean[25][25];
        for (int y = 2; y < 23; y++) {
            for (int x = 2; x < 23; x++) {
                dots[y][x] = random.nextBoolean();
            }
        }
        finder(dots, 2, 2);
        finder(dots, 16, 2);
        finder(dots, 2, 16);
        return png(dots);
    }

    private static void finder(boolean[][] dots, int left, int top) {
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < 7; x++) {
                boolean frame = x == 0 || x == 6 || y == 0 || y == 6;
                boolean core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
                dots[top + y][left + x] = frame || core;
            }
        }
    }

    private static String png(boolean[][] dots) {
        int height = dots.length * DOT;
        int width = dots[0].length * DOT;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, dots[y / DOT][x / DOT] ? BLACK : WHITE);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
