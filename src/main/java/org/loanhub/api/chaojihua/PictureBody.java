package org.loanhub.api.chaojihua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.loanhub.api.kit.MaxBody;

/** The body of this operation holds a picture: of 4 MB in Base64, and what stands around it. */
@MaxBody(4 * 1024 * 1024 / 3 * 4 + ChaojihuaConfig.MAX_BODY)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface PictureBody {}
