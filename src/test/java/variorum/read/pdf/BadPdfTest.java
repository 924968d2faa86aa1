package variorum.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import variorum.testing.CancelledMonitor;

final class BadPdfTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void aScanIsSaidToBeOne() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = pdf.stream()) {
            content.drawImage(LosslessFactory.createFromImage(pdf.document(), picture), 0, 0, 400, 600);
        }
        assertRefused(pdf.bytes(), "it is a PDF without text, such as a scan; text recognition (OCR) can add one.");
    }

    @Test
    void whatMayBeOpenedWithoutAPasswordIsRead() throws IOException {
        assertThat(DrawnPdf.read(encrypted(""))).containsExactly("The bridge is shut.");
    }

    @Test
    void whatNeedsAPasswordIsSaidToNeedOne() throws IOException {
        assertRefused(encrypted("secret"), "it is protected by a password.");
    }

    private static byte[] encrypted(String password) throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut.");
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, nothing);
        policy.setEncryptionKeyLength(128);
        pdf.document().protect(policy);
        return pdf.bytes();
    }

    @Test
    void whatIsNoPdfAfterItsFirstBytesIsDamaged() {
        assertRefused("%PDF-1.7\nThe bridge is shut.".getBytes(ISO_8859_1), "it is damaged.");
    }

    @Test
    void cutAndFlippedFilesAreReadOrRefusedWithASentence() throws IOException {
        byte[] whole = new DrawnPdf().lines(30, 100, "The bridge is shut.").bytes();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bad = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(20); flips > 0 && bad.length > 0; flips--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertTimeoutPreemptively(LONGEST, () -> readOrRefuse(bad));
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            DrawnPdf.read(bytes);
        } catch (IOException e) {
            assertThat(e).message().matches("its? .*\\.");
        }
    }

    @Test
    void aDrawingThatUsesItselfIsNoDanger() {
        assertIsNoDanger("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream
                /F Do /F Do
                endstream endobj
                trailer<</Root 1 0 R>>
                """);
    }

    @Test
    void aPageTreeThatLeadsRoundInACircleIsNoDanger() {
        assertIsNoDanger("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]/Parent 3 0 R>>endobj
                3 0 obj<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 2 0 R>>endobj
                trailer<</Root 1 0 R>>
                """);
    }

    @Test
    void aTreeOfPagesDeeperThanTheStackIsNoDanger() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int node = 2; node < 60_000; node++) {
            pdf.append(node + " 0 obj<</Type/Pages/Count 1/Kids[" + (node + 1) + " 0 R]>>endobj\n");
        }
        assertIsNoDanger(pdf.append("trailer<</Root 1 0 R>>\n").toString());
    }

    @Test
    void bracketsNestedDeeplyAreNoDanger() {
        assertIsNoDanger("%PDF-1.4\n1 0 obj" + "[".repeat(1_000_000) + "endobj\ntrailer<</Root 1 0 R>>\n");
    }

    @Test
    void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] page = packedBlanks(200);
        assertRefused(withPage(page), "it unpacks to more than 128 MB.");
    }

    @Test
    void pagesThatShareOneLargeStreamCountEach() {
        UnpackedBytes unpacked = new UnpackedBytes();
        assertThatExceptionOfType(TooMuchException.class)
                .isThrownBy(() -> {
                    for (int page = 0; page < 12; page++) {
                        unpacked.beginPage();
                        unpacked.add(100 << 20);
                    }
                })
                .withMessage("it unpacks to more than 1024 MB.");
    }

    private static byte[] packedBlanks(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] megabyte = " ".repeat(1 << 20).getBytes(ISO_8859_1);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int count = 0; count < megabytes; count++) {
                deflater.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    private static byte[] withPage(byte[] content) {
        String start = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
                4 0 obj<</Length LENGTH/Filter/FlateDecode>>stream
                """.replace("LENGTH", String.valueOf(content.length));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(start.getBytes(ISO_8859_1));
        pdf.writeBytes(content);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    private static void assertIsNoDanger(String pdf) {
        assertTimeoutPreemptively(LONGEST, () -> readOrRefuse(pdf.getBytes(ISO_8859_1)));
    }

    @Test
    void readingStopsWhenItIsNoLongerWanted() throws IOException {
        byte[] bytes = new DrawnPdf().lines(30, 100, "The bridge is shut.").bytes();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new PdfFormat().read(bytes, Optional.empty(), new CancelledMonitor()));
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> DrawnPdf.read(bytes))
                .withMessage(reason);
    }
}
