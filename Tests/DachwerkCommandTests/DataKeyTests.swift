import DachwerkKernel
import DachwerkWorkbench
import Testing

@testable import DachwerkCommand

/// The keys of sensitive fields.
@Suite struct DataKeyTests {
    private static let first = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    private static let second = "HxwdHhscGRobGBkWFxQVEhMQEQ4PDA0KCwgJBgcEBQI="

    @Test func `what one key sealed opens for its tenant only, and only unchanged`() throws {
        let keys = try DataKeys("a \(Self.first)\n")
        let cipher = keys.cipher(of: "alpha")
        let sealed = try cipher.seal(Array("Kummer".utf8))
        #expect(try cipher.open(sealed, key: "a") == Array("Kummer".utf8))
        #expect(try sealed != cipher.seal(Array("Kummer".utf8)))
        #expect(throws: (any Error).self) {
            _ = try keys.cipher(of: "beta").open(sealed, key: "a")
        }
        for position in sealed.indices {
            var changed = sealed
            changed[position] ^= 1
            #expect(throws: (any Error).self) { _ = try cipher.open(changed, key: "a") }
        }
    }

    @Test func `the first key seals, and those behind it still open`() throws {
        let old = try DataKeys("old \(Self.first)").cipher(of: "alpha")
        let both = try DataKeys("new \(Self.second)\nold \(Self.first)").cipher(of: "alpha")
        #expect(both.key == "new")
        #expect(try both.open(old.seal([1, 2, 3]), key: "old") == [1, 2, 3])
        let alone = try DataKeys("new \(Self.second)").cipher(of: "alpha")
        #expect(throws: (any Error).self) { _ = try alone.open(old.seal([1]), key: "old") }
    }

    @Test(arguments: [
        "", "a", "a short", "A \(first)", "a \(first) more", "a \(first)\na \(second)",
        "a \(first.dropLast(8))",
    ])
    func `lines that are no keys are refused, and never repeated`(text: String) {
        let fault = #expect(throws: CommandFault.self) { _ = try DataKeys(text) }
        #expect(fault.map { !"\($0.lines)".contains(Self.first.prefix(20)) } == true)
    }
}
