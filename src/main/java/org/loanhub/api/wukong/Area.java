package org.loanhub.api.wukong;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Address;

/** Regions from the largest to the smallest, such as {@code ["福建省","厦门市","集美区"]}. */
final class Area {

    private static final int MAX_REGIONS = 3;

    private Area() {}

    /** @throws Refusal with the first message if there is none, with the second if there are too many regions */
    static Address from(Fields fields, String area, String noArea, String detail, String noDetail) {
        List<String> regions = fields.list(area);
        if (regions.isEmpty()) {
            throw Refusal.failure(noArea);
        }
        if (regions.size() > MAX_REGIONS) {
            throw Refusal.failure("地区最多为省、市、区三级");
        }
        PersonalText street = new PersonalText(fields.require(detail, noDetail));
        // One region alone stands for both.
        String city = regions.size() > 1 ? regions.get(1) : regions.get(0);
        return new Address(regions.get(0), city, regions.size() == MAX_REGIONS ? regions.get(2) : null, street);
    }

    static List<String> regions(Address address) {
        List<String> regions = new ArrayList<>(List.of(address.province()));
        String county = address.county();
        if (county != null || !address.city().equals(address.province())) {
            regions.add(address.city());
        }
        if (county != null) {
            regions.add(county);
        }
        return regions;
    }
}
