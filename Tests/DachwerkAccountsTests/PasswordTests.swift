import DachwerkAccounts
import Testing

/// What is kept of passwords, and which are taken.
@Suite struct PasswordTests {
    /// Cheap enough for many hashes in a test.
    private let cheap = PasswordHash.Cost(memory: 64 * 1_024, passes: 1)

    @Test func `a hash is Argon2id at 19 MiB and two passes, and says so`() throws {
        let hash = try PasswordHash(of: "Kaffee im Treppenhaus")
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(hash.verifies("Kaffee im Treppenhaus"))
        #expect(!hash.verifies("Kaffee im Treppenhau"))
        #expect(!hash.isOutdated())
        #expect(try PasswordHash(of: "Kaffee im Treppenhaus") != hash, "Each has its own salt.")
    }

    @Test func `a hash of other parameters verifies and is renewed`() throws {
        let old = try PasswordHash(of: "Kaffee im Treppenhaus", cost: cheap)
        #expect(old.verifies("Kaffee im Treppenhaus") && old.isOutdated())
    }

    @Test(arguments: ["", "$argon2id$", "plain", String(repeating: "x", count: 4_000), "a\u{0}b"])
    func `what is no hash verifies nothing`(text: String) {
        #expect(!PasswordHash(kept: text).verifies("Kaffee im Treppenhaus"))
        #expect(PasswordHash(kept: text).isOutdated())
    }

    @Test func `a password of any script is the same from every keyboard`() throws {
        let hash = try PasswordHash(of: PasswordRules.prepared("Übung für Ömer"), cost: cheap)
        #expect(hash.verifies(PasswordRules.prepared("U\u{308}bung fu\u{308}r O\u{308}mer")))
    }

    @Test(arguments: [
        ("kurz und gut", PasswordRules.Fault.short(least: 15)),
        ("Passwort!!!!!!123", .common), ("Passwort1234567!", .common), ("P@ssw0rt2026!!!", .common),
        ("Sommer..........", .common), ("Bremerhaven 2026!", .common),
        ("aaaaaaaaaaaaaaaaaa", .pattern), ("abcabcabcabcabcabc", .pattern),
        ("qwertzuiopasdfghjkl", .pattern), ("1234567890987654321", .pattern),
        ("Wohnungsgenossenschaft 7", .own), ("marta.manager!!!!", .own),
        ("vier Katzen auf dem Dach", nil), ("چهار گربه روی بام خانه", nil),
    ])
    func `long is enough, unless everybody tries it first`(
        password: String, fault: PasswordRules.Fault?
    ) {
        let rules = PasswordRules(
            hasSecondFactor: false,
            own: ["Marta Manager", "marta.manager", "Wohnungsgenossenschaft"])
        #expect(rules.fault(of: password) == fault)
    }

    @Test func `with a second factor eight characters do, and 256 are the most`() {
        let rules = PasswordRules(hasSecondFactor: true)
        #expect(rules.fault(of: "q7!kelRt") == nil)
        #expect(rules.fault(of: "q7!kelR") == .short(least: 8))
        #expect(rules.fault(of: "schalke04") == .common)
        let long = String((0..<64).flatMap { "Wort\($0) " }.prefix(256))
        #expect(rules.fault(of: long) == nil)
        #expect(rules.fault(of: long + "x") == .long(most: 256))
    }

    @Test func `as many hashes at once as the pool is wide, and no more wait than may`()
        async throws
    {
        let pool = HashingPool(width: 1, depth: 2)
        let cost = PasswordHash.Cost(memory: 4 * 1_024 * 1_024, passes: 2)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let hash = try? await pool.work {
                        try PasswordHash(of: "Nummer \(number)", cost: cost)
                    }
                    return hash != nil
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(true) && outcomes.contains(false))
        // Afterwards there is room again.
        #expect(try await pool.work { 7 } == 7)
    }
}
