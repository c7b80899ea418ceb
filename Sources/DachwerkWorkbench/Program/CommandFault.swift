package import DachwerkKernel
package import DachwerkKit

/// A command that was not carried out, in words for the person at the terminal.
package struct CommandFault: Error {
    package let lines: [String]

    package init(_ lines: String...) {
        self.lines = lines
    }

    package init(_ lines: [String]) {
        self.lines = lines
    }

    /// Words an error of the platform; `nil` when it is none of the platform's.
    package init?(explaining error: any Error) {
        switch error {
        case let refusal as Refusal: self.init(refusal, KernelWords.vocabulary)
        case let error as StoreError: self.init(error.message)
        case let fault as CheckFault: self.init(fault.description)
        case let faults as CheckFaults: self.init(faults.faults.map(\.description))
        default: return nil
        }
    }

    /// Words a refusal with the words of a tenant's modules.
    package init(_ refusal: Refusal, _ vocabulary: Vocabulary) {
        let text = RefusalText(vocabulary, languages: [.english])
        var lines = [text.detail(refusal)]
        for fault in refusal.faults {
            let pointer = fault.pointer.description
            lines.append("\(pointer.isEmpty ? "" : pointer + ": ")\(text.detail(fault))")
        }
        if let note = refusal.operatorNote { lines.append(note) }
        lines[0] += " [\(refusal.code)]"
        self.init(lines)
    }
}
