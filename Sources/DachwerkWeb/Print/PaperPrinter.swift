import Foundation
import Synchronization

/// Turns sheets into PDF with the browser that is installed beside the server, where there is one.
///
/// The browser is given one file of our own without scripts and reaches nothing: no host has an
/// address for it. It runs beside the server, at most a few at a time, and is ended when it takes
/// too long.
package final class PaperPrinter: Sendable {
    /// Why there is no PDF.
    enum Failure: Error {
        /// As many are being made as may be at a time.
        case busy
        /// The browser took too long, ended with a fault, or made nothing.
        case broken
    }

    private let browser: String
    private let running = Atomic<Int>(0)

    /// How many browsers run at a time; each takes as much memory as a small server.
    private static let most = 2
    private static let patience: Duration = .seconds(20)
    /// The largest PDF that is handed on, in bytes.
    private static let largest = 8 * 1_024 * 1_024
    private static let names = ["chromium", "chromium-browser", "google-chrome"]

    /// A printer that uses a certain browser.
    init(browser: String) {
        self.browser = browser
    }

    /// The printer of this machine; `nil` where no browser is installed.
    package static func installed() -> PaperPrinter? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
            .split(separator: ":").map(String.init)
        let places = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
        return places.first { FileManager.default.isExecutableFile(atPath: $0) }.map {
            PaperPrinter(browser: $0)
        }
    }

    /// Prints a page.
    ///
    /// - Parameter html: The whole page, with its styles in it.
    /// - Returns: The bytes of the PDF.
    /// - Throws: A ``Failure``.
    func pdf(of html: String) async throws -> [UInt8] {
        guard running.wrappingAdd(1, ordering: .relaxed).newValue <= Self.most else {
            running.wrappingSubtract(1, ordering: .relaxed)
            throw Failure.busy
        }
        defer { running.wrappingSubtract(1, ordering: .relaxed) }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "dachwerk-paper-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data(html.utf8).write(to: folder.appending(path: "sheet.html"))
        } catch {
            throw Failure.broken
        }
        guard await Self.run(process(in: folder)) else { throw Failure.broken }
        let made = folder.appending(path: "sheet.pdf")
        guard let bytes = try? Data(contentsOf: made), bytes.starts(with: Array("%PDF".utf8)),
            bytes.count <= Self.largest
        else { throw Failure.broken }
        return Array(bytes)
    }

    private func process(in folder: URL) -> Process {
        let process = Process()
        let place = folder.path(percentEncoded: false)
        process.executableURL = URL(filePath: browser)
        process.arguments = [
            "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run",
            "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage",
            "--blink-settings=scriptEnabled=false", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=\(place)profile", "--no-pdf-header-footer",
            "--print-to-pdf=\(place)sheet.pdf",
        ]
        // The browser refuses its own sandbox to the superuser; there is no script to hold in it.
        if geteuid() == 0 { process.arguments?.append("--no-sandbox") }
        process.arguments?.append("file://\(place)sheet.html")
        process.environment = ["HOME": place, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// Runs a process to its end, or ends it; no thread waits meanwhile.
    ///
    /// - Returns: Whether it ended by itself and well.
    private static func run(_ process: Process) async -> Bool {
        await withTaskGroup(of: Bool?.self) { group in
            group.addTask {
                await withCheckedContinuation { continuation in
                    process.terminationHandler = { ended in
                        continuation.resume(
                            returning: ended.terminationReason == .exit
                                && ended.terminationStatus == 0)
                    }
                    do {
                        try process.run()
                    } catch {
                        process.terminationHandler = nil
                        continuation.resume(returning: false)
                    }
                }
            }
            group.addTask {
                guard (try? await Task.sleep(for: patience)) != nil else { return nil }
                // What does not listen to a request to end does not get another one.
                if process.isRunning { kill(process.processIdentifier, SIGKILL) }
                return nil
            }
            var isDone = false
            for await result in group {
                guard let result else { continue }
                isDone = result
                group.cancelAll()
            }
            return isDone
        }
    }
}
