extension LanguageTag {
    /// What the language is called, in German and English; `nil` for one that nobody named yet.
    ///
    /// A table of the platform's own: the libraries of common locale data have no German name for
    /// several languages that people here speak, or call Dari "Persian".
    public var name: LocalizedText? {
        guard let (german, english) = Self.names[description] ?? Self.names[language] else {
            return nil
        }
        return LocalizedText(source: .german, versions: [.german: german, .english: english])
    }

    /// One line for each language: the tag, its German and its English name.
    private static let table = """
        aa|Afar|Afar
        aii|Assyrisch|Assyrian
        am|Amharisch|Amharic
        apc|Levantinisches Arabisch|Levantine Arabic
        ar|Arabisch|Arabic
        arb|Hocharabisch|Standard Arabic
        ary|Marokkanisches Arabisch|Moroccan Arabic
        az|Aserbaidschanisch|Azerbaijani
        azb|Südaserbaidschanisch|South Azerbaijani
        bal|Belutschisch|Baluchi
        be|Belarussisch|Belarusian
        bg|Bulgarisch|Bulgarian
        bm|Bambara|Bambara
        bn|Bengalisch|Bengali
        bs|Bosnisch|Bosnian
        ckb|Sorani|Sorani
        cs|Tschechisch|Czech
        da|Dänisch|Danish
        de|Deutsch|German
        de-DE-x-ls|Leichte Sprache|Easy German
        de-x-ls|Leichte Sprache|Easy German
        diq|Zazaki|Zazaki
        el|Griechisch|Greek
        en|Englisch|English
        es|Spanisch|Spanish
        et|Estnisch|Estonian
        fa|Persisch|Persian
        fi|Finnisch|Finnish
        fr|Französisch|French
        ff|Fulfulde|Fula
        gsg|Deutsche Gebärdensprache|German Sign Language
        ha|Hausa|Hausa
        he|Hebräisch|Hebrew
        hi|Hindi|Hindi
        hr|Kroatisch|Croatian
        hu|Ungarisch|Hungarian
        hy|Armenisch|Armenian
        id|Indonesisch|Indonesian
        ig|Igbo|Igbo
        it|Italienisch|Italian
        ja|Japanisch|Japanese
        ka|Georgisch|Georgian
        kk|Kasachisch|Kazakh
        km|Khmer|Khmer
        kmr|Kurmandschi|Kurmanji
        ko|Koreanisch|Korean
        ks|Kaschmirisch|Kashmiri
        ku|Kurdisch|Kurdish
        ky|Kirgisisch|Kyrgyz
        ln|Lingala|Lingala
        lt|Litauisch|Lithuanian
        lv|Lettisch|Latvian
        mk|Mazedonisch|Macedonian
        mn|Mongolisch|Mongolian
        ms|Malaiisch|Malay
        my|Birmanisch|Burmese
        ne|Nepali|Nepali
        nl|Niederländisch|Dutch
        no|Norwegisch|Norwegian
        om|Oromo|Oromo
        pa|Pandschabi|Punjabi
        pes|Farsi|Farsi
        pl|Polnisch|Polish
        prs|Dari|Dari
        ps|Paschtu|Pashto
        pt|Portugiesisch|Portuguese
        ro|Rumänisch|Romanian
        rom|Romani|Romani
        ru|Russisch|Russian
        rw|Kinyarwanda|Kinyarwanda
        sdh|Südkurdisch|Southern Kurdish
        si|Singhalesisch|Sinhala
        sk|Slowakisch|Slovak
        sl|Slowenisch|Slovenian
        so|Somali|Somali
        sq|Albanisch|Albanian
        sr|Serbisch|Serbian
        sv|Schwedisch|Swedish
        sw|Swahili|Swahili
        syr|Aramäisch|Syriac
        ta|Tamil|Tamil
        tg|Tadschikisch|Tajik
        th|Thailändisch|Thai
        ti|Tigrinya|Tigrinya
        tk|Turkmenisch|Turkmen
        tl|Tagalog|Tagalog
        tr|Türkisch|Turkish
        tw|Twi|Twi
        ug|Uigurisch|Uyghur
        uk|Ukrainisch|Ukrainian
        ur|Urdu|Urdu
        uz|Usbekisch|Uzbek
        vi|Vietnamesisch|Vietnamese
        wo|Wolof|Wolof
        yi|Jiddisch|Yiddish
        yo|Yoruba|Yoruba
        zh|Chinesisch|Chinese
        """

    private static let names: [String: (String, String)] = {
        var names: [String: (String, String)] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: "|").map(String.init)
            guard parts.count == 3 else { continue }
            names[parts[0]] = (parts[1], parts[2])
        }
        return names
    }()
}
