import DachwerkKernel
import DachwerkKit

/// What the pages say with which organisations look after themselves.
struct AdministrationWords {
    /// One text; its name is its key in the folder `Words`, behind `administration.`.
    enum Key: String, CaseIterable {
        case title, people, peopleLead, name, roles, since, until, nobody, change, endNow
        case endLead, sessions, sessionsEmpty, endSession, allFields, doneSaved, doneEnded
        case invite, inviteLead, email, emailHint, person, identityHint, organisations, language
        case days, byMail, invited, invitedLead, invitedMail, invitedLate, invitation, invitations
        case withdraw, doneWithdrawn, validUntil, missing, identityWrong
        case rolesLead, rolesNothing, read, create, edit, move, erase, export, some
        case tokens, tokensLead, newToken, label, made, ends, ended, endToken, madeNow
        case tokenLead, duties, dutiesHint, narrow, narrowLead, used, never, resources
        case resourcesHint, readOnly, everything
        case audit, auditLead, deed, from, all, show, at, what, auditEmpty, further
        case register, registerLead, purpose, basis, kept, months, readers, fields, sensitive
        case personal, personalLead, find, personalNothing, file, eraseAll, eraseLead, confirm
        case receipt, receiptLead, result, ground
        case support, supportLead, supportNow, supportEmpty, supportNobody, supportUntil
        case supportGrant, supportBanner, hours, grounds
        case access, accessLead, accessNothing, accessAllowed, accessReason, accessRecord
        case accessActor
        case deputies, deputiesLead, deputiesGiven, deputiesReceived, deputiesUntil
        case deputiesGive, deputy
        case rolesOne, rolesAct, mailWish, mailWishLead, mailWishOf
        case erased, anonymised, keptRecord, impersonal, legalDuty, hold, needed

        /// What fills the sentence.
        var places: [String] {
            switch self {
            case .invitedLead, .validUntil, .supportUntil, .deputiesUntil: ["date"]
            case .supportBanner: ["name", "date"]
            case .mailWishOf: ["name"]
            case .invitedMail: ["email"]
            case .months: ["count"]
            case .receiptLead: ["at"]
            default: []
            }
        }
    }

    let page: PageWords
    /// The zone in which moments are told.
    let zone: Zone

    /// A text in the language of the page.
    subscript(_ key: Key) -> String { page.text("administration.\(key)") }

    /// What a kind of entry in the audit is called.
    subscript(_ kind: AuditEvent.Kind) -> String {
        page.text("administration.kind.\(kind.rawValue)")
    }

    /// A text whose places are filled.
    func callAsFunction(_ key: Key, _ arguments: [String: FieldContent]) -> String {
        page.text("administration.\(key)", arguments, zone: zone)
    }
}
