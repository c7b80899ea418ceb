import Foundation

/// Where a command speaks: data to standard output, messages to standard error.
package struct Terminal: Sendable {
    private let output: @Sendable ([UInt8]) -> Void
    private let messages: @Sendable ([UInt8]) -> Void

    /// The terminal of the process.
    package static let standard = Terminal(
        output: { write($0, to: .standardOutput) }, messages: { write($0, to: .standardError) })

    package init(
        output: @escaping @Sendable ([UInt8]) -> Void,
        messages: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.output = output
        self.messages = messages
    }

    /// Prints a line of data.
    package func print(_ line: String) {
        output(Array(line.utf8) + [UInt8(ascii: "\n")])
    }

    /// Prints bytes of data as they are.
    package func print(bytes: [UInt8]) {
        output(bytes)
    }

    /// Tells the person at the terminal something.
    package func say(_ line: String) {
        messages(Array(line.utf8) + [UInt8(ascii: "\n")])
    }

    /// A reader that went away, as in `dachwerk describe … | head`, is no fault of the command.
    private static func write(_ bytes: [UInt8], to file: FileHandle) {
        try? file.write(contentsOf: Data(bytes))
    }
}
