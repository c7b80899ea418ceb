import DachwerkKit

/// When the persons behind loans and what belongs to them are forgotten; what is counted stays.
enum LendingRetention {
    static func register(_ settings: Values<LendingSettings>, in registrar: inout Registrar) {
        let months = settings.retentionMonths
        // A loan that never ends is forgotten as long after somebody last changed it.
        registrar.add(
            Retention(Loan.self, from: .moment(Loan.endedAt), months: months)
                .marking { $0.isAnonymous = true })
        registrar.add(
            Retention(Damage.self, from: .states(.resolved, .writtenOff), months: months))
        registrar.add(Retention(Deposit.self, from: .states(.refunded, .kept), months: months))
        registrar.add(
            Retention(
                Inquiry.self, from: .states(.accepted, .declined, .withdrawn), months: months,
                by: .erasing))
        registrar.add(
            Retention(Suspension.self, from: .date(Suspension.until), months: months, by: .erasing))
    }
}
