import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// A tenant with errands, at a fixed time, and the people who ask for them and run them.
struct WorkTrial {
    let tenant: Tenant
    let runner: Session
    let asker: Session
    let clock: FixedClock

    init(at now: String = "2026-05-04T08:00:00Z") throws {
        clock = FixedClock(try #require(Instant(now)))
        tenant = try SampleTenants(clock: clock, besides: [ErrandModule.self]).alpha
        runner = tenant.session(
            for: Actor(kind: .person, id: "runner", duties: [ErrandModule.runner.id]))
        asker = tenant.session(
            for: Actor(kind: .person, id: "asker", duties: [ErrandModule.asker.id]))
    }

    func scope(_ session: Session? = nil, _ language: LanguageTag = .english) -> PageScope {
        let text = PageText(words: PageWords(language: language), wishes: [language])
        return PageScope(session: session ?? runner, text: text)
    }

    @discardableResult
    func errand(
        _ title: String, _ start: String, _ end: String, cart: RecordID? = nil,
        moves: [String] = []
    ) async throws -> RecordID {
        let period = try #require(Period("\(start)/\(end)"))
        var fields: [String: FieldContent] = ["title": .text(title), "period": .period(period)]
        fields["cart"] = cart.map(FieldContent.identifier)
        let id = try #require(
            try await runner.perform(Operation(Errand.id, .create, fields: fields)).id)
        for move in moves { _ = try await runner.perform(Operation(Errand.id, .move(id, move))) }
        return id
    }

    func cart(_ name: String, size: Int64) async throws -> RecordID {
        let fields: [String: FieldContent] = ["name": .text(name), "size": .integer(size)]
        return try #require(
            try await runner.perform(Operation(Cart.id, .create, fields: fields)).id)
    }

    func tag(_ code: String) async throws -> RecordID {
        try #require(
            try await runner.perform(
                Operation(Tag.id, .create, fields: ["code": .text(code)])
            ).id)
    }

    /// The page at a path.
    func screen(
        _ path: String, _ session: Session? = nil,
        _ parameters: [(name: String, value: String)] = [],
        form: [(name: String, value: String)]? = nil
    ) async throws -> Screen? {
        let pages = RecordPages(
            scope: scope(session), parameters: parameters, form: form.map { FormEntries($0) })
        guard case .screen(let screen)? = try await pages.result(path.split(separator: "/"))
        else { return nil }
        return screen
    }
}

extension Screen {
    var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    var agendas: [Agenda] {
        blocks.compactMap { if case .agenda(let agenda) = $0 { agenda } else { nil } }
    }

    var cards: [Cards.Card] {
        blocks.compactMap { if case .cards(let cards) = $0 { cards.cards } else { nil } }
            .flatMap { $0 }
    }

    var form: PageForm? {
        blocks.lazy.compactMap { if case .form(let form) = $0 { form } else { nil } }.first
    }
}
