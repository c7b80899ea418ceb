package import DachwerkKit

/// Everything that a composition answers by reading, found by its path.
package struct ReadingShelf: Sendable {
    /// In the order in which a description lists them.
    package let all: [Reading]
    private let byHead: [Head: [Reading]]

    /// The first two names of a path; a place for a value stands as nothing.
    private struct Head: Hashable {
        let first: Substring
        let second: Substring

        init(_ names: some Sequence<Substring>) {
            var names = names.makeIterator()
            first = names.next() ?? ""
            second = names.next() ?? ""
        }
    }

    init(
        figures: [Figure], tables: [Tabulation], lookups: [AnyLookup], contributed: [Reading],
        capabilities: [String], resources: [CompiledResource]
    ) {
        var all: [Reading] = []
        if !figures.isEmpty { all.append(Figure.reading(of: figures, capability: nil)) }
        for capability in capabilities {
            let own = figures.filter { Reading.parts($0.id).capability == capability }
            guard !own.isEmpty else { continue }
            all.append(Figure.reading(of: own, capability: capability))
        }
        all += figures.map(\.reading) + tables.map(\.reading) + lookups.map(\.reading)
        all += contributed
        all += resources.compactMap { $0.capacity?.reading }
        self.all = all
        byHead = Dictionary(grouping: all) { reading in
            Head(
                reading.path.prefix(2).map { segment in
                    if case .literal(let name) = segment { name[...] } else { "" }
                })
        }
    }

    /// The readings of one record of a resource.
    package func readings(of resource: ResourceID) -> [Reading] {
        all.filter { $0.subject == resource }
    }

    /// The reading at a path behind `/api`, with the values that stand in it.
    package func find(
        _ segments: ArraySlice<Substring>
    ) -> (reading: Reading, values: [String: String])? {
        guard let candidates = byHead[Head(segments)] else {
            return nil
        }
        for reading in candidates {
            if let values = Self.values(of: reading, at: segments) { return (reading, values) }
        }
        return nil
    }

    /// Names are compared by their bytes: two spellings of one letter are two names.
    private static func values(
        of reading: Reading, at segments: ArraySlice<Substring>
    ) -> [String: String]? {
        guard reading.path.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (part, segment) in zip(reading.path, segments) {
            switch part {
            case .literal(let name):
                guard name.utf8.elementsEqual(segment.utf8) else { return nil }
            case .value(let parameter): values[parameter.name] = String(segment)
            }
        }
        guard reading.subject == nil || values["id"].flatMap(RecordID.init) != nil else {
            return nil
        }
        return values
    }
}
