package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.product.LoanProductService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 20 and 21: what may be borrowed. */
@SignedController
@RequestMapping("/openCommonApi")
class ProductController {

    private final LoanProductService products;

    ProductController(LoanProductService products) {
        this.products = products;
    }

    @Operation(session = false, readOnly = true)
    @PostMapping("/getLoanProductList")
    Envelope list(Fields fields) {
        return Envelope.of(
                Code.OK,
                "获取产品展示信息成功",
                products.list(Channel.CASHLOAN).stream()
                        .map(ProductSummary::from)
                        .toList());
    }

    @Operation(session = false, readOnly = true, failure = Failure.MESSAGE)
    @PostMapping("/getLoanProductDetails")
    Envelope details(Fields fields) {
        String id = fields.text("productId").orElseThrow(() -> Failure.MESSAGE.because("productId不能为空"));
        return Envelope.of(Code.OK, "获取产品展示信息成功", ProductDetails.from(products.get(Channel.CASHLOAN, id)));
    }
}
