package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;

/** 合同预览 and its pages. */
@Tag("server")
class ContractsTest {

    private final TestServer server = TestServer.get();

    private String url(ChaojihuaBorrower borrower, int contractNo) {
        String url = borrower.done(borrower.post(
                        "/contract-show", Map.of("orderNo", borrower.orderNo(), "contractNo", contractNo)))
                .getJSONObject("info")
                .getString("contractUrl");
        return url.substring(server.url().length());
    }

    private static HttpResponse<String> read(String path) {
        return Http.send(Http.request(path).GET());
    }

    @ParameterizedTest
    @CsvSource({"1, 委托代扣协议", "2, 居间服务协议", "3, 借款合同", "4, 数据查询授权书"})
    void aContractIsReadByItsLink(int number, String title) {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        HttpResponse<String> page = read(url(borrower, number));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", borrower.orderNo(), "年化综合成本")
                .doesNotContain(borrower.person.name())
                .doesNotContain(borrower.person.nationalId());
    }

    @Test
    void theContractOfALoanHasItsFigures() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.borrowing("1000", 3);

        assertThat(read(url(borrower, 3)).body())
                .contains("1000.00 元", "1048.00 元", "349.33", "349.34", "借款本金的 1.6%")
                .contains(server.clock.today().plusMonths(3).toString());
    }

    @Test
    void aLinkIsGoodForItsContractOnly() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        String path = url(borrower, 1);
        String seal = path.substring(path.lastIndexOf('/') + 1);

        assertThat(seal).hasSize(64);
        assertThat(read(path.replace("/1/" + seal, "/2/" + seal)).statusCode()).isEqualTo(404);
        assertThat(read(path.replace(seal, "0".repeat(64))).statusCode()).isEqualTo(404);
        assertThat(read(path.replace(
                                borrower.orderNo(), ChaojihuaBorrower.approved().orderNo()))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereAreFourContracts(int number) {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();

        assertThat(ChaojihuaBorrower.refusal(
                        borrower.post("/contract-show", Map.of("orderNo", borrower.orderNo(), "contractNo", number))))
                .isEqualTo("contractNo应为1到4");
    }
}
