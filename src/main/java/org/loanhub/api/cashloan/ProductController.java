package org.loanhub.api.cashloan;

import org.loanhub.kernel.Channel;
import org.loanhub.product.LoanProductService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 20 and 21: what may be borrowed. */
@CallController
@RequestMapping("/openCommonApi")
class ProductController {

    private final LoanProductService products;

    ProductController(LoanProductService products) {
        this.products = products;
    }

    @Call(session = false, readOnly = true)
    @PostMapping("/getLoanProductList")
    Answer list(Fields fields) {
        return Answer.of(
                Code.OK,
                "获取产品展示信息成功",
                products.list(Channel.CASHLOAN).stream()
                        .map(ProductSummary::from)
                        .toList());
    }

    @Call(session = false, readOnly = true, failure = Failure.MESSAGE)
    @PostMapping("/getLoanProductDetails")
    Answer details(Fields fields) {
        String id = fields.text("productId").orElseThrow(() -> Failure.MESSAGE.because("productId不能为空"));
        return Answer.of(Code.OK, "获取产品展示信息成功", ProductDetails.from(products.get(Channel.CASHLOAN, id)));
    }
}
