import DachwerkKit

/// What the data officer of a tenant reads of its audit.
struct AuditMessages: MessageCatalog {
    static let capability = ""

    /// What happened, in a sentence.
    let entry = phrases("audit", for: AuditEvent.Kind.self) { $0.places }

    // MARK: Who it was

    let somebody = phrase("audit.somebody")
    let token = phrase("audit.token")
    let person = phrase("audit.person")
    let `operator` = phrase("audit.operator")
    let platform = phrase("audit.platform")
}

extension AuditEvent.Kind {
    /// What fills the sentence.
    fileprivate var places: [String] {
        switch self {
        case .created, .changed, .erased, .forgotten: ["actor", "resource"]
        case .moved: ["actor", "detail", "resource"]
        case .refused, .exported: ["actor", "count", "detail", "resource"]
        case .signedIn, .signedOut, .tokenMade, .tokenNarrowed,
            .tokenEnded, .supportGranted, .supportEnded, .personExported, .personErased:
            ["actor"]
        case .signInRefused: ["count", "detail"]
        case .rolesChanged: ["detail"]
        case .read: ["actor", "count", "resource"]
        case .renamed: ["resource"]
        case .uncounted: ["count"]
        default: []
        }
    }
}

/// What the register of processing says of the law.
struct RegisterMessages: MessageCatalog {
    /// On which basis of the law something is kept.
    enum Basis: String, CaseIterable {
        case consent, contract
        case legalDuty = "legal-duty"
        case legitimateInterest = "legitimate-interest"
    }

    static let capability = "register"

    let basis = phrases("basis", for: Basis.self)
}
