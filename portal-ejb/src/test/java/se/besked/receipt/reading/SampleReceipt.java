package se.besked.receipt.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A made-up receipt or invoice, drawn as a phone would take it: a font, a size, slightly turned, unevenly lit, grainy,
 * and saved as a JPEG of low quality.
 *
 * @param lines left and right part of each line
 */
record SampleReceipt(long totalOre, LocalDate date, List<String[]> lines, Random chance) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String[] GOODS = {
        "Mjölk 3% 1,5L", "Bröd", "Potatis 2kg", "Äpplen", "Ris", "Kaffe", "Ost", "Tvättmedel",
    };

    static SampleReceipt of(int seed, LocalDate today) {
        Random chance = new Random(seed);
        LocalDate date = today.minusDays(chance.nextInt(120));
        return switch (seed % 6) {
            case 0 -> shop(date, chance);
            case 1 -> pharmacy(date, chance);
            case 2 -> rent(date.plusDays(60), chance);
            case 3 -> electricity(date.plusDays(30), chance);
            case 4 -> english(date, chance);
            default -> cardSlip(date, chance);
        };
    }

    private static SampleReceipt shop(LocalDate date, Random chance) {
        List<String[]> lines = new ArrayList<>();
        lines.add(line("EKEBY LIVS AB", ""));
        lines.add(line("Storgatan 4, 123 45 Ekeby", ""));
        lines.add(line("Org.nr 556000-4615", "Tel 0123-45 67 89"));
        lines.add(line("Kvitto nr 10" + chance.nextInt(9_000), date + " 14:3" + chance.nextInt(9)));
        lines.add(line("", ""));
        long sum = 0;
        for (int i = 0; i < 4 + chance.nextInt(5); i++) {
            long price = 950 + chance.nextInt(9_000);
            sum += price;
            lines.add(line(GOODS[chance.nextInt(GOODS.length)], comma(price)));
        }
        lines.add(line("", ""));
        lines.add(line("SUMMA", comma(sum)));
        long given = (sum / 10_000 + 1) * 10_000;
        lines.add(line("Kontant", comma(given)));
        lines.add(line("Växel", comma(given - sum)));
        lines.add(line("Moms 12 %", comma(sum * 12 / 112)));
        return new SampleReceipt(sum, date, lines, chance);
    }

    private static SampleReceipt pharmacy(LocalDate date, Random chance) {
        long first = 4_900 + chance.nextInt(30_000);
        long second = 2_900 + chance.nextInt(9_000);
        String day = date.format(DateTimeFormatter.ofPattern("d/M yyyy"));
        return new SampleReceipt(
                first + second,
                date,
                List.of(
                        line("Apoteket Eken", ""),
                        line("Ekeby centrum", ""),
                        line("", ""),
                        line("Datum: " + day, "Kassa 2"),
                        line("", ""),
                        line("Recept egenavgift", comma(first)),
                        line("Alvedon 500 mg", comma(second)),
                        line("", ""),
                        line("Totalt", comma(first + second) + " kr"),
                        line("Varav moms 25%", comma(second / 5)),
                        line("Bankkort", comma(first + second)),
                        line("Tack och välkommen åter", "")),
                chance);
    }

    private static SampleReceipt rent(LocalDate due, Random chance) {
        long rent = (4_200 + chance.nextInt(5_000)) * 100L;
        long extra = 25_000;
        return new SampleReceipt(
                rent + extra,
                due,
                List.of(
                        line("Ekebybostäder AB", "Hyresavi"),
                        line("", ""),
                        line("Hyresgäst: Amina Hassan", "Lgh 1102"),
                        line("", ""),
                        line("Hyra", spaced(rent)),
                        line("Parkering", spaced(extra)),
                        line("", ""),
                        line("Att betala", spaced(rent + extra) + " kr"),
                        line("Förfallodatum", due.toString()),
                        line("", ""),
                        line("Bankgiro 5050-1055", "OCR 1234567897")),
                chance);
    }

    private static SampleReceipt electricity(LocalDate due, Random chance) {
        long net = 20_000 + chance.nextInt(150_000);
        long tax = net / 4;
        String day = due.format(DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH));
        return new SampleReceipt(
                net + tax,
                due,
                List.of(
                        line("Ekeby Energi", "Faktura 882 114"),
                        line("Kundnummer 40 22 917", ""),
                        line("", ""),
                        line("Elnät 312 kWh", spaced(net / 2)),
                        line("Elhandel", spaced(net - net / 2)),
                        line("Summa exkl. moms", spaced(net)),
                        line("Moms 25 %", spaced(tax)),
                        line("", ""),
                        line("ATT BETALA", spaced(net + tax)),
                        line("Betalas senast", day),
                        line("Plusgiro 12 34 56-6", "")),
                chance);
    }

    private static SampleReceipt english(LocalDate date, Random chance) {
        long each = 15_000 + chance.nextInt(200_000);
        String day = date.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));
        return new SampleReceipt(
                each,
                date,
                List.of(
                        line("Ekeby Dental Clinic", "Receipt"),
                        line("Receipt no. 5521", ""),
                        line("Date: " + day, ""),
                        line("", ""),
                        line("Examination", english(each - each / 3)),
                        line("X-ray", english(each / 3)),
                        line("", ""),
                        line("Total", "SEK " + english(each)),
                        line("Paid by card", english(each)),
                        line("Thank you", "")),
                chance);
    }

    private static SampleReceipt cardSlip(LocalDate date, Random chance) {
        long sum = (30 + chance.nextInt(900)) * 100L;
        String day = date.format(DateTimeFormatter.ofPattern("yyyy-MM-dd"));
        return new SampleReceipt(
                sum,
                date,
                List.of(
                        line("Länstrafiken Ekeby", ""),
                        line("Resecentrum", ""),
                        line("", ""),
                        line("30-dagarsbiljett vuxen", ""),
                        line("Köpdatum", day),
                        line("Pris inkl. moms 6 %", sum / 100 + ":-"),
                        line("", ""),
                        line("KORTKÖP SEK", comma(sum)),
                        line("Ref 000 482 113 907", ""),
                        line("Terminal 4411", "")),
                chance);
    }

    /** Saved in that folder. */
    Path photo(Path folder, int number) {
        BufferedImage paper = drawn();
        grain(paper);
        try {
            return Files.write(folder.resolve("paper-" + number + ".jpg"), jpeg(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage drawn() {
        int size = 20 + chance.nextInt(20);
        String[] fonts = {Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF};
        Font font =
                new Font(fonts[chance.nextInt(fonts.length)], chance.nextInt(3) == 0 ? Font.BOLD : Font.PLAIN, size);
        int width = size * 30;
        int height = (int) (size * 1.5 * (lines.size() + 6));
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(110, 100, 90));
        pen.fillRect(0, 0, width, height);
        pen.rotate(Math.toRadians(chance.nextDouble() * 4 - 2), width / 2.0, height / 2.0);
        pen.setColor(new Color(238, 236, 228));
        pen.fillRect(size, size, width - 2 * size, height - 2 * size);
        pen.setColor(new Color(40, 40, 48));
        pen.setFont(font);
        int y = 3 * size;
        for (String[] line : lines) {
            pen.drawString(line[0], 2 * size, y);
            pen.drawString(line[1], width - 2 * size - pen.getFontMetrics().stringWidth(line[1]), y);
            y += size * 3 / 2;
        }
        pen.dispose();
        return paper;
    }

    /** Darker to one side, and noise on every point. */
    private void grain(BufferedImage paper) {
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                int change = (int) (chance.nextGaussian() * 9) - 50 * x / paper.getWidth();
                int rgb = paper.getRGB(x, y);
                paper.setRGB(
                        x,
                        y,
                        bounded((rgb >> 16 & 255) + change) << 16
                                | bounded((rgb >> 8 & 255) + change) << 8
                                | bounded((rgb & 255) + change));
            }
        }
    }

    private static int bounded(int value) {
        return Math.max(0, Math.min(255, value));
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.6f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String[] line(String left, String right) {
        return new String[] {left, right};
    }

    private static String comma(long ore) {
        return "%d,%02d".formatted(ore / 100, ore % 100);
    }

    private static String spaced(long ore) {
        return ("%,d".formatted(ore / 100).replaceAll("\\D", " ")) + ",%02d".formatted(ore % 100);
    }

    private static String english(long ore) {
        return String.format(Locale.ENGLISH, "%,d.%02d", ore / 100, ore % 100);
    }
}
