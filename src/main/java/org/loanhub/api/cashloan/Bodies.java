package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads bodies: JSON in UTF-8, gzip or not, at most 2 MB as sent and as unpacked. */
final class Bodies {

    static final int LONGEST = 2 * 1024 * 1024;

    /** Read and thrown away behind a body that is too long, so that its sender gets to read the answer. */
    private static final int DRAINED = 8 * LONGEST;

    private Bodies() {}

    /** @throws Refusal not carried out, if the body is something else */
    static String read(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        byte[] sent = readSome(request.getInputStream());
        return decode(isGzip(request.getHeader("Content-Encoding")) ? unpack(sent) : sent);
    }

    private static void requireJson(@Nullable String contentType) {
        if (contentType != null && !contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Refusal.notCarriedOut("请求头Content-Type应为application/json");
        }
    }

    private static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
            return true;
        }
        throw Refusal.notCarriedOut("不支持的Content-Encoding，只支持gzip");
    }

    private static byte[] readSome(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            stream.skip(DRAINED);
            throw tooLong();
        }
        return bytes;
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw tooLong();
            }
            return bytes;
        } catch (ZipException | EOFException broken) {
            throw Refusal.notCarriedOut("请求报文不是有效的gzip数据");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Refusal.notCarriedOut("请求报文不是UTF-8编码");
        }
    }

    private static Refusal tooLong() {
        return Refusal.notCarriedOut("请求报文超过2MB");
    }
}
