package org.loanhub.gateway;

import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/** What Limu needs to log in somewhere for a user. */
public sealed interface CreditTask {

    CreditSource source();

    /** @param servicePassword the carrier's, six or eight digits */
    record Mobile(MobileNumber mobile, Secret servicePassword) implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.MOBILE;
        }
    }

    record MobileReport(MobileNumber mobile, Secret servicePassword, RealName name, NationalId nationalId)
            implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.MOBILE_REPORT;
        }
    }

    record Jd(String userName, Secret password) implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.JD;
        }
    }

    /** Taobao lets users in by a QR picture only, which comes as the input that is wanted. */
    record Taobao() implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.TAOBAO;
        }
    }

    record Education(String userName, Secret password) implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.EDUCATION;
        }
    }

    /** @param password not needed for a mailbox at qq.com, whose user scans a QR picture */
    record Bill(String mailAddress, Secret password) implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.BILL;
        }
    }

    record Ebank(OnlineBank bank, String userName, Secret password) implements CreditTask {
        @Override
        public CreditSource source() {
            return CreditSource.EBANK;
        }
    }
}
