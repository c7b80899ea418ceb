import DachwerkKit
import Synchronization

/// Looks whether files do harm: a program beside the server, behind a port.
///
/// Both calls may wait for the program; they are made on threads of their own.
package protocol FileScanner: Sendable {
    /// Begins to look at a file.
    ///
    /// - Throws: ``ScannerFault`` when the program cannot be asked.
    func begin() throws -> any FileScan
}

/// One file that is looked at while it comes in.
package protocol FileScan: Sendable {
    /// Takes the next bytes.
    ///
    /// - Throws: ``ScannerFault`` when the program does not take them.
    func append(_ bytes: [UInt8]) throws
    /// The name of what was found; nothing when nothing was.
    ///
    /// - Throws: ``ScannerFault`` when the program does not say.
    func finish() throws -> String?
    /// Lets go of it.
    func discard()
}

/// The scanner could not be asked, or did not answer as it should.
package struct ScannerFault: Error, Sendable {
    /// A sentence for the operator.
    package let message: String

    package init(_ message: String) { self.message = message }
}

/// Has a file looked at while it comes in, where there is a scanner.
final class AttachmentInspection: Sendable {
    private let scanner: (any FileScanner)?
    private let scan = Mutex<(any FileScan)?>(nil)

    init(_ scanner: (any FileScanner)?) { self.scanner = scanner }

    /// Takes the next bytes.
    ///
    /// - Throws: A ``Refusal`` when the scanner cannot be asked: what nobody has looked at is not
    ///   taken.
    func append(_ bytes: [UInt8]) throws {
        guard let scanner else { return }
        try asking {
            try scan.withLock { scan in
                let present = try scan ?? scanner.begin()
                scan = present
                return present
            }.append(bytes)
        }
    }

    /// The name of what was found; nothing when nothing was.
    func finish() throws -> String? {
        guard scanner != nil else { return nil }
        return try asking { try scan.withLock { $0 }?.finish() }
    }

    func discard() {
        scan.withLock { scan in
            scan?.discard()
            scan = nil
        }
    }

    private func asking<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let fault as ScannerFault {
            var refusal = Messages.attachment.unscanned()
            refusal.operatorNote = fault.message
            throw refusal
        }
    }
}
