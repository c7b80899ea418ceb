import DachwerkKit
import DachwerkWorkbench
import Testing

@Suite("Whom to tell of a weakness")
struct SecurityContactTests {
    private func read(_ contact: String, _ end: String) throws -> SecurityContact? {
        try SecurityContact.read(contact: contact, end: end, settings: Settings([:]))
    }

    @Test func `mail and web addresses are taken, and hold to the end of the day`() throws {
        let contact = try #require(
            try read("security@example.org, https://example.org/report", "2027-06-30"))
        #expect(contact.places == ["mailto:security@example.org", "https://example.org/report"])
        #expect(contact.end.description == "2027-07-01T00:00:00.000Z")
        #expect(try read("mailto:a@example.org", "2027-06-30")?.places == ["mailto:a@example.org"])
    }

    @Test func `nothing configured is no contact, and both may stand in the environment`() throws {
        #expect(try SecurityContact.read(settings: Settings([:])) == nil)
        let settings = Settings([
            "DACHWERK_SECURITY_CONTACT": "a@example.org",
            "DACHWERK_SECURITY_EXPIRES": "2027-06-30",
        ])
        #expect(try SecurityContact.read(settings: settings)?.places == ["mailto:a@example.org"])
    }

    @Test func `the end is told from thirty days before`() throws {
        let contact = try #require(try read("a@example.org", "2027-06-30"))
        func warning(_ text: String) throws -> String? {
            contact.warning(at: try #require(Instant(text)))
        }
        #expect(try warning("2027-05-31T00:00:00Z") == nil)
        #expect(try warning("2027-06-02T00:00:00Z")?.contains("ends in 29 days") == true)
        #expect(try warning("2027-07-01T00:00:00Z")?.contains("not shown any more") == true)
    }
}
