import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes
import Mustache

/// What those who look after the platform see.
///
/// Whether every organisation is served, and how the platform's own work stands. Nothing that an
/// organisation keeps is on these pages.
struct OperatorPages {
    let request: OperatorRequest
    let text: PageText
    let templates: PageTemplates
    let drawing: ScreenDrawing

    private static let address = "/operator"
    private var words: PageWords { text.words }

    /// The page; `nil` where there is none.
    ///
    /// - Throws: What the store throws.
    func respond() async throws -> PageAnswer? {
        let segments = request.target.segments
        switch segments.count {
        case 1: return answer(overview)
        case 2:
            let tenant = request.tenants.first { $0.id == segments[1] }
            return try await tenant.asyncMap { answer(try await screen(of: $0)) }
        default: return nil
        }
    }

    private func answer(_ screen: Screen) -> PageAnswer {
        var content = text.frame(
            title: screen.title, heading: nil, footer: words[.title],
            home: text.marked(words[.organisations], words.language))
        content.merge(drawing.content(screen, text)) { $1 }
        return PageAnswer(
            language: words.language, bytes: Array(templates.screen.render(content).utf8))
    }

    // MARK: All organisations

    private var overview: Screen {
        var screen = Screen(title: words.say(.title))
        screen.lead = words.say(.lead)
        let troubled = request.tenants.filter { $0.trouble != nil }.count
        if troubled > 0 || !request.faults.isEmpty {
            let missing = "\(words.say(.missing)): \(troubled)"
            screen.message = Screen.Message(
                text: "\(missing) · \(words.say(.faults)): \(faults.count)")
        }
        var files = Table(
            title: words.say(.faults),
            columns: [
                Table.Column(label: words.say(.file)), Table.Column(label: words.say(.place)),
                Table.Column(label: words.say(.fault)),
            ], rows: faults)
        files.empty = words.say(.faultsNone)
        screen.blocks = [
            .table(organisations), .table(files),
            .form(PageForm(address: Self.address, submit: words.say(.leave))),
        ]
        return screen
    }

    private var organisations: Table {
        Table(
            title: words.say(.organisations),
            columns: [
                Table.Column(label: words.say(.organisations)),
                Table.Column(label: words.say(.hosts)), Table.Column(label: words.say(.state)),
                Table.Column(label: words.say(.capabilities)),
            ],
            rows: request.tenants.sorted { $0.id < $1.id }.map { tenant in
                let versions = capabilities(of: tenant).map { "\($0.id) \($0.version)" }
                return Table.Row(
                    cells: [
                        [ShownValue(text: tenant.id)],
                        tenant.file.hosts.map { ShownValue(text: $0) },
                        [state(of: tenant)], [ShownValue(text: versions.joined(separator: ", "))],
                    ], address: "\(Self.address)/\(tenant.id)")
            })
    }

    private func capabilities(of tenant: Tenant) -> [Composition.Capability] {
        tenant.composition.capabilities.filter { $0.id != "platform" }
    }

    private func state(of tenant: Tenant) -> ShownValue {
        var value = ShownValue(
            text: words.say(tenant.trouble == nil ? .served : .missing), isTag: true)
        value.tone = tenant.trouble == nil ? "good" : "missing"
        return value
    }

    /// Every fault of every file, the file first.
    private var faults: [Table.Row] {
        request.faults.sorted { $0.key < $1.key }.flatMap { file, faults in
            faults.map { fault in
                let name = file.split(separator: "/").last.map(String.init) ?? file
                let place = fault.place.map { "\($0.position) \($0.pointer)" } ?? ""
                let message = [fault.message, fault.hint].compactMap { $0 }.joined(separator: " ")
                return Table.Row(
                    cells: [
                        [ShownValue(text: name)],
                        place.isEmpty ? [] : [ShownValue(text: place)],
                        [ShownValue(text: "\(fault.id): \(message)", language: .english)],
                    ])
            }
        }
    }

    // MARK: One organisation

    private func screen(of tenant: Tenant) async throws -> Screen {
        var screen = Screen(title: tenant.id)
        screen.trail = [Link(text: words.say(.title), address: Self.address)]
        screen.badge = state(of: tenant).text
        var facts = [
            Facts.Fact(
                label: words.say(.hosts), values: tenant.file.hosts.map { ShownValue(text: $0) }),
            Facts.Fact(
                label: words.say(.capabilities),
                values: capabilities(of: tenant).map {
                    ShownValue(text: "\($0.id) \($0.version)")
                }),
        ]
        if let trouble = tenant.trouble {
            facts.append(
                Facts.Fact(
                    label: words.say(.reason),
                    values: [ShownValue(text: trouble.message, language: .english)]))
        }
        screen.blocks = [.facts(Facts(facts: facts))]
        // Whose store cannot be opened is told why, and nothing more is known of it.
        guard tenant.trouble == nil else { return screen }
        let hold = try await tenant.hold()
        defer { hold.end() }
        screen.blocks += [.table(try jobs(of: tenant)), .table(try mail(of: tenant))]
        return screen
    }

    private func jobs(of tenant: Tenant) throws -> Table {
        let heads: [OperatorWord] = [.job, .every, .last, .next, .done, .failed, .failures]
        return Table(
            title: words.say(.jobs),
            columns: heads.map { head in
                Table.Column(
                    label: words.say(head == .every ? .howOften : head),
                    isNumber: [.done, .failed].contains(head))
            },
            rows: try tenant.jobs().map { job in
                let kept = job.kept
                func moment(_ instant: Instant?) -> [ShownValue] {
                    [ShownValue(text: instant.map { "\($0)" } ?? words.say(.never))]
                }
                let every = words.text(
                    "operator.every", ["count": .integer(Int64(job.minutes))], zone: .utc)
                var failed = ShownValue(text: "\(kept?.failed ?? 0)")
                if (kept?.failed ?? 0) > 0 { failed.tone = "missing" }
                return Table.Row(
                    cells: [
                        [ShownValue(text: job.job)], [ShownValue(text: every)],
                        moment(kept?.last), moment(kept?.next),
                        [ShownValue(text: "\(kept?.done ?? 0)")], [failed],
                        Set((kept?.failures ?? []).map(\.code)).sorted().map {
                            ShownValue(text: $0)
                        },
                    ])
            })
    }

    private func mail(of tenant: Tenant) throws -> Table {
        let counts = try tenant.deliveries(limit: 0).counts.filter { $0.count > 0 }
        var table = Table(
            title: words.say(.mail),
            columns: [
                Table.Column(label: words.say(.state)),
                Table.Column(label: words.say(.count), isNumber: true),
            ],
            rows: counts.map { state, count in
                Table.Row(cells: [[ShownValue(text: state)], [ShownValue(text: "\(count)")]])
            })
        table.empty = words.say(.mailNone)
        return table
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(
        _ body: (Wrapped) async throws -> Result
    ) async rethrows -> Result? {
        guard let self else { return nil }
        return try await body(self)
    }
}
