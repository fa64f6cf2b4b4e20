package org.loanhub.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface ContactMapper {

    /** 0 if there is none. */
    int getLastPlace(@Param("accountId") long accountId);

    void insert(
            @Param("accountId") long accountId,
            @Param("publicId") String publicId,
            @Param("place") int place,
            @Param("contact") NewContact contact,
            @Param("savedAt") Instant savedAt,
            @Param("id") GeneratedId id);

    int update(
            @Param("accountId") long accountId,
            @Param("publicId") String publicId,
            @Param("contact") NewContact contact,
            @Param("savedAt") Instant savedAt);

    int updatePlace(
            @Param("accountId") long accountId,
            @Param("place") int place,
            @Param("contact") NewContact contact,
            @Param("savedAt") Instant savedAt);

    List<Contact> list(@Param("accountId") long accountId);
}
