package se.besked.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/** By what the picture of one page is known again. */
@Entity
@Table(name = "paper_fingerprint")
@IdClass(PaperFingerprint.Key.class)
public class PaperFingerprint {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Id
    private int page;

    @Column(name = "band_0")
    private int band0;

    @Column(name = "band_1")
    private int band1;

    @Column(name = "band_2")
    private int band2;

    @Column(name = "band_3")
    private int band3;

    private String written;

    protected PaperFingerprint() {}

    PaperFingerprint(String fileId, int page, Fingerprint fingerprint) {
        int[] bands = fingerprint.bands();
        this.fileId = fileId;
        this.page = page;
        this.band0 = bands[0];
        this.band1 = bands[1];
        this.band2 = bands[2];
        this.band3 = bands[3];
        this.written = fingerprint.written();
    }

    String fileId() {
        return fileId;
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(written);
    }

    /** File and page number. */
    static class Key implements Serializable {

        private String fileId;
        private int page;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.page == page && Objects.equals(key.fileId, fileId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, page);
        }
    }
}
