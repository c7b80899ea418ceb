import DachwerkKit

/// Who takes part in a case.
struct CaseParties {
    /// Those who still take part, in the order in which they came.
    let all: [Record<Party>]

    init(of file: Reference<CaseFile>, _ context: TenantReader) throws {
        all = try context.records(Party.self, sort: [.oldest]) {
            $0.caseFile == file && $0.state == .involved
        }
    }

    /// The two sides of the quarrel, as far as they are known.
    var sides: [Record<Party>] { all.filter { PartyRole.sides.contains($0.role) } }

    /// The households that take part.
    var households: Set<Reference<Household>> { Set(all.compactMap(\.household)) }

    /// The party of a role.
    func one(_ role: PartyRole) -> Record<Party>? { all.first { $0.role == role } }

    /// The party behind a person.
    func party(of person: RecordID?) -> Record<Party>? {
        guard let person else { return nil }
        return all.first { $0.household?.id == person }
    }

    /// The languages that the sides need, each once.
    var languages: [LanguageTag] { Set(sides.compactMap(\.language)).sorted() }
}
