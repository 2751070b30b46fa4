package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Citizen;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.AnswerGroup;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;

/**
 * Filling in the month's application, step by step. What has been typed is saved as it was typed, valid or not;
 * checking is another question. Any adult of the household fills in the same draft.
 */
@ApplicationScoped
@Transactional
public class FormFilling {

    static final String FORM = "monthly";

    private final OpenDrafts open;
    private final Cases cases;
    private final Applications applications;
    private final FormContexts contexts;
    private final MonthCalendar calendar;
    private final Clock clock;

    @Inject
    public FormFilling(
            OpenDrafts open,
            Cases cases,
            Applications applications,
            FormContexts contexts,
            MonthCalendar calendar,
            Clock clock) {
        this.open = open;
        this.cases = cases;
        this.applications = applications;
        this.contexts = contexts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The draft of the month, begun if there is none.
     *
     * @return where it stands: its status tells whether it can still be filled in
     * @throws BrokenRule if the month is not open, or if this household applies on paper
     */
    public ApplicationStatus open(Citizen citizen, YearMonth month) {
        SocialCase socialCase = open.caseOf(citizen);
        Optional<Application> standing = applications.standing(socialCase.id(), month);
        if (standing.isPresent()) {
            return standing.get().status();
        }
        if (socialCase.protectedIdentity()) {
            throw new BrokenRule(ApplicationRule.ON_PAPER);
        }
        if (!calendar.of(month).isOpen(calendar.today())) {
            throw new BrokenRule(ApplicationRule.MONTH_NOT_OPEN);
        }
        cases.getLocked(socialCase.id());
        if (applications.standing(socialCase.id(), month).isEmpty()) {
            FormDefinition form = FormDefinitions.latest(FORM);
            String previous = applications
                    .latestBefore(socialCase.id(), month)
                    .map(Application::id)
                    .orElse(null);
            applications.add(
                    Application.begin(socialCase.id(), month, form, previous, citizen.personId(), clock.instant()));
        }
        return ApplicationStatus.DRAFT;
    }

    /** The step with what is saved on it, or what it starts from. */
    public StepDraft step(Citizen citizen, YearMonth month, String step) {
        Application application = open.of(citizen, month);
        return draw(application, step, drafts(application), List.of());
    }

    /** The same, with what is wrong on it. */
    public StepDraft checkedStep(Citizen citizen, YearMonth month, String step) {
        Application application = open.of(citizen, month);
        Drafts drafts = drafts(application);
        return draw(application, step, drafts, engine(application).check(step, contexts.of(application), drafts));
    }

    /** The step drawn around text that has not been saved, because the page was stale. */
    public StepDraft unsavedStep(Citizen citizen, YearMonth month, String step, Map<String, String> posted) {
        Application application = open.of(citizen, month);
        Map<String, Map<String, String>> with =
                new HashMap<>(drafts(application).bySteps());
        with.put(step, engine(application).keep(step, posted, contexts.of(application)));
        return draw(application, step, new Drafts(with), List.of());
    }

    /** Saves what was typed on a step, valid or not. */
    public Saved save(Citizen citizen, YearMonth month, String step, long version, Map<String, String> posted) {
        return save(citizen, month, step, version, posted, StepChange.none());
    }

    /**
     * Saves what was typed on a step, valid or not, and what the pressed button makes of it.
     *
     * @param version the one the page was drawn with
     */
    public Saved save(
            Citizen citizen,
            YearMonth month,
            String step,
            long version,
            Map<String, String> posted,
            StepChange change) {
        Application application = open.locked(citizen, month);
        FormEngine engine = engine(application);
        Map<String, String> kept = engine.keep(step, posted, contexts.of(application));
        return write(citizen, application, step, version, change.of(engine, step, kept));
    }

    /** Every answer, to be read through before signing. */
    public List<AnswerGroup> summary(Citizen citizen, YearMonth month) {
        Application application = open.of(citizen, month);
        return engine(application).summary(contexts.of(application), drafts(application));
    }

    /** What is wrong, by step, in the order of the steps; empty when the form can be sent. */
    public Map<String, List<FieldError>> problems(Citizen citizen, YearMonth month) {
        Application application = open.of(citizen, month);
        return engine(application).checkAll(contexts.of(application), drafts(application));
    }

    /** The steps' ids in order. */
    public List<String> steps(Citizen citizen, YearMonth month) {
        Application application = open.of(citizen, month);
        return application.form().steps().stream().map(step -> step.id()).toList();
    }

    /** Who the application is about: adults first, then children. */
    public List<PersonRef> people(Citizen citizen, YearMonth month) {
        return contexts.of(open.of(citizen, month)).people();
    }

    private Saved write(Citizen citizen, Application application, String step, long version, Map<String, String> raw) {
        Optional<DraftStep> stored = applications.draft(application.id(), step);
        long now = stored.map(DraftStep::version).orElse(0L);
        if (now != version && !stored.map(draft -> draft.answers().equals(raw)).orElse(false)) {
            return new Saved(true, now);
        }
        DraftStep draft = stored.orElseGet(() -> new DraftStep(application.id(), step));
        draft.save(raw, citizen.personId(), clock.instant());
        if (stored.isEmpty()) {
            applications.add(draft);
        }
        applications.flush();
        return new Saved(false, draft.version());
    }

    private StepDraft draw(Application application, String step, Drafts drafts, List<FieldError> problems) {
        Optional<DraftStep> stored = applications.draft(application.id(), step);
        return new StepDraft(
                application.id(),
                engine(application).view(step, contexts.of(application), drafts, problems),
                drafts.bySteps().getOrDefault(step, Map.of()),
                stored.map(DraftStep::version).orElse(0L),
                stored.map(DraftStep::savedAt).orElse(null));
    }

    private Drafts drafts(Application application) {
        return WholeDraft.of(
                engine(application),
                application.form(),
                contexts.of(application),
                applications.drafts(application.id()));
    }

    private static FormEngine engine(Application application) {
        return new FormEngine(application.form());
    }
}
