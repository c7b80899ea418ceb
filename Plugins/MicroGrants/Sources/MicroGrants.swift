import DachwerkKit

/// The duties of micro-grants and what its parts share.
enum MicroGrants {
    /// Applies for an organisation.
    static let applicant = Duty(
        "micro-grants.applicant", "Applies for the own organisation and proves what was done.")

    /// Checks applications, and decides at the level of the team.
    static let officer = Duty(
        "micro-grants.officer", "Checks applications and decides those that the team decides.")

    /// Votes in a panel.
    static let juror = Duty(
        "micro-grants.juror", "Declares interests, reviews and votes in a panel.")

    /// Opens and closes votes.
    static let chair = Duty("micro-grants.chair", "Opens and closes the votes of a panel.")

    /// Pays out and reclaims.
    static let treasurer = Duty(
        "micro-grants.treasurer", "Pays out, reclaims, and is the only one who sees accounts.")

    /// Keeps programmes, rules and panels.
    static let manager = Duty(
        "micro-grants.manager", "Keeps programmes, their rules, panels and prerequisites.")

    /// Sees what is decided, without persons.
    static let viewer = Duty(
        "micro-grants.viewer", "Reads applications and decisions without persons and accounts.")

    /// Asks for figures.
    static let reporter = Duty(
        "micro-grants.reporter", "Asks for the figures of the grants and lists what was granted.")

    /// Began an application without an account, and goes on with it by a private link.
    static let visitor = Duty(
        "micro-grants.visitor", "Goes on with the own application by a private link.")

    /// Those who work for the house.
    static let staff = [officer, manager]

    /// Every duty of the capability, for registration.
    static let duties = [
        applicant, officer, juror, chair, treasurer, manager, viewer, reporter, visitor,
    ]
}

extension FieldOption {
    /// What is kept about a person because of a grant; goes after the months of the settings.
    static var grant: FieldOption {
        .personal(
            purpose: "deciding about the grant and proving what it was used for",
            basis: .legalDuty, retention: .declared)
    }

    /// What is kept about somebody who decides.
    static var panel: FieldOption {
        .personal(
            purpose: "deciding without conflicts of interest", basis: .legitimateInterest,
            retention: .declared)
    }
}

extension FieldOption where Value: AmountValue {
    /// An amount in euro, at most ten million, so that sums of them cannot overflow.
    static var euro: FieldOption { .amount(0...1_000_000_000, in: "EUR") }
}

extension Money {
    /// The cents; every amount of this capability is in euro.
    var cents: Int64 { minorUnits }

    /// Nothing.
    static var nothing: Money { Money(cents: 0) }

    static func + (left: Money, right: Money) -> Money {
        let (sum, isTooMuch) = left.minorUnits.addingReportingOverflow(right.minorUnits)
        return Money(cents: isTooMuch ? .max : sum)
    }

    static func - (left: Money, right: Money) -> Money {
        let (rest, isTooMuch) = left.minorUnits.subtractingReportingOverflow(right.minorUnits)
        return Money(cents: isTooMuch ? .min : rest)
    }

    static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
    static func <= (left: Money, right: Money) -> Bool { left.minorUnits <= right.minorUnits }
    static func > (left: Money, right: Money) -> Bool { left.minorUnits > right.minorUnits }
    static func >= (left: Money, right: Money) -> Bool { left.minorUnits >= right.minorUnits }

    /// The smaller of two amounts.
    static func least(_ left: Money, _ right: Money) -> Money { left < right ? left : right }

    /// So many times the amount.
    func times(_ count: Int) -> Money {
        let (product, isTooMuch) = minorUnits.multipliedReportingOverflow(by: Int64(count))
        return Money(cents: isTooMuch ? .max : product)
    }
}

extension Sequence<Money> {
    /// All of them together.
    var total: Money { reduce(.nothing) { $0 + $1 } }
}
