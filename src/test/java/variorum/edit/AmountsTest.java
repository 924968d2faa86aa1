package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures say the same. */
class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    twelve                          | 12
                    zwölf                           | 12
                    twenty-five ships               | 25 ships
                    one hundred and five            | 105
                    two hundred thousand            | 200,000
                    one million two hundred and six | 1,000,206
                    a million                       | 1m
                    2,000                           | 2000
                    2 000                           | 2,000
                    2 000                      | 2'000
                    1.000.000                       | one million
                    3,5                             | 3.50
                    $5m                             | $5 million
                    €5bn                            | 5 billion euros
                    3.5 million                     | 3,500,000
                    20 per cent                     | 20%
                    ten percent                     | 10 Prozent
                    the first quarter               | the 1st quarter
                    the twenty-first                | the 21st
                    two thirds                      | 2/3
                    half                            | 1/2
                    three quarters                  | 3/4
                    January 20th                    | 20 Jan.
                    3 March 2024                    | March 3, 2024
                    5pm                             | 5 p.m.
                    5.30 pm                         | 5:30pm
                    the 1990's                      | the 1990s
                    zero                            | 0
                    11.30pm                         | 23:30
                    5 p.m.                          | 17:00
                    12 am                           | 0:00
                    5 km                            | 5 kilometres
                    5 kilometers                    | 5km
                    30°C                            | 30 degrees Celsius
                    5 bn                            | 5 billion
                    per cent                        | percent
                    drei Stunden                    | 3 Stunden
                    half an hour                    | 30 minutes
                    3,5 Mio. Euro                   | 3,5 Millionen Euro
                    2 млн рублей                    | 2 миллиона рублей
                    deux milliards                  | 2 milliards
                    a quarter of an hour            | 15 minutes
                    an hour and a half              | 90 minutes
                    half a million                  | 500,000
                    two and a half million          | 2.5 million
                    one and a half hours            | 1.5 hours
                    a dozen                         | 12
                    two dozen                       | 24
                    half a dozen                    | six
                    12 noon                         | 12pm
                    midnight                        | 0:00
                    10 o’clock                      | 10
                    Sept. 11                        | 11 September
                    40mph                           | 40 miles an hour
                    100 km/h                        | 100 kilometres per hour
                    20 a day                        | 20 each day
                    US$5m                           | $5 million
                    the fifteenth                   | the 15th
                    2024-03-15                      | March 15, 2024
                    15.3.2024                       | 15 March 2024
                    15.03.2024                      | 2024-03-15
                    15/03/2024                      | 03/15/2024
                    15. März 2024                   | 15 mars 2024
                    15 de marzo de 2024             | 15/03/2024
                    1er mars                        | 1 mars
                    18h30                           | 18:30
                    18 h 30                         | 18h30
                    18.30 Uhr                       | 18:30
                    half past six                   | 6:30
                    a quarter to seven              | 6.45
                    a quarter past one              | 1:15
                    halb zwei                       | 1:30
                    Viertel nach sieben             | 7:15
                    """)
    void theseAmountsAreTheSame(String one, String two) {
        assertThat(Amounts.of(one)).isEqualTo(Amounts.of(two));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    twelve          | 13
                    two hundred     | 2,000
                    2.000           | 2
                    5 million       | 5 billion
                    five metres     | 5 miles
                    $5              | €5
                    5%              | 5
                    3 of 4          | 4 of 3
                    twenty, five    | 205
                    the fifth man   | 5 men
                    one third       | 3
                    3 March         | 3 May
                    1.2.3           | 1.2.4
                    12 am           | 12 pm
                    11.30pm         | 11:30
                    hours           | days
                    km              | miles
                    20 per cent     | 20 percentage points
                    30°C            | 30°F
                    2024-03-15      | 15 March 2023
                    03/04/2024      | 3 April 2024
                    03/04/2024      | 4 March 2024
                    half past six   | 7:30
                    """)
    void theseAmountsDiffer(String one, String two) {
        assertThat(Amounts.of(one)).isNotEqualTo(Amounts.of(two));
    }
}
