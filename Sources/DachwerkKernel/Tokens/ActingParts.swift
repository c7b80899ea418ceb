import DachwerkKit

/// The person and the organisations behind a token, with the resources in which they stand.
///
/// Where they stand never changes, so it is found once; how they stand is looked at on every
/// request.
struct ActingParts: Sendable {
    private let person: RecordID?
    private let organisations: [RecordID]
    private let places: [RecordID: CompiledResource]
    private let composition: Composition

    /// Finds the records behind a token.
    init(
        person: RecordID?, organisations: [RecordID], _ composition: Composition,
        in snapshot: any StoreSnapshot
    ) throws {
        self.person = person
        self.organisations = organisations
        self.composition = composition
        var places: [RecordID: CompiledResource] = [:]
        for id in organisations + (person.map { [$0] } ?? []) {
            places[id] = try composition.resources.first { resource in
                try snapshot.row(resource.table, .text(id.description)) != nil
            }
        }
        self.places = places
    }

    /// Whether nobody in particular stands behind the token.
    var isEmpty: Bool { person == nil && organisations.isEmpty }

    /// Somebody behind the token of whom there is no record.
    var missing: RecordID? {
        (organisations + (person.map { [$0] } ?? [])).first { places[$0] == nil }
    }

    /// The organisations that may be acted for on a day; `nil` when nobody may act with the token:
    /// the person has left, or all the organisations have.
    func standing(
        on today: LocalDate, _ shelf: RecordShelf, in snapshot: any StoreSnapshot
    ) throws -> [RecordID]? {
        let look = Look(composition: composition, today: today, shelf: shelf, snapshot: snapshot)
        if let person, try !look.mayAct(person, places[person]) { return nil }
        let left = try organisations.filter { try look.mayAct($0, places[$0]) }
        return left.isEmpty && !organisations.isEmpty ? nil : left
    }

    /// One look at the records behind a token.
    private struct Look {
        let composition: Composition
        let today: LocalDate
        let shelf: RecordShelf
        let snapshot: any StoreSnapshot

        /// A person within an organisation within another one is as deep as it goes.
        private static let maximumDepth = 4

        func mayAct(_ id: RecordID, _ resource: CompiledResource?, depth: Int = 0) throws -> Bool {
            guard let resource, depth < Self.maximumDepth,
                let record = try RecordStore(resource, shelf: shelf).record(id, in: snapshot)
            else { return false }
            for tenure in composition.tenures {
                switch tenure.form {
                case .own(let within):
                    guard tenure.resource == resource.id else { continue }
                    guard tenure.holds(record, today) else { return false }
                    if let within, try !mayAct(within, of: record, resource, depth) { return false }
                case .linked(let link):
                    guard link.target == resource.id else { continue }
                    if try !holds(tenure, link, of: id) { return false }
                }
            }
            return true
        }

        private func mayAct(
            _ link: AnyTenure.Link, of record: RecordData, _ resource: CompiledResource,
            _ depth: Int
        ) throws -> Bool {
            guard let position = resource.definition.positions[link.field],
                let target = record.contents[position].identifierValue
            else { return true }
            return try mayAct(target, composition.resource(link.target), depth: depth + 1)
        }

        /// Whether one of the records that carry somebody's part holds, or there is none.
        private func holds(
            _ tenure: AnyTenure, _ link: AnyTenure.Link, of id: RecordID
        ) throws -> Bool {
            guard let resource = composition.resource(tenure.resource) else { return true }
            let records = try RecordStore(resource).records(
                where: .compare(
                    FieldLayout.snakeCase(link.field), .equal, .text(id.description)),
                order: [.init("id")], limit: 500, in: snapshot)
            return records.isEmpty || records.contains { tenure.holds($0, today) }
        }
    }
}
