package org.loanhub.gateway;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface GatewayCallMapper {

    void insert(GatewayCall call);
}
