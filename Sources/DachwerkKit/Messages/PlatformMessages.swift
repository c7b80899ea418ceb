/// Everything that the platform itself says to people, by what it is about.
///
/// Each layer adds its catalogs here, so that whoever refuses names one constant, as in
/// `Messages.value.missing(at: pointer)`. What every layer says stands in the kit.
package enum Messages {
    /// What can be wrong with anything.
    package static let general = GeneralMessages()
    /// What does not fit about a value.
    package static let value = ValueMessages()
    /// What does not fit about a field, whatever its value.
    package static let field = FieldMessages()
    /// What does not fit about a parameter of a question.
    package static let parameter = ParameterMessages()
    /// What does not fit about a question for figures.
    package static let figure = FigureMessages()
    /// What stands above the columns of figures.
    package static let sheet = FigureSheetMessages()
    /// Why something is closed.
    package static let closing = ClosingMessages()
    /// How well and how somebody speaks a language.
    package static let language = LanguageMessages()

    /// The catalogs of the kit.
    package static let kit: [any MessageCatalog] = [
        general, value, field, parameter, figure, sheet, closing, language,
    ]
}

/// What can be wrong with anything.
package struct GeneralMessages: MessageCatalog {
    package static let capability = ""

    package let invalid = refusal("invalid", .invalid)
    package let notFound = refusal("not-found", .notFound)
    package let forbidden = refusal("forbidden", .forbidden)
    package let unauthenticated = refusal("unauthenticated", .unauthenticated)
    package let fault = refusal("fault", .fault)
    /// What kind of answer a refusal is.
    package let title = phrases("problem", for: Refusal.Kind.self)
}

extension Refusal {
    /// Not there, or not to be known: one answer for both.
    public static let notFound = Messages.general.notFound()
    /// The actor may not.
    public static let forbidden = Messages.general.forbidden()

    /// Refuses because of what does not fit, each with its place.
    package static func invalid(_ faults: [FieldFault]) -> Refusal {
        Messages.general.invalid().with(faults)
    }

    /// Refuses because of one thing that does not fit.
    package static func invalid(_ fault: FieldFault) -> Refusal { invalid([fault]) }

    /// A fault of the platform or of a module: the operator reads what it is, nobody else.
    package static func fault(_ note: String) -> Refusal {
        var refusal = Messages.general.fault()
        refusal.operatorNote = note
        return refusal
    }

    /// Refuses because a field must be given.
    public static func missing<Owner: Shaped, Content: FieldValue>(
        _ field: ShapeField<Owner, Content>
    ) -> Refusal {
        invalid(Messages.value.missing(at: field))
    }
}
