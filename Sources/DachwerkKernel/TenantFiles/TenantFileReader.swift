package import DachwerkKit

/// Reads tenant files: each is accepted or refused whole, with every fault at once.
package struct TenantFileReader: Sendable {
    /// A file without a fault, and what it composes.
    package struct Accepted: Sendable {
        package let file: TenantFile
        package let composition: Composition
        /// Where each host stands, for faults that show only beside other files.
        let hostPositions: [JSONPosition]
    }

    /// What reading one file led to.
    package struct Reading: Sendable {
        /// The file; `nil` when there were faults.
        package let accepted: Accepted?
        /// Every fault, in the order of the file.
        package let faults: [CheckFault]
    }

    let compiler: CompositionCompiler

    /// How much a tenant file may ask of the reader.
    package static let limits = JSONLimits()

    package init(_ compiler: CompositionCompiler) {
        self.compiler = compiler
    }

    /// Reads a file; the last part of its path without `.json` must be the tenant's id.
    package func read(_ bytes: [UInt8], file path: String) -> Reading {
        let id = Self.id(ofFile: path)
        do {
            let root = try JSONReader.read(bytes, limits: Self.limits)
            var document = TenantDocument(
                notes: FileNotes(file: path, subject: id, root: root, bytes: bytes),
                compiler: compiler)
            let accepted = document.tenant(id: id)
            return Reading(accepted: accepted, faults: document.notes.faults)
        } catch {
            return Reading(accepted: nil, faults: [Self.fault(error, file: path, subject: id)])
        }
    }

    /// The identifier that the name of a file gives.
    static func id(ofFile path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    }

    /// A fault of the JSON itself; the reader of JSON stops at the first.
    static func fault(_ fault: JSONFault, file: String, subject: String) -> CheckFault {
        let message = fault.message.prefix(1).uppercased() + fault.message.dropFirst() + "."
        let hint = fault.hint.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
        return CheckFault(
            "file.json", subject, message, hint: hint ?? CheckCatalog.remedy(of: "file.json"),
            at: CheckFault.Place(file: file, position: fault.position, pointer: fault.pointer))
    }
}
