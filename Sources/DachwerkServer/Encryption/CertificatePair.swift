import Crypto
import DachwerkKernel
import DachwerkKit
import Foundation
import NIOSSL

/// The bytes of a certificate and its key as they stand in their files at one moment.
struct CertificatePair {
    let files: CertificateFiles
    private let certificate: Data?
    private let key: Data?

    /// No chain and no key is longer.
    private static let most = 1_000_000

    init(reading files: CertificateFiles) {
        self.files = files
        certificate = FileManager.default.contents(atPath: files.certificate)
        key = FileManager.default.contents(atPath: files.key)
    }

    /// Tells one state of the files from another, and keeps no key.
    var digest: [UInt8] {
        var hash = SHA256()
        for part in [certificate, key] {
            hash.update(data: Array("\(part?.count ?? -1) ".utf8))
            hash.update(data: part ?? Data())
        }
        return Array(hash.finalize())
    }

    /// What connections are made with, and when the certificate ends.
    ///
    /// - Throws: A ``CertificateFault``.
    func context(at now: Instant) throws -> (NIOSSLContext, end: Instant) {
        guard let certificate, certificate.count < Self.most else {
            throw CertificateFault.missing("certificate", files.certificate)
        }
        guard let key, key.count < Self.most else {
            throw CertificateFault.missing("key", files.key)
        }
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(Array(certificate)),
            let first = chain.first
        else { throw CertificateFault.unreadable("certificate", files.certificate) }
        guard let key = try? NIOSSLPrivateKey(bytes: Array(key), format: .pem) else {
            throw CertificateFault.unreadable("key", files.key)
        }
        let begin = Instant(milliseconds: Int64(first.notValidBefore) * 1_000)
        let end = Instant(milliseconds: Int64(first.notValidAfter) * 1_000)
        guard now < end else { throw CertificateFault.ended(files.certificate, end) }
        guard begin <= now else { throw CertificateFault.early(files.certificate, begin) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.maximumTLSVersion = .tlsv13
        // Only what keeps what was said secret even after the key is lost.
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        ]
        configuration.applicationProtocols = ["http/1.1"]
        guard let context = try? NIOSSLContext(configuration: configuration) else {
            throw CertificateFault.different(files.certificate, files.key)
        }
        return (context, end)
    }
}
