package se.besked.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.i18n.Language;
import se.besked.shared.Logged;

/** Everything that is thrown while a page is made ends here and becomes one of our own error pages. */
public class FaultHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FaultHandler.class.getName());

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Throwable first = null;
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            first = first == null ? thrown : first;
            events.remove();
        }
        if (first != null) {
            answer(context, first);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Fault fault = Fault.of(thrown);
        try {
            if (external.isResponseCommitted()) {
                // What was asked wrongly is nobody's fault here, and anybody may ask it as often as they like.
                Level level = fault.status() < 500 ? Level.FINE : Level.SEVERE;
                LOG.log(level, "The answer was already on its way when this happened", Logged.of(thrown));
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                // A script is listening, not a reader: it is told where the error page is.
                Language language = Address.of(request).map(Address::language).orElse(Language.SV);
                external.redirect(ErrorPage.address(language, fault));
            } else {
                external.responseReset();
                fault.leaveIn(request);
                external.responseSendError(fault.status(), null);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "The reader has gone", e);
        }
        context.responseComplete();
    }

    /** Named in faces-config. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new FaultHandler(getWrapped().getExceptionHandler());
        }
    }
}
