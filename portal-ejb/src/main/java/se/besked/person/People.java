package se.besked.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.shared.NotFoundException;

/** The persons known here. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class People {

    private final EntityManager entities;

    @Inject
    public People(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Person person) {
        entities.persist(person);
    }

    public Person get(String id) {
        return Optional.ofNullable(entities.find(Person.class, id)).orElseThrow(() -> new NotFoundException("person"));
    }

    /** These people, by id. */
    public Map<String, Person> all(Collection<String> ids) {
        return entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Optional<Person> withIdentity(IdentityNumber number) {
        return entities.createQuery("select p from Person p where p.identityNumber = :number", Person.class)
                .setParameter("number", number.digits())
                .getResultStream()
                .findFirst();
    }
}
