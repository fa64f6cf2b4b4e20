package org.loanhub.referral;

/** In the order of document 000, {@code customer_info.house_type}. */
public enum HouseType {
    HOME("商品住宅"),
    MIXED_USE("商住两用"),
    SHOP("商铺"),
    OFFICE("办公楼"),
    AFFORDABLE("经适/限价房"),
    REFORMED("房改/危改房"),
    LIMITED_TITLE("小产权房"),
    RURAL("宅基地/自建房");

    private final String label;

    HouseType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
