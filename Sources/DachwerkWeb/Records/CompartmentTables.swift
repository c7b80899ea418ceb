import DachwerkKernel
import DachwerkKit

/// What lies between the parties of one matter: a table of its own for each compartment, so that
/// nobody takes what one side said for something that all may read.
struct CompartmentTables {
    let scope: PageScope
    let resource: CompiledResource
    let entry: AnyCompartments.Entry
    /// The filter that leads to the matter.
    let matter: (name: String, value: String)

    /// The tables of the compartments that the reader sees something of, in their order.
    ///
    /// - Parameters:
    ///   - records: The records of the matter, as far as the reader sees them.
    ///   - rows: How they stand in a table.
    ///   - mayCreate: Whether the reader may add to the matter.
    /// - Returns: One table for each compartment in which something stands.
    /// - Throws: What the store throws.
    func tables(
        _ records: [VisibleRecord], _ rows: RecordRows, mayCreate: Bool
    ) throws -> [Table] {
        guard let position = resource.definition.positions[entry.compartment],
            case .choice(let compartments) = resource.definition.fields[position].kind
        else { return [] }
        return try compartments.compactMap { compartment in
            let own = records.filter { $0.content(position) == .text(compartment) }
            return own.isEmpty ? nil : try table(compartment, own, rows, mayCreate)
        }
    }

    private func table(
        _ compartment: String, _ records: [VisibleRecord], _ rows: RecordRows, _ mayCreate: Bool
    ) throws -> Table {
        let name = scope.label("\(resource.name).\(entry.compartment).\(compartment)")
        let filters = [matter, (name: entry.compartment, value: compartment)]
        var table = Table(
            title: "\(scope.several(resource)): \(name)", columns: rows.columns(),
            rows: try rows.rows(records))
        table.apart = scope.words.sentence(.apart, ["name": name])
        table.links = [
            Link(
                text: scope.words[.allOfThem],
                address: PageAddress.query(PageAddress.list(resource), filters))
        ]
        // What is begun here lies in this compartment, unless somebody chooses another one.
        if mayCreate {
            table.links.append(
                Link(
                    text: scope.words[.new],
                    address: PageAddress.query(PageAddress.new(resource), filters)))
        }
        return table
    }
}
