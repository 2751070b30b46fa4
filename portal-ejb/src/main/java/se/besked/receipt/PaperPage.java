package se.besked.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;

/** One page of a file, as a picture that lies in the store. */
@Entity
@Table(name = "paper_page")
@IdClass(PaperPage.Key.class)
public class PaperPage {

    @Id
    @ManyToOne
    @JoinColumn(name = "file_id")
    private PaperFile file;

    @Id
    @Column(name = "page")
    private int page;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int width;

    private int height;

    protected PaperPage() {}

    PaperPage(PaperFile file, Picture picture) {
        this.file = file;
        this.page = picture.page();
        this.kind = picture.kind();
        this.width = picture.width();
        this.height = picture.height();
    }

    int number() {
        return page;
    }

    FileKind kind() {
        return kind;
    }

    Paper.Page page() {
        return new Paper.Page(file.id(), page, width, height);
    }

    /** File and page number. */
    static class Key implements Serializable {

        private String file;
        private int page;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.page == page && Objects.equals(key.file, file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, page);
        }
    }
}
