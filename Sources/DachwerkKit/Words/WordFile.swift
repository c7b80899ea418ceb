/// One file of words that was built into a module: the English texts, or one translation of them.
///
/// The plugin `EmbedWords` makes `WordFiles.all` of the folder `Words` beside a module: `words.pot`
/// holds the English texts, `de.po` the German ones. The module hands them over in one line:
///
/// ```swift
/// registrar.add(words: WordFiles.all)
/// ```
///
/// A key leaves out the capability: `loan.quantity` is a field, `loan.state.approved` a state,
/// `loan.move.approve` a transition, `refusalKind.stock` a case of the enumeration `RefusalKind`
/// whichever field holds it, `settings.advanceDays` a setting, `module` the module itself; a duty,
/// a job, a figure, a refusal and a notice have their own name. An English label that the name
/// says already needs no line.
public struct WordFile: Sendable {
    package let object: PortableObject

    /// Reads a file; what is wrong with it is reported when the module is checked.
    public init(_ name: String, _ text: String) {
        object = PortableObject(name: name, text: text)
    }

    /// The name of the file in its folder.
    package var name: String { object.name }

    /// Whether it holds the English texts.
    package var isTemplate: Bool { object.name.hasSuffix(".pot") }

    /// The language of its texts.
    package var language: LanguageTag { isTemplate ? .english : object.language ?? .english }

    /// The key of a module itself among its own.
    package static let moduleKey = "module"

    /// What a whole key is called in the files of a capability.
    package static func key(_ whole: String, of capability: String) -> String {
        if whole == capability { return moduleKey }
        return whole.hasPrefix(capability + ".")
            ? String(whole.dropFirst(capability.count + 1)) : whole
    }

    /// The words of files, with a capability before each key; without one the keys are whole.
    package static func words(_ files: [WordFile], of capability: String? = nil) -> [Words] {
        files.filter(\.object.faults.isEmpty).map { file in
            Words(file) { key in
                guard let capability else { return key }
                return key == moduleKey ? capability : "\(capability).\(key)"
            }
        }
    }
}
