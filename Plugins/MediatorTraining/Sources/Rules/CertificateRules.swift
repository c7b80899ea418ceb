import DachwerkKit
import MediatorTrainingContract

/// How a certificate comes about, what it carries, and what follows from its end.
enum CertificateRules {
    static func all(_ settings: Values<TrainingSettings>) -> [Rule<Certificate>] {
        [issuing(settings), ending, announcing(settings), following]
    }

    /// Checks that everything was learned, and writes it down.
    private static func issuing(_ settings: Values<TrainingSettings>) -> Rule<Certificate> {
        Rule("issuing", Certificate.self, on: .create) { change, context in
            var certificate = change.after
            let mediator = try context.existing(certificate.mediator)
            guard !MediatorState.outside.contains(mediator.state) else {
                throw refusal("not-in-programme", at: "mediator")
            }
            guard context.actor.person != mediator.id else {
                throw Refusal("mediator-training.own-certificate", .forbidden)
            }
            let previous = try mediator.certificate.flatMap { try context.record($0) }
            try RecordRules.requireLetters(certificate.signedBy, "signedBy")
            try RenewalRules.check(certificate.occasion, previous, settings, context)
            let curriculum = try curriculum(for: certificate, mediator, previous, context)
            if certificate.occasion == .reissue {
                try RenewalRules.requireAllTopics(of: previous, in: curriculum, context)
            }
            let progress = try Progress(of: mediator.reference, under: curriculum, context)
            let counted = try RenewalRules.countedUntil(certificate, context)
            try Shortfall(progress, refreshedAfter: counted, context).require()
            certificate.curriculum = curriculum.reference
            certificate.topics = try lines(progress, context)
            certificate.methodsOn = progress.methodsOn
            certificate.presentedOn = progress.presentedOn
            certificate.issuedOn = context.today
            certificate.validUntil = validUntil(
                certificate.occasion, previous, curriculum, settings, context)
            let number = try context.nextNumber("certificate")
            certificate.number = "\(settings.numberPrefix)-\(context.today.year)-\(padded(number))"
            certificate.formerNumbers = numbers(upTo: previous)
            certificate.code = try context.verificationCode().description
            change.after = certificate
        }
    }

    private static let ending = Rule("ending", Certificate.self, on: .move) { change, context in
        if change.isMove(Certificate.revoke) || change.isMove(Certificate.supersede) {
            change.after.endedOn = context.today
        }
    }

    /// The latest counts: the one before ends, and the mediator is certified.
    private static func announcing(_ settings: Values<TrainingSettings>) -> Rule<Certificate> {
        Rule("announcing", Certificate.self, on: .create, at: .after) { change, context in
            let certificate = change.after
            let before = try context.records(Certificate.self) {
                $0.mediator == certificate.mediator && $0.id != certificate.reference
                    && $0.state.isOne(of: [.valid, .expiring, .lapsed])
            }
            for previous in before { try context.move(previous, Certificate.supersede) }
            try Profile.refresh(certificate.mediator, context)
            let mediator = try context.existing(certificate.mediator)
            if mediator.state == .lapsed {
                let back = try Readiness.wayBack(of: mediator, settings, context)
                try context.move(mediator, back)
            } else if mediator.state == .accepted
                || MediatorState.learning.contains(mediator.state)
            {
                try context.move(mediator, Mediator.certify)
            }
            try TrainingNotices.tell(
                "certificate-ready", about: certificate, certificate.mediator,
                arguments(certificate), context)
        }
    }

    /// When a certificate is over or taken back, nobody counts on the mediator any more.
    private static let following = Rule("following", Certificate.self, on: .move, at: .after) {
        change, context in
        try Profile.refresh(change.after.mediator, context)
        let isRevoked = change.isMove(Certificate.revoke)
        guard isRevoked || change.isMove(Certificate.lapse) else { return }
        let mediator = try context.existing(change.after.mediator)
        if MediatorState.certifiedStates.contains(mediator.state) {
            try context.move(mediator, Mediator.lapse)
        }
        var arguments = arguments(change.after)
        arguments["grounds"] = .text(change.reason ?? "")
        let name = isRevoked ? "revoked-notice" : "lapsed-notice"
        try TrainingNotices.tell(
            name, about: change.after, change.after.mediator, arguments, context)
        try context.notify(
            Notice(
                "mediator-training.\(name)", about: change.after,
                to: MediatorTraining.coordinator, arguments: arguments))
    }

    /// What fills the placeholders of every text about a certificate.
    static func arguments(_ certificate: Record<Certificate>) -> [String: FieldContent] {
        ["number": certificate.number.content, "until": certificate.validUntil.content]
    }

    // MARK: Parts of issuing

    /// The version that was named; else the one before for a re-issue, the mediator's otherwise.
    private static func curriculum(
        for certificate: Record<Certificate>, _ mediator: Record<Mediator>,
        _ previous: Record<Certificate>?, _ context: TenantContext
    ) throws -> Record<Curriculum> {
        let former = certificate.occasion == .initial ? nil : previous?.curriculum
        guard let reference = certificate.curriculum ?? former ?? mediator.curriculum else {
            throw refusal("curriculum-unknown", at: "curriculum")
        }
        let curriculum = try context.existing(reference)
        guard curriculum.state != .draft else { throw refusal("not-published", at: "curriculum") }
        return curriculum
    }

    private static func lines(
        _ progress: Progress, _ context: TenantContext
    ) throws -> [Values<CertifiedTopic>] {
        try progress.curriculum.topics.compactMap { line in
            guard let passed = progress.topics[line.topic] else { return nil }
            let title = try context.existing(line.topic).title
            return Values<CertifiedTopic> {
                $0.topic = line.topic
                $0.title = title
                $0.date = passed.date
                $0.isRecognised = passed.isRecognised
            }
        }
    }

    /// A renewal loses nothing of what was still left; a re-issue changes nothing.
    private static func validUntil(
        _ occasion: Occasion, _ previous: Record<Certificate>?, _ curriculum: Record<Curriculum>,
        _ settings: Values<TrainingSettings>, _ context: TenantContext
    ) -> LocalDate {
        let former = previous?.validUntil ?? context.today
        if occasion == .reissue { return former }
        let start = occasion == .renewal ? max(former, context.today) : context.today
        return start.adding(months: curriculum.validityMonths ?? settings.validityMonths)
    }

    private static func numbers(upTo previous: Record<Certificate>?) -> [String] {
        guard let previous, let number = previous.number else { return [] }
        return (previous.formerNumbers + [number]).suffix(100)
    }

    private static func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }

    private static func refusal(_ name: String, at field: String) -> Refusal {
        let code = Refusal.Code("mediator-training.\(name)")
        return Refusal(code, .conflict, faults: [FieldFault(field: field, code)])
    }
}
