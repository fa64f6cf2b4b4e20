package org.loanhub.referral;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalValue;

/**
 * A lead as a line of an export.
 *
 * @param officer how the officer logs in
 * @param seconds how moments are written
 */
record LeadCsvRow(Lead lead, String officer, DateTimeFormatter seconds) {

    private static final Map<String, Function<LeadCsvRow, String>> CELLS = new LinkedHashMap<>();

    static {
        CELLS.put("编号", line -> text(line.lead.id()));
        CELLS.put("提交时间", line -> line.seconds.format(line.lead.createdAt()));
        CELLS.put("信贷员", LeadCsvRow::officer);
        CELLS.put("状态", line -> line.lead.state().label());
        CELLS.put("处理人", line -> text(line.lead.assignee()));
        CELLS.put("申请编号", line -> text(line.lead.applicationId()));
        need("贷款金额", need -> text(need.amount()));
        need("用户类型", need -> need.customerType().label());
        need("贷款类型", need -> need.loan().label());
        need("贷款期限", need -> need.term().label());
        need("已贷款金额", need -> text(need.borrowed()));
        need("已贷款公司", need -> text(need.lenders()));
        customer("姓名", customer -> text(customer.name()));
        customer("性别", customer -> customer.sex().label());
        customer("身份证号", customer -> text(customer.nationalId()));
        customer("手机号", customer -> text(customer.mobile()));
        customer("户口", customer -> text(customer.household()));
        customer("备注", customer -> text(customer.remark()));
        work(
                "公司类型",
                work -> work.companyType() == null ? "" : work.companyType().label());
        work("月收入", work -> text(work.income()));
        work("工资类型", work -> work.paidBy() == null ? "" : work.paidBy().label());
        work("保险", work -> text(work.insured()));
        work("公积金", work -> text(work.housingFund()));
        work("信用卡限额", work -> text(work.cardLimit()));
        house("有房", house -> text(house.owned()));
        house("房屋所在地", house -> text(house.location()));
        house("房屋数量", house -> text(house.count()));
        house("房屋类型", house -> house.type() == null ? "" : house.type().label());
        house("房屋状态", house -> house.status() == null ? "" : house.status().label());
        house("房贷", house -> text(house.loan()));
        house("房本", house -> text(house.certificate()));
        house("接受房屋抵押", house -> text(house.acceptsMortgage()));
        car("有车", car -> text(car.owned()));
        car("车牌号", car -> text(car.licence()));
        car("车数量", car -> text(car.count()));
        car("接受车辆抵押", car -> text(car.acceptsMortgage()));
    }

    private static void need(String heading, Function<LoanNeed, String> cell) {
        CELLS.put(heading, line -> cell.apply(line.lead.told().need()));
    }

    private static void customer(String heading, Function<Customer, String> cell) {
        CELLS.put(heading, line -> cell.apply(line.lead.told().customer()));
    }

    private static void work(String heading, Function<Employment, String> cell) {
        CELLS.put(heading, line -> cell.apply(line.lead.told().employment()));
    }

    private static void house(String heading, Function<House, String> cell) {
        CELLS.put(heading, line -> cell.apply(line.lead.told().house()));
    }

    private static void car(String heading, Function<Car, String> cell) {
        CELLS.put(heading, line -> cell.apply(line.lead.told().car()));
    }

    static Collection<String> headings() {
        return CELLS.keySet();
    }

    List<String> cells() {
        return CELLS.values().stream().map(cell -> cell.apply(this)).toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof PersonalValue personal ? personal.value() : value.toString();
    }
}
