package org.loanhub.api.referral;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.loanhub.TestServer;

/** Leads as they are sent, and what the database has of them. */
public final class Leads {

    private Leads() {}

    /** Every field of the document's table with its example, and an invented ID number. */
    public static Map<String, String> documented() {
        Map<String, String> lead = new LinkedHashMap<>();
        lead.put("request_amount", "100.0");
        lead.put("customerType", "2");
        lead.put("loan_type", "2");
        lead.put("loan_term", "2");
        lead.put("customer_info.name", "aliang");
        lead.put("customer_info.sex", "1");
        lead.put("customer_info.id_no", nationalId());
        lead.put("customer_info.telephone", "18622158296");
        lead.put("customer_info.company_type", "2");
        lead.put("customer_info.house_hold", "京户");
        lead.put("customer_info.income", "600.0");
        lead.put("customer_info.income_pay_type", "2");
        lead.put("customer_info.have_secure", "1");
        lead.put("customer_info.have_house_fund", "1");
        lead.put("customer_info.debit_card_limit", "10000.0");
        lead.put("customer_info.loaned_amount", "100000.0");
        lead.put("customer_info.have_house", "1");
        lead.put("customer_info.house_location", "北京");
        lead.put("customer_info.house_amount", "2");
        lead.put("customer_info.house_type", "2");
        lead.put("customer_info.house_status", "2");
        lead.put("customer_info.house_loan", "2");
        lead.put("customer_info.have_house_cert", "1");
        lead.put("customer_info.accept_house_mortgage", "1");
        lead.put("customer_info.have_car", "2");
        lead.put("customer_info.car_licence", "京Q123456");
        lead.put("customer_info.car_amount", "2");
        lead.put("customer_info.accept_car_mortgage", "1");
        lead.put("customer_info.loaned_from_company", "宜人贷;人人贷;");
        lead.put("customer_info.remark", "长得不错");
        lead.put("format", "json");
        lead.put("sign", "1111111111");
        return lead;
    }

    /** Those that the table wants. */
    static Map<String, String> required() {
        Map<String, String> lead = documented();
        lead.keySet()
                .retainAll(Set.of(
                        "request_amount",
                        "customerType",
                        "loan_type",
                        "loan_term",
                        "customer_info.name",
                        "customer_info.sex",
                        "customer_info.id_no",
                        "customer_info.loaned_amount",
                        "format",
                        "sign"));
        return lead;
    }

    /** 1990-01-01, with an invented serial number and check digit. */
    static String nationalId() {
        return "11010119900101" + "%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }

    static int count() {
        Integer count = TestServer.get().jdbc.queryForObject("SELECT COUNT(*) FROM referral_lead", Integer.class);
        return count == null ? 0 : count;
    }
}
