import DachwerkKit
import Foundation

/// What a language is called in another, for sentences such as "no mediator speaks Dari".
enum LanguageName {
    /// The name of a language by its tag, else the tag itself.
    static func text(of tag: String, in language: String) -> String {
        if let name = own[language]?[tag] { return name }
        let locale = Locale(identifier: language == "prs" ? "fa_AF" : language)
        let name = locale.localizedString(forIdentifier: tag)
        return name.flatMap { $0.isEmpty ? nil : $0 } ?? tag
    }

    /// Languages that people here speak and that the common locale data names wrongly or not.
    private static let own: [String: [String: String]] = [
        "de": [
            "apc": "Levantinisches Arabisch", "de-simple": "Leichte Sprache",
            "kmr": "Kurmandschi", "rmy": "Vlax-Romani", "sdh": "Südkurdisch",
        ],
        "en": [
            "apc": "Levantine Arabic", "de-simple": "Easy German", "kmr": "Kurmanji",
            "rmy": "Vlax Romani", "sdh": "Southern Kurdish",
        ],
    ]
}
