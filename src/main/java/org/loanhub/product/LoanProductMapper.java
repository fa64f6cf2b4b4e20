package org.loanhub.product;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LoanProductMapper {

    /** By channel, in the order in which they are shown. */
    List<LoanProductRow> list();

    List<ProductFee> listFees();
}
