package se.besked.testing;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** {@code @Transactional} as the server does it: joins the transaction under way, or makes one. */
@Interceptor
@Transactional
class TransactionalInterceptor {

    @AroundInvoke
    Object around(InvocationContext context) {
        return Transactions.required(context::proceed);
    }

    /** {@code REQUIRES_NEW}: always one of its own. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class RequiresNew {

        @AroundInvoke
        Object around(InvocationContext context) {
            return Transactions.requiresNew(context::proceed);
        }
    }
}
