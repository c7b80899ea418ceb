extension AnyLookup {
    /// What a code stands for.
    ///
    /// - Throws: ``Refusal/notFound`` for what is no code, and for one that stands for nothing.
    package func answer(
        _ text: String, _ reader: TenantReader
    ) throws -> (VerificationCode, [FieldContent]) {
        guard let code = VerificationCode(text), let answer = try find(code, reader) else {
            throw Refusal.notFound
        }
        return (code, answer)
    }

    /// The lookup as everybody may ask it.
    package var reading: Reading {
        let (capability, name) = Reading.parts(id)
        let code = ReadingParameter(
            "code", "The code, with or without dashes.", .text, isRequired: true)
        return Reading(
            id, summary, group: "lookups",
            path: [.literal(capability), .literal(name), .value(code)], .everybody,
            meaning: "What the code stands for.", forms: [.fields(fields, behind: ["code"])]
        ) { question, reader in
            let (code, contents) = try answer(question.text("code") ?? "", reader)
            return ReadingAnswer(
                behind: [("code", code.description)], fields: fields, contents)
        }
    }
}
