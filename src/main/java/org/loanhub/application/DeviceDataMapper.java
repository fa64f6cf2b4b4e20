package org.loanhub.application;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

@Mapper
interface DeviceDataMapper {

    void insert(
            @Param("applicationId") long applicationId,
            @Param("location") @Nullable PersonalText location,
            @Param("phoneBook") @Nullable PersonalText phoneBook);

    @Nullable
    DeviceDataRow find(@Param("applicationId") long applicationId);

    List<Long> listDecidedBefore(@Param("moment") Instant moment, @Param("limit") int limit);

    void delete(@Param("applicationIds") List<Long> applicationIds);
}
