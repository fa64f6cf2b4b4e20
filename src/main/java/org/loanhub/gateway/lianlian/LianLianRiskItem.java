package org.loanhub.gateway.lianlian;

import com.alibaba.fastjson2.JSON;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loanhub.gateway.Payer;

/** Writes LianLian's {@code risk_item}: a JSON text within the JSON. */
final class LianLianRiskItem {

    /** LianLian's goods category of lending. */
    private static final String LENDING = "2010";

    private LianLianRiskItem() {}

    static String of(Payer payer) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("frms_ware_category", LENDING);
        item.put("user_info_mercht_userno", payer.userId());
        item.put("user_info_bind_phone", payer.mobile().value());
        item.put("user_info_dt_register", LianLianClient.second(payer.registeredAt()));
        item.put("user_info_identify_type", "1");
        item.put("user_info_identify_state", "1");
        item.put("user_info_full_name", payer.name().value());
        item.put("user_info_id_no", payer.nationalId().value());
        return JSON.toJSONString(item);
    }
}
