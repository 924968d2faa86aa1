package variorum.testing;

import java.util.List;
import java.util.SplittableRandom;

/** The words that generated articles are made of. */
final class Vocabulary {
    static final List<String> NOUNS = words("""
            harbour ledger orchard turbine council glacier ferry museum tunnel archive senator orchestra reservoir
            vineyard satellite courthouse lighthouse strike tariff vaccine pipeline curfew referendum auction border
            budget census dividend embargo festival granary hearing inquiry jury kiln lease merger nursery outage
            pension quarry refinery subsidy treaty union verdict warehouse yield zoning bridge canal depot engine
            """);

    static final List<String> VERBS = words("""
            approved rejected delayed inspected praised rebuilt closed reopened sold bought measured flooded doubled
            halved blocked defended surveyed painted raised lowered abandoned copied denied expected feared
            """);

    static final List<String> ADJECTIVES = words("""
            northern old narrow disputed costly wooden deep-pocketed well-known empty crowded provincial quiet rusty
            half-built modern frozen secret annual joint unpaid
            """);

    static final List<String> FUNCTION_WORDS = words("of in on near after before with without under for from by");

    static final List<String> ADVERBS =
            words("quietly again never reportedly not perhaps twice allegedly once nearly however,");

    static final List<String> NAMES = words("""
            Marlow Ostrava Keller Brightwater Ingrid McAllen O’Hara O'Hara Zürich Çelik SeaForge Tideloom Vasquez
            Nakamura Aberdale U.S. AT&T Łódź Jean-Luc Ναυσικά Анна
            """);

    static final List<String> NUMBERS = words("""
            12 15 1,200 1,300 3.5 2019 2024 40% $7.25 €900 twelve twenty-five 19:30 1/2 ½ third 5th million
            """);

    /** What breaks programs that think of text as bytes or of letters as code units. */
    static final List<String> STRANGERS = words("""
            café cafe\u0301 naïve ﬁnal don’t don't it’s co‑operative 东京大学 数据中心 の新しい 新闻记者 ภาษาไทย שלום مرحبا मौसम
            👩🏽‍🌾 🇳🇴 🇸🇪 👍🏿 👍 𝒳𝒴 한국어 https://example.org/a?b=1 e.g. — … § ~ résumé re\u0301sume\u0301 ŒUVRE straße STRASSE
            """);

    private Vocabulary() {}

    private static List<String> words(String all) {
        return List.of(all.strip().split("\\s+"));
    }

    static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
