package org.loanhub.transaction;

import java.lang.reflect.UndeclaredThrowableException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/**
 * Puts {@link Transactions} around the methods that ask for it by {@link RetriedTransaction}. One interceptor both begins and
 * repeats, so that no order of two decides whether the whole is repeated. Transaction management makes the proxies; it
 * takes advisors of the role INFRASTRUCTURE only.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetriedTransactionAdvisor extends DefaultPointcutAdvisor {

    /** @param transactions looked up at the first call: an advisor is there before the beans that it advises */
    RetriedTransactionAdvisor(ObjectProvider<Transactions> transactions) {
        super(AnnotationMatchingPointcut.forMethodAnnotation(RetriedTransaction.class), (MethodInterceptor)
                call -> transactions.getObject().inTransaction(() -> proceed(call)));
    }

    /** A call can proceed once only, so each try gets a copy. */
    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return ((ProxyMethodInvocation) call).invocableClone().proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }
}
