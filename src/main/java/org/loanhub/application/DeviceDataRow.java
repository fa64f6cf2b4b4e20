package org.loanhub.application;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

record DeviceDataRow(
        @Nullable PersonalText location, @Nullable PersonalText phoneBook) {}
