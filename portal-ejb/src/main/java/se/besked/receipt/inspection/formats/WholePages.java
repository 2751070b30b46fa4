package se.besked.receipt.inspection.formats;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws pages whole or not at all: a scan whose picture cannot be read would otherwise be an empty page. */
final class WholePages extends PDFRenderer {

    private final WorkMeter meter;

    WholePages(PDDocument document, WorkMeter meter) {
        super(document);
        this.meter = meter;
        setSubsamplingAllowed(true);
        // The layers that a reader sees, not those that a printer or another program would.
        setDefaultDestination(RenderDestination.VIEW);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            public void drawImage(PDImage image) throws IOException {
                meter.decodes(image.getWidth(), image.getHeight());
                super.drawImage(image);
            }

            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                    throws IOException {
                if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
                    throw e;
                }
                super.operatorException(operator, operands, e);
            }
        };
    }
}
