import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit

/// Fills a tenant with the synthetic records of a profile.
struct Filler: Sendable {
    let tenant: Tenant
    let sets: [RecordSet]
    /// How many records of a set are wanted, where not as many as the profile says.
    let counts: [String: Int]
    let seed: UInt64

    /// How many records become durable together.
    private static let batch = 250
    /// How many days ago the records were made that have no lives.
    private static let age = 800

    /// Makes all records and tells after each batch how far a set is.
    func run(progress: (_ name: String, _ done: Int, _ count: Int) -> Void) async throws {
        for name in counts.keys where !sets.contains(where: { $0.name == name }) {
            let names = sets.map(\.name)
            let hint = Spelling.nearest(to: name, among: names) ?? names.joined(separator: ", ")
            throw CommandFault("The profile has no records called '\(name)'.", "It has: \(hint).")
        }
        var maker = RecordMaker(tenant, seed: seed)
        for set in sets { _ = try maker.resource(set) }
        try refuseRecords()
        let moment = maker.now.adding(days: -Self.age)
        for set in sets {
            let count = counts[set.name] ?? set.count ?? 1
            for first in stride(from: 0, to: count, by: Self.batch) {
                let numbers = first..<min(count, first + Self.batch)
                try await RecordMaker.perform(
                    try maker.stories(set, numbers, of: count, at: moment), in: tenant)
                progress(set.name, numbers.upperBound, count)
            }
        }
    }

    /// Real records and made-up ones never mix: only first records may be there.
    private func refuseRecords() throws {
        for resource in tenant.composition.resources where resource.id.capability != "platform" {
            let (count, firstRecords) = try tenant.read { snapshot in
                (
                    try snapshot.count(resource.table, where: .always),
                    try snapshot.count(
                        PlatformTables.seed,
                        where: .compare("resource", .equal, .text(resource.id.description)))
                )
            }
            guard count <= firstRecords else {
                throw CommandFault(
                    "\(tenant.id) holds records of '\(resource.id)' already.",
                    "Fill only a tenant without records; real and made-up ones must not mix.")
            }
        }
    }
}
