package org.loanhub.gateway.call;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface GatewayCallMapper {

    void insert(GatewayCall call);
}
