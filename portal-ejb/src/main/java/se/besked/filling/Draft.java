package se.besked.filling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.shared.Ids;

/** A form that is being filled in about one subject. It stays on the version that it was begun on. */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private String id;

    @Column(name = "form_code")
    private String formCode;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "subject_id")
    private String subjectId;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    private List<SavedStep> steps = new ArrayList<>();

    protected Draft() {}

    Draft(FormDefinition form, String subjectId) {
        this.id = Ids.next();
        this.formCode = form.code();
        this.formVersion = form.version();
        this.subjectId = subjectId;
    }

    /** The whole form as typed: each saved step, and for the others what they start from. */
    public Drafts typed(FormContext context) {
        FormEngine engine = new FormEngine(form());
        Map<String, Map<String, String>> bySteps = new HashMap<>();
        form().steps().forEach(step -> bySteps.put(step.id(), engine.start(step.id(), context)));
        steps.forEach(saved -> bySteps.put(saved.step(), saved.answers()));
        return new Drafts(bySteps);
    }

    /** What has been typed on a step now stands so. @param by person id or officer id */
    SavedStep save(String step, Map<String, String> raw, String by, Instant now) {
        SavedStep saved = step(step).orElseGet(() -> {
            SavedStep first = new SavedStep(this, step);
            steps.add(first);
            return first;
        });
        saved.save(raw, by, now);
        return saved;
    }

    Optional<SavedStep> step(String step) {
        return steps.stream().filter(saved -> saved.step().equals(step)).findFirst();
    }

    public FormDefinition form() {
        return FormDefinitions.get(formCode, formVersion);
    }
}
