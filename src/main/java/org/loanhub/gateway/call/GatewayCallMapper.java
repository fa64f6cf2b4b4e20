package org.loanhub.gateway.call;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface GatewayCallMapper {

    void insert(GatewayCall call);
}
