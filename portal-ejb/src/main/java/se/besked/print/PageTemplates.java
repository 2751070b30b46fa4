package se.besked.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * Fills the page templates in {@code letters/}. A template says {@code #{letter.key(argument)}} for our texts,
 * {@code ${say.money(…)}} for amounts and {@code ${it…}} for the content.
 */
@ApplicationScoped
public class PageTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    public PageTemplates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(PageTemplates.class.getClassLoader());
        files.setPrefix("letters/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new OurTexts());
    }

    /**
     * Fills a template.
     *
     * @param template file name without its ending
     * @param it the content, known to the template by that name
     * @return the page as XHTML
     */
    public String fill(String template, Language language, Object it) {
        Map<String, Object> values = new HashMap<>();
        values.put("it", it);
        values.put("say", new Speech(language));
        values.put("language", language);
        return engine.process(template, new Context(language.locale(), values));
    }

    private static final class OurTexts extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return Texts.get(
                    (Language) context.getVariable("language"), key, arguments == null ? new Object[0] : arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            throw new IllegalArgumentException("No text for " + key);
        }
    }
}
