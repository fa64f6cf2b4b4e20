package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.sandbox.Person;

/** An invented person who borrows through 现金贷 with an app, and does only what an app can do. */
public final class Borrower {

    /** 新现金贷: 500 to 5,000 for 7 or 14 days, 12 to 36 %. */
    public static final String BY_DAYS = "c4493fbc-23f7-4904-bac1-ff0266b36e2e";
    /** 分期贷: 1,000 to 20,000 for 1 to 12 months. */
    public static final String BY_MONTHS = "7d1f6f0e-93c5-4a8b-9f1e-2b6c4f7a1d90";

    public final CashloanClient app;
    public final Person person;
    public final String mobile;

    private Borrower(CashloanClient app, Person person, String mobile) {
        this.app = app;
        this.person = person;
        this.mobile = mobile;
    }

    /** Registered and logged in; nobody knows yet who it is. */
    public static Borrower registered() {
        return registered("");
    }

    /** @param cardEnding of the first card, which chooses a scenario of the sandbox */
    public static Borrower registered(String cardEnding) {
        String mobile = CashloanClient.freshMobile();
        Person person = TestServer.get().thirdParties.people().invent(cardEnding);
        return new Borrower(CashloanClient.register(mobile), person, mobile);
    }

    /** Verified in every respect. */
    public static Borrower verified() {
        return registered().verify();
    }

    public Borrower verify() {
        verifyWithoutContact();
        done(app.call(
                "/appCommonApi/saveOrUpdateRelShip",
                "operType",
                "add",
                "relType",
                "6",
                "realName",
                "木木",
                "phoneNum",
                "13940460755"));
        return this;
    }

    public Borrower verifyWithoutContact() {
        done(app.call("/appCommonApi/authRealNameInfo", "realName", person.name(), "idCardNo", person.nationalId()));
        done(app.call(
                "/appCommonApi/authUserBankCard", "bankCardNo", person.cards().get(0), "mobile", mobile));
        done(app.call("/appCommonApi/authUserMobile"));
        done(app.call("/appCommonApi/savePerfectUserInfo", profile()));
        return this;
    }

    /** The values of section 33.3's sample, with an education that is in the list. */
    public static Object[] profile() {
        return new Object[] {
            "education", "5",
            "maritalStatus", "1",
            "registry_province", "110000",
            "registry_city", "110000",
            "registry_detail", "演示",
            "house_address_province", "110000",
            "house_address_city", "110000",
            "house_address_county", "110108",
            "house_address_detail", "演示 演示",
            "residenceLength", "01",
            "industryType", "3",
            "work_address_province", "110000",
            "work_address_city", "110000",
            "work_address_county", "110108",
            "work_address_detail", "演示",
            "workingHours", "01",
            "currentWorkInfo", "北京中科博润科技股份有限公司",
            "currentPosition", "演示 演示 演示",
            "monthIncome", "10000",
            "payrollDay", "10"
        };
    }

    /** 500 yuan for 14 days at 36 %: 7.00 of interest. */
    public static Object[] fourteenDays(Object... more) {
        return with(
                more,
                "productId",
                BY_DAYS,
                "amount",
                "500.00",
                "termCount",
                "14",
                "termUnit",
                "01",
                "repayTermCount",
                "1",
                "repayTermUnit",
                "01",
                "repayType",
                "01",
                "interestRate",
                "0.36");
    }

    /** 3,000 yuan for 3 months at 15 % in equal installments. */
    public static Object[] threeMonths(Object... more) {
        return with(
                more,
                "productId",
                BY_MONTHS,
                "amount",
                "3000",
                "termCount",
                "3",
                "termUnit",
                "2",
                "repayTermCount",
                "1",
                "repayTermUnit",
                "2",
                "repayType",
                "3",
                "interestRate",
                "0.15");
    }

    /** What section 23 wants beside the terms. */
    public static Object[] application(Object... terms) {
        return with(
                terms,
                "longitude",
                "116.30",
                "latitude",
                "39.98",
                "orderId",
                "201701012236523",
                "purpose",
                "21",
                "otherChannels",
                "01");
    }

    private static Object[] with(Object[] more, Object... fields) {
        List<Object> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** Applies, and waits until the money is there. */
    public Borrower borrow(Object... terms) {
        JSONObject answer = app.call("/appCommonApi/loanProductApply", application(terms));
        assertThat(answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("20005000");
        awaitStatus("4");
        return this;
    }

    /** The newest loan or application, section 28. */
    public JSONObject newest() {
        return app.call("/appCommonApi/getLoanApplyInfoList", "pageNum", 1, "pageSize", 1)
                .getJSONArray("resultSet")
                .getJSONObject(0);
    }

    public void awaitStatus(String applyStatus) {
        Waits.untilHolds(() -> assertThat(newest()).containsEntry("applyStatus", applyStatus));
    }

    /** Installments, section 26. */
    public JSONArray installments(String condition) {
        return app.call("/appCommonApi/getRepayInfoList", "pageNum", 1, "pageSize", 100, "condition", condition)
                .getJSONArray("resultSet");
    }

    public JSONObject pay(String installmentId, String repayType) {
        return app.call("/appCommonApi/gotoRepayment", "id", installmentId, "repayType", repayType);
    }

    public JSONObject center() {
        return app.call("/appCommonApi/getUserCenterInfo").getJSONObject("resultSet");
    }

    public static void done(JSONObject answer) {
        assertThat(answer.getString("exceptionFlag") + " " + answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000 0000");
    }
}
