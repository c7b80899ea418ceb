import DachwerkKit
import Foundation

/// What a language is called in another, for sentences such as "no mediator speaks Dari".
///
/// German and English names are those of the kit's table, because the common locale data names
/// several languages that people here speak wrongly or not; all others are the locale data's.
enum LanguageName {
    /// The name of a language by its tag, else the tag itself.
    static func text(of tag: String, in language: String) -> String {
        if let name = LanguageTag(tag)?.name(in: language) { return name }
        let locale = Locale(identifier: language == "prs" ? "fa_AF" : language)
        let name = locale.localizedString(forIdentifier: tag)
        return name.flatMap { $0.isEmpty ? nil : $0 } ?? tag
    }
}
