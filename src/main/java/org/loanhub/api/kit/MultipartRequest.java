package org.loanhub.api.kit;

import com.alibaba.fastjson2.JSONArray;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose parameters include the fields of its {@code multipart/form-data}, and whose body can be read all the same. */
final class MultipartRequest extends ParameterRequest {

    /** Longer bodies have no parameters: whoever reads them has a limit of their own, and says so. */
    private static final int MAX_PEEKED = 64 * 1024;

    private byte @Nullable [] peeked;
    private @Nullable Replayed replayed;
    private @Nullable Map<String, String[]> parameters;

    MultipartRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> known = parameters;
        if (known == null) {
            known = new LinkedHashMap<>(super.getParameterMap());
            peek().forEach(known::put);
            parameters = known;
        }
        return known;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        byte[] start = peeked;
        if (start == null) {
            return super.getInputStream();
        }
        Replayed known = replayed;
        if (known == null) {
            known = new Replayed(start, super.getInputStream());
            replayed = known;
        }
        return known;
    }

    /** A body that cannot be read has no parameters; whoever reads it after this has the words for what is wrong with it. */
    private Map<String, String[]> peek() {
        try {
            byte[] body = super.getInputStream().readNBytes(MAX_PEEKED + 1);
            peeked = body;
            return body.length <= MAX_PEEKED && MultipartBody.is(body, getContentType())
                    ? texts(MultipartBody.read(body, getContentType()))
                    : Map.of();
        } catch (IOException | RequestFault unreadable) {
            return Map.of();
        }
    }

    private static Map<String, String[]> texts(Map<String, Object> fields) {
        Map<String, String[]> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(
                name, value instanceof JSONArray list ? list.toArray(String[]::new) : new String[] {value.toString()}));
        return texts;
    }

    /** What was read already, and the rest. */
    private static final class Replayed extends ServletInputStream {

        private final InputStream all;
        private final ServletInputStream rest;

        private Replayed(byte[] start, ServletInputStream rest) {
            this.all = new SequenceInputStream(new ByteArrayInputStream(start), rest);
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return all.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return all.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return rest.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            rest.setReadListener(listener);
        }
    }
}
