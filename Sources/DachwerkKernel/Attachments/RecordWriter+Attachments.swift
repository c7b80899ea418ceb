import DachwerkKit

/// Files on records: who may put which file where, and which record refers to which file.
extension RecordWriter {
    /// Fills in what is known of the files that a record is to hold.
    ///
    /// What somebody sent may be put where it was sent for, by the same sender, as long as no
    /// record has it; what stood in the field before stays. A rule may hand files on.
    ///
    /// - Parameters:
    ///   - change: The change; its files are written anew.
    ///   - resource: The resource.
    ///   - checked: Contents from before the rules; what is not among them was set by a rule.
    /// - Throws: A ``Refusal`` that names every file that cannot stand where it should.
    func fillAttachments(
        _ change: inout RecordChange, _ resource: CompiledResource,
        besides checked: [FieldContent]? = nil
    ) throws {
        guard !resource.filing.isEmpty else { return }
        var faults: [FieldFault] = []
        for position in resource.filing {
            let content = change.after.contents[position]
            let before = change.before?.contents[position].elements ?? []
            if content.elements == before || checked?[position] == content { continue }
            let field = resource.definition.fields[position]
            let isTrusted = checked != nil || isInRule || actor.kind == .system
            var seen: Set<RecordID> = []
            var files: [FieldContent] = []
            for (index, element) in content.elements.enumerated() {
                let pointer = resource.pointers[position].appending(index)
                guard let id = element.attachedFile else {
                    faults.append(Messages.value.reference(at: pointer.appending("file")))
                    continue
                }
                guard seen.insert(id).inserted else { continue }
                if let standing = before.first(where: { $0.attachedFile == id }) {
                    files.append(standing)
                } else if let entry = try entry(id, for: field, of: resource, isTrusted) {
                    if field.fileTypes?.contains(where: { $0.rawValue == entry.type }) != true {
                        faults.append(field.wrongType(at: pointer))
                    }
                    files.append(entry.content)
                } else {
                    faults.append(
                        Messages.value.missingReference(at: pointer.appending("file")))
                }
            }
            change.after.contents[position] = .list(files)
        }
        faults += sizeFaults(change.after, resource)
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    private func entry(
        _ id: RecordID, for field: AnyField, of resource: CompiledResource, _ isTrusted: Bool
    ) throws -> AttachmentEntry? {
        guard let entry = try AttachmentBook().entry(id, in: transaction) else { return nil }
        let isOwn =
            entry.isWaiting && entry.isOf(actor) && entry.resource == resource.name
            && entry.field == field.name
        return isTrusted || isOwn ? entry : nil
    }

    private func sizeFaults(_ record: RecordData, _ resource: CompiledResource) -> [FieldFault] {
        var sum: Int64 = 0
        for position in resource.filing {
            for case .line(let parts) in record.contents[position].elements {
                sum += AttachedFile.sizePosition.flatMap { parts[$0].integerValue } ?? 0
            }
        }
        guard sum > Int64(files.limits.record), let position = resource.filing.last else {
            return []
        }
        return [
            Messages.attachment.recordFull(
                files.limits.record / 1_000_000, at: resource.pointers[position])
        ]
    }

    /// Notes to which files a record refers from now on.
    func noteAttachments(_ change: RecordChange, _ resource: CompiledResource) throws {
        for position in resource.filing {
            let before = change.before?.contents[position].elements ?? []
            for element in change.after.contents[position].elements where !before.contains(element)
            {
                guard let file = element.attachedFile else { continue }
                try AttachmentBook().use(
                    file, by: change.after.id, resource.definition.fields[position].name,
                    of: resource, in: transaction)
            }
        }
    }

    /// Lets go of the files of a record, or of some of its fields.
    func letGoOfFiles(of record: RecordID, fields: Set<String>? = nil) throws {
        if try AttachmentBook().letGo(of: record, fields: fields, in: transaction) {
            files.hasLetGo.set()
        }
    }
}

extension AttachedFile {
    /// Where the size stands in a line.
    fileprivate static let sizePosition = shape.fields.firstIndex { $0.name == size.name }
}

extension AnyField {
    /// That a file is none of those that the field takes.
    func wrongType(at pointer: JSONPointer) -> FieldFault {
        let endings = (fileTypes ?? []).map(\.ending).joined(separator: ", ")
        return Messages.attachment.type(endings, at: pointer)
    }
}
