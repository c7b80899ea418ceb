extension LanguageTag {
    /// What the language is called, in German and English; `nil` for one that nobody named yet.
    ///
    /// A table of the platform's own: the libraries of common locale data have no German name for
    /// several languages that people here speak, or call Dari "Persian".
    public var name: LocalizedText? {
        guard let names = Self.names[description] ?? Self.names[language] else { return nil }
        return LocalizedText(
            source: .german, versions: [.german: names.german, .english: names.english])
    }

    /// The languages that have a name here, in no certain order.
    package static var named: [LanguageTag] { names.keys.compactMap { LanguageTag($0) } }

    /// What the language is called by those who speak it; `nil` for one that nobody named yet.
    package var ownName: String? { (Self.names[description] ?? Self.names[language])?.own }

    /// What exactly this tag is called in German or English.
    package func name(in language: String) -> String? {
        switch language {
        case "de": Self.names[description]?.german
        case "en": Self.names[description]?.english
        default: nil
        }
    }

    /// One line for each language: the tag, its German and its English name, and its own where it
    /// is known.
    private static let table = """
        aa|Afar|Afar
        aii|Assyrisch|Assyrian
        am|Amharisch|Amharic|አማርኛ
        apc|Levantinisches Arabisch|Levantine Arabic
        arb|Hocharabisch|Standard Arabic
        ary|Marokkanisches Arabisch|Moroccan Arabic
        ar|Arabisch|Arabic|العربية
        azb|Südaserbaidschanisch|South Azerbaijani
        az|Aserbaidschanisch|Azerbaijani
        bal|Belutschisch|Baluchi
        be|Belarussisch|Belarusian
        bg|Bulgarisch|Bulgarian|Български
        bm|Bambara|Bambara
        bn|Bengalisch|Bengali
        bs|Bosnisch|Bosnian|Bosanski
        ckb|Sorani|Sorani|کوردیی ناوەندی
        cs|Tschechisch|Czech|Čeština
        da|Dänisch|Danish|Dansk
        de-DE-x-ls|Leichte Sprache|Easy German
        de-simple|Leichte Sprache|Easy German
        de-x-ls|Leichte Sprache|Easy German
        de|Deutsch|German|Deutsch
        diq|Zazaki|Zazaki
        el|Griechisch|Greek|Ελληνικά
        en|Englisch|English|English
        es|Spanisch|Spanish|Español
        et|Estnisch|Estonian|Eesti
        fa|Persisch|Persian|فارسی
        ff|Fulfulde|Fula
        fi|Finnisch|Finnish|Suomi
        fr|Französisch|French|Français
        gsg|Deutsche Gebärdensprache|German Sign Language
        ha|Hausa|Hausa
        he|Hebräisch|Hebrew|עברית
        hi|Hindi|Hindi|हिन्दी
        hr|Kroatisch|Croatian|Hrvatski
        hu|Ungarisch|Hungarian|Magyar
        hy|Armenisch|Armenian|Հայերեն
        id|Indonesisch|Indonesian
        ig|Igbo|Igbo
        it|Italienisch|Italian|Italiano
        ja|Japanisch|Japanese|日本語
        ka|Georgisch|Georgian|ქართული
        kk|Kasachisch|Kazakh
        kmr|Kurmandschi|Kurmanji|Kurmancî
        km|Khmer|Khmer
        ko|Koreanisch|Korean|한국어
        ks|Kaschmirisch|Kashmiri
        ku|Kurdisch|Kurdish|Kurdî
        ky|Kirgisisch|Kyrgyz
        ln|Lingala|Lingala
        lt|Litauisch|Lithuanian|Lietuvių
        lv|Lettisch|Latvian|Latviešu
        mk|Mazedonisch|Macedonian|Македонски
        mn|Mongolisch|Mongolian
        ms|Malaiisch|Malay
        my|Birmanisch|Burmese
        ne|Nepali|Nepali
        nl|Niederländisch|Dutch|Nederlands
        no|Norwegisch|Norwegian
        om|Oromo|Oromo
        pa|Pandschabi|Punjabi
        pes|Farsi|Farsi
        pl|Polnisch|Polish|Polski
        prs|Dari|Dari|دری
        ps|Paschtu|Pashto|پښتو
        pt|Portugiesisch|Portuguese|Português
        rmy|Vlax-Romani|Vlax Romani
        rom|Romani|Romani|Romani
        ro|Rumänisch|Romanian|Română
        ru|Russisch|Russian|Русский
        rw|Kinyarwanda|Kinyarwanda
        sdh|Südkurdisch|Southern Kurdish
        si|Singhalesisch|Sinhala
        sk|Slowakisch|Slovak|Slovenčina
        sl|Slowenisch|Slovenian|Slovenščina
        so|Somali|Somali|Soomaali
        sq|Albanisch|Albanian|Shqip
        sr|Serbisch|Serbian|Српски
        sv|Schwedisch|Swedish|Svenska
        sw|Swahili|Swahili|Kiswahili
        syr|Aramäisch|Syriac
        ta|Tamil|Tamil|தமிழ்
        tg|Tadschikisch|Tajik
        th|Thailändisch|Thai|ไทย
        ti|Tigrinya|Tigrinya|ትግርኛ
        tk|Turkmenisch|Turkmen
        tl|Tagalog|Tagalog
        tr|Türkisch|Turkish|Türkçe
        tw|Twi|Twi
        ug|Uigurisch|Uyghur
        uk|Ukrainisch|Ukrainian|Українська
        ur|Urdu|Urdu|اردو
        uz|Usbekisch|Uzbek
        vi|Vietnamesisch|Vietnamese|Tiếng Việt
        wo|Wolof|Wolof
        yi|Jiddisch|Yiddish
        yo|Yoruba|Yoruba
        zh|Chinesisch|Chinese|中文
        """

    private struct Names {
        let german: String
        let english: String
        let own: String?
    }

    private static let names: [String: Names] = {
        var names: [String: Names] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: "|").map(String.init)
            guard parts.count >= 3 else { continue }
            names[parts[0]] = Names(
                german: parts[1], english: parts[2], own: parts.count > 3 ? parts[3] : nil)
        }
        return names
    }()
}
