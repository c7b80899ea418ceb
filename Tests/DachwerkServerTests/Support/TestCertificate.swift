import Foundation
import NIOSSL

@testable import DachwerkServer

/// A certificate of its own making in a folder of its own, made with the system's `openssl`.
final class TestCertificate: Sendable {
    let folder: URL
    var files: CertificateFiles {
        CertificateFiles(
            certificate: folder.appending(path: "certificate.pem").path(),
            key: folder.appending(path: "key.pem").path())
    }

    /// How many days it holds.
    static let days = 90

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "dachwerk-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "openssl", "req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:prime256v1", "-days", "\(Self.days)", "-subj", "/CN=alpha",
                "-addext", "subjectAltName=DNS:alpha.localhost", "-keyout", files.key, "-out",
                files.certificate,
            ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var certificate: NIOSSLCertificate {
        get throws { try NIOSSLCertificate.fromPEMFile(files.certificate)[0] }
    }

    /// Writes certificate, key or both of another one over those here.
    func take(certificate: Bool = true, key: Bool = true, from other: TestCertificate) throws {
        if certificate {
            try Self.copy(other.files.certificate, over: files.certificate)
        }
        if key { try Self.copy(other.files.key, over: files.key) }
    }

    private static func copy(_ source: String, over target: String) throws {
        try Data(contentsOf: URL(filePath: source)).write(to: URL(filePath: target))
    }
}
