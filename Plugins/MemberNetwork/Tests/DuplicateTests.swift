import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct DuplicateTests {
    @Test(arguments: [
        ("Türkischer Kulturverein e. V.", "Turkischer Kulturverein"),
        ("Verein für Dialog", "Dialog Verein e.V."),
        ("Haus der Möglichkeiten gGmbH", "Haus Moeglichkeiten"),
        ("Straße der Vielfalt", "STRASSE DER VIELFALT"),
        ("Łódź Verein", "Lodz Verein"),
    ])
    func `DIR-I3: an organisation of the same name is shown beside the new one`(
        _ first: String, _ second: String
    ) async throws {
        let platform = try await NetworkFixture.boot()
        let known = try await platform.organisation(first)
        let editor = platform.acting(as: MemberNetwork.editor)
        let made = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german(second)
            $0.kind = .association
        }
        #expect(made.likelyDuplicates == [known.reference])
        let checked = try await editor.move(made, Organisation.check)
        #expect(checked.likelyDuplicates == [known.reference])
        // Who lists it has looked.
        #expect(try await editor.move(checked, Organisation.list).likelyDuplicates.isEmpty)
    }

    @Test func `DIR-I3: register number, mail and web address give an organisation away as well`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let known = try await platform.organisation("Verein Eins") {
            $0.registerNumber = "VR 1234 Dortmund"
            $0.email = "post@eins.example"
            $0.web = "https://www.eins.example/"
        }
        let editor = platform.acting(as: MemberNetwork.editor)
        let register = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german("Ganz anders")
            $0.kind = .association
            $0.registerNumber = "vr1234, dortmund"
        }
        #expect(register.likelyDuplicates == [known.reference])
        let plain = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german("Noch anders")
            $0.kind = .association
        }
        #expect(plain.likelyDuplicates.isEmpty)
        let mailed = try await editor.change(plain) { $0.email = "POST@eins.example" }
        #expect(mailed.likelyDuplicates == [known.reference])
        let web = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german("Wieder anders")
            $0.kind = .association
            $0.web = "http://eins.example"
        }
        #expect(web.likelyDuplicates == [known.reference])
    }

    @Test func `DIR-I3: only editors see what looks alike, and an import warns of it`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let known = try await platform.organisation("Kulturverein")
        let member = platform.acting(as: MemberNetwork.member, organisations: [known.id])
        // Whoever proposes an organisation does not see it before it is listed.
        let submission = try await member.submit(Organisation.self) {
            $0.name = NetworkFixture.german("Kulturverein e. V.")
            $0.kind = .association
        }
        #expect(submission.record == nil && submission.fields.isEmpty)
        let editor = platform.acting(as: MemberNetwork.editor)
        let proposed = try editor.read(submission.reference)
        #expect(proposed.state == .proposed)
        #expect(proposed.likelyDuplicates == [known.reference])
        let own = platform.acting(as: MemberNetwork.member, organisations: [proposed.id])
        let seen = try own.visibleFields(of: proposed.reference)
        #expect(seen.contains("name") && !seen.contains("likelyDuplicates"))
        let fields = try editor.visibleFields(of: proposed.reference)
        #expect(fields.contains("likelyDuplicates") && !fields.contains("matchKeys"))
        #expect(!fields.contains("contactKeys"))
        let report = try await editor.importRecords(
            Organisation.self,
            json: #"[{"name": {"de": "KULTURVEREIN"}, "kind": "association"}]"#, dryRun: true)
        #expect(report.warnings.map(\.code) == ["member-network.likely-duplicate"])
        #expect(report.warnings.first?.text.contains("Kulturverein") == true)
    }

    @Test func `DIR-I3: what is erased is nobody's duplicate any more`() async throws {
        let platform = try await NetworkFixture.boot()
        let known = try await platform.organisation("Kulturverein")
        let editor = platform.acting(as: MemberNetwork.editor)
        let made = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german("Kulturverein")
            $0.kind = .association
        }
        #expect(made.likelyDuplicates == [known.reference])
        try await platform.acting(as: MemberNetwork.administrator).erase(
            try editor.read(known.reference))
        #expect(try editor.read(made.reference).likelyDuplicates.isEmpty)
    }
}
