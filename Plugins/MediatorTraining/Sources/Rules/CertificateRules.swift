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
                throw messages.notInProgramme().at(Certificate.mediator)
            }
            guard context.actor.person != mediator.id else {
                throw messages.ownCertificate()
            }
            let previous = try mediator.certificate.flatMap { try context.record($0) }
            try RecordRules.requireLetters(certificate.signedBy, Certificate.signedBy)
            try EarlierCertificates.checkFields(certificate)
            let curriculum = try curriculum(for: certificate, mediator, previous, context)
            if certificate.occasion == .earlier {
                try EarlierCertificates.fill(
                    &certificate, under: curriculum, previous, settings, context)
            } else {
                try fill(&certificate, under: curriculum, previous, settings, context)
            }
            certificate.curriculum = curriculum.reference
            certificate.formerNumbers = numbers(upTo: previous)
            certificate.code = try context.verificationCode().description
            change.after = certificate
        }
    }

    /// Holds what was learned against the version, and writes down what is certified.
    private static func fill(
        _ certificate: inout Record<Certificate>, under curriculum: Record<Curriculum>,
        _ previous: Record<Certificate>?, _ settings: Values<TrainingSettings>,
        _ context: TenantContext
    ) throws {
        try RenewalRules.check(certificate.occasion, previous, settings, context)
        if certificate.occasion == .reissue {
            try RenewalRules.requireAllTopics(of: previous, in: curriculum, context)
        }
        let progress = try Progress(
            of: certificate.mediator, under: curriculum,
            after: certificate.occasion == .initial ? nil : previous, context)
        let counted = try RenewalRules.countedUntil(certificate, context)
        try Shortfall(progress, refreshedAfter: counted, context).require()
        certificate.topics = try lines(progress, context)
        certificate.methodsOn = progress.methodsOn
        certificate.presentedOn = progress.presentedOn
        certificate.issuedOn = context.today
        certificate.validUntil = validUntil(
            certificate.occasion, previous, curriculum, settings, context)
        certificate.number = try nextNumber(settings, context)
    }

    /// The next number that no certificate bears, not even one that was brought in.
    private static func nextNumber(
        _ settings: Values<TrainingSettings>, _ context: TenantContext
    ) throws -> String {
        while true {
            let next = padded(try context.nextNumber("certificate"))
            let number: String? = "\(settings.numberPrefix)-\(context.today.year)-\(next)"
            let isTaken = try context.exists(Certificate.self) { $0.number == number }
            if let number, !isTaken { return number }
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
            if certificate.occasion == .earlier {
                return try EarlierCertificates.follow(certificate, settings, context)
            }
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
                messages.certificateReady(certificate), about: certificate, certificate.mediator,
                context)
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
        // What was over before it was brought in is no news.
        if try EarlierCertificates.wasOver(change.after, context) { return }
        let text =
            isRevoked
            ? messages.revokedNotice(change.after, change.reason ?? "")
            : messages.lapsedNotice(change.after)
        try TrainingNotices.tell(text, about: change.after, change.after.mediator, context)
        try context.notify(text, about: change.after, to: MediatorTraining.coordinator)
    }

    // MARK: Parts of issuing

    /// The version that was named; else, for a re-issue, the one before, for a renewal the newest
    /// of the same curriculum that is in force, and the mediator's otherwise.
    private static func curriculum(
        for certificate: Record<Certificate>, _ mediator: Record<Mediator>,
        _ previous: Record<Certificate>?, _ context: TenantReader
    ) throws -> Record<Curriculum> {
        var former: Reference<Curriculum>?
        switch certificate.occasion {
        case .initial, .earlier: break
        case .reissue: former = previous?.curriculum
        case .renewal:
            let last = try previous?.curriculum.flatMap { try context.record($0) }
            let newest = try last.flatMap { try CurriculumRules.inForce($0.code, context) }
            former = newest?.reference ?? last?.reference
        }
        guard let reference = certificate.curriculum ?? former ?? mediator.curriculum else {
            throw messages.curriculumUnknown()
        }
        let curriculum = try context.existing(reference)
        guard curriculum.state != .draft else {
            throw messages.notPublished().at(Certificate.curriculum)
        }
        return curriculum
    }

    private static func lines(
        _ progress: Progress, _ context: TenantReader
    ) throws -> [Values<CertifiedTopic>] {
        try progress.curriculum.topics.compactMap { line in
            guard let passed = progress.topics[line.topic] else { return nil }
            return try self.line(line.topic, passed, context)
        }
    }

    /// A topic as it stands on a certificate of today.
    static func line(
        _ topic: Reference<TrainingTopic>, _ passed: Progress.Passed, _ context: TenantReader
    ) throws -> Values<CertifiedTopic> {
        let title = try context.existing(topic).title
        return Values<CertifiedTopic> {
            $0.topic = topic
            $0.title = title
            $0.date = passed.date
            $0.isRecognised = passed.isRecognised
        }
    }

    /// A renewal loses nothing of what was still left; a re-issue changes nothing.
    private static func validUntil(
        _ occasion: Occasion, _ previous: Record<Certificate>?, _ curriculum: Record<Curriculum>,
        _ settings: Values<TrainingSettings>, _ context: TenantReader
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

    /// A sequence with at least four digits, as it stands in a number.
    private static func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }
}
