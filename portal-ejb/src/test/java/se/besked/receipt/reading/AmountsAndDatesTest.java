package se.besked.receipt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsAndDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final String LETTERS =
            "0123456789 0123456789 ,.:-/ krsekOlISB att betala summa total moms datum nov den\n|#%€'–";

    /** In the texts, / stands for a new line where it has a space on both sides, and _ for a narrow space. */
    @ParameterizedTest(name = "{0} is {1} öre")
    @CsvSource(
            delimiter = ';',
            value = {
                // ways to write an amount
                "Att betala 5 400,00 kr; 540000",
                "Att betala 5_400,00 kr; 540000",
                "SUMMA 320,50; 32050",
                "Summa: 320.50; 32050",
                "Summa 320:50; 32050",
                "Totalt SEK 1.234,50; 123450",
                "Total 1,234.50; 123450",
                "Att betala: 5400:-; 540000",
                "Att betala 5 400:-; 540000",
                "Att betala 5.400 kr; 540000",
                "Att betala 5400,-; 540000",
                "Totalt 5 400 kr; 540000",
                "Totalt 5400; 540000",
                "Totalt kr 5 400; 540000",
                "Total SEK 99; 9900",
                "Total 12 345,00 kronor; 1234500",
                "Total 0,50; 50",
                "Hyra 500 000,00; 50000000",
                // ways to call the total
                "Total amount due: 1 180,00; 118000",
                "Amount to pay SEK 1,180.00; 118000",
                "Balance due 450.00; 45000",
                "Slutsumma 88,00; 8800",
                "Månadshyra 6 156,00; 615600",
                "Belopp 75,00; 7500",
                "Grand Total 75.00; 7500",
                "KORTKÖP 145,00; 14500",
                "Swish 145,00 kr; 14500",
                // which of several
                "Mjölk 12,90 / Bröd 31,00 / SUMMA 43,90 / Kontant 100,00 / Växel 56,10; 4390",
                "Milk 12.90 / Total 43.90 / Cash 100.00 / Change 56.10; 4390",
                "Delsumma 400,00 / Rabatt 40,00 / Totalt 360,00; 36000",
                "Subtotal 400.00 / Discount 40.00 / Total 360.00; 36000",
                "Summa exkl. moms 256,40 / Moms 25 % 64,10 / Att betala 320,50; 32050",
                "Totalt inkl. moms 320,50 / varav moms 64,10; 32050",
                "Att betala 320,50 varav moms 64,10; 32050",
                "Totalt 320,50 / Moms totalt 64,10; 32050",
                "Total VAT 64.10 / Total 320.50; 32050",
                "Öresavrundning 0,50 / Totalt 321,00; 32100",
                "Hyra 5 400,00 / Parkering 300,00 / Att betala 5 700,00; 570000",
                "Elnät 400,00 / Elhandel 512,25 / Summa 912,25 / Att betala 912,25; 91225",
                "Total rabatt 20,00 / Total 180,00; 18000",
                "Att betala 199,00 / Bankgiro 5050-1055 OCR 1234567897; 19900",
                "Bankgiro 5050-1055 Att betala 199,00; 19900",
                "Bankgiro OCR Att betala / 123-4567 1234567890 5 400,00; 540000",
                "Netto Moms Att betala / 256,40 64,10 320,50; 32050",
                "ATT BETALA / 5 400,00; 540000",
                "Totalt 3 varor / Totalt 95,70; 9570",
                "Antal varor 12 / Summa 95,70; 9570",
                "Äpplen 0,532 kg 29,90 kr/kg 15,91 / Total 15,91; 1591",
                "Hyra december 2026 5 400,00; 540000",
                "Hyra 2026-12 5 400,00; 540000",
                "Summa 120,00 / Medlemsrabatt 20,00 / Att betala 100,00 / Kort 100,00; 10000",
                // misread letters
                "SUMMA 32O,5O; 32050",
                "Totalt 3l2,50; 31250",
                "Totalt 54OO kr; 540000",
                "Totalt 2O,OO; 2000",
                "Att betala l 234,50; 123450",
                "Att betala: 5400kr; 540000",
                "Summa320,50; 32050",
                "Totalt SEK1234,50; 123450",
                "T0TALT 320,50; 32050",
                "Att beta1a 320,50; 32050",
                "ATT BETAIA 320, 50; 32050",
                "Summa |320,50|; 32050",
                "Vaxel 10,00 / Summa 90,00; 9000",
                "Oresavrundning 0,50 / Summa 90,00; 9000",
                // papers of daily life
                "Patientavgift 250 kr / Kortköp 250,00; 25000",
                "Pris 1 020,00 kr inkl moms 6% 57,74 kr; 102000",
                "Hyran är 5 400 kr per månad. Deposition 10 000 kr.; 540000",
                "Summa (SEK) 1 249,90 / Varav moms 25% 249,98 / Din växel 0,10 / Kontanter 1250,00; 124990",
                "Totalt 14 varor / Totalt 432,15 SEK / Total rabatt -23,00 / Betalat med kort 432,15; 43215",
                "Moms % Moms Netto Brutto / 12,00 46,30 385,85 432,15 / Totalt 432,15; 43215",
                "Att betala: 224,00 / Förmånsbelopp 350,00 / Återstår till frikort 1 205,00; 22400",
                "Summa behandlingar 2 340,00 / Varav Försäkringskassan 600,00 / Att betala 1 440,00; 144000",
                "Bruttolön 12 400,00 / Preliminär skatt -2 890,00 / Nettolön 9 510,00 / Konto 8327-9 123 456 "
                        + "789-0; 951000",
                "Belopp före skatt 4 000 kr / Skatt 544 kr / Utbetalas 3 456 kr den 25 november 2026; 345600",
                "Totalt SEK 149,00 / MASTERCARD ************1234 / 149,00 / AID: A0000000041010; 14900",
                "Avgift november 2026 150 kr / Att betala 150 kr Förfaller 2026-11-30; 15000",
                "Hyra 2026-12-01--2026-12-31 7 845 kr / Avgift bredband 99 kr / Summa att betala 7 944 kr; 794400",
                "Betalning genomförd / Belopp / 7 944,00 SEK / Datum / 30 nov. 2026 / Från konto / 1234 56 "
                        + "78901; 794400",
                // the only one there is
                "Medicin 129,00; 12900",
            })
    void theTotalIsFound(String text, long ore) {
        assertThat(read(text).totalOre()).hasValue(ore);
        assertThat(read(text).amountsOre()).startsWith(ore);
    }

    @ParameterizedTest(name = "{0} has no amount")
    @ValueSource(
            strings = {
                "Bankgiro 5050-1055",
                "Plusgiro 12 34 56-6",
                "OCR 1234567897",
                "OCR-nummer: 7 000 123,45",
                "Kontonummer 8327-9, 123 456 789-0",
                "Telefon 08-123 45 67",
                "Tel 0123-45 67 00",
                "Org.nr 556000-4615",
                "Personnummer 850101-1234",
                "Moms 25 % 64,10",
                "VAT 64.10",
                "Öresavrundning 0,50",
                "Kvitto nr 1234",
                "2026-11-03 14:35",
                "Tid 14:35",
                "Summa 0,10",
                "Total 1 500 000,00",
                "Total EUR 12,00",
                "Total 12,00 €",
                "Rabatt 10 %",
                "Summa -50,00",
                "Elförbrukning 312 kWh",
                "1234567890,00",
                "Totalt 3 varor",
                "Mastercard ************1234",
                "Kort xxxx xxxx xxxx1234",
                "Summa",
                "",
                "12 34 56",
                "Pris 10,00/kg",
            })
    void whatIsNoAmountIsLeftOut(String text) {
        assertThat(read(text).amountsOre()).isEmpty();
        assertThat(read(text).totalOre()).isEmpty();
    }

    @Test
    void whereNothingSaysWhichItIsThereIsNoTotal() {
        Reading reading = read("Mjölk 12,90 / Bröd 31,00");

        assertThat(reading.totalOre()).isEmpty();
        assertThat(reading.amountsOre()).containsExactly(3100L, 1290L);
    }

    @Test
    void moneyGivenAndGivenBackIsNeverTheTotal() {
        assertThat(read("Kontant 100,00 / Växel 56,10").totalOre()).isEmpty();
        assertThat(read("Kontant 100,00").totalOre()).isEmpty();
    }

    @Test
    void theMostLikelyAmountsComeFirstAndAtMostTwentyOfThem() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            text.append("Vara ").append(i).append(",00 / ");
        }

        assertThat(read(text + "Att betala 820,00").amountsOre())
                .hasSize(Reading.MOST)
                .startsWith(82000L, 4000L, 3900L);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                // ways to write a day
                "2026-11-03; 2026-11-03",
                "Datum: 2026.11.03; 2026-11-03",
                "2026/11/03; 2026-11-03",
                "2026 - 11 - 03; 2026-11-03",
                "26-11-03; 2026-11-03",
                "20261103; 2026-11-03",
                "3/11 2026; 2026-11-03",
                "3/11-26; 2026-11-03",
                "03/11/2026; 2026-11-03",
                "3.11.2026; 2026-11-03",
                "03.11.26; 2026-11-03",
                "03-11-2026; 2026-11-03",
                "3 november 2026; 2026-11-03",
                "den 3:e november 2026; 2026-11-03",
                "3 nov 26; 2026-11-03",
                "03NOV2026; 2026-11-03",
                "3rd of November 2026; 2026-11-03",
                "November 3, 2026; 2026-11-03",
                "Nov 3 2026; 2026-11-03",
                "Oct. 13th, 2026; 2026-10-13",
                "13 okt 2026; 2026-10-13",
                "1 maj 2026; 2026-05-01",
                "May 1, 2026; 2026-05-01",
                "10/23/2026; 2026-10-23",
                "2026-11-03 14:35 Kassa 2; 2026-11-03",
                "Datum2026-11-03; 2026-11-03",
                "Datum 261103; 2026-11-03",
                // misread letters
                "2O26-l1-O3; 2026-11-03",
                "2026-11-O3; 2026-11-03",
                "2026–11–03; 2026-11-03",
                // which of several
                "Fakturadatum 2026-11-03 / Förfallodatum 2026-12-01; 2026-12-01",
                "Förfallodatum 2026-12-01 / Fakturadatum 2026-11-03; 2026-12-01",
                "Fakturadatum Förfallodatum / 2026-11-03 2026-12-01; 2026-12-01",
                "Förfallodatum Fakturadatum / 2026-12-01 2026-11-03; 2026-12-01",
                "Invoice date 3 Nov 2026 / Due date 1 Dec 2026; 2026-12-01",
                "Betalas senast 1 december 2026, utskriven 3 november 2026; 2026-12-01",
                "Utskriven 2026-11-05 / Köpdatum 2026-11-03; 2026-11-03",
                "Period 2026-10-01 - 2026-10-31 / Datum 2026-11-03; 2026-11-03",
                "Oss tillhanda / 2026-12-01; 2026-12-01",
                "Utskriftsdatum 2026-11-05 / 2026-11-03; 2026-11-03",
                "Personnummer 2025-01-02 / 2026-11-03; 2026-11-03",
                "2026-11-03 / 2026-11-02; 2026-11-03",
            })
    void theDayIsFound(String text, LocalDate day) {
        assertThat(read(text).date()).hasValue(day);
        assertThat(read(text).dates()).startsWith(day);
    }

    @ParameterizedTest(name = "{0} is no day")
    @ValueSource(
            strings = {
                "2024-11-11",
                "2027-11-13",
                "2026-13-03",
                "2026-02-30",
                "1985-01-01",
                "20250101-2384",
                "250101-2384",
                "08-123 45 67",
                "5050-1055",
                "november 2026",
                "2026-11",
                "3/11",
                "12,50",
                "Född 2025-01-02",
                "120.11.2026",
                "",
                "12026-11-03",
            })
    void whatIsNoDayIsLeftOut(String text) {
        assertThat(read(text).dates()).isEmpty();
        assertThat(read(text).date()).isEmpty();
    }

    @Test
    void theFarthestDaysStillCount() {
        assertThat(read("2024-11-12").date()).hasValue(TODAY.minusYears(2));
        assertThat(read("2027-11-12").date()).hasValue(TODAY.plusYears(1));
    }

    @Test
    void aWholeReceiptIsUnderstood() {
        Reading reading =
                read("EKEBY LIVS AB / Org.nr 556000-4615 Tel 0123-45 67 89 / Kvitto nr 103940 2026-10-20 14:30 / "
                        + "Mjölk 3% 1,5L 18,90 / Äpplen 0,532 kg x 29,90 kr/kg 15,91 / 2 st x 12,50 25,00 / "
                        + "Pant 2,00 / SUMMA 61,81 / "
                        + "Kontant 100,00 / Växel 38,19 / Moms 12 % 6,62 / Netto 55,19 / Tack och välkommen åter");

        assertThat(reading.totalOre()).hasValue(6181);
        assertThat(reading.date()).hasValue(LocalDate.of(2026, 10, 20));
        assertThat(reading.amountsOre()).contains(1890L, 1591L, 2500L).doesNotContain(662L, 2990L, 150L);
        assertThat(reading.dates()).containsExactly(LocalDate.of(2026, 10, 20));
    }

    @Test
    void everyAmountIsReadBackInEveryWayToWriteIt() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            long ore = 50 + (long) (random.nextDouble() * random.nextDouble() * 49_999_950);
            String space = List.of(" ", "\u00a0", "\u202f", ".", "", "'").get(random.nextInt(6));
            String kronor = "%,d".formatted(ore / 100).replaceAll("\\D", space);
            String mark = space.equals(".") ? "," : List.of(",", ".", ":").get(random.nextInt(3));
            String text =
                    List.of("Att betala ", "Summa: ", "TOTAL SEK ", "Totalt").get(random.nextInt(4))
                            + kronor
                            + mark
                            + "%02d".formatted(ore % 100)
                            + List.of("", " kr", "kr", " SEK").get(random.nextInt(4));

            assertThat(AmountsAndDates.read(text, TODAY).totalOre()).as(text).hasValue(ore);
        }
    }

    @Test
    void noTextIsTooStrange() {
        readStrangeTexts(new Random(5), Duration.ofSeconds(1));
    }

    @Tag("long")
    @Test
    void noTextIsTooStrangeForAMinute() {
        readStrangeTexts(new Random(), Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1 234 ",
                "1.234.",
                "12,50 ",
                "O",
                "l ",
                "att betala ",
                "moms",
                "2026-11-",
                "3 nov ",
                "/",
                "#:12:",
                " ",
                "\n",
                "datum",
                "å",
                "\ud83d",
                "kr",
                "1 / 1 / ",
                "total 1,1 \n"
            })
    void aHundredThousandLettersTakeNoTime(String part) {
        String text = part.repeat(100_000 / part.length());
        long start = System.nanoTime();

        AmountsAndDates.read(text, TODAY);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static void readStrangeTexts(Random random, Duration howLong) {
        long end = System.nanoTime() + howLong.toNanos();
        do {
            long seed = random.nextLong();
            String text = strange(new Random(seed));
            Reading reading = AmountsAndDates.read(text, TODAY);

            assertThat(reading.amountsOre())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(Reading.MOST)
                    .allSatisfy(ore -> assertThat(ore).isBetween(50L, 50_000_000L));
            assertThat(reading.dates())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .allSatisfy(day -> assertThat(day).isBetween(TODAY.minusYears(2), TODAY.plusYears(1)));
            assertThat(Reading.of(reading.by("tesseract").written()))
                    .as("seed %d", seed)
                    .isEqualTo(reading.by("tesseract"));
        } while (System.nanoTime() < end);
    }

    /** Half of the texts of any characters at all, half of those that the parser looks for. */
    private static String strange(Random random) {
        StringBuilder text = new StringBuilder();
        boolean any = random.nextBoolean();
        for (int i = random.nextInt(1_500); i > 0; i--) {
            text.append(any ? (char) random.nextInt(0x10000) : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static Reading read(String text) {
        return AmountsAndDates.read(text.replace(" / ", "\n").replace('_', '\u202f'), TODAY);
    }
}
