import DachwerkKit

/// What languages are called by those who speak them.
enum LanguageNames {
    private static let names: [String: String] = [
        "am": "አማርኛ", "ar": "العربية", "bg": "Български", "bs": "Bosanski", "ckb": "کوردیی ناوەندی",
        "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά", "en": "English",
        "es": "Español", "et": "Eesti", "fa": "فارسی", "fi": "Suomi", "fr": "Français",
        "he": "עברית", "hi": "हिन्दी", "hr": "Hrvatski", "hu": "Magyar", "hy": "Հայերեն",
        "it": "Italiano", "ja": "日本語", "ka": "ქართული", "kmr": "Kurmancî", "ko": "한국어",
        "ku": "Kurdî", "lt": "Lietuvių", "lv": "Latviešu", "mk": "Македонски", "nl": "Nederlands",
        "pl": "Polski", "prs": "دری", "ps": "پښتو", "pt": "Português", "ro": "Română",
        "rom": "Romani", "ru": "Русский", "sk": "Slovenčina", "sl": "Slovenščina",
        "so": "Soomaali", "sq": "Shqip", "sr": "Српски", "sv": "Svenska", "sw": "Kiswahili",
        "ta": "தமிழ்", "th": "ไทย", "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська",
        "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
    ]

    /// The language's own name, else its tag.
    static func name(_ tag: LanguageTag) -> String {
        names[tag.description] ?? names[tag.language] ?? tag.description
    }
}
