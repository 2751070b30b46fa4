package se.besked.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** The persons known here. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class People {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    public People(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    public void add(Person person) {
        entities.persist(person);
    }

    public Person get(String id) {
        return Optional.ofNullable(entities.find(Person.class, id)).orElseThrow(() -> new NotFoundException("person"));
    }

    /** These people, by id. */
    public Map<String, Person> all(Collection<String> ids) {
        return page.once(
                these(ids),
                () -> entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::id, Function.identity())));
    }

    /** That these have been read already, by id. */
    public void met(Collection<String> ids, Map<String, Person> people) {
        page.known(these(ids), people);
    }

    private static List<?> these(Collection<String> ids) {
        return List.of("people", Set.copyOf(ids));
    }

    public Optional<Person> withIdentity(IdentityNumber number) {
        return entities.createQuery("select p from Person p where p.identityNumber = :number", Person.class)
                .setParameter("number", number.digits())
                .getResultStream()
                .findFirst();
    }
}
