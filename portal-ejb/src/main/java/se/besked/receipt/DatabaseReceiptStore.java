package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.besked.shared.NotFoundException;

/** Keeps papers in the database, beside what they prove: one transaction, one backup. In pieces, so that memory stays small. */
@ApplicationScoped
public class DatabaseReceiptStore implements ReceiptStore {

    static final int PIECE = 256 * 1024;

    private final EntityManager entities;

    protected DatabaseReceiptStore() {
        this(null);
    }

    @Inject
    public DatabaseReceiptStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void put(String receiptId, int part, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(PIECE);
            for (int piece = 0; content.length > 0; piece++) {
                // Past the entity manager, which would hold every piece until the commit.
                entities.createNativeQuery("insert into receipt_chunk (receipt_id, part, piece, content) values (?, ?, ?, ?)")
                        .setParameter(1, receiptId)
                        .setParameter(2, part)
                        .setParameter(3, piece)
                        .setParameter(4, content)
                        .executeUpdate();
                content = in.readNBytes(PIECE);
            }
        }
    }

    @Override
    public byte[] read(String receiptId, int part) {
        List<byte[]> pieces = entities
                .createQuery(
                        "select c.content from ReceiptChunk c where c.receiptId = :receiptId and c.part = :part order by c.piece",
                        byte[].class)
                .setParameter("receiptId", receiptId)
                .setParameter("part", part)
                .getResultList();
        if (pieces.isEmpty()) {
            throw new NotFoundException("page");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(pieces.size() * PIECE);
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    @Override
    public void remove(String receiptId) {
        entities.createQuery("delete from ReceiptChunk c where c.receiptId = :receiptId")
                .setParameter("receiptId", receiptId)
                .executeUpdate();
    }
}
