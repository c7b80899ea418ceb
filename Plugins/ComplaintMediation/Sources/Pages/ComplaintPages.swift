import DachwerkKit

/// What the pages of complaints say beyond what follows from the declarations.
enum ComplaintPages {
    static func register(in registrar: inout Registrar) {
        registrar.add(
            FieldGroup(
                "matter", of: CaseFile.self, fields: CaseFile.subject, CaseFile.cause,
                CaseFile.house, CaseFile.stair, CaseFile.severity, CaseFile.channel))
        registrar.add(
            FieldGroup(
                "told", of: CaseFile.self, fields: CaseFile.statement, CaseFile.statementLanguage,
                CaseFile.occurredOn, CaseFile.occurredAt, CaseFile.occurredMinutes))
        registrar.add(
            FieldGroup(
                "complainant", of: CaseFile.self, fields: CaseFile.complainant,
                CaseFile.complainantName, CaseFile.complainantPhone, CaseFile.complainantEmail,
                CaseFile.namesComplainant))
        registrar.add(
            FieldGroup("danger", of: CaseFile.self, fields: CaseFile.isDanger, CaseFile.danger))
    }
}
