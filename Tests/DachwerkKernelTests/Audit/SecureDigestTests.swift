import DachwerkKernel
import Testing

@Suite struct SecureDigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `a digest is the one that the standard prints`(text: String, digest: String) {
        #expect(SecureDigest.hexadecimal(SecureDigest.of(Array(text.utf8))) == digest)
    }

    @Test func `a long text is digested as the standard prints it`() {
        let digest = SecureDigest.of([UInt8](repeating: UInt8(ascii: "a"), count: 100_000))
        #expect(
            SecureDigest.hexadecimal(digest)
                == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
    }

    @Test func `every length up to three blocks gives another digest of the whole length`() {
        let digests = (0..<192).map { SecureDigest.of([UInt8](repeating: 0, count: $0)) }
        #expect(Set(digests).count == 192)
        #expect(digests.allSatisfy { $0.count == SecureDigest.length })
    }
}
