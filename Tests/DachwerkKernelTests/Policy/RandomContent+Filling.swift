import DachwerkKernel
import DachwerkKit
import Testing

extension RandomContent {
    /// Writes forty random tools, and the parties that they may name, beside the rules.
    mutating func fill(_ tenant: Tenant, _ resource: CompiledResource) async throws -> [RecordData]
    {
        let party = try #require(tenant.composition.resource(Party.id))
        let unique = try #require(resource.definition.positions["code"])
        var records: [RecordData] = []
        for number in 1...40 {
            var record = record(resource.definition, number)
            record.contents[unique] = number.isMultiple(of: 3) ? .null : .text("c\(number)")
            records.append(record)
        }
        let made = records
        let ids = ids
        let now = tenant.platform.clock.now()
        try await tenant.write { transaction in
            for id in ids {
                try RecordStore(party).insert(
                    RecordData(
                        id: id, version: 1, state: "recorded", createdAt: now, updatedAt: now,
                        contents: [.text("p"), .null]), in: transaction)
            }
            for record in made { try RecordStore(resource).insert(record, in: transaction) }
        }
        return made
    }
}
