package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONType;
import org.jspecify.annotations.Nullable;

/** What every answer looks like, document 004 section 1.3. */
@JSONType(alphabetic = false)
record Envelope(int code, String msg, @Nullable Object data, String copyright) {}
