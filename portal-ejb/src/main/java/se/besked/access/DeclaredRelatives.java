package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.besked.person.IdentityNumber;

/** Officers say whose cases are not theirs to handle. */
@ApplicationScoped
@Transactional
public class DeclaredRelatives {

    private final AccessRules rules;
    private final EntityManager entities;

    @Inject
    public DeclaredRelatives(AccessRules rules, EntityManager entities) {
        this.rules = rules;
        this.entities = entities;
    }

    /** From now on this person's case is closed to the officer. Said twice, it holds once. */
    public void declare(Staff staff, IdentityNumber relative) {
        rules.may(staff, Action.DECLARE_RELATIVE);
        boolean known = !entities.createQuery(
                        "select r.id from DeclaredRelative r where r.officerId = :officerId"
                                + " and r.identityNumber = :relative",
                        String.class)
                .setParameter("officerId", staff.officerId())
                .setParameter("relative", relative.digits())
                .getResultList()
                .isEmpty();
        if (!known) {
            entities.persist(new DeclaredRelative(staff.officerId(), relative));
        }
    }
}
