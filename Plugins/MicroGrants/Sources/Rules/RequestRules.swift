import DachwerkKit

/// What somebody without an account begins, goes on with, and sends.
enum RequestRules {
    static let all = [reaching, sending, accepting]

    /// Whoever begins can be reached; everything else may come later.
    private static let reaching = Rule("reaching", OpenRequest.self, on: .create, .change) {
        change, _ in
        guard change.after.phone != nil || change.after.email != nil else {
            throw messages.reachMissing()
        }
    }

    /// What is sent can be decided about.
    private static let sending = Rule("sending", OpenRequest.self, on: .move) { change, context in
        guard change.isMove(OpenRequest.send) else { return }
        let request = change.after
        guard request.requested != nil, request.startsOn != nil, request.endsOn != nil,
            request.goals != nil, request.title != nil
        else { throw messages.requestIncomplete() }
        guard try context.existing(request.programme).state == .open else {
            throw messages.programmeClosed().at(OpenRequest.programme)
        }
        change.after.sentOn = context.today
    }

    /// Becomes an application of an organisation, as if it had been filed when it was sent.
    private static let accepting = Rule("accepting", OpenRequest.self, on: .move, at: .after) {
        change, context in
        guard change.isMove(OpenRequest.accept) else { return }
        let request = change.after
        guard let organisation = request.organisation else {
            throw Refusal.missing(OpenRequest.organisation)
        }
        guard let kind = request.kind else { throw Refusal.missing(OpenRequest.kind) }
        guard let starts = request.startsOn, let ends = request.endsOn,
            let requested = request.requested
        else { throw messages.requestIncomplete() }
        let application = try context.create(Application.self) {
            $0.programme = request.programme
            $0.kind = kind
            $0.organisation = organisation
            $0.contactName = request.name
            $0.title = request.title
            $0.goals = request.goals
            $0.targetGroup = request.targetGroup
            $0.startsOn = starts
            $0.endsOn = ends
            $0.requested = requested
            $0.expenses = request.expenses
            $0.incomes = request.incomes
            $0.language = request.language
            $0.receivedOn = request.sentOn
        }
        try context.change(try context.existing(request.reference)) {
            $0.application = application.reference
        }
    }
}
