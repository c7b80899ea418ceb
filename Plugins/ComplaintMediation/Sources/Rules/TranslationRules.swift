import DachwerkKit

/// A translation belongs to whoever wrote it: others read and check it, and write over it only
/// where a program made it.
enum TranslationRules {
    static let keeping = Rule("keeping-translations", Entry.self, on: .create, .change) {
        change, context in
        guard change.kind == .create || change.changes(Entry.translations) else { return }
        let written = change.after.translations
        guard Set(written.map(\.language)).count == written.count else {
            throw messages.translationTwice()
        }
        let former = change.before?.translations ?? []
        let person = context.actor.person?.description
        var writers = Dictionary(
            (change.before?.translators ?? []).map { ($0.language, $0.writer) }
        ) { first, _ in first }
        if context.actor.kind != .system {
            for translation in former {
                let isOwn = person != nil && writers[translation.language] == person
                let kept = written.first { $0.language == translation.language }
                try check(translation, becoming: kept, isOwn: isOwn)
            }
            if change.kind == .change {
                try checkNew(
                    written.filter { new in !former.contains { $0.language == new.language } })
            }
        }
        for translation in written where !former.contains(where: { same($0, translation) }) {
            writers[translation.language] = person
        }
        change.after.translators = written.map { translation in
            Values<Translator> {
                $0.language = translation.language
                $0.writer = writers[translation.language] ?? nil
            }
        }
    }

    /// Whether the words are the same; that somebody checked them makes nobody else their writer.
    private static func same(
        _ former: Values<Translation>, _ translation: Values<Translation>
    ) -> Bool {
        former.language == translation.language && former.text == translation.text
    }

    /// Others may mark as checked what is there, and write over what a program made.
    private static func check(
        _ former: Values<Translation>, becoming kept: Values<Translation>?, isOwn: Bool
    ) throws {
        let isSame = kept.map { same(former, $0) } ?? false
        let isMarked = isSame && kept?.quality == .checked && former.quality != .checked
        guard !isOwn else {
            // Nobody checks the own words, nor changes them once they were checked and keeps that.
            let staysChecked = kept?.quality == .checked && !isSame
            guard !isMarked, !staysChecked else {
                throw messages.checkedByAnother()
            }
            return
        }
        let isUntouched = isSame && kept?.quality == former.quality
        guard isUntouched || isMarked || former.quality == .machine else {
            throw messages.translationOfOthers()
        }
        guard isSame || kept?.quality != .checked else {
            throw messages.checkedByAnother()
        }
    }

    /// What is new has been read by nobody else yet.
    private static func checkNew(_ translations: [Values<Translation>]) throws {
        guard translations.contains(where: { $0.quality == .checked }) else { return }
        throw messages.checkedByAnother()
    }
}
