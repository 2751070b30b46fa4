package se.besked.testing;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;

/** {@code @Transactional} as the server does it: joins the transaction under way, or makes one. */
@Interceptor
@Transactional
class TransactionalInterceptor {

    @AroundInvoke
    Object around(InvocationContext context) {
        return Transactions.required(context::proceed);
    }

    /** {@code MANDATORY}: refuses to work outside a transaction. */
    @Interceptor
    @Transactional(Transactional.TxType.MANDATORY)
    static class Mandatory {

        @AroundInvoke
        Object around(InvocationContext context) throws Exception {
            if (!Transactions.underWay()) {
                throw new TransactionalException("no transaction", null);
            }
            return context.proceed();
        }
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
