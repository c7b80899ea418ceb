import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// Every text field that can hold personal data says so, with purpose, basis and retention.
    ///
    /// The platform refuses unannotated fields in resources that it knows to be linked to persons.
    /// This check looks further: at names and formats that give a link away.
    func privacy() -> [Finding] {
        guard let composition = compiler.compile(choices).composition else { return [] }
        var findings: [Finding] = []
        for resource in composition.resources where resource.id.capability == capability {
            for field in resource.definition.fields where !field.holdsFiles {
                let inner: [AnyField] =
                    if case .line(let fields) = field.kind.element { fields } else { [field] }
                for field in inner where field.kind.isFreeText {
                    if let message = fault(field) {
                        findings.append(
                            Finding(
                                check: "module.privacy",
                                message: "\(resource.id).\(field.name): \(message)"))
                    }
                }
            }
        }
        return findings
    }

    private func fault(_ field: AnyField) -> String? {
        let speaksOfPersons =
            field.format == .email || field.format == .phone
            || Self.tellingNames.contains { field.name.lowercased().contains($0) }
        guard let privacy = field.privacy else {
            return speaksOfPersons ? "can hold personal data and says nothing of privacy." : nil
        }
        switch privacy.category {
        case .impersonal:
            return field.format == .email || field.format == .phone
                ? "reaches a person and cannot be impersonal." : nil
        case .personal, .sensitive:
            return privacy.purpose.isEmpty || privacy.basis == nil || privacy.retention == nil
                ? "lacks purpose, basis or retention." : nil
        }
    }

    private static let tellingNames = [
        "person", "firstname", "lastname", "surname", "birth", "address", "email", "phone",
        "comment", "remark",
    ]
}
