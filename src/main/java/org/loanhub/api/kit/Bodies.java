package org.loanhub.api.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.RequestFault.Kind;

/** Reads bodies, each into memory once and never more of it than the limit. Nothing else in the doors reads one. */
public final class Bodies {

    private static final String UNDECLARED_GZIP = Bodies.class.getName() + ".undeclaredGzip";

    private Bodies() {}

    /**
     * A body that is what somebody signed, as the text it is.
     *
     * @throws RequestFault if it has more bytes than this, or breaks off
     */
    public static String text(HttpServletRequest request, int maxBytes) {
        return new String(read(request, maxBytes), StandardCharsets.UTF_8);
    }

    /** @throws RequestFault if it is too long, as soon as that is known, or breaks off */
    static byte[] read(HttpServletRequest request, int maxBytes) {
        if (request.getContentLengthLong() > maxBytes) {
            throw tooLong(request);
        }
        byte[] body = readSome(request, maxBytes + 1);
        if (body.length > maxBytes) {
            throw tooLong(request);
        }
        return body;
    }

    /**
     * A body that is gzip, declared so or not: its first two bytes tell, with which no JSON begins.
     *
     * @throws RequestFault also if it is packed in another way than gzip, or does not unpack to as many bytes at most
     */
    static byte[] unpacked(HttpServletRequest request, int maxBytes) {
        byte[] sent = read(request, maxBytes);
        boolean declared = isGzip(request.getHeader("Content-Encoding"));
        boolean undeclared = !declared && beginsLikeGzip(sent);
        request.setAttribute(UNDECLARED_GZIP, undeclared);
        return declared || undeclared ? unpack(sent, maxBytes) : sent;
    }

    /** Whether the body that was read of this request was gzip without a header that says so. */
    public static boolean wasUndeclaredGzip(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(UNDECLARED_GZIP));
    }

    /** @throws RequestFault if the bytes are no UTF-8 */
    static String strictly(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new RequestFault(Kind.CHARSET);
        }
    }

    private static byte[] readSome(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException brokenOff) {
            throw new RequestFault(Kind.BROKEN_OFF);
        }
    }

    private static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
            return true;
        }
        throw new RequestFault(Kind.ENCODING);
    }

    private static boolean beginsLikeGzip(byte[] body) {
        return body.length > 1 && body[0] == (byte) 0x1f && body[1] == (byte) 0x8b;
    }

    private static byte[] unpack(byte[] packed, int maxBytes) {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] body = stream.readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                throw new RequestFault(Kind.TOO_LONG);
            }
            return body;
        } catch (ZipException | EOFException broken) {
            throw new RequestFault(Kind.GZIP);
        } catch (IOException impossible) {
            throw new IllegalStateException("a byte array can be read", impossible);
        }
    }

    private static RequestFault tooLong(HttpServletRequest request) {
        Leftovers.note(request);
        return new RequestFault(Kind.TOO_LONG);
    }
}
