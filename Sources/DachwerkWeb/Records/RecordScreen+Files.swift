import DachwerkKernel
import DachwerkKit

extension RecordScreen {
    /// The files of the record, each to be saved; pictures are shown small besides.
    func files(_ record: VisibleRecord) -> [Block] {
        resource.filing.compactMap { position in
            let field = resource.definition.fields[position]
            guard let content = record.content(position), !content.elements.isEmpty else {
                return nil
            }
            let facts = content.elements.map { element -> Facts.Fact in
                guard case .line(let parts) = element else {
                    return Facts.Fact(label: "", values: [])
                }
                let file = ShownFile(parts)
                // A private link opens pages only.
                let address =
                    scope.session.isVisiting
                    ? nil : PageAddress.file(resource, id, file.identity)
                return Facts.Fact(
                    label: file.summary,
                    values: [
                        ShownValue(
                            text: file.name, address: address,
                            picture: file.isPicture ? address : nil)
                    ])
            }
            return .facts(Facts(title: scope.label(field, of: resource), facts: facts))
        }
    }
}

/// A file of a record as people see it.
struct ShownFile {
    private let attachment: RecordFile

    init(_ parts: [FieldContent]) {
        attachment = RecordFile(contents: parts)
    }

    var identity: String { attachment.file }
    var name: String { attachment.name.isEmpty ? attachment.file : attachment.name }
    private var type: FileType? { FileType(rawValue: attachment.type) }

    /// Whether browsers show it as a picture, in which nothing can run.
    var isPicture: Bool { type?.isPicture ?? false }

    /// What it is and how large.
    var summary: String {
        let kilobytes = max(1, (attachment.size + 999) / 1_000)
        let size = kilobytes < 10_000 ? "\(kilobytes) kB" : "\(kilobytes / 1_000) MB"
        return [type?.ending.uppercased(), size].compactMap(\.self).joined(separator: ", ")
    }
}
