package org.loanhub.profile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.PersonalText;

@Mapper
interface WordedContactMapper {

    void setRelation(@Param("accountId") long accountId, @Param("place") int place, @Param("words") PersonalText words);

    List<WordedContact> list(@Param("accountId") long accountId);
}
