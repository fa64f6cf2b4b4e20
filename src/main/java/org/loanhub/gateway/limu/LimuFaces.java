package org.loanhub.gateway.limu;

import java.util.Base64;
import java.util.Map;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.FaceGateway;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.springframework.stereotype.Service;

/** Speaks Limu's {@code api.identity.idfacecheck}. */
@Service
public final class LimuFaces implements FaceGateway {

    private final LimuClient limu;

    LimuFaces(LimuClient limu) {
        this.limu = limu;
    }

    @Override
    public CheckOutcome compare(String reference, RealName name, NationalId nationalId, byte[] photo) {
        Map<String, String> parameters = Map.of(
                "method",
                "api.identity.idfacecheck",
                "name",
                name.value(),
                "idCard",
                nationalId.value(),
                "photo",
                Base64.getEncoder().encodeToString(photo));
        try {
            return LimuChecks.outcome(limu.ask("FACE_CHECK", reference, "/api/gateway", parameters));
        } catch (NoAnswerException e) {
            return CheckOutcome.ERROR;
        }
    }
}
