import DachwerkKit

/// What follows when a deadline passes: the next person is brought in, once for each level.
enum Escalation {
    static func deadlines(_ settings: Values<ComplaintSettings>) -> Deadlines<CaseFile> {
        Deadlines(CaseFile.self) { file, passed, context in
            guard file.state.isOpen else { return nil }
            switch passed.name {
            case PromiseKind.followUp.deadline:
                try FollowUpRules.ask(file, settings, context)
                return nil
            case Promise.reminderName:
                try CaseNotices(file, settings, context).tellContactPerson(messages.deadlineNear)
                return nil
            default:
                return try raise(file, passed, settings, context)
            }
        }
    }

    private static func raise(
        _ file: Record<CaseFile>, _ passed: Deadline,
        _ settings: Values<ComplaintSettings>, _ context: TenantContext
    ) throws -> Instant? {
        let person = try ContactPersons(for: file, context).next(for: file)
        let hasNext = passed.level < settings.escalationLevels
        let next = WorkingTime(settings, context).due(
            days: settings.escalationDays, minutes: nil, from: context.now)
        let raised = try context.change(file) {
            $0.escalationLevel = passed.level
            $0.escalations += 1
            if let person { $0.escalatedTo.append(person.reference) }
            // After the last level the one that passed remains as the one next deadline.
            if hasNext { $0.nextDeadline = next }
        }
        let notices = CaseNotices(raised, settings, context)
        if passed.level == 1 { try notices.tellContactPerson(messages.deadlinePassed) }
        if let person {
            try notices.tell(messages.broughtIn, to: person.id)
        } else {
            try notices.tellCoordinators(messages.broughtIn)
        }
        return hasNext ? next : nil
    }
}
