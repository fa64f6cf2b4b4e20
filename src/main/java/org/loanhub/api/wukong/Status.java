package org.loanhub.api.wukong;

/** 访问结果. */
enum Status {
    SUCCESS,
    FAILURE,
    TOKEN_ERROR,
    PERMISSION_ERROR
}
