import DachwerkKit

/// When the persons behind grants are forgotten; what is counted stays.
enum GrantRetention {
    static func register(_ settings: Values<MicroGrantSettings>, in registrar: inout Registrar) {
        let months = settings.retentionMonths
        registrar.add(
            Retention(
                Application.self, from: .moment(Application.endedAt), months: months,
                with: .erasing(Voucher.self, by: Voucher.application),
                .emptying(Proof.self, by: Proof.application, Proof.narrative),
                .emptying(Decision.self, by: Decision.application, Decision.text),
                .emptying(Poll.self, by: Poll.application, Poll.decisionText)
            ).marking { $0.isAnonymous = true })
        registrar.add(
            Retention(
                BankAccount.self, from: .date(BankAccount.settledOn),
                months: settings.accountMonths, by: .erasing,
                keptWhile: { $0.settledOn.isEmpty }))
        registrar.add(
            Retention(
                PanelMember.self, from: .date(PanelMember.until), months: months,
                keptWhile: { $0.until.isEmpty }))
        registrar.add(
            Retention(
                OpenRequest.self, from: .states(.accepted, .declined, .withdrawn),
                months: months, by: .erasing))
    }
}
