package se.besked.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of a paper's original or of the picture of one of its pages; only ever read by query. */
@Entity
@Table(name = "receipt_chunk")
@IdClass(ReceiptChunk.Key.class)
public class ReceiptChunk {

    @Id
    @Column(name = "receipt_id")
    private String receiptId;

    @Id
    private int part;

    @Id
    private int piece;

    @Lob
    private byte[] content;

    protected ReceiptChunk() {}

    /** Receipt, part and piece. */
    static class Key implements Serializable {

        private String receiptId;
        private int part;
        private int piece;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.part == part && key.piece == piece && Objects.equals(key.receiptId, receiptId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(receiptId, part, piece);
        }
    }
}
