package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Bodies;
import org.loanhub.kernel.BusinessTime;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Signs every answer and writes it, compressed where the document says so and the client understands it. Who sent gzip without
 * saying so unpacks by itself and is answered in the same way, as the deployed server did.
 */
@Component
class EnvelopeWriter implements HandlerMethodReturnValueHandler {

    /** "GZIP 压缩: 是" is said of sections 15 to 36, which are the operations under these roots. */
    private static final List<String> GZIP_ROOTS = List.of("/appApi/", "/appCommonApi/", "/openCommonApi/");

    private static final int NONCES = 100_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Signature signature;
    private final BusinessTime time;

    EnvelopeWriter(Signature signature, BusinessTime time) {
        this.signature = signature;
        this.time = time;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Envelope.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (http == null || response == null || !(answer instanceof Envelope given)) {
            throw new IllegalStateException("no answer, or not over HTTP");
        }
        write(sign(given), http, response);
    }

    /** What is signed is read back from the text, so that it is exactly what a client reads. */
    private byte[] sign(Envelope answer) {
        Map<String, Object> message = answer.toMessage();
        message.put("timestamp", Long.toString(time.now().toEpochMilli()));
        message.put("nonce", nonce());
        String text =
                JSON.toJSONString(message, JSONWriter.Feature.WriteNulls, JSONWriter.Feature.WriteBigDecimalAsPlain);
        String sign = signature.of(JSON.parseObject(text, JSONReader.Feature.DisableReferenceDetect));
        String open = text.substring(0, text.length() - 1);
        return (open + ",\"sign\":\"" + sign + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** Eight digits, as in the document's samples. */
    private String nonce() {
        return Integer.toString(NONCES + random.nextInt(NONCES)).substring(1);
    }

    private static void write(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        byte[] sent = body;
        if (GZIP_ROOTS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Bodies.wasUndeclaredGzip(request)) {
                sent = pack(body);
            } else if (acceptsGzip(request)) {
                response.setHeader("Content-Encoding", "gzip");
                sent = pack(body);
            }
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted == null) {
            return false;
        }
        return accepted.toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .matches("(.*,)?(x-)?gzip(;q=(1.*|0\\.\\d*[1-9]\\d*))?(,.*)?");
    }

    private static byte[] pack(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }
}
