package import DachwerkKit

/// The platform's own words, which stand beside this file; their keys are whole.
package enum KernelWords {
    /// The words of every language.
    package static let all = WordFile.words(WordFiles.all)
    /// What the platform says without any module.
    package static let vocabulary = Vocabulary(all)
}

extension Messages {
    static let capacity = CapacityMessages()
    static let operation = OperationMessages()
    package static let record = RecordMessages()
    static let token = TokenMessages()
    static let people = PeopleMessages()
    static let audit = AuditMessages()
    static let register = RegisterMessages()
    static let bringingIn = ImportMessages()
    static let column = ExportMessages()
    static let tenant = TenantMessages()
    static let plain = PlainMessages()
    static let explanation = ExplanationMessages()

    /// The catalogs of the kit and the kernel.
    static let kernel: [any MessageCatalog] =
        kit + [
            capacity, operation, record, token, people, audit, register, bringingIn, column, tenant,
            plain, attachment, explanation,
        ]
}

/// Words that stand in many sentences, and what is said when nothing better can be.
struct PlainMessages: MessageCatalog {
    /// What a value can be, where another kind was expected.
    enum Kind: String, CaseIterable {
        case boolean, list, null, number, object, other, text
    }

    static let capability = ""

    let kind = phrases("kind", for: Kind.self)
    let yes = phrase("word.yes")
    let no = phrase("word.no")
    /// What a notice says whose own words cannot be said.
    let notice = phrase("notice.plain")
}
