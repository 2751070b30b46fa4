package floor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What a page costs that reads twenty rows in one statement and draws them: what Besked's pages are compared with. */
@Named("floor")
@RequestScoped
public class Floor {

    private static final int OWNERS = 1_000;
    private static final int ROWS = 20;

    @Inject
    private Items items;

    private List<Item> rows;

    public List<Item> getRows() {
        if (rows == null) {
            rows = items.ofOwner(ThreadLocalRandom.current().nextInt(OWNERS));
        }
        return rows;
    }

    @Stateless
    public static class Items {

        @PersistenceContext
        private EntityManager entities;

        public List<Item> ofOwner(int owner) {
            return entities.createQuery("select i from Item i where i.owner = :owner order by i.id", Item.class)
                    .setParameter("owner", owner)
                    .getResultList();
        }
    }

    @Singleton
    @Startup
    public static class Seed {

        @PersistenceContext
        private EntityManager entities;

        @PostConstruct
        void seed() {
            for (int owner = 0; owner < OWNERS; owner++) {
                for (int row = 0; row < ROWS; row++) {
                    entities.persist(new Item(owner * ROWS + row, owner));
                }
                entities.flush();
                entities.clear();
            }
        }
    }

    @Entity(name = "Item")
    @Table(name = "item", indexes = @jakarta.persistence.Index(name = "item_owner", columnList = "owner_no"))
    public static class Item {

        @Id
        private int id;

        @Column(name = "owner_no")
        private int owner;

        private String title;
        private LocalDate sent;

        protected Item() {}

        Item(int id, int owner) {
            this.id = id;
            this.owner = owner;
            this.title = "Application number " + id;
            this.sent = LocalDate.of(2026, 1, 1).plusDays(id % ROWS);
        }

        public int getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public LocalDate getSent() {
            return sent;
        }
    }
}
