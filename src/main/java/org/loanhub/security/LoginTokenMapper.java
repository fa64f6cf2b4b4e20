package org.loanhub.security;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoginTokenMapper {

    void insert(LoginToken token);

    @Nullable
    LoginToken find(@Param("tokenHash") String tokenHash);

    List<String> listHashes(@Param("login") Login login);

    int delete(@Param("tokenHash") String tokenHash);

    int deleteExpired(@Param("now") Instant now, @Param("most") int most);
}
