import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// One transition for several records that were chosen in a list, each judged by itself.
struct SeveralScreen {
    let scope: PageScope
    let resource: CompiledResource
    let entries: FormEntries

    /// The name of what holds the identities, and of what says where they are led.
    static let chosen = "id"
    static let move = "_move"

    /// As many as a list shows at most.
    private static let most = ListRequest.maximumLimit

    /// The ways on that the reader may use with records in a state.
    static func moves(
        from state: String, of resource: CompiledResource, _ view: AccessView
    ) -> [AnyMove] {
        resource.definition.moves(from: state).filter { view.may(move: $0.name) }
    }

    /// Leads each of the records on; what is refused stops none of the others.
    ///
    /// - Returns: The page with what came of each; `nil` for a transition that there is not.
    func screen() async throws -> Screen? {
        let view = try scope.session.view(resource)
        guard let move = resource.definition.move(entries[Self.move]), !move.isInternal,
            view.may(move: move.name)
        else { return nil }
        let ids = entries.all(Self.chosen).compactMap { RecordID($0) }.prefix(Self.most)
        var rows: [Table.Row] = []
        var done = 0
        for id in ids {
            let refusal = try await lead(id, move)
            if refusal == nil { done += 1 }
            rows.append(row(id, refusal))
        }
        let label = scope.label("\(resource.name).move.\(move.name)")
        var screen = Screen(title: "\(scope.several(resource)): \(label)")
        screen.trail = scope.trail(to: resource)
        screen.message = Screen.Message(
            text: ids.isEmpty
                ? scope.words[.noneChosen]
                : scope.words.sentence(
                    .doneOf, ["count": "\(done)", "all": "\(ids.count)", "name": label]),
            isProblem: done < ids.count || ids.isEmpty)
        guard !rows.isEmpty else { return screen }
        screen.blocks = [
            .table(
                Table(
                    title: label, showsTitle: false,
                    columns: [
                        Table.Column(label: scope.label(resource.name)),
                        Table.Column(label: scope.words[.state]),
                        Table.Column(label: scope.words[.result]),
                    ], rows: rows))
        ]
        return screen
    }

    private func lead(_ id: RecordID, _ move: AnyMove) async throws -> Refusal? {
        let reason = entries[FormScreen.reason]
        let key = RecordID(entries[FormScreen.key])
        let operation = Operation(
            resource.id, .move(id, move.name), reason: reason.isEmpty ? nil : reason,
            // Sent again by a reload, it is done once.
            idempotency: key.map {
                .init(
                    key: "\($0)-\(id)", request: RequestDigest.text(of: [move.name, reason]))
            })
        do {
            _ = try await scope.session.perform(operation)
            return nil
        } catch let refusal as Refusal where refusal.kind != .fault {
            return refusal
        }
    }

    private func row(_ id: RecordID, _ refusal: Refusal?) -> Table.Row {
        let record = try? scope.session.read(resource.id, id)
        let result =
            refusal.map { refusal in
                let faults = refusal.faults.map(scope.refusals.detail)
                return faults.isEmpty
                    ? scope.refusals.detail(refusal) : faults.joined(separator: " ")
            } ?? scope.words[.done]
        return Table.Row(
            cells: [
                [ShownValue(text: record.map(scope.title) ?? scope.words[.unnamed])],
                record.map {
                    [ShownValue(text: scope.state($0.state, of: resource), isTag: true)]
                } ?? [],
                [ShownValue(text: result)],
            ], address: record == nil ? nil : PageAddress.record(resource, id))
    }
}
